import type { Content } from './common.ts';
import { safeHref } from './safe-href.ts';
import { useWords } from './words.ts';

export type Step = {
  readonly name: Content;
  readonly state: 'done' | 'current' | 'ahead';
  /** Left out for a step that cannot be entered yet. */
  readonly href?: string | undefined;
};

/** The way of a job in numbered steps, with the one where the reader is. */
export function Stepper({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  return (
    <nav class="ps-steps" aria-label={label}>
      <ol class="ps-steps__list">
        {steps.map((step, index) => (
          <li class={`ps-steps__step ps-steps__step--${step.state}`}>
            {step.href ? (
              <a
                class="ps-steps__link"
                href={safeHref(step.href)}
                aria-current={step.state === 'current' ? 'step' : undefined}
              >
                <StepName step={step} number={index + 1} />
              </a>
            ) : (
              <span aria-current={step.state === 'current' ? 'step' : undefined}>
                <StepName step={step} number={index + 1} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepName({ step, number }: { readonly step: Step; readonly number: number }) {
  const words = useWords();
  return (
    <>
      <span class="ps-steps__number">{number}</span>
      <span class="ps-steps__name">{step.name}</span>
      {step.state === 'done' && <span class="govuk-visually-hidden"> ({words.stepDone})</span>}
    </>
  );
}

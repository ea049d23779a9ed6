import type { Messages } from '../../../messages/messages.ts';
import type { Content } from '../../../web/components/common.ts';
import { Link } from '../../../web/components/link.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import type { StepState } from '../year-steps.ts';

/** A step as the guide shows it. */
export type GuideStep = {
  readonly text: string;
  readonly state: StepState;
  /** Left out where no page does it. */
  readonly href?: string;
  /** Shown of what comes next and of what is left open; `always` also of what is done. */
  readonly why?: string | null;
  readonly always?: string | null;
};

/** Steps in their order, each with its state as a sign and in words; the one that comes next says why. */
export function GuideList({
  steps,
  words,
}: {
  readonly steps: readonly GuideStep[];
  readonly words: Messages;
}) {
  return (
    <ol class="ps-guide">
      {steps.map(({ text, state, href, why, always }, index) => (
        <li class={`ps-guide__step ps-guide__step--${state}`}>
          <span class="ps-guide__sign" aria-hidden="true">
            {state === 'done' ? '✓' : state === 'next' ? '→' : index + 1}
          </span>
          <div>
            <StepName href={href}>{text}</StepName>{' '}
            <span class={state === 'done' || state === 'later' ? 'govuk-visually-hidden' : 'ps-guide__state'}>
              {words.guide.states[state]}
            </span>
            {[state === 'next' || state === 'open' ? why : null, always].map(
              (line) =>
                line && (
                  <span class="ps-next__why">
                    <Thai>{line}</Thai>
                  </span>
                ),
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

const StepName = ({ href, children }: { readonly href: string | undefined; readonly children: Content }) =>
  href === undefined ? <span>{children}</span> : <Link href={href}>{children}</Link>;

import { FULL_SCORE, hundredthsOf } from '../../../kernel/score.ts';
import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import type { ShownResult } from './shown-result.ts';

/** What to do now, the most pressing first, each with why. */
export function NextSteps({
  result,
  words,
  drafts,
}: ShownResult & {
  /** Results brought in and neither accepted nor discarded. */
  readonly drafts: number;
}) {
  const say = words.overview.next;
  const { checked, rulebook } = result;
  const agency = { agency: result.agency.shortName };
  const errors = checked.problems.filter(({ severity }) => severity === 'error').length;
  const mark = hundredthsOf(rulebook.thresholds.mendBelow);
  const scores = [...checked.sheet.items.values()];
  const mend = scores.filter((score) => score < mark).length;
  const develop = scores.filter((score) => score >= mark && score < FULL_SCORE).length;
  const steps = [
    ...(errors > 0
      ? [
          {
            text: say.repair({ count: errors }),
            why: say.repairWhy,
            href: addressOf('intakePreview', { ...agency, intake: result.intake.intakeId }),
          },
        ]
      : []),
    ...(drafts > 0
      ? [{ text: say.drafts({ count: drafts }), why: say.draftsWhy, href: addressOf('intake', agency) }]
      : []),
    { text: say.analysis, why: say.analysisWhy({ mend, develop }), href: addressOf('analysis', agency) },
    {
      text: say.measures({ year: checked.planYear }),
      why: say.measuresWhy,
      href: addressOf('measures', agency),
    },
    { text: say.report, why: say.reportWhy, href: addressOf('report', agency) },
  ];
  return (
    <section class="ps-next">
      <h2 class="govuk-heading-m" id="next">
        {say.heading}
      </h2>
      <ol class="ps-next__list">
        {steps.map(({ text, why, href }) => (
          <li class="ps-next__step">
            <Link href={href} classes="ps-next__link">
              {text}
            </Link>
            <span class="ps-next__why">{why}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

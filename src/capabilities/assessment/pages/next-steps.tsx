import { FULL_SCORE, hundredthsOf } from '../../../kernel/score.ts';
import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import type { ShownResult } from './shown-result.ts';

type NextProps = ShownResult & {
  /** Results brought in and neither accepted nor discarded. */
  readonly drafts: number;
};

type Step = { readonly text: string; readonly why: string; readonly href: string };

/** What to do now, the most pressing first, each with why; what was left lying of a year that has its result comes last. */
export function NextSteps(page: NextProps) {
  return (
    <section class="ps-next">
      <h2 class="govuk-heading-m" id="next">
        {page.words.overview.next.heading}
      </h2>
      <ol class="ps-next__list">
        {[...repairSteps(page), ...workSteps(page), ...draftSteps(page)].map(({ text, why, href }) => (
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

/** What is to be set right in the figures first, if anything. */
function repairSteps({ result, words }: NextProps): readonly Step[] {
  const say = words.overview.next;
  const errors = result.checked.problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return [];
  const intake = { agency: result.agency.shortName, intake: result.intake.intakeId };
  return [
    { text: say.repair({ count: errors }), why: say.repairWhy, href: addressOf('intakePreview', intake) },
  ];
}

function draftSteps({ result, words, drafts }: NextProps): readonly Step[] {
  if (drafts === 0) return [];
  const say = words.overview.next;
  const href = addressOf('intake', { agency: result.agency.shortName });
  return [{ text: say.drafts({ count: drafts }), why: say.draftsWhy, href }];
}

/** The steps of the main job that follow. */
function workSteps({ result, words }: NextProps): readonly Step[] {
  const say = words.overview.next;
  const { checked, rulebook } = result;
  const agency = { agency: result.agency.shortName };
  const mendBelow = hundredthsOf(rulebook.thresholds.mendBelow);
  const priorityBelow = hundredthsOf(rulebook.thresholds.priorityBelow);
  const scores = [...checked.sheet.items.values()];
  const mend = scores.filter((score) => score < mendBelow).length;
  const develops = scores.filter((score) => score >= mendBelow && score < FULL_SCORE);
  const priority = develops.filter((score) => score < priorityBelow).length;
  return [
    {
      text: say.analysis,
      why: say.analysisWhy({ mend, develop: develops.length, priority }),
      href: addressOf('analysis', agency),
    },
    {
      text: say.measures({ year: checked.planYear }),
      why: say.measuresWhy,
      href: addressOf('measures', agency),
    },
    { text: say.report, why: say.reportWhy, href: addressOf('report', agency) },
  ];
}

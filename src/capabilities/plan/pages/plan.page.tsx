import { type FiscalYear, hasEnded } from '../../../kernel/fiscal-year.ts';
import { showBaht } from '../../../kernel/money.ts';
import { dayInThailand } from '../../../kernel/thai/today.ts';
import { addressOf } from '../../../routes.ts';
import { ButtonGroup, ButtonLink } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { FoundResult } from '../../intake/acts.ts';
import { findingsOf } from '../../measures/index.ts';
import { CoverageSection } from '../../measures/pages/index.ts';
import { lookOverPlan } from '../look-over-plan.ts';
import type { FoundMeasure, Plan } from '../plan.ts';
import type { Asked } from './asked.ts';
import { OtherYears } from './other-years.tsx';
import { PlanLacks } from './plan-lacks.tsx';
import { PlanNews } from './plan-news.tsx';
import { PlanTable } from './plan-table.tsx';

/** The plan as the agency decided it: what it still lacks, its measures in a table, and its coverage from both sides. */
export async function respondWithPlan(
  asked: Asked,
  {
    plan,
    result,
    years,
    removed,
  }: {
    readonly plan: Plan;
    /** The result that it answers; null where that was withdrawn. */
    readonly result: FoundResult | null;
    readonly years: readonly FiscalYear[];
    readonly removed: readonly FoundMeasure[];
  },
): Promise<Response> {
  const { c, desk, head, mayChange } = asked;
  const beside = await desk.asides.ofPlan(c, plan);
  const words = c.get('words');
  const say = words.planPage;
  const agency = head.shortName;
  const { planYear, measures } = plan;
  const findings = result ? findingsOf(result.rulebook, result.checked.sheet) : [];
  const overview = lookOverPlan(plan, findings);
  const budget = measures.reduce((sum, { content }) => sum + content.budget, 0n);
  const title = say.title({ year: planYear });
  return respondWithPage(c, {
    title,
    content: (
      <>
        <PlanNews asked={asked} />
        <h1 class="govuk-heading-l">{title}</h1>
        {hasEnded(planYear, dayInThailand(desk.clock())) && <InsetText>{say.yearEnded}</InsetText>}
        {measures.length === 0 ? (
          <EmptyState title={say.none} text={say.noneWhy}>
            {mayChange && (
              <ButtonLink href={`${addressOf('planAdding', { agency })}?year=${planYear}`}>
                {say.add}
              </ButtonLink>
            )}
          </EmptyState>
        ) : (
          <p class="govuk-body-l">
            {say.lead({ count: measures.length, budget: budget === 0n ? null : showBaht(budget) })}
          </p>
        )}
        {measures.length > 0 && (
          <PlanLacks
            overview={overview}
            measures={measures}
            isAnswering={result !== null}
            words={words}
            agency={agency}
          />
        )}
        <ButtonGroup>
          {mayChange && measures.length > 0 && (
            <ButtonLink href={`${addressOf('planAdding', { agency })}?year=${planYear}`}>
              {say.add}
            </ButtonLink>
          )}
          {measures.length > 0 && (
            <Link href={`${addressOf('planTimeline', { agency })}?year=${planYear}`}>{say.toTimeline}</Link>
          )}
        </ButtonGroup>
        {measures.length > 0 && <PlanTable asked={asked} plan={plan} />}
        {beside}
        {result && (
          <CoverageSection
            rulebook={result.rulebook}
            sheet={result.checked.sheet}
            coverage={overview}
            measures={measures.map(({ measureId: id, content }) => ({
              id,
              title: content.title,
              href: addressOf('measure', { agency, measure: id }),
            }))}
            words={words}
            language={c.get('language')}
          />
        )}
        <ButtonGroup>
          <ButtonLink look={mayChange ? 'secondary' : undefined} href={addressOf('report', { agency })}>
            {words.measuresPage.next}
          </ButtonLink>
        </ButtonGroup>
        {removed.length > 0 && (
          <Details summary={say.removedOnes({ count: removed.length })} classes="ps-no-print">
            <ul class="govuk-list govuk-list--bullet">
              {removed.map(({ measureId, content }) => (
                <li>
                  <Link href={addressOf('measureHistory', { agency, measure: measureId })}>
                    {content.title}
                  </Link>
                </li>
              ))}
            </ul>
          </Details>
        )}
        <OtherYears shown={planYear} years={years} words={words} agency={agency} />
      </>
    ),
  });
}

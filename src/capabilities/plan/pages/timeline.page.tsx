import { datesOfMonths, FISCAL_MONTHS, type FiscalMonth } from '../../../kernel/fiscal-month.ts';
import { showMonth, showMonths } from '../../../kernel/thai/dates.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Link } from '../../../web/components/link.tsx';
import { ScrollArea } from '../../../web/components/table.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { Plan, PlannedMeasure } from '../plan.ts';
import { type Asked, listAddress } from './asked.ts';

/** The year as a table: a row for each measure, a column for each month, filled where the measure runs. */
export function respondWithTimeline(asked: Asked, plan: Plan): Promise<Response> {
  const { c } = asked;
  const words = c.get('words');
  const say = words.planTimeline;
  const language = c.get('language');
  const { planYear } = plan;
  const title = say.title({ year: planYear });
  const monthName = (month: FiscalMonth) => datesOfMonths({ from: month, to: month }, planYear).from;
  return respondWithPage(c, {
    title,
    before: <BackLink href={listAddress(asked, planYear)} />,
    content: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{say.lead}</p>
        <ScrollArea label={title}>
          <table class="govuk-table ps-timeline">
            <caption class="govuk-table__caption govuk-visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col" class="ps-timeline__measure">
                  {words.planPage.table.measure}
                </th>
                {FISCAL_MONTHS.map((month) => (
                  <th scope="col" class="ps-timeline__month">
                    {showMonth(monthName(month), language, 'short')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {plan.measures.map((measure, at) => (
                <Row asked={asked} plan={plan} measure={measure} number={at + 1} />
              ))}
            </tbody>
          </table>
        </ScrollArea>
      </>
    ),
  });
}

function Row({
  asked: { c, head },
  plan,
  measure: { measureId, content },
  number,
}: {
  readonly asked: Asked;
  readonly plan: Plan;
  readonly measure: PlannedMeasure;
  readonly number: number;
}) {
  const say = c.get('words').planTimeline;
  const { months, title, responsible } = content;
  const dates = months && datesOfMonths(months, plan.planYear);
  return (
    <tr>
      <th scope="row" class="ps-timeline__measure">
        {number}.{' '}
        <Link href={addressOf('measure', { agency: head.shortName, measure: measureId })}>
          <Thai>{title}</Thai>
        </Link>
        {responsible[0] !== undefined && (
          <span class="ps-timeline__who">
            <Thai>{responsible[0]}</Thai>
          </span>
        )}
      </th>
      {months === null || dates === null ? (
        <td colspan={12} class="ps-quiet">
          {say.noMonths}
        </td>
      ) : (
        <>
          {months.from > 1 && <td colspan={months.from - 1} />}
          <td colspan={months.to - months.from + 1} class="ps-timeline__run">
            <span class="ps-timeline__bar">{showMonths(dates.from, dates.to, c.get('language'))}</span>
          </td>
          {months.to < 12 && <td colspan={12 - months.to} />}
        </>
      )}
    </tr>
  );
}

import { datesOfMonths, FISCAL_MONTHS, type FiscalMonth } from '../../../kernel/fiscal-month.ts';
import { showMonthName, showMonths, showYear } from '../../../kernel/thai/dates.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Link } from '../../../web/components/link.tsx';
import { rolesIn, ScrollArea } from '../../../web/components/table.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { Plan, PlannedMeasure } from '../plan.ts';
import { type Asked, listAddress } from './asked.ts';

const role = rolesIn(true);

/**
 * The year as a table: a row for each measure, a column for each month, filled where the measure runs. On a phone each
 * row is a block: the measure with its months, and under it the year as a bar.
 */
export function respondWithTimeline(asked: Asked, plan: Plan): Promise<Response> {
  const { c } = asked;
  const words = c.get('words');
  const say = words.planTimeline;
  const language = c.get('language');
  const { planYear } = plan;
  const title = say.title({ year: planYear });
  const firstDay = (month: FiscalMonth) => datesOfMonths({ from: month, to: month }, planYear).from;
  const years = Map.groupBy(FISCAL_MONTHS, (month) => showYear(firstDay(month), language));
  return respondWithPage(c, {
    title,
    before: <BackLink href={listAddress(asked, planYear)} />,
    content: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{say.lead}</p>
        <ScrollArea label={title}>
          <table class="govuk-table ps-timeline" role={role('table')}>
            <caption class="govuk-table__caption govuk-visually-hidden">{title}</caption>
            <thead role={role('rowgroup')}>
              <tr role={role('row')}>
                <th scope="col" rowspan={2} class="ps-timeline__measure" role={role('columnheader')}>
                  {words.planPage.table.measure}
                </th>
                {[...years].map(([year, months]) => (
                  <th
                    scope="colgroup"
                    colspan={months.length}
                    class="ps-timeline__month"
                    role={role('columnheader')}
                  >
                    {year}
                  </th>
                ))}
              </tr>
              <tr role={role('row')}>
                {FISCAL_MONTHS.map((month) => (
                  <th scope="col" class="ps-timeline__month" role={role('columnheader')}>
                    {showMonthName(firstDay(month), language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role={role('rowgroup')}>
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
  const when = months && showMonths(months, plan.planYear, c.get('language'));
  return (
    <tr role={role('row')}>
      <th scope="row" class="ps-timeline__measure" role={role('rowheader')}>
        {number}.{' '}
        <Link href={addressOf('measure', { agency: head.shortName, measure: measureId })}>
          <Thai>{title}</Thai>
        </Link>
        {when !== null && <span class="ps-timeline__when"> · {when}</span>}
        {responsible[0] !== undefined && (
          <span class="ps-timeline__who">
            <Thai>{responsible[0]}</Thai>
          </span>
        )}
      </th>
      {months === null ? (
        <td colspan={12} class="ps-quiet ps-timeline__none" role={role('cell')}>
          {say.noMonths}
        </td>
      ) : (
        <>
          {months.from > 1 && <td colspan={months.from - 1} role={role('cell')} />}
          <td colspan={months.to - months.from + 1} class="ps-timeline__run" role={role('cell')}>
            <span class="ps-timeline__bar">{when}</span>
          </td>
          {months.to < 12 && <td colspan={12 - months.to} role={role('cell')} />}
        </>
      )}
    </tr>
  );
}

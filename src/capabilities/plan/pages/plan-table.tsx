import { datesOfMonths } from '../../../kernel/fiscal-month.ts';
import { showBaht } from '../../../kernel/money.ts';
import { showMonths } from '../../../kernel/thai/dates.ts';
import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import { numeric, Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { missingFields } from '../missing-fields.ts';
import type { Plan, PlannedMeasure } from '../plan.ts';
import type { Asked } from './asked.ts';

/** The measures in the plan's order, each with what tells it from the others; all of it stands on its own page. */
export function PlanTable({ asked: { c, head }, plan }: { readonly asked: Asked; readonly plan: Plan }) {
  const words = c.get('words');
  const language = c.get('language');
  const say = words.planPage.table;
  const agency = head.shortName;
  return (
    <Table
      caption={say.caption}
      captionClasses="govuk-table__caption--m"
      classes="ps-table--plan"
      stacked
      head={[say.measure, say.responsible, say.months, numeric(say.budget), say.items]}
      rows={plan.measures.map((measure, at) => {
        const { content, measureId } = measure;
        const dates = content.months && datesOfMonths(content.months, plan.planYear);
        return [
          <>
            {at + 1}. <Link href={addressOf('measure', { agency, measure: measureId })}>{content.title}</Link>
            <MeasureTags measure={measure} asked={{ c }} />
          </>,
          content.responsible[0] ?? say.nothing,
          dates ? showMonths(dates.from, dates.to, language) : say.nothing,
          numeric(content.budget === 0n ? say.nothing : showBaht(content.budget)),
          content.items.length === 0 ? say.nothing : content.items.join(' '),
        ];
      })}
    />
  );
}

/** What a reader has to know of a measure at a glance. */
export function MeasureTags({
  measure,
  asked: { c },
}: {
  readonly measure: Pick<PlannedMeasure, 'content' | 'isAsCopied'>;
  readonly asked: Pick<Asked, 'c'>;
}) {
  const { planPage } = c.get('words');
  const { origin } = measure.content;
  const missing = missingFields(measure.content).length;
  return (
    <>
      {measure.isAsCopied && origin.kind === 'last-year' && (
        <>
          {' '}
          <Tag colour="grey">{planPage.asCopied({ year: origin.year })}</Tag>
        </>
      )}
      {missing > 0 && (
        <>
          {' '}
          <Tag colour="yellow">{planPage.missing({ count: missing })}</Tag>
        </>
      )}
    </>
  );
}

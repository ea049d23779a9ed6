import { showBaht } from '../../../kernel/money.ts';
import { showMonths } from '../../../kernel/thai/dates.ts';
import { addressOf } from '../../../routes.ts';
import { Button } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { numeric, Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { missingFields } from '../missing-fields.ts';
import type { Plan, PlannedMeasure } from '../plan.ts';
import type { Asked } from './asked.ts';
import { chosenField } from './several.form.ts';

/**
 * The measures in the plan's order, each with what tells it from the others; all of it stands on its own page. Whoever may
 * change the plan ticks several or moves one.
 */
export function PlanTable({ asked, plan }: { readonly asked: Asked; readonly plan: Plan }) {
  const { c, head, mayChange } = asked;
  const say = c.get('words').planPage.table;
  if (!mayChange) return <Measures asked={asked} plan={plan} />;
  return (
    <PostForm action={addressOf('planSeveral', { agency: head.shortName })}>
      <input type="hidden" name="year" value={plan.planYear} />
      <Measures asked={asked} plan={plan} />
      <Button look="secondary" classes="ps-no-print">
        {say.changeChosen}
      </Button>
    </PostForm>
  );
}

function Measures({ asked, plan }: { readonly asked: Asked; readonly plan: Plan }) {
  const { c, head, mayChange } = asked;
  const language = c.get('language');
  const say = c.get('words').planPage.table;
  const agency = head.shortName;
  const ids = plan.measures.map(({ measureId }) => measureId);
  return (
    <Table
      caption={say.caption}
      captionClasses="govuk-table__caption--m"
      classes="ps-table--plan"
      stacked
      head={[
        { content: say.measure, term: 'measure' },
        { content: say.responsible, term: 'responsible' },
        say.months,
        numeric(say.budget),
        say.items,
        ...(mayChange ? [{ content: say.order, classes: 'ps-no-print' }] : []),
      ]}
      rows={plan.measures.map((measure, at) => {
        const { content, measureId } = measure;
        const number = at + 1;
        return [
          <div class="ps-planned">
            {mayChange && (
              <div class="govuk-checkboxes govuk-checkboxes--small ps-planned__choose ps-no-print">
                <div class="govuk-checkboxes__item">
                  <input
                    class="govuk-checkboxes__input"
                    id={chosenField(measureId)}
                    name={chosenField(measureId)}
                    type="checkbox"
                    value="1"
                  />
                  <label class="govuk-label govuk-checkboxes__label" for={chosenField(measureId)}>
                    <span class="govuk-visually-hidden">{say.choose({ number })}</span>
                  </label>
                </div>
              </div>
            )}
            <div>
              {number}.{' '}
              <Link href={addressOf('measure', { agency, measure: measureId })}>
                <Thai>{content.title}</Thai>
              </Link>
              <MeasureTags measure={measure} asked={{ c }} />
            </div>
          </div>,
          <Thai>{content.responsible[0] ?? say.nothing}</Thai>,
          content.months ? showMonths(content.months, plan.planYear, language) : say.nothing,
          numeric(content.budget === 0n ? say.nothing : showBaht(content.budget)),
          content.items.length === 0 ? say.nothing : content.items.join(' '),
          ...(mayChange
            ? [{ content: <Moves asked={asked} number={number} ids={ids} />, classes: 'ps-no-print' }]
            : []),
        ];
      })}
    />
  );
}

/** Buttons that move a measure one place; the ends of the plan have one each. */
function Moves(props: { readonly asked: Asked; readonly number: number; readonly ids: readonly string[] }) {
  const { asked, number, ids } = props;
  const say = asked.c.get('words').planPage.table;
  const measure = ids[number - 1] ?? '';
  const button = (to: 'up' | 'down', label: string, sign: string) => (
    <button
      type="submit"
      class="ps-move"
      name="to"
      value={to}
      formaction={addressOf('measureMove', { agency: asked.head.shortName, measure })}
      aria-label={label}
    >
      {sign}
    </button>
  );
  return (
    <span class="ps-moves">
      {number > 1 && button('up', say.up({ number }), '↑')}
      {number < ids.length && button('down', say.down({ number }), '↓')}
    </span>
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

import { showScore } from '../../../kernel/score.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Hint } from '../../../web/components/hint.tsx';
import { indexOf } from '../../rulebook/index.ts';
import type { Field } from './measure.fields.tsx';
import { itemField } from './measure.form.ts';
import type { MeasureOnForm } from './measure-on-form.ts';

/** The items that the measure serves: those that ask for change first, the weakest before the others; all else folded. */
export function ItemsField(props: Field & { readonly offer: MeasureOnForm }) {
  const { form, words, offer } = props;
  const say = words.measureForm;
  const asking = offer.asking.map(({ item }) => item);
  const isServed = (item: string) => form.text[itemField(item)] !== undefined;
  const others = offer.items.filter((item) => !asking.includes(item));
  return (
    <Fieldset
      legend={{ text: say.fields.items, classes: 'govuk-fieldset__legend--s' }}
      classes="ps-fieldset"
      attributes={{ id: 'items' }}
    >
      {asking.length > 0 && (
        <>
          <Hint>{say.itemsHint}</Hint>
          <Items {...props} items={asking} isServed={isServed} />
        </>
      )}
      {others.length > 0 && (
        <Details
          summary={asking.length > 0 ? say.otherItems({ count: others.length }) : say.allItems}
          open={others.some(isServed) || undefined}
        >
          <Items {...props} items={others} isServed={isServed} />
        </Details>
      )}
    </Fieldset>
  );
}

function Items({
  offer: { result },
  words,
  language,
  items,
  isServed,
}: Field & {
  readonly offer: MeasureOnForm;
  readonly items: readonly string[];
  readonly isServed: (item: string) => boolean;
}) {
  const known = result ? indexOf(result.rulebook).items : null;
  return (
    <Checkboxes
      name="item"
      idPrefix={itemField(items[0] ?? '')}
      classes="govuk-checkboxes--small ps-items"
      items={items.map((item) => {
        const score = result?.checked.sheet.items.get(item);
        const text = known?.get(item)?.text[language];
        return {
          name: itemField(item),
          id: itemField(item),
          value: '1',
          checked: isServed(item),
          text:
            text === undefined
              ? words.planPage.item({ item })
              : words.measuresPage.servesItem({
                  item,
                  text,
                  score: score === undefined ? words.web.noScore : showScore(score),
                }),
        };
      })}
    />
  );
}

import { uuidv7 } from 'uuidv7';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Input } from '../../../web/components/input.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { FormFaults, faultOf, fieldOf, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import { findingsOf } from '../../measures/index.ts';
import { lookOverPlan } from '../look-over-plan.ts';
import type { Plan } from '../plan.ts';
import { type Addable, FROM, type From, NEW_FIELD, pickField } from './adding.form.ts';
import { type Asked, listAddress } from './asked.ts';

/** The ways to add measures: one of one's own, or chosen from the library, last year's plan or the paper. */
export function respondWithAdding(
  asked: Asked,
  plan: Plan,
  addable: Addable,
  form: OpenForm,
): Promise<Response> {
  const { c, head } = asked;
  const say = c.get('words').planAdding;
  const action = addressOf('planAdd', { agency: head.shortName });
  const { result } = addable;
  const findings = result ? findingsOf(result.rulebook, result.checked.sheet) : [];
  const uncovered = lookOverPlan(plan, findings).uncovered.map(({ item }) => item);
  return respondWithForm(c, form, {
    title: say.title,
    before: <BackLink href={listAddress(asked, plan.planYear)} />,
    content: (
      <>
        <FormFaults form={form} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <section class="ps-card">
          <h2 class="govuk-heading-m">{say.own}</h2>
          <PostForm action={action} novalidate>
            <input type="hidden" name="year" value={plan.planYear} />
            <input type="hidden" name={NEW_FIELD} value={form.text[NEW_FIELD] ?? uuidv7()} />
            <Input {...fieldOf(form, 'title')} label={say.titleField} autocomplete="off" spellcheck={false} />
            <Button preventDoubleClick>{say.addOwn}</Button>
          </PostForm>
        </section>
        {FROM.filter((from) => addable[from].length > 0)
          .toSorted((one, other) => Number(one === 'library') - Number(other === 'library'))
          .map((from) => (
            <Choice
              asked={asked}
              plan={plan}
              from={from}
              addable={addable}
              form={form}
              action={action}
              uncovered={uncovered}
            />
          ))}
      </>
    ),
  });
}

/** Measures from one place to choose from; those that serve what has no measure yet come first. */
function Choice(props: {
  readonly asked: Asked;
  readonly plan: Plan;
  readonly from: From;
  readonly addable: Addable;
  readonly form: OpenForm;
  readonly action: string;
  readonly uncovered: readonly string[];
}) {
  const { plan, from, addable, form, uncovered } = props;
  const say = props.asked.c.get('words').planAdding;
  const open = (items: readonly string[]) => items.filter((item) => uncovered.includes(item));
  const pickable = addable[from].toSorted(
    (one, other) => open(other.content.items).length - open(one.content.items).length,
  );
  const [first] = addable[from];
  return (
    <section class="ps-card">
      <h2 class="govuk-heading-m">{say.from[from]({ year: plan.planYear - 1 })}</h2>
      <p class="govuk-body">{say.about[from]}</p>
      <PostForm action={props.action} novalidate>
        <input type="hidden" name="year" value={plan.planYear} />
        <Checkboxes
          name="pick"
          classes="govuk-checkboxes--small"
          idPrefix={`pick-${from}`}
          error={first && faultOf(form, pickField(from, first.key))}
          fieldset={{ legend: { text: say.choose, classes: 'govuk-visually-hidden' } }}
          items={pickable.map(({ key, content }) => ({
            name: pickField(from, key),
            id: pickField(from, key),
            value: '1',
            checked: form.text[pickField(from, key)] !== undefined,
            text: content.title,
            hint:
              content.items.length === 0
                ? undefined
                : say.serves({ items: content.items, open: open(content.items) }),
          }))}
        />
        <Button look="secondary" name="from" value={from} preventDoubleClick>
          {say.addChosen}
        </Button>
      </PostForm>
    </section>
  );
}

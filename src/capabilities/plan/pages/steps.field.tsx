import { Button } from '../../../web/components/button.tsx';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Hint } from '../../../web/components/hint.tsx';
import { Term } from '../../../web/components/term.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { faultOf, fieldOf } from '../../../web/forms.tsx';
import type { Field } from './measure.fields.tsx';
import { stepField, stepRows } from './steps.form.ts';

/** A row for each step with buttons that move it, take it away or put one under it; each shows the form again. */
export function StepFields({ form, words, action }: Field & { readonly action: string }) {
  const say = words.measureForm;
  const rows = stepRows(form.text);
  const fault = faultOf(form, 'steps');
  return (
    <Fieldset
      legend={{ text: <Term of="step">{say.fields.steps}</Term>, classes: 'govuk-fieldset__legend--s' }}
      describedBy="steps-hint"
      classes="ps-fieldset"
      attributes={{ id: 'steps', tabindex: '-1' }}
    >
      <Hint id="steps-hint">{say.stepsHint}</Hint>
      {fault !== undefined && <p class="govuk-error-message">{fault}</p>}
      <ol class="ps-step-rows">
        {rows.map(({ id }, at) => {
          const row = at + 1;
          const act = (name: 'up' | 'down' | 'under' | 'remove', label: string, sign: string) => (
            <Button
              look="secondary"
              classes="ps-small-button"
              name="act"
              value={`${name}-${row}`}
              attributes={{
                formaction: `${action}#${stepField(row, 'text')}`,
                formnovalidate: '',
                'aria-label': label,
                title: label,
              }}
            >
              {sign}
            </Button>
          );
          return (
            <li class="ps-step-row">
              <input type="hidden" name={stepField(row, 'id')} value={id} />
              <Textarea
                {...fieldOf(form, stepField(row, 'text'))}
                label={{ children: say.step({ number: row }), classes: 'govuk-visually-hidden' }}
                rows={2}
                spellcheck={false}
                group={{ classes: 'ps-step-row__text' }}
              />
              <div class="ps-step-row__acts">
                {at > 0 && act('up', say.up({ number: row }), '↑')}
                {row < rows.length && act('down', say.down({ number: row }), '↓')}
                {act('under', say.under({ number: row }), '+')}
                {act('remove', say.removeStep({ number: row }), '×')}
              </div>
            </li>
          );
        })}
      </ol>
      <Button
        look="secondary"
        name="act"
        value="add"
        attributes={{ formaction: `${action}#${stepField(rows.length + 1, 'text')}`, formnovalidate: '' }}
      >
        {say.addStep}
      </Button>
    </Fieldset>
  );
}

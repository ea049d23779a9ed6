import { datesOfMonths, FISCAL_MONTHS } from '../../../kernel/fiscal-month.ts';
import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import type { Language } from '../../../kernel/localized.ts';
import { showMonth } from '../../../kernel/thai/dates.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Hint } from '../../../web/components/hint.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Term } from '../../../web/components/term.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { fieldOf, type OpenForm } from '../../../web/forms.tsx';
import type { TermId } from '../../help/index.ts';
import { nameField, nameRows } from './names.form.ts';

export type Field = { readonly form: OpenForm; readonly words: Messages; readonly language: Language };

const LEGEND = 'govuk-fieldset__legend--s';

export function TitleField({ form, words: { measureForm: say } }: Field) {
  return (
    <Textarea
      {...fieldOf(form, 'title')}
      label={{ children: say.fields.title, classes: 'govuk-label--s' }}
      rows={2}
      spellcheck={false}
    />
  );
}

const NAMES = 'names-of-agency';

/** A row for each unit or position: chosen from those of the agency as it is typed, or anything else. */
export function NameFields({ form, words, names }: Field & { readonly names: readonly string[] }) {
  const say = words.measureForm;
  return (
    <Fieldset
      legend={{ text: <Term of="responsible">{say.fields.responsible}</Term>, classes: LEGEND }}
      describedBy="responsible-hint"
      classes="ps-fieldset"
    >
      <Hint id="responsible-hint">{say.responsibleHint}</Hint>
      {nameRows(form.text).map((row) => (
        <Input
          {...fieldOf(form, nameField(row))}
          label={{ children: say.responsible({ number: row }), classes: 'govuk-visually-hidden' }}
          classes="govuk-!-width-two-thirds"
          group={{ classes: 'ps-row' }}
          autocomplete="off"
          spellcheck={false}
          attributes={{ list: NAMES }}
        />
      ))}
      <datalist id={NAMES}>
        {[...new Set(names)].map((name) => (
          <option value={name}>{name}</option>
        ))}
      </datalist>
    </Fieldset>
  );
}

/** The period by its first and last month, named with their years in the Buddhist era. */
export function MonthFields({ form, words, language, planYear }: Field & { readonly planYear: FiscalYear }) {
  const say = words.measureForm;
  const months = FISCAL_MONTHS.map((month) => ({
    value: String(month),
    text: showMonth(datesOfMonths({ from: month, to: month }, planYear).from, language),
  }));
  const options = [{ value: '', text: say.noMonth }, ...months];
  return (
    <Fieldset legend={{ text: say.fields.months, classes: LEGEND }} classes="ps-fieldset">
      <div class="ps-choose">
        <Select {...fieldOf(form, 'from')} value={form.text.from ?? ''} label={say.from} options={options} />
        <Select {...fieldOf(form, 'to')} value={form.text.to ?? ''} label={say.to} options={options} />
      </div>
    </Fieldset>
  );
}

export function MoneyAndTarget({ form, words: { measureForm: say } }: Field) {
  const small = (children: string, term?: TermId) => ({ children, term, classes: 'govuk-label--s' });
  return (
    <>
      <Input
        {...fieldOf(form, 'budget')}
        label={small(say.fields.budget)}
        hint={say.budgetHint}
        suffix={{ text: say.baht }}
        classes="govuk-input--width-10"
        inputmode="decimal"
        autocomplete="off"
      />
      <Input
        {...fieldOf(form, 'target')}
        label={small(say.fields.target, 'target')}
        hint={say.targetHint}
        suffix={{ text: say.points }}
        classes="govuk-input--width-5"
        inputmode="decimal"
        autocomplete="off"
      />
    </>
  );
}

export function TextFields({ form, words: { measureForm: say } }: Field) {
  const small = (children: string, term: TermId) => ({ children, term, classes: 'govuk-label--s' });
  return (
    <>
      <Textarea
        {...fieldOf(form, 'evidence')}
        label={small(say.fields.evidence, 'evidence')}
        hint={say.evidenceHint}
        rows={4}
        spellcheck={false}
      />
      <Textarea
        {...fieldOf(form, 'monitoring')}
        label={small(say.fields.monitoring, 'monitoring')}
        hint={say.monitoringHint}
        rows={4}
        spellcheck={false}
      />
    </>
  );
}

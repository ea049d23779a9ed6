import { AGENCY_KINDS } from '../../../kernel/agency-kind.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { faultOf, fieldOf, type OpenForm } from '../../../web/forms.tsx';
import { fieldIn, linesOf, type PositionRow, unitWordsOf } from './agency.form.ts';

type Fields = { readonly form: OpenForm; readonly words: Messages };

/** Name, kind and place: what a new agency begins with. */
export function WhoFields({ form, words }: Fields) {
  const { fields } = words.agencyPage;
  return (
    <>
      <Input
        {...fieldOf(form, 'officialName')}
        label={fields.officialName}
        hint={fields.officialNameHint}
        autocomplete="organization"
        spellcheck={false}
      />
      <Radios
        name="kind"
        value={form.text.kind}
        fieldset={{ legend: { text: fields.kind } }}
        hint={fields.kindHint}
        error={faultOf(form, 'kind')}
        classes="govuk-radios--small"
        items={AGENCY_KINDS.toSorted(
          (one, other) => Number(one === 'general') - Number(other === 'general'),
        ).map((kind) => ({ value: kind, text: words.agency.kinds[kind] }))}
      />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          <Input {...fieldOf(form, 'district')} label={fields.district} spellcheck={false} />
        </div>
        <div class="govuk-grid-column-one-half">
          <Input {...fieldOf(form, 'province')} label={fields.province} spellcheck={false} />
        </div>
      </div>
    </>
  );
}

export function UnitsField({ form, words }: Fields) {
  const units = unitWordsOf(form.text, words);
  const rows = Math.min(14, Math.max(6, linesOf(form.text.units).length + 2));
  return (
    <Textarea
      {...fieldOf(form, 'units')}
      label={units.list}
      hint={units.hint}
      rows={rows}
      spellcheck={false}
    />
  );
}

/** One position: title and unit side by side, below each other on a phone. */
export function PositionFields({
  form,
  words,
  row,
  legend,
}: Fields & { readonly row: PositionRow; readonly legend: string }) {
  const { fields } = words.agencyPage;
  const unit = form.text[fieldIn(row, 'unit')] ?? '';
  // A unit that is no longer in the list stays chosen, so that its fault can be seen.
  const units = [...new Set([...linesOf(form.text.units), ...(unit === '' ? [] : [unit])])];
  return (
    <Fieldset legend={{ text: legend, classes: 'govuk-fieldset__legend--s' }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          <Input {...fieldOf(form, fieldIn(row, 'title'))} label={fields.positionTitle} spellcheck={false} />
        </div>
        <div class="govuk-grid-column-one-half">
          <Select
            {...fieldOf(form, fieldIn(row, 'unit'))}
            value={unit}
            label={fields.positionUnit}
            classes="ps-select--full"
            options={[
              { value: '', text: unitWordsOf(form.text, words).none },
              ...units.map((name) => ({ value: name, text: name })),
            ]}
          />
        </div>
      </div>
    </Fieldset>
  );
}

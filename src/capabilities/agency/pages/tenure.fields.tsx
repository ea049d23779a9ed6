import { uuidv7 } from 'uuidv7';
import { showPlainDay } from '../../../kernel/thai/dates.ts';
import { addressOf } from '../../../routes.ts';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { faultOf, fieldOf, type OpenForm } from '../../../web/forms.tsx';
import { TENURE_KINDS } from '../tenure.ts';
import type { AskedPosition } from './on-positions.ts';

/** The form that records who holds a position or acts in it. Its id becomes the tenure's, so that a second click adds none. */
export function TenureForm({ asked, form }: { readonly asked: AskedPosition; readonly form: OpenForm }) {
  const { c, agency, position, members, today } = asked;
  const say = c.get('words').positions;
  const { add } = say;
  const hint = add.firstDayHint({ day: showPlainDay(today, c.get('language')) });
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h2 class="govuk-heading-m">{add.heading}</h2>
        <PostForm
          action={addressOf('tenureRecord', { agency: agency.shortName, position: position.positionId })}
          novalidate
          autocomplete="off"
        >
          <input type="hidden" name="form" value={form.text.form ?? uuidv7()} />
          <Radios
            name="kind"
            value={form.text.kind}
            fieldset={{ legend: { text: add.kind } }}
            error={faultOf(form, 'kind')}
            classes="govuk-radios--small"
            items={TENURE_KINDS.map((kind) => ({
              value: kind,
              text: say.kinds[kind],
              hint: add.kindHints[kind],
            }))}
          />
          <Input
            {...fieldOf(form, 'personName')}
            label={add.personName}
            hint={add.personNameHint}
            spellcheck={false}
          />
          <Input
            {...fieldOf(form, 'ownTitle')}
            label={add.ownTitle}
            hint={add.ownTitleHint}
            spellcheck={false}
          />
          {members.length > 0 && (
            <Select
              {...fieldOf(form, 'accountId')}
              label={add.account}
              hint={add.accountHint}
              classes="ps-select--full"
              options={[
                { value: '', text: add.noAccount },
                ...members.map(({ accountId, personName }) => ({ value: accountId, text: personName })),
              ]}
            />
          )}
          <div class="govuk-grid-row">
            <div class="govuk-grid-column-one-half">
              <Input {...fieldOf(form, 'firstDay')} label={add.firstDay} hint={hint} />
            </div>
            <div class="govuk-grid-column-one-half">
              <Input {...fieldOf(form, 'lastDay')} label={add.lastDay} hint={add.lastDayHint} />
            </div>
          </div>
          <Input {...fieldOf(form, 'appointedBy')} label={add.appointedBy} hint={add.appointedByHint} />
          <Button preventDoubleClick>{add.button}</Button>
        </PostForm>
      </div>
    </div>
  );
}

import { uuidv7 } from 'uuidv7';
import { showPlainDay } from '../../../kernel/thai/dates.ts';
import { addressOf } from '../../../routes.ts';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Term } from '../../../web/components/term.tsx';
import { faultOf, fieldOf, type OpenForm } from '../../../web/forms.tsx';
import { CapacitySources, ExplainedCapacity } from './explained-capacity.tsx';
import type { AskedPosition } from './on-positions.ts';

/** The form that records who is in a position and in which capacity. Its id becomes the tenure's, so that a second click adds none. */
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
            fieldset={{ legend: { text: <Term of="capacity">{add.kind}</Term> } }}
            error={faultOf(form, 'kind')}
            classes="govuk-radios--small"
            items={asked.capacities.map((capacity) => ({
              value: capacity,
              text: say.kinds[capacity],
              hint: { children: <ExplainedCapacity asked={asked} of={capacity} /> },
            }))}
          />
          <CapacitySources {...asked} />
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

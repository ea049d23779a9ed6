import { uuidv7 } from 'uuidv7';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Input } from '../../../web/components/input.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { FormFaults, faultOf, fieldOf, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import type { Unit } from '../../agency/index.ts';
import type { Plan } from '../../plan/index.ts';
import { ASKING, measureField } from './asking.form.ts';
import type { Asked } from './consultation-asked.ts';

/** The form by which a unit is asked about measures of a plan. */
export async function respondWithAsking(
  asked: Asked,
  { plan, units }: { readonly plan: Plan; readonly units: readonly Unit[] },
  form: OpenForm,
): Promise<Response> {
  const { c, head } = asked;
  const say = c.get('words').consultation.asking;
  const agency = head.shortName;
  const reaches = await c.get('telling').reach(head.agencyId);
  const told = units.filter(({ unitId }) => reaches({ kind: 'unit', unitId })).map(({ name }) => name);
  return respondWithForm(c, form, {
    title: say.title,
    before: <BackLink href={`${addressOf('measures', { agency })}?year=${plan.planYear}`} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{say.title}</h1>
          {units.length === 0 ? (
            <InsetText>{say.noUnits}</InsetText>
          ) : (
            <PostForm action={addressOf('ask', { agency })} novalidate>
              <input type="hidden" name={ASKING.year} value={plan.planYear} />
              <input type="hidden" name={ASKING.form} value={form.text[ASKING.form] ?? uuidv7()} />
              <Select
                {...fieldOf(form, ASKING.unit)}
                label={say.unit}
                hint={
                  told.length === 0
                    ? undefined
                    : {
                        children: <Thai>{say.told({ units: told, all: told.length === units.length })}</Thai>,
                      }
                }
                options={[
                  { value: '', text: say.chooseUnit },
                  ...units.map(({ unitId, name }) => ({ value: unitId, text: name })),
                ]}
              />
              <Checkboxes
                name={ASKING.measures}
                classes="govuk-checkboxes--small"
                fieldset={{ legend: { text: say.measures, classes: 'govuk-fieldset__legend--s' } }}
                hint={say.measuresHint}
                error={faultOf(form, ASKING.measures)}
                items={plan.measures.map(({ measureId, content }, at) => ({
                  name: measureField(measureId),
                  value: '1',
                  text: `${at + 1}. ${content.title}`,
                  checked: form.text[measureField(measureId)] !== undefined,
                }))}
              />
              <Textarea {...fieldOf(form, ASKING.text)} label={say.text} rows={4} />
              <Input
                {...fieldOf(form, ASKING.due)}
                label={say.due}
                hint={say.dueHint}
                classes="govuk-input--width-20"
                autocomplete="off"
              />
              <Button preventDoubleClick>{say.button}</Button>
            </PostForm>
          )}
        </div>
      </div>
    ),
  });
}

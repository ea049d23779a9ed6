import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { FormFaults, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import { findAgency } from '../../agency/acts.ts';
import type { Plan, PlannedMeasure } from '../plan.ts';
import { type Asked, listAddress } from './asked.ts';
import { MonthFields, NameFields } from './measure.fields.tsx';
import { chosenField } from './several.form.ts';

/** What can be said of several measures at once, or done with them. */
export async function respondWithSeveral(
  asked: Asked,
  plan: Plan,
  chosen: readonly PlannedMeasure[],
  form: OpenForm,
): Promise<Response> {
  const { c, desk, head } = asked;
  const words = c.get('words');
  const say = words.planSeveral;
  const agency = await findAgency(desk.database, head.agencyId);
  const names = [...(agency?.units ?? []), ...(agency?.positions.map(({ title }) => title) ?? [])];
  const field = { form, words, language: c.get('language') };
  const to = { agency: head.shortName };
  const title = say.title({ count: chosen.length });
  return respondWithForm(c, form, {
    title,
    before: <BackLink href={listAddress(asked, plan.planYear)} />,
    content: (
      <>
        <FormFaults form={form} />
        <h1 class="govuk-heading-l">{title}</h1>
        <ul class="govuk-list govuk-list--bullet" lang="th">
          {chosen.map(({ content }) => (
            <li>{content.title}</li>
          ))}
        </ul>
        <PostForm action={addressOf('planSeveralChange', to)} novalidate>
          <input type="hidden" name="year" value={plan.planYear} />
          {chosen.map(({ measureId }) => (
            <input type="hidden" name={chosenField(measureId)} value="1" />
          ))}
          <section class="ps-card">
            <NameFields {...field} names={names} />
            <Button look="secondary" name="what" value="responsible" preventDoubleClick>
              {say.setNames}
            </Button>
          </section>
          <section class="ps-card">
            <MonthFields {...field} planYear={plan.planYear} />
            <Button look="secondary" name="what" value="months" preventDoubleClick>
              {say.setMonths}
            </Button>
          </section>
          <section class="ps-card">
            <h2 class="govuk-heading-s">{say.remove}</h2>
            <p class="govuk-body">{say.restorable}</p>
            <Button
              look="warning"
              preventDoubleClick
              attributes={{ formaction: addressOf('planSeveralRemove', to), formnovalidate: '' }}
            >
              {say.removeAll({ count: chosen.length })}
            </Button>
          </section>
        </PostForm>
      </>
    ),
  });
}

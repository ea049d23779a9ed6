import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { FormFaults, type OpenForm } from '../../../web/forms.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { AskedMeasure } from './asked.ts';
import { ConflictTold } from './conflict-told.tsx';
import { ItemsField } from './items.field.tsx';
import { MoneyAndTarget, MonthFields, NameFields, TextFields, TitleField } from './measure.fields.tsx';
import { REVISION_FIELD } from './measure.form.ts';
import type { Conflict, MeasureOnForm } from './measure-on-form.ts';
import { StepFields } from './steps.field.tsx';
import { nameActors } from './who.ts';

/** The form of a measure: 200, 422 with its faults, or 409 with what somebody else changed meanwhile. */
export async function respondWithMeasureForm(
  asked: AskedMeasure,
  offer: MeasureOnForm,
  form: OpenForm,
  conflict: Conflict | null,
): Promise<Response> {
  const { c, desk, head, measure } = asked;
  const words = c.get('words');
  const say = words.measureForm;
  const to = { agency: head.shortName, measure: measure.measureId };
  const nameOf = await nameActors(desk, conflict ? [conflict.now.actor] : [], words);
  const isInvalid = form.state === 'invalid';
  const field = { form, words, language: c.get('language') };
  return respondWithPage(c, {
    title: say.title,
    status: conflict ? 409 : isInvalid ? 422 : 200,
    hasErrors: isInvalid || conflict !== null,
    before: <BackLink href={addressOf('measure', to)} />,
    content: (
      <>
        <FormFaults form={form} />
        {conflict && <ConflictTold asked={asked} offer={offer} conflict={conflict} nameOf={nameOf} />}
        <span class="govuk-caption-l">{measure.content.title}</span>
        <h1 class="govuk-heading-l">{say.title}</h1>
        <form method="post" action={addressOf('measureSave', to)} novalidate class="ps-measure-form">
          {/* Return in a field saves: of a form's buttons browsers press the first. */}
          <button type="submit" class="govuk-visually-hidden" tabindex={-1}>
            {say.save}
          </button>
          <input type="hidden" name={REVISION_FIELD} value={form.text[REVISION_FIELD] ?? ''} />
          <TitleField {...field} />
          <ItemsField {...field} offer={offer} />
          <StepFields {...field} action={addressOf('measureSteps', to)} />
          <NameFields {...field} names={offer.names} />
          <MonthFields {...field} planYear={measure.planYear} />
          <MoneyAndTarget {...field} />
          <TextFields {...field} />
          <div class="ps-actions">
            <ButtonGroup>
              <Button preventDoubleClick>{say.save}</Button>
              <Link href={addressOf('measure', to)}>{say.cancel}</Link>
            </ButtonGroup>
          </div>
        </form>
      </>
    ),
  });
}

import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { FormFaults, type OpenForm } from '../../../web/forms.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { Draft } from '../../drafts/index.ts';
import { DraftState, KeptDraft, whenKept } from '../../drafts/pages/index.ts';
import type { AskedMeasure } from './asked.ts';
import { ConflictTold } from './conflict-told.tsx';
import { ItemsField } from './items.field.tsx';
import { MoneyAndTarget, MonthFields, NameFields, TextFields, TitleField } from './measure.fields.tsx';
import { REVISION_FIELD } from './measure.form.ts';
import type { KeptTyping } from './measure-draft.ts';
import type { Conflict, MeasureOnForm } from './measure-on-form.ts';
import { StepFields } from './steps.field.tsx';
import { nameActors } from './who.ts';

/** The form of a measure: 200, 422 with its faults, or 409 with what somebody else changed meanwhile. */
export async function respondWithMeasureForm(
  asked: AskedMeasure,
  offer: MeasureOnForm,
  form: OpenForm,
  kept: KeptTyping,
  conflict: Conflict | null = null,
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
        {kept.draft && <DraftFound asked={asked} draft={kept.draft} />}
        <KeptDraft c={c} keepAt={addressOf('measureKeep', to)}>
          <PostForm action={addressOf('measureSave', to)} novalidate class="ps-measure-form">
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
            <DraftState c={c} {...kept} now={desk.clock()} />
            <div class="ps-actions">
              <ButtonGroup>
                <Button preventDoubleClick>{say.save}</Button>
                <Link href={addressOf('measure', to)}>{say.cancel}</Link>
              </ButtonGroup>
            </div>
          </PostForm>
        </KeptDraft>
      </>
    ),
  });
}

/** That the form holds what was typed before and not saved, and the way to be rid of it. */
function DraftFound({ asked, draft }: { readonly asked: AskedMeasure; readonly draft: Draft }) {
  const { c, desk, head, measure } = asked;
  const { drafts } = c.get('words');
  const to = { agency: head.shortName, measure: measure.measureId };
  return (
    <InsetText>
      <p class="govuk-body">{drafts.found({ when: whenKept(c, draft, desk.clock()) })}</p>
      <PostForm action={addressOf('measureDrop', to)}>
        <input type="hidden" name="draft" value={String(draft.revision)} />
        <Button look="secondary" classes="ps-small-button">
          {drafts.drop}
        </Button>
      </PostForm>
    </InsetText>
  );
}

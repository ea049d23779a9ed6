import { addressOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { WarningText } from '../../../web/components/warning-text.tsx';
import { faultOf } from '../../../web/forms.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import { countOf } from './matters.ts';
import { CORRECTION_FORM, TICK_FIELD } from './preview.form.ts';
import type { PreviewView } from './preview-view.ts';

const addressIn = ({ agency, opened }: PreviewView) => ({ agency, intake: opened.intake.intakeId });

/** What accepting a draft means, or leaving it. Errors that are left must be confirmed with a tick. */
export function PreviewDecision({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const errors = countOf(view.matters, 'error');
  return (
    <section id="accept" class="ps-card">
      <h2 class="govuk-heading-m">{words.acceptTitle}</h2>
      <p class="govuk-body">{words.acceptClean({ year: view.opened.checked.fiscalYear })}</p>
      {view.accepted && (
        <InsetText>
          {words.replaces({
            year: view.accepted.fiscalYear,
            when: showMoment(view.accepted.acceptedAt, view.language),
          })}
        </InsetText>
      )}
      {errors > 0 && (
        <>
          <WarningText>{words.acceptWithErrors({ count: errors })}</WarningText>
          <Checkboxes
            name={TICK_FIELD}
            error={faultOf(view.form, TICK_FIELD)}
            values={view.form.text[TICK_FIELD] ? ['yes'] : []}
            items={[{ value: 'yes', text: words.acceptTick }]}
          />
        </>
      )}
      <Allowed to="intakeDiscarding">
        <p class="govuk-body">
          <Link href={addressOf('intakeDiscarding', addressIn(view))}>{words.discard}</Link>
        </p>
      </Allowed>
    </section>
  );
}

/** Always at hand: how far the draft is, and what can be done with it. */
export function PreviewBar({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const isToCome = view.opened.checked.fiscalYear > view.today.latest;
  const errors = countOf(view.matters, 'error');
  return (
    <div class="ps-actions ps-preview__bar">
      <p class="ps-preview__state">
        {errors > 0
          ? words.errorsLeft({ count: errors })
          : isToCome
            ? words.notToAccept
            : words.readyToAccept}
      </p>
      <ButtonGroup>
        {view.isOpen && errors > 0 && (
          <ButtonLink href="#problems">{words.mendErrors({ count: errors })}</ButtonLink>
        )}
        <Allowed to="intakeAccept">
          <Button
            look={errors > 0 ? 'secondary' : undefined}
            attributes={{ form: CORRECTION_FORM, formaction: addressOf('intakeAccept', addressIn(view)) }}
          >
            {words.accept}
          </Button>
        </Allowed>
        <Allowed to="intakeCorrect">
          <Button look="secondary" attributes={{ form: CORRECTION_FORM }}>
            {words.save}
          </Button>
        </Allowed>
      </ButtonGroup>
    </div>
  );
}

/** How a decided intake stands, and what can still be done with it. */
export function PreviewDecided({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const { intake } = view.opened;
  const { isCurrent } = view;
  const errors = countOf(view.matters, 'error');
  const when = showMoment(intake.decidedAt ?? intake.createdAt, view.language);
  const stands = {
    draft: '',
    accepted: isCurrent ? words.standsAccepted({ when }) : words.standsReplaced({ when }),
    discarded: words.standsDiscarded({ when }),
    withdrawn: words.standsWithdrawn({
      accepted: when,
      withdrawn: showMoment(intake.withdrawnAt ?? intake.createdAt, view.language),
    }),
  }[intake.state];
  return (
    <InsetText>
      <p class="govuk-body">{stands}</p>
      <Allowed to="intakeRevise">
        <PostForm action={addressOf('intakeRevise', addressIn(view))}>
          <Button look={isCurrent && errors > 0 ? undefined : 'secondary'}>
            {isCurrent ? words.reviseAccepted : words.revise}
          </Button>
        </PostForm>
      </Allowed>
      {isCurrent && (
        <Allowed to="intakeWithdrawing">
          <p class="govuk-body">
            <Link href={addressOf('intakeWithdrawing', addressIn(view))}>{words.withdraw}</Link>
          </p>
        </Allowed>
      )}
    </InsetText>
  );
}

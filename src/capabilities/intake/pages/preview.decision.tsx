import { addressOf } from '../../../routes.ts';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { WarningText } from '../../../web/components/warning-text.tsx';
import { faultOf } from '../../../web/forms.tsx';
import { TICK_FIELD } from './preview.form.ts';
import type { PreviewView } from './preview-view.ts';
import { showMoment } from './show-moment.ts';

/** Accepting or leaving a draft. Errors that are left must be confirmed with a tick. */
export function PreviewDecision({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const { intake, checked } = view.opened;
  const address = { agency: view.agency, intake: intake.intakeId };
  const errors = checked.problems.filter(({ severity }) => severity === 'error').length;
  return (
    <section id="accept" class="ps-card">
      <h2 class="govuk-heading-m">{words.acceptTitle}</h2>
      <p class="govuk-body">{words.acceptClean({ year: intake.fiscalYear })}</p>
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
      <ButtonGroup>
        <Button attributes={{ formaction: addressOf('intakeAccept', address) }}>{words.accept}</Button>
        <Link href={addressOf('intakeDiscarding', address)}>{words.discard}</Link>
      </ButtonGroup>
    </section>
  );
}

/** How a decided intake stands, and how to start anew from its original. */
export function PreviewDecided({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const { intake } = view.opened;
  const when = { when: showMoment(intake.decidedAt ?? intake.createdAt, view.language) };
  const isCurrent = view.accepted?.intakeId === intake.intakeId;
  return (
    <InsetText>
      <p class="govuk-body">
        {intake.state === 'discarded'
          ? words.standsDiscarded(when)
          : isCurrent
            ? words.standsAccepted(when)
            : words.standsReplaced(when)}
      </p>
      <form
        method="post"
        action={addressOf('intakeRevise', { agency: view.agency, intake: intake.intakeId })}
      >
        <Button look="secondary">{words.revise}</Button>
      </form>
    </InsetText>
  );
}

import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { ScrollArea, Table } from '../../../web/components/table.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { Actor } from '../../audit/index.ts';
import type { AskedMeasure } from './asked.ts';
import { FieldChanged, FieldSaid } from './field-said.tsx';
import type { Conflict, MeasureOnForm } from './measure-on-form.ts';

/** What somebody else saved meanwhile: what the form has taken from it, and where both said different things. */
export function ConflictTold(props: {
  readonly asked: AskedMeasure;
  readonly offer: MeasureOnForm;
  readonly conflict: Conflict;
  readonly nameOf: (actor: Actor) => string;
}) {
  const { asked, offer, conflict, nameOf } = props;
  const { c, head, measure } = asked;
  const words = c.get('words');
  const say = words.measureForm.conflict;
  const { now, mine, taken, both } = conflict;
  const { fields } = words.measureForm;
  const told = { person: nameOf(now.actor), moment: showMoment(now.at, c.get('language')) };
  const { planYear } = measure;
  const at = { planYear, result: offer.result, words, language: c.get('language') };
  return (
    <NotificationBanner role="alert">
      <h3 class="govuk-notification-banner__heading">
        {now.act === 'removed' ? say.removed(told) : say.changed(told)}
      </h3>
      <p class="govuk-body">{now.act === 'removed' ? say.savingRestores : say.nothingLost}</p>
      {taken.length > 0 && (
        <p class="govuk-body">{say.taken({ fields: taken.map((field) => fields[field]) })}</p>
      )}
      {both.length > 0 && (
        <>
          <p class="govuk-body">{say.both}</p>
          <ScrollArea label={say.comparison}>
            <Table
              caption={say.comparison}
              captionClasses="govuk-visually-hidden"
              stacked
              head={[say.field, say.theirs, say.mine]}
              rows={both.map((field) => [
                <strong>{fields[field]}</strong>,
                <FieldSaid {...at} field={field} content={now.content} />,
                <FieldChanged {...at} field={field} before={now.content} content={mine} />,
              ])}
            />
          </ScrollArea>
        </>
      )}
      <p class="govuk-body">
        <Link href={addressOf('measureHistory', { agency: head.shortName, measure: measure.measureId })}>
          {words.planPage.toHistory}
        </Link>
      </p>
    </NotificationBanner>
  );
}

import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Table } from '../../../web/components/table.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { FoundResult } from '../../intake/acts.ts';
import { changedFields } from '../changed-fields.ts';
import { MEASURE_FIELDS } from '../measure-content.ts';
import type { MeasureRevision } from '../plan.ts';
import { type AskedMeasure, planAddress } from './asked.ts';
import { FieldChanged, FieldSaid } from './field-said.tsx';
import { nameActors } from './who.ts';

/** The history of a measure, the latest first, and one of its revisions beside the one before. */
export async function respondWithHistory(
  asked: AskedMeasure,
  {
    revisions,
    listed,
    wanted,
    result,
  }: {
    /** Those listed, and the one before them. */
    readonly revisions: readonly MeasureRevision[];
    readonly listed: readonly MeasureRevision[];
    readonly wanted: number;
    readonly result: FoundResult | null;
  },
): Promise<Response> {
  const { c, desk, head, measure } = asked;
  const beside = await desk.asides.ofHistory(c, measure);
  const words = c.get('words');
  const language = c.get('language');
  const say = words.planPage.history;
  const to = { agency: head.shortName, measure: measure.measureId };
  const isRemoved = measure.removedAt !== null;
  const actors = revisions.map(({ actor }) => actor);
  const nameOf = await nameActors(desk, actors, words);
  const shown = listed.find(({ revision }) => revision === wanted) ?? listed[0];
  const first = listed[0]?.revision ?? 0;
  const last = listed.at(-1)?.revision ?? 0;
  const historyFrom = (from: number) => `${addressOf('measureHistory', to)}?from=${from}`;
  const news = c.req.query('news') ?? '';
  return respondWithPage(c, {
    title: say.title,
    before: <BackLink href={isRemoved ? planAddress(asked) : addressOf('measure', to)} />,
    content: (
      <>
        {Object.hasOwn(say.refused, news) && (
          <NotificationBanner text={say.refused[news as keyof typeof say.refused]} />
        )}
        <span class="govuk-caption-l">{measure.content.title}</span>
        <h1 class="govuk-heading-l">{say.title}</h1>
        {isRemoved && <InsetText>{say.isRemoved}</InsetText>}
        <Table
          caption={say.caption}
          captionClasses="govuk-visually-hidden"
          stacked
          head={[say.revision, say.when, say.who, say.what]}
          rows={listed.map(({ revision, act, actor, at, content }) => {
            const before = revisions.find((other) => other.revision === revision - 1);
            const fields = before ? changedFields(before.content, content) : [];
            return [
              <Link classes="ps-whole" href={`${historyFrom(first)}&revision=${revision}#revision`}>
                {say.number({ number: revision })}
              </Link>,
              showMoment(at, language),
              <span class="ps-whole">{nameOf(actor)}</span>,
              <>
                {say.acts[act]}{' '}
                {fields.length > 0 && (
                  <span class="ps-quiet">
                    {say.fields({ fields: fields.map((field) => words.measureForm.fields[field]) })}
                  </span>
                )}
              </>,
            ];
          })}
        />
        {last > 1 && (
          <p class="govuk-body">
            <Link href={historyFrom(last - 1)}>{words.audit.older}</Link>
          </p>
        )}
        {shown && (
          <Shown asked={asked} shown={shown} revisions={revisions} result={result} isRemoved={isRemoved} />
        )}
        {beside}
      </>
    ),
  });
}

/** What a revision said, and the way back to it. */
function Shown(props: {
  readonly asked: AskedMeasure;
  readonly shown: MeasureRevision;
  readonly revisions: readonly MeasureRevision[];
  readonly result: FoundResult | null;
  readonly isRemoved: boolean;
}) {
  const { asked, shown, result, isRemoved } = props;
  const { c, head, measure, mayChange } = asked;
  const words = c.get('words');
  const say = words.planPage.history;
  const { content, revision } = shown;
  const before = props.revisions.find((other) => other.revision === revision - 1);
  const changed = before ? changedFields(before.content, content) : [];
  const at = { content, planYear: measure.planYear, result, words, language: c.get('language') };
  const isAsNow = !isRemoved && changedFields(measure.content, shown.content).length === 0;
  return (
    <section aria-labelledby="revision">
      <h2 class="govuk-heading-m" id="revision" tabindex={-1}>
        {say.shown({ number: shown.revision })}
      </h2>
      {changed.length > 0 && <p class="govuk-body-s ps-quiet">{say.legend}</p>}
      <SummaryList
        rows={MEASURE_FIELDS.map((field) => ({
          key: { text: words.measureForm.fields[field] },
          value: {
            text:
              before && changed.includes(field) ? (
                <FieldChanged {...at} field={field} before={before.content} />
              ) : (
                <FieldSaid {...at} field={field} />
              ),
          },
        }))}
      />
      {mayChange && !isAsNow && (
        <PostForm
          action={addressOf('measureRestore', { agency: head.shortName, measure: measure.measureId })}
        >
          <input type="hidden" name="revision" value={measure.revision} />
          <Button name="restore" value={String(shown.revision)} preventDoubleClick>
            {isRemoved ? say.bringBack : say.restore({ number: shown.revision })}
          </Button>
        </PostForm>
      )}
    </section>
  );
}

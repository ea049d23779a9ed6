import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { ChangedText } from '../../../web/components/changed-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { numeric, Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { mayUse } from '../../../web/sender.ts';
import { showMoment } from '../../../web/show-moment.ts';
import { nameActor } from '../../audit/pages/index.ts';
import { listRevisions } from '../find-paragraphs.ts';
import type { ParagraphRevision } from '../paragraph.ts';
import { type AskedParagraph, addressesFor } from './on-paragraph.ts';

const A_PAGE = 50;

/** Who wrote a paragraph and when, and one revision compared with the text before and with what was composed then. */
export async function respondWithHistory(asked: AskedParagraph): Promise<Response> {
  const { c, desk, agencyId, place, topic, last, namesOf } = asked;
  const words = c.get('words');
  const say = words.paragraphs.past;
  const number = last?.revision ?? 0;
  const from = numberIn(c.req.query('from'), number);
  const revision = numberIn(c.req.query('revision'), number);
  const listed = await listRevisions(desk, agencyId, place, { from, count: A_PAGE });
  const [chosen, before] = await listRevisions(desk, agencyId, place, { from: revision, count: 2 });
  const accounts = [...listed, ...(last ? [last] : [])].flatMap(({ writer }) =>
    writer.kind === 'account' ? [writer.accountId] : [],
  );
  const names = await namesOf(desk.database, [...new Set(accounts)]);
  const title = say.title({ kind: words.analysis.kinds[place.kind] });
  return respondWithPage(c, {
    title,
    before: <BackLink href={addressesFor(asked).analysis}>{words.paragraphs.toAnalysis}</BackLink>,
    content: (
      <>
        {last && c.req.query('changed') !== undefined && (
          <NotificationBanner
            text={words.paragraphs.composed.changed({ who: nameActor(last.writer, names, words.audit) })}
          />
        )}
        <span class="govuk-caption-l">
          {words.analysisPage.topic({ number: place.topic, name: topic.topic.name[c.get('language')] })}
        </span>
        <h1 class="govuk-heading-l">
          <Thai>{title}</Thai>
        </h1>
        {chosen === undefined ? (
          <p class="govuk-body">{say.none}</p>
        ) : (
          <>
            <Revisions asked={asked} listed={listed} names={names} />
            <Compared asked={asked} chosen={chosen} before={before} />
          </>
        )}
      </>
    ),
  });
}

/** A number of a revision that an address asks for; the last for any that is none. */
function numberIn(asked: string | undefined, last: number): number {
  const number = /^\d{1,9}$/u.test(asked ?? '') ? Number(asked) : last;
  return number < 1 || number > last ? last : number;
}

function Revisions({
  asked,
  listed,
  names,
}: {
  readonly asked: AskedParagraph;
  readonly listed: readonly ParagraphRevision[];
  readonly names: ReadonlyMap<string, string>;
}) {
  const { c, last } = asked;
  const words = c.get('words');
  const say = words.paragraphs.past;
  const at = addressesFor(asked);
  const lowest = listed.at(-1)?.revision ?? 1;
  return (
    <>
      <Table
        caption={say.caption({ count: last?.revision ?? 0 })}
        stacked
        head={[say.columns.what, say.columns.who, say.columns.when, numeric(say.columns.revision)]}
        rows={listed.map((one) => [
          <>
            <Link href={`${at.history}?revision=${one.revision}#compared`}>
              {one.text === null ? say.composedAgain : say.wrote}
              <span class="govuk-visually-hidden">
                {' '}
                ({say.revision(one)}: {say.show})
              </span>
            </Link>{' '}
            {one.revision === last?.revision && <Tag>{say.inUse}</Tag>}
          </>,
          <span class="ps-whole">{nameActor(one.writer, names, words.audit)}</span>,
          <time datetime={one.writtenAt.toISOString()}>{showMoment(one.writtenAt, c.get('language'))}</time>,
          numeric(one.revision),
        ])}
      />
      {lowest > 1 && (
        <p class="govuk-body">
          <Link href={`${at.history}?from=${lowest - 1}`}>{words.audit.older}</Link>
        </p>
      )}
    </>
  );
}

function Compared({
  asked,
  chosen,
  before,
}: {
  readonly asked: AskedParagraph;
  readonly chosen: ParagraphRevision;
  readonly before: ParagraphRevision | undefined;
}) {
  const { c, agencyId, current } = asked;
  const say = c.get('words').paragraphs.past;
  const text = saidBy(chosen);
  const isLast = chosen.revision === current.revision;
  return (
    <section aria-labelledby="compared">
      <h2 class="govuk-heading-m" id="compared" tabindex={-1}>
        {say.revision(chosen)}
      </h2>
      <p class="govuk-body-s ps-quiet">{say.legend}</p>
      <h3 class="govuk-heading-s">{say.sinceBefore}</h3>
      <Difference before={before ? saidBy(before) : chosen.composed} after={text} same={say.same} />
      {chosen.text !== null && (
        <>
          <h3 class="govuk-heading-s">{say.sinceComposed}</h3>
          <Difference before={chosen.composed} after={text} same={say.same} />
        </>
      )}
      {!isLast && mayUse(c.get('sender'), 'prepare', agencyId) && (
        <PostForm action={addressesFor(asked).history}>
          <input type="hidden" name="revision" value={String(current.revision)} />
          <Button look="secondary" name="restore" value={String(chosen.revision)}>
            {say.restore}
          </Button>
        </PostForm>
      )}
    </section>
  );
}

/** What the paper said under a revision when it was written. */
const saidBy = ({ text, composed }: ParagraphRevision): string => text ?? composed;

function Difference({
  before,
  after,
  same,
}: {
  readonly before: string;
  readonly after: string;
  readonly same: string;
}) {
  return (
    <>
      {before === after && <p class="govuk-body-s ps-quiet">{same}</p>}
      <ChangedText before={before} after={after} />
    </>
  );
}

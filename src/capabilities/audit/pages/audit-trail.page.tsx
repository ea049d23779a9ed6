import type { Kysely } from 'kysely';
import type { Database } from '../../../database/tables.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { Link } from '../../../web/components/link.tsx';
import { numeric, Table } from '../../../web/components/table.tsx';
import { Term, TermMark } from '../../../web/components/term.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import type { ChainedEvent, ChainHead } from '../event.ts';
import { findHead, listEvents } from '../list-events.ts';
import { peopleIn, SubjectDetails, sayActor, sayEvent } from './event-in-words.tsx';

const A_PAGE = 50;

/** The names of people, by the ids of their accounts or invitations. */
export type NamesOf = (
  database: Kysely<Database>,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

/** GET: what was done for an agency, the newest first; `?from=` is the number of the first event shown. */
export const auditTrailPage =
  ({ database }: { readonly database: Kysely<Database> }, namesOf: NamesOf): WebHandler =>
  async (c) => {
    const agency = c.get('agency');
    if (!agency) throw new Error('this route stands below an agency');
    const head = await findHead(database, agency.agencyId);
    const from = firstShown(c.req.query('from'), head);
    const events = await listEvents(database, agency.agencyId, { from, count: A_PAGE });
    const names = await namesOf(database, events.flatMap(peopleIn));
    const words = c.get('words').audit;
    return respondWithPage(c, {
      title: words.title,
      before: <BackLink href={addressOf('agency', { agency: agency.shortName })} />,
      content: (
        <>
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.lead}</p>
          {events.length === 0 ? (
            <EmptyState title={words.none} text={words.noneWhy} />
          ) : (
            <Events c={c} events={events} names={names} all={head.number} />
          )}
          <OtherPages c={c} from={from} head={head} />
          {head.number > 0 && <Proof c={c} head={head} />}
        </>
      ),
    });
  };

/** A number that no event has leads to the newest. */
function firstShown(asked: string | undefined, { number }: ChainHead): number {
  const from = /^\d{1,9}$/.test(asked ?? '') ? Number(asked) : number;
  return from < 1 || from > number ? number : from;
}

function Events({
  c,
  events,
  names,
  all,
}: {
  readonly c: WebContext;
  readonly events: readonly ChainedEvent[];
  readonly names: ReadonlyMap<string, string>;
  readonly all: number;
}) {
  const words = c.get('words').audit;
  const { columns } = words;
  const numbers = events.map(({ number }) => number);
  return (
    <Table
      caption={words.caption({ from: Math.max(...numbers), to: Math.min(...numbers), all })}
      stacked
      head={[columns.time, columns.event, columns.subject, columns.actor, numeric(columns.number)]}
      rows={events.map((event) => [
        <time datetime={event.at.toISOString()}>{showMoment(event.at, c.get('language'))}</time>,
        sayEvent(event, words),
        <SubjectDetails
          event={event}
          names={names}
          words={c.get('words')}
          agency={c.get('agency')?.shortName ?? ''}
        />,
        <span class="ps-whole">{sayActor(event, names, words)}</span>,
        numeric(event.number),
      ])}
    />
  );
}

function OtherPages({
  c,
  from,
  head,
}: {
  readonly c: WebContext;
  readonly from: number;
  readonly head: ChainHead;
}) {
  const words = c.get('words').audit;
  const address = addressOf('auditTrail', { agency: c.get('agency')?.shortName ?? '' });
  const hasOlder = from > A_PAGE;
  const hasNewer = from < head.number;
  if (!hasOlder && !hasNewer) return null;
  return (
    <nav class="govuk-body ps-no-print" aria-label={words.title}>
      {hasNewer && (
        <Link href={`${address}?from=${Math.min(from + A_PAGE, head.number)}`}>{words.newer}</Link>
      )}{' '}
      {hasOlder && <Link href={`${address}?from=${from - A_PAGE}`}>{words.older}</Link>}
    </nav>
  );
}

function Proof({ c, head }: { readonly c: WebContext; readonly head: ChainHead }) {
  const { proof } = c.get('words').audit;
  return (
    <>
      <h2 class="govuk-heading-m">
        <Term of="chain">{proof.title}</Term>
      </h2>
      <p class="govuk-body">{proof.text}</p>
      <p class="govuk-body">
        {proof.head(head)} <code class="ps-code">{head.hash}</code> <TermMark of="head" />
      </p>
    </>
  );
}

import type { Kysely } from 'kysely';
import type { Database } from '../../../database/tables.ts';
import { addressOf } from '../../../routes.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { Link } from '../../../web/components/link.tsx';
import { numeric, Table } from '../../../web/components/table.tsx';
import { Term, TermMark } from '../../../web/components/term.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import type { ChainedEvent, ChainHead } from '../event.ts';
import { findHead, listEvents, listToChooseFrom } from '../list-events.ts';
import { isNarrowed, parseNarrowing } from '../narrow-events.ts';
import { peopleIn, SubjectDetails, sayActor, sayEvent } from './event-in-words.tsx';
import { NarrowEvents } from './narrow-events.form.tsx';

const A_PAGE = 50;

/** The names of people, by the ids of their accounts or invitations. */
export type NamesOf = (
  database: Kysely<Database>,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

/** GET: what was done for an agency, the newest first, or some of it; `?from=` is the number of the first event shown. */
export const auditTrailPage =
  ({ database }: { readonly database: Kysely<Database> }, namesOf: NamesOf): WebHandler =>
  async (c) => {
    const agency = agencyOf(c);
    const head = await findHead(database, agency.agencyId);
    const from = firstShown(c.req.query('from'), head);
    const { narrowing, unread } = parseNarrowing(new URL(c.req.url).searchParams);
    // One more than is shown tells whether there are older ones.
    const found = await listEvents(database, agency.agencyId, { from, count: A_PAGE + 1, narrowing });
    const events = found.slice(0, A_PAGE);
    const toChooseFrom = await listToChooseFrom(database, agency.agencyId);
    const names = await namesOf(database, [...events.flatMap(peopleIn), ...toChooseFrom.accountIds]);
    const words = c.get('words').audit;
    const address = addressOf('auditTrail', { agency: agency.shortName });
    const narrowed = isNarrowed(narrowing);
    return respondWithPage(c, {
      title: words.title,
      before: <BackLink href={addressOf('agency', { agency: agency.shortName })} />,
      content: (
        <>
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.lead}</p>
          {head.number > 0 && <NarrowEvents {...{ c, address, narrowing, unread, toChooseFrom, names }} />}
          {events.length === 0 ? (
            <EmptyState
              title={narrowed ? words.narrow.none : words.none}
              text={narrowed ? words.narrow.noneWhy : words.noneWhy}
            />
          ) : (
            <Events c={c} events={events} names={names} all={narrowed ? null : head.number} />
          )}
          <OtherPages
            c={c}
            from={from}
            head={head}
            older={found[A_PAGE]?.number ?? null}
            narrowed={narrowed}
          />
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
  /** Null where only some are asked for. */
  readonly all: number | null;
}) {
  const words = c.get('words').audit;
  const { columns } = words;
  const numbers = events.map(({ number }) => number);
  return (
    <Table
      caption={
        all === null
          ? words.narrow.caption
          : words.caption({ from: Math.max(...numbers), to: Math.min(...numbers), all })
      }
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
  older,
  narrowed,
}: {
  readonly c: WebContext;
  readonly from: number;
  readonly head: ChainHead;
  /** The number of the first event of the next page; null on the last. */
  readonly older: number | null;
  readonly narrowed: boolean;
}) {
  const words = c.get('words').audit;
  const hasNewer = from < head.number;
  if (older === null && !hasNewer) return null;
  const kept = new URL(c.req.url);
  const at = (number: number) => {
    kept.searchParams.set('from', String(number));
    return kept.search;
  };
  // Of those that are asked for nobody knows how many are newer: the way leads to the newest.
  const newer = narrowed ? head.number : Math.min(from + A_PAGE, head.number);
  return (
    <nav class="govuk-body ps-no-print" aria-label={words.title}>
      {hasNewer && <Link href={at(newer)}>{words.newer}</Link>}{' '}
      {older !== null && <Link href={at(older)}>{words.older}</Link>}
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

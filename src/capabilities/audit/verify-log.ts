import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { ChainedEvent } from './event.ts';
import { allEvents, findHead } from './list-events.ts';
import { sha256 } from './record-act.ts';
import { type Verified, verifyChain } from './verify-chain.ts';

export type VerifiedChain = Verified & { readonly agencyId: string };

/** How many events were read so far, of as many as the heads of the chains number. */
export type Progress = { readonly read: number; readonly all: number };

/** Who is told how far the reading is, whenever `every` more events were read. */
export type Watcher = { readonly every: number; readonly tell: (progress: Progress) => void };

/**
 * Reads and verifies the chains of these agencies as they are at one moment, a thousand events in memory at once.
 * `hashes`: heads that were kept elsewhere, to be looked for.
 */
export const verifyLog = (
  database: Kysely<Database>,
  agencyIds: readonly string[],
  hashes: ReadonlySet<string>,
  watcher: Watcher | null = null,
): Promise<readonly VerifiedChain[]> =>
  database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (snapshot) => {
      const chains = [];
      for (const agencyId of agencyIds) chains.push({ agencyId, head: await findHead(snapshot, agencyId) });
      const all = chains.reduce((sum, { head }) => sum + head.number, 0);
      const watched = watching(watcher, all);
      const verified: VerifiedChain[] = [];
      for (const { agencyId, head } of chains) {
        const events = watched(allEvents(snapshot, agencyId));
        verified.push({ agencyId, ...(await verifyChain(events, head, hashes, sha256)) });
      }
      return verified;
    });

/** Passes events on, of several chains one after the other, and tells how many there were. */
function watching(watcher: Watcher | null, all: number) {
  let read = 0;
  return async function* (events: AsyncIterable<ChainedEvent>): AsyncGenerator<ChainedEvent> {
    for await (const event of events) {
      yield event;
      read += 1;
      if (watcher && read % watcher.every === 0) watcher.tell({ read, all });
    }
  };
}

import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { allEvents, findHead } from './list-events.ts';
import { sha256 } from './record-act.ts';
import { type Verified, verifyChain } from './verify-chain.ts';

export type VerifiedChain = Verified & { readonly agencyId: string };

/**
 * Reads and verifies the chains of these agencies as they are at one moment. `hashes`: heads that were kept elsewhere,
 * to be looked for.
 */
export const verifyLog = (
  database: Kysely<Database>,
  agencyIds: readonly string[],
  hashes: ReadonlySet<string>,
): Promise<readonly VerifiedChain[]> =>
  database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (snapshot) => {
      const verified: VerifiedChain[] = [];
      for (const agencyId of agencyIds) {
        const head = await findHead(snapshot, agencyId);
        const chain = await verifyChain(allEvents(snapshot, agencyId), head, hashes, sha256);
        verified.push({ agencyId, ...chain });
      }
      return verified;
    });

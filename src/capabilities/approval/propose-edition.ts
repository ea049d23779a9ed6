import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Actor } from '../audit/index.ts';
import type { Acting } from './acting.ts';
import { contentHashOf } from './content-hash.ts';
import { judgeProposal, type ProposalRefusal } from './judge-proposal.ts';
import { heldEditions, insertEdition } from './store.ts';

/**
 * Freezes a content as the year's next edition, which waits for its approval from then on, and has those told who
 * approve; gives its number. Proposing twice is refused with the number that waits.
 */
export function proposeEdition(
  { database, clock }: { readonly database: Kysely<Database>; readonly clock: () => Date },
  given: {
    readonly agencyId: string;
    readonly fiscalYear: FiscalYear;
    readonly intakeId: string;
    /** Plain JSON. */
    readonly content: object;
    readonly reason: string;
    readonly by: Actor;
  },
  { record, tell }: Acting,
): Promise<Result<number, ProposalRefusal>> {
  const { agencyId, fiscalYear, intakeId, content, by } = given;
  const contentHash = contentHashOf(content);
  return database.transaction().execute(async (transaction) => {
    const editions = await heldEditions(transaction, agencyId, fiscalYear);
    const now = clock();
    const judged = judgeProposal(editions, { contentHash, reason: given.reason });
    if (!judged.ok) return judged;
    const { number, reason } = judged.value;
    const edition = { agencyId, fiscalYear, number, intakeId, contentHash, reason };
    await insertEdition(transaction, { ...edition, proposedAt: now, proposedBy: by }, content);
    await tell(transaction, { what: 'edition-proposed', agencyId, fiscalYear, number }, now);
    const subject = { fiscalYear, edition: number, sha256: contentHash };
    await record(transaction, { agencyId, subject, at: now });
    return ok(number);
  });
}

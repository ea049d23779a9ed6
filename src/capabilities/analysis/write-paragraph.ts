import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { lastRevision } from './find-paragraphs.ts';
import type { ParagraphPlace, ParagraphRevision } from './paragraph.ts';
import { insertRevision, revisionsAt } from './paragraph-store.ts';

export type ParagraphDesk = { readonly database: Kysely<Database>; readonly clock: () => Date };

/** What somebody writes, as they saw the paragraph. */
export type Writing = Pick<ParagraphRevision, 'text' | 'composed' | 'writer'> & {
  readonly agencyId: string;
  readonly place: ParagraphPlace;
  /** The revision that the writer saw; 0 while nobody had written. */
  readonly seen: number;
};

/** Somebody else wrote meanwhile: what they wrote. */
export type ChangedMeanwhile = { readonly kind: 'changed-meanwhile'; readonly last: ParagraphRevision };

type Outcome<Refusal> = Promise<Result<{ readonly revision: number }, Refusal>>;

/**
 * Writes a paragraph as a new revision; gives the number of the last one. `text` null, or the composed text itself, goes
 * back to the composed text. Where it says the same already, nothing is written and no act recorded, so that a second
 * click does no harm.
 */
export const writeParagraph = (
  { database, clock }: ParagraphDesk,
  writing: Writing,
  record: Recording,
): Outcome<ChangedMeanwhile> =>
  database
    .transaction()
    .execute(async (transaction) =>
      write(transaction, writing, await lastOf(transaction, writing), clock(), record),
    );

/** Writes what an earlier revision said as a new one. */
export const restoreParagraph = (
  { database, clock }: ParagraphDesk,
  { revision, ...asked }: Omit<Writing, 'text'> & { readonly revision: number },
  record: Recording,
): Outcome<ChangedMeanwhile | { readonly kind: 'not-found' }> =>
  database.transaction().execute(async (transaction) => {
    const earlier = await revisionsAt(transaction, asked.agencyId, asked.place)
      .where('revision', '=', revision)
      .executeTakeFirst();
    if (!earlier) return refuse({ kind: 'not-found' });
    const last = await lastOf(transaction, asked);
    return write(transaction, { ...asked, text: earlier.text }, last, clock(), record);
  });

const lastOf = (
  database: Transaction<Database>,
  { agencyId, place }: Pick<Writing, 'agencyId' | 'place'>,
): Promise<ParagraphRevision | null> => lastRevision({ database }, agencyId, place);

async function write(
  transaction: Transaction<Database>,
  writing: Writing,
  last: ParagraphRevision | null,
  now: Date,
  record: Recording,
): Outcome<ChangedMeanwhile> {
  const { agencyId, place, seen, composed, writer } = writing;
  const text = writing.text === composed ? null : writing.text;
  if (saysTheSame(last, text, composed)) return ok({ revision: last?.revision ?? 0 });
  if (last && last.revision !== seen) return refuse({ kind: 'changed-meanwhile', last });
  const revision = (last?.revision ?? 0) + 1;
  const written = { ...place, revision, text, composed, writer, writtenAt: now };
  if (!(await insertRevision(transaction, agencyId, written))) {
    const other = await lastOf(transaction, writing);
    if (other === null) throw new Error('a revision is there and is not');
    return saysTheSame(other, text, composed)
      ? ok({ revision: other.revision })
      : refuse({ kind: 'changed-meanwhile', last: other });
  }
  const { fiscalYear, topic, kind } = place;
  await record(transaction, { agencyId, subject: { fiscalYear, topic, paragraph: kind, revision }, at: now });
  return ok({ revision });
}

/** An edited text says the same only over the same composed text: else its writer has looked at the new one. */
const saysTheSame = (last: ParagraphRevision | null, text: string | null, composed: string): boolean =>
  (last?.text ?? null) === text && (text === null || last?.composed === composed);

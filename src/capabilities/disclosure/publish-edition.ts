import type { Kysely } from 'kysely';
import type { FileStore } from '../../database/files.ts';
import { insertStoredFiles, type StoredFile } from '../../database/stored-file-store.ts';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import type { Actor } from '../audit/index.ts';
import type { PublishedSummary } from './publication.ts';
import { heldEdition, markWithdrawn, type PublicationKey, savePublication } from './store.ts';

type Desk = {
  readonly database: Kysely<Database>;
  readonly files: FileStore;
  readonly clock: () => Date;
};

export type Publishing = { readonly key: PublicationKey; readonly by: Actor };

/** A file of a publication, by its name in the address; `savedAs` when somebody downloads it. */
export type PublishedContent = {
  readonly name: string;
  readonly savedAs: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
};

/** There is no such edition, nobody has approved it, or it is public already. */
export type PublishRefusal = 'none' | 'not-approved' | 'public-already';

/** Lets everybody read an approved edition, with its files, which are on disk before any row names them. */
export async function publishEdition(
  { database, files, clock }: Desk,
  {
    key,
    by,
    ...given
  }: Publishing & {
    /** As the page names whoever publishes; null at a desk, where nobody knows. */
    readonly publisherName: string | null;
    readonly contents: readonly PublishedContent[];
    readonly summary: PublishedSummary;
  },
  record: Recording,
): Promise<Result<void, PublishRefusal>> {
  const kept = new Map<string, StoredFile>();
  for (const { name, savedAs, mediaType, content } of given.contents) {
    kept.set(name, { sha256: await files.keep(content), name: savedAs, bytes: content.length, mediaType });
  }
  return database.transaction().execute(async (transaction) => {
    const edition = await heldEdition(transaction, key);
    if (edition === null) return refuse('none');
    if (!edition.isApproved) return refuse('not-approved');
    if (edition.isPublic) return refuse('public-already');
    const now = clock();
    await insertStoredFiles(transaction, key.agencyId, [...kept.values()], now);
    const { publisherName, summary } = given;
    await savePublication(transaction, key, { by, publisherName, at: now, summary, files: kept });
    await record(transaction, deedOf(key, edition.contentHash, now));
    return ok(undefined);
  });
}

/** Takes a published edition off the public page; its address says from then on when and why. */
export const withdrawPublication = (
  { database, clock }: Pick<Desk, 'database' | 'clock'>,
  { key, by, because }: Publishing & { readonly because: string },
  record: Recording,
): Promise<Result<void, 'none' | 'not-public'>> =>
  database.transaction().execute(async (transaction) => {
    const edition = await heldEdition(transaction, key);
    if (edition === null) return refuse('none');
    if (!edition.isPublic) return refuse('not-public');
    const now = clock();
    await markWithdrawn(transaction, key, { by, because, at: now });
    await record(transaction, deedOf(key, edition.contentHash, now));
    return ok(undefined);
  });

const deedOf = ({ agencyId, fiscalYear, number }: PublicationKey, sha256: string, at: Date) => ({
  agencyId,
  subject: { fiscalYear, edition: number, sha256 },
  at,
});

import type { Transaction } from 'kysely';
import type { Sha256 } from './files.ts';
import type { Database } from './tables.ts';

/** A file of an agency as a row names it; its content lies in the file store before the row does. */
export type StoredFile = {
  readonly sha256: Sha256;
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
};

/** Names files among those of an agency; one that is named already keeps its first name. */
export async function insertStoredFiles(
  transaction: Transaction<Database>,
  agencyId: string,
  files: readonly StoredFile[],
  now: Date,
): Promise<void> {
  if (files.length === 0) return;
  await transaction
    .insertInto('stored_file')
    .values(
      files.map(({ sha256, name, bytes, mediaType }) => ({
        agency_id: agencyId,
        sha256,
        byte_size: bytes,
        media_type: mediaType,
        original_name: name,
        received_at: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['agency_id', 'sha256']).doNothing())
    .execute();
}

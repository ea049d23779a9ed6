import type { Kysely, Transaction } from 'kysely';
import type { FileStore } from '../../database/files.ts';
import type { Database } from '../../database/tables.ts';
import {
  digitsSchema,
  type Letterhead,
  type OpenedLetterhead,
  PLAIN_LETTERHEAD,
  wordFontSchema,
} from './letterhead.ts';

/** The agency's letterhead; the plain one while it has said nothing. */
export async function findLetterhead(
  database: Kysely<Database> | Transaction<Database>,
  agencyId: string,
): Promise<Letterhead> {
  const row = await database
    .selectFrom('letterhead')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .executeTakeFirst();
  if (row === undefined) return PLAIN_LETTERHEAD;
  const { emblem_sha256: sha256, emblem_width: width, emblem_height: height } = row;
  const hasEmblem = sha256 !== null && width !== null && height !== null;
  return {
    officeLine: row.office_line,
    address: row.address,
    numberPrefix: row.number_prefix,
    digits: digitsSchema.parse(row.digits),
    wordFont: wordFontSchema.parse(row.word_font),
    emblem: hasEmblem ? { sha256, width, height } : null,
  };
}

/** The letterhead with its picture; a picture that is lost from the file store leaves its place empty. */
export async function openLetterhead(
  { database, files }: { readonly database: Kysely<Database>; readonly files: FileStore },
  agencyId: string,
): Promise<OpenedLetterhead> {
  const { emblem, ...details } = await findLetterhead(database, agencyId);
  const png = emblem && (await files.read(emblem.sha256));
  return { ...details, emblem: emblem && png && { png, width: emblem.width, height: emblem.height } };
}

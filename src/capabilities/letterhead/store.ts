import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Letterhead } from './letterhead.ts';

/** Keeps an agency's letterhead in place of the one before. */
export async function putLetterhead(
  transaction: Transaction<Database>,
  agencyId: string,
  { emblem, officeLine, address, numberPrefix, digits, wordFont }: Letterhead,
): Promise<void> {
  await transaction.deleteFrom('letterhead').where('agency_id', '=', agencyId).execute();
  await transaction
    .insertInto('letterhead')
    .values({
      agency_id: agencyId,
      office_line: officeLine,
      address,
      number_prefix: numberPrefix,
      digits,
      word_font: wordFont,
      emblem_sha256: emblem?.sha256 ?? null,
      emblem_width: emblem?.width ?? null,
      emblem_height: emblem?.height ?? null,
    })
    .execute();
}

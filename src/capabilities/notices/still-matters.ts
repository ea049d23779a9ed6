import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Notice } from './notice.ts';

/**
 * Whether what a notice tells still is so when its mail goes out, which may be hours later: the edition still waits, or a
 * question to the unit is open. What was settled stays so.
 */
export async function stillMatters(database: Kysely<Database>, notice: Notice): Promise<boolean> {
  switch (notice.what) {
    case 'edition-approved':
    case 'edition-returned':
      return true;
    case 'edition-proposed':
      return isFound(
        database
          .selectFrom('edition')
          .select('number')
          .where('agency_id', '=', notice.agencyId)
          .where('fiscal_year', '=', notice.fiscalYear)
          .where('number', '=', notice.number)
          .where('state', '=', 'proposed'),
      );
    case 'unit-asked':
      return isFound(
        database
          .selectFrom('consultation_question')
          .select('question_id')
          .where('agency_id', '=', notice.agencyId)
          .where('asking_id', '=', notice.askingId)
          .where('closed_at', 'is', null)
          .limit(1),
      );
  }
}

const isFound = async (asked: { readonly executeTakeFirst: () => Promise<unknown> }): Promise<boolean> =>
  (await asked.executeTakeFirst()) !== undefined;

import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { isEditionWaiting } from '../approval/acts.ts';
import { isAskingWaiting } from '../consultation/acts.ts';
import type { Notice } from './notice.ts';

/**
 * Whether what a notice tells still is so when its mail goes out, which may be hours later: the edition still waits, or an
 * answer of the unit does. What was settled stays so.
 */
export async function stillMatters(database: Kysely<Database>, notice: Notice): Promise<boolean> {
  switch (notice.what) {
    case 'edition-approved':
    case 'edition-returned':
      return true;
    case 'edition-proposed':
      return isEditionWaiting(database, notice);
    case 'unit-asked':
      return isAskingWaiting(database, notice.agencyId, notice.askingId);
  }
}

import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { findAgencySummary } from '../agency/acts.ts';
import { listPublications } from './find-publications.ts';

/** Whether anybody may read anything of an agency; false of one that does not exist, too. */
export async function showsAnything(database: Kysely<Database>, shortName: string): Promise<boolean> {
  const agency = await findAgencySummary(database, shortName);
  if (agency === null) return false;
  const publications = await listPublications(database, agency.agencyId);
  return publications.some(({ withdrawn }) => withdrawn === null);
}

import type { Kysely } from 'kysely';
import type { Database } from '../../../database/tables.ts';

/** What the pages about agencies need of the world. */
export type AgencyDesk = { readonly database: Kysely<Database>; readonly clock: () => Date };

import type { Kysely } from 'kysely';
import type { Sealing } from '../../database/sealing.ts';
import type { Database } from '../../database/tables.ts';
import type { PasswordHashing } from './hash-password.ts';

/** What the acts and questions of people need of the world. */
export type PeopleDesk = {
  readonly database: Kysely<Database>;
  readonly clock: () => Date;
  readonly passwords: PasswordHashing;
  readonly sealing: Sealing;
};

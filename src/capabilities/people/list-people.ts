import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { storedRole } from './find-account.ts';
import { ROLES, type Role } from './role.ts';

/** A person as the list of an agency's people shows them. */
export type ListedPerson = {
  readonly accountId: string;
  readonly signInName: string;
  readonly personName: string;
  readonly roles: readonly Role[];
  /** The units for which they answer. */
  readonly unitIds: readonly string[];
  readonly state: 'active' | 'disabled';
  readonly hasSecondFactor: boolean;
};

/** Everybody who is something to the agency, in the order of Thai names; only the one of `accountId` when it is given. */
export async function listPeople(
  database: Kysely<Database>,
  agencyId: string,
  accountId: string | null = null,
): Promise<readonly ListedPerson[]> {
  const rows = await database
    .selectFrom('account.membership as membership')
    .innerJoin('account.account as person', 'person.account_id', 'membership.account_id')
    .select(['person.account_id', 'sign_in_name', 'person_name', 'role', 'disabled_at'])
    .select(({ exists, or, selectFrom }) =>
      or([
        exists(
          selectFrom('account.second_factor as app')
            .select('app.account_id')
            .whereRef('app.account_id', '=', 'person.account_id'),
        ),
        exists(
          selectFrom('account.passkey as passkey')
            .select('passkey.account_id')
            .whereRef('passkey.account_id', '=', 'person.account_id'),
        ),
      ]).as('has_second_factor'),
    )
    .where('membership.agency_id', '=', agencyId)
    .$if(accountId !== null, (asked) => asked.where('membership.account_id', '=', accountId))
    .execute();
  const units = await database
    .selectFrom('account.membership_unit')
    .select(['account_id', 'unit_id'])
    .where('agency_id', '=', agencyId)
    .execute();
  const people = new Map<string, ListedPerson>();
  for (const row of rows) {
    const roles = [...(people.get(row.account_id)?.roles ?? []), storedRole(row.role)];
    people.set(row.account_id, {
      accountId: row.account_id,
      signInName: row.sign_in_name,
      personName: row.person_name,
      roles: ROLES.filter((role) => roles.includes(role)),
      unitIds: units.flatMap(({ account_id, unit_id }) => (account_id === row.account_id ? [unit_id] : [])),
      state: row.disabled_at !== null ? 'disabled' : 'active',
      hasSecondFactor: Boolean(row.has_second_factor),
    });
  }
  const thai = new Intl.Collator('th');
  return [...people.values()].sort((one, other) => thai.compare(one.personName, other.personName));
}

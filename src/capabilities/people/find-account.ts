import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Account } from './account.ts';
import { holds, isRole, type Membership, type Role } from './role.ts';

/** An account with what only acts look at. */
export type StoredAccount = Account & {
  /** Null until the person has chosen a password. */
  readonly passwordHash: string | null;
  readonly isDisabled: boolean;
};

type By = { readonly accountId: string } | { readonly signInName: string };

/** The account of this id or sign-in name; null when there is none. With `hold` nobody changes it meanwhile. */
export async function findAccount(
  database: Kysely<Database>,
  by: By,
  hold: 'hold' | null = null,
): Promise<StoredAccount | null> {
  const row = await database
    .selectFrom('account.account')
    .selectAll()
    .$if('accountId' in by, (asked) =>
      asked.where('account_id', '=', (by as { accountId: string }).accountId),
    )
    .$if('signInName' in by, (asked) =>
      asked.where('sign_in_name', '=', (by as { signInName: string }).signInName),
    )
    .$if(hold !== null, (asked) => asked.forUpdate())
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        accountId: row.account_id,
        signInName: row.sign_in_name,
        personName: row.person_name,
        administersInstallation: row.administers_installation,
        passwordHash: row.password_hash,
        isDisabled: row.disabled_at !== null,
      };
}

/** Whether anybody has an account: then the installation is a server, else a desk. */
export async function hasAccounts(database: Kysely<Database>): Promise<boolean> {
  const row = await database.selectFrom('account.account').select('account_id').limit(1).executeTakeFirst();
  return row !== undefined;
}

/** What the person is to the agency of a short name: one membership or none; also none where no agency is asked for. */
export async function membershipIn(
  database: Kysely<Database>,
  accountId: string,
  shortName: string | null,
): Promise<readonly Membership[]> {
  if (shortName === null) return [];
  const rows = await database
    .selectFrom('account.membership as membership')
    .innerJoin('reference.agency_short_name as named', 'named.agency_id', 'membership.agency_id')
    .select(['membership.agency_id', 'membership.role'])
    .where('named.short_name', '=', shortName)
    .where('membership.account_id', '=', accountId)
    .execute();
  return byAgency(database, accountId, rows);
}

/** Whether the person holds the role oversight in an agency or more. */
export async function oversees(database: Kysely<Database>, accountId: string): Promise<boolean> {
  const one = await database
    .selectFrom('account.membership')
    .select('agency_id')
    .where('account_id', '=', accountId)
    .where('role', '=', 'oversight')
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}

/** What the person is, agency by agency. */
export async function findMemberships(
  database: Kysely<Database>,
  accountId: string,
): Promise<readonly Membership[]> {
  const rows = await database
    .selectFrom('account.membership')
    .select(['agency_id', 'role'])
    .where('account_id', '=', accountId)
    .orderBy('agency_id')
    .execute();
  return byAgency(database, accountId, rows);
}

async function byAgency(
  database: Kysely<Database>,
  accountId: string,
  rows: readonly { agency_id: string; role: string }[],
): Promise<readonly Membership[]> {
  const held = Map.groupBy(rows, ({ agency_id }) => agency_id);
  const roles = [...held].map(
    ([agencyId, each]) => [agencyId, each.map(({ role }) => storedRole(role))] as const,
  );
  const answering = roles.flatMap(([agencyId, each]) => (holds(each, 'answer') ? [agencyId] : []));
  const unitIds = await findUnitIds(database, accountId, answering);
  return roles.map(([agencyId, each]) => ({
    agencyId,
    roles: each,
    unitIds: unitIds.get(agencyId) ?? [],
  }));
}

/** The units for which a person answers, agency by agency. */
async function findUnitIds(
  database: Kysely<Database>,
  accountId: string,
  agencyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (agencyIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('account.membership_unit')
    .select(['agency_id', 'unit_id'])
    .where('account_id', '=', accountId)
    .where('agency_id', 'in', agencyIds)
    .execute();
  const unitIds = new Map<string, string[]>();
  for (const { agency_id, unit_id } of rows)
    unitIds.set(agency_id, [...(unitIds.get(agency_id) ?? []), unit_id]);
  return unitIds;
}

/** A role that only a newer program knows is a fault: to take it for none would lock people out in silence. */
export function storedRole(text: string): Role {
  if (!isRole(text)) throw new Error(`no role is called ${text}`);
  return text;
}

/**
 * The names of these people, by the ids of their accounts or invitations: of who is only invited as whoever invites typed
 * it. Those of whom nothing is known are left out.
 */
export async function namesOf(
  database: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('account.account')
    .select(['account_id as id', 'person_name'])
    .where('account_id', 'in', ids)
    .unionAll(
      database
        .selectFrom('access.invitation')
        .select(['invitation_id as id', 'person_name'])
        .where('invitation_id', 'in', ids),
    )
    .execute();
  return new Map(rows.map(({ id, person_name }) => [id, person_name]));
}

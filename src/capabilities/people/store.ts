import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Account } from './account.ts';
import type { SessionTimes } from './lifetimes.ts';
import { deletePendingSignIns } from './pending-sign-in-store.ts';
import type { Role } from './role.ts';

type Connection = Kysely<Database>;

/** Lets one transaction after another decide whether there is an account yet. */
export async function lockBeginning(transaction: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('account.account', 0))`.execute(transaction);
}

/** Adds an account without a password; false when the sign-in name is taken. */
export async function insertAccount(
  transaction: Transaction<Database>,
  account: Account,
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('account.account')
    .values({
      account_id: account.accountId,
      sign_in_name: account.signInName,
      person_name: account.personName,
      password_hash: null,
      administers_installation: account.administersInstallation,
      created_at: now,
      disabled_at: null,
    })
    .onConflict((conflict) => conflict.column('sign_in_name').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function updatePassword(
  transaction: Transaction<Database>,
  accountId: string,
  passwordHash: string,
): Promise<void> {
  await transaction
    .updateTable('account.account')
    .set({ password_hash: passwordHash })
    .where('account_id', '=', accountId)
    .execute();
}

/** False when the account was so already. */
export async function updateDisabled(
  transaction: Transaction<Database>,
  accountId: string,
  disabledAt: Date | null,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('account.account')
    .set({ disabled_at: disabledAt })
    .where('account_id', '=', accountId)
    .where('disabled_at', disabledAt === null ? 'is not' : 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** False when it was so already. */
export async function updateAdministersInstallation(
  transaction: Transaction<Database>,
  accountId: string,
  isAdministrator: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('account.account')
    .set({ administers_installation: isAdministrator })
    .where('account_id', '=', accountId)
    .where('administers_installation', '!=', isAdministrator)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Makes these the person's roles in the agency, and the units for which they answer; a role that stays keeps its day. */
export async function replaceRoles(
  transaction: Transaction<Database>,
  given: {
    readonly agencyId: string;
    readonly accountId: string;
    readonly roles: readonly Role[];
    readonly unitIds: readonly string[];
    readonly now: Date;
  },
): Promise<void> {
  const { agencyId: agency_id, accountId: account_id, roles, unitIds, now: since } = given;
  await transaction
    .deleteFrom('account.membership_unit')
    .where('agency_id', '=', agency_id)
    .where('account_id', '=', account_id)
    .execute();
  if (unitIds.length > 0)
    await transaction
      .insertInto('account.membership_unit')
      .values(unitIds.map((unit_id) => ({ agency_id, account_id, unit_id })))
      .execute();
  await transaction
    .deleteFrom('account.membership')
    .where('agency_id', '=', agency_id)
    .where('account_id', '=', account_id)
    .$if(roles.length > 0, (gone) => gone.where('role', 'not in', roles))
    .execute();
  if (roles.length === 0) return;
  await transaction
    .insertInto('account.membership')
    .values(roles.map((role) => ({ agency_id, account_id, role, since })))
    .onConflict((conflict) => conflict.columns(['agency_id', 'account_id', 'role']).doNothing())
    .execute();
}

type RoleInMany = {
  readonly accountId: string;
  readonly role: Role;
  readonly agencyIds: readonly string[];
};

/** Gives a person a role in many agencies; gives those in which they did not have it. */
export async function insertRole(
  transaction: Transaction<Database>,
  { accountId: account_id, role, agencyIds, now: since }: RoleInMany & { readonly now: Date },
): Promise<readonly string[]> {
  const rows = await transaction
    .insertInto('account.membership')
    .values(agencyIds.map((agency_id) => ({ agency_id, account_id, role, since })))
    .onConflict((conflict) => conflict.columns(['agency_id', 'account_id', 'role']).doNothing())
    .returning('agency_id')
    .execute();
  return rows.map(({ agency_id }) => agency_id);
}

/**
 * Lets the database know how many memberships there are now. Until it finds out by itself, within minutes, it takes
 * thousands that were written at once for one, and joins every table with them row by row.
 */
export async function weighMemberships(database: Connection): Promise<void> {
  await sql`analyze account.membership`.execute(database);
}

/** Takes a role away from a person in many agencies; gives those in which they had it. */
export async function deleteRole(
  transaction: Transaction<Database>,
  { accountId, role, agencyIds }: RoleInMany,
): Promise<readonly string[]> {
  const rows = await transaction
    .deleteFrom('account.membership')
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .where('agency_id', 'in', agencyIds)
    .returning('agency_id')
    .execute();
  return rows.map(({ agency_id }) => agency_id);
}

export async function insertSession(
  transaction: Transaction<Database>,
  session: {
    readonly sessionId: string;
    readonly tokenHash: string;
    readonly accountId: string;
    readonly openedAt: Date;
    readonly seenFrom: string;
  },
): Promise<void> {
  await transaction
    .insertInto('access.session')
    .values({
      session_id: session.sessionId,
      token_hash: session.tokenHash,
      account_id: session.accountId,
      opened_at: session.openedAt,
      seen_at: session.openedAt,
      seen_from: session.seenFrom,
    })
    .execute();
}

export async function noteSeen(database: Connection, sessionId: string, now: Date): Promise<void> {
  await database
    .updateTable('access.session')
    .set({ seen_at: now })
    .where('session_id', '=', sessionId)
    .execute();
}

/**
 * Counts a password given in a session as wrong; gives how many were, this one included. Null when the session has ended
 * or has had its `most`.
 */
export async function countWrongPassword(
  database: Connection,
  sessionId: string,
  most: number,
): Promise<number | null> {
  const row = await database
    .updateTable('access.session')
    .set((session) => ({ wrong_passwords: session('wrong_passwords', '+', 1) }))
    .where('session_id', '=', sessionId)
    .where('wrong_passwords', '<', most)
    .returning('wrong_passwords')
    .executeTakeFirst();
  return row?.wrong_passwords ?? null;
}

/** Takes back what was counted in a session: the password was right. */
export async function forgiveWrongPasswords(
  transaction: Transaction<Database>,
  sessionId: string,
): Promise<void> {
  await transaction
    .updateTable('access.session')
    .set({ wrong_passwords: 0 })
    .where('session_id', '=', sessionId)
    .execute();
}

/**
 * Ends sessions of an account: one, all but one, or all; gives how many there were. With all or all others goes what is
 * still to become one.
 */
export async function deleteSessions(
  transaction: Transaction<Database>,
  accountId: string,
  which: { readonly only: string } | { readonly butNot: string } | 'all',
): Promise<number> {
  if (which === 'all' || 'butNot' in which) await deletePendingSignIns(transaction, accountId);
  let ended = transaction.deleteFrom('access.session').where('account_id', '=', accountId);
  if (which !== 'all')
    ended =
      'only' in which
        ? ended.where('session_id', '=', which.only)
        : ended.where('session_id', '!=', which.butNot);
  const { numDeletedRows } = await ended.executeTakeFirst();
  return Number(numDeletedRows);
}

/** Ends the session of a token, whosever it is: whoever has the token could use it. Gives what it was; null for none. */
export async function deleteSessionOf(
  transaction: Transaction<Database>,
  tokenHash: string,
): Promise<({ readonly sessionId: string; readonly accountId: string } & SessionTimes) | null> {
  const row = await transaction
    .deleteFrom('access.session')
    .where('token_hash', '=', tokenHash)
    .returning([
      'session_id as sessionId',
      'account_id as accountId',
      'opened_at as openedAt',
      'seen_at as seenAt',
    ])
    .executeTakeFirst();
  return row ?? null;
}

/** Most rows that one statement of housekeeping takes away: it must hold up nobody. */
const BATCH = 1000;

/** Takes away sessions that ended by themselves, a batch at a time; gives how many went. */
export async function deleteEndedSessions(
  database: Connection,
  before: { readonly seenAt: Date; readonly openedAt: Date },
): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('access.session')
    .where('session_id', 'in', (row) =>
      row
        .selectFrom('access.session')
        .select('session_id')
        .where((one) =>
          one.or([one('seen_at', '<=', before.seenAt), one('opened_at', '<=', before.openedAt)]),
        )
        .limit(BATCH),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Takes away links that are used or expired, a batch at a time; gives how many went. */
export async function deleteSpentLinks(database: Connection, now: Date): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('access.link')
    .where('token_hash', 'in', (row) =>
      row
        .selectFrom('access.link')
        .select('token_hash')
        .where((one) => one.or([one('used_at', 'is not', null), one('expires_at', '<=', now)]))
        .limit(BATCH),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

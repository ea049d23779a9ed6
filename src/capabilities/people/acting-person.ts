import { sql, type Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { findAccount, findMemberships } from './find-account.ts';
import type { Person } from './find-session.ts';
import { holds } from './role.ts';

/**
 * A person as they are now: since their request was let in their session may have ended, their account been disabled, a
 * role been taken. Null when they may not act at all any more. Nobody chooses another password for them meanwhile, which
 * would end the session.
 */
export async function holdActing(transaction: Transaction<Database>, { accountId, sessionId }: Person) {
  const account = await findAccount(transaction, { accountId }, 'hold');
  const session = await transaction
    .selectFrom('access.session')
    .select('session_id')
    .where('session_id', '=', sessionId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  if (account === null || account.isDisabled || session === undefined) return null;
  const memberships = await findMemberships(transaction, accountId);
  const oversees = memberships.some(({ roles }) => roles.includes('oversight'));
  return { ...account, sessionId, memberships, oversees };
}

/** An administrator of the agency as they are now, while nobody changes who is what; null when they are none any more. */
export async function holdAdministrator(
  transaction: Transaction<Database>,
  by: Person,
  agencyId: string,
): Promise<Person | null> {
  await holdMemberships(transaction);
  const person = await holdActing(transaction, by);
  const roles = person?.memberships.find((membership) => membership.agencyId === agencyId)?.roles ?? [];
  return holds(roles, 'administer') ? person : null;
}

/** Lets one transaction after another change who is what, and who may sign in. */
export async function holdMemberships(transaction: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('account.membership', 0))`.execute(transaction);
}

import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { holdAdministrator } from './acting-person.ts';
import { findAccount, findMemberships, type StoredAccount } from './find-account.ts';
import type { Person } from './find-session.ts';
import { voidLinks } from './link-store.ts';
import { type MadeLink, makeLinkWithin } from './make-link.ts';
import { mayManage } from './may-manage.ts';
import type { PeopleDesk } from './people-desk.ts';
import { recordUpon } from './record-upon.ts';
import type { Membership, Role } from './role.ts';
import { deleteSecondFactor } from './second-factor-store.ts';
import { deleteSessions, replaceRoles, updateDisabled } from './store.ts';
import { unitsAnsweredFor } from './units-answered-for.ts';

/**
 * `not-allowed`: the manager administers this agency no more. `not-found`: no member of it. `of-others-too`: the account
 * opens agencies that the manager does not administer. `last-administrator`: the agency would have none who can sign in.
 * `oneself`: nobody disables themselves, makes a link for their own password or takes their own second factor here: a
 * session that was stolen would keep the account by it. `no-unit`: a role answers
 * for units, and none was chosen.
 */
export const MANAGE_REFUSALS = [
  'not-allowed',
  'not-found',
  'of-others-too',
  'last-administrator',
  'oneself',
  'disabled',
  'no-unit',
] as const;

export type ManageRefusal = { readonly kind: (typeof MANAGE_REFUSALS)[number] };

/** Whom an administrator acts upon, and in which agency. */
export type Managing = { readonly agencyId: string; readonly accountId: string; readonly by: Person };

type Desk = Pick<PeopleDesk, 'database' | 'clock'>;
type Managed = StoredAccount & { readonly memberships: readonly Membership[] };

/**
 * Says what a member is to the agency from now on, and for which of its units they answer; without any role they are no
 * member any more.
 */
export const changeRoles = (
  { database, clock }: Desk,
  given: Managing & { readonly roles: readonly Role[]; readonly unitIds?: readonly string[] },
  record: Recording,
): Promise<Result<null, ManageRefusal>> =>
  database.transaction().execute(async (transaction) => {
    const { agencyId, accountId, by, roles } = given;
    if ((await holdAdministrator(transaction, by, agencyId)) === null) return refuse({ kind: 'not-allowed' });
    const person = await holdMember(transaction, agencyId, accountId);
    if (person === null) return refuse({ kind: 'not-found' });
    const unitIds = await unitsAnsweredFor(transaction, given);
    if (unitIds === null) return refuse({ kind: 'no-unit' });
    const held = membershipIn(person, agencyId);
    if (isSame(held.roles, roles) && isSame(held.unitIds, unitIds)) return ok(null);
    const isSafe =
      roles.includes('administrator') || (await hasOtherAdministrator(transaction, agencyId, accountId));
    if (!isSafe && held.roles.includes('administrator')) return refuse({ kind: 'last-administrator' });
    const now = clock();
    await replaceRoles(transaction, { agencyId, accountId, roles, unitIds, now });
    const subject = { accountId, roles: [...roles], ...(unitIds.length > 0 && { unitIds: [...unitIds] }) };
    await record(transaction, { agencyId, subject, at: now });
    return ok(null);
  });

/** Keeps a person from signing in, at once and everywhere; what they did stays theirs. */
export const disableAccount = (
  { database, clock }: Desk,
  managing: Managing,
  record: Recording,
): Promise<Result<null, ManageRefusal>> =>
  database.transaction().execute(async (transaction) => {
    const person = await holdManaged(transaction, managing);
    if (!person.ok) return person;
    const { accountId, memberships } = person.value;
    for (const { agencyId, roles } of memberships)
      if (roles.includes('administrator') && !(await hasOtherAdministrator(transaction, agencyId, accountId)))
        return refuse({ kind: 'last-administrator' });
    const now = clock();
    if (!(await closeAccount(transaction, accountId, now))) return ok(null);
    await recordUpon(transaction, memberships, { subject: { accountId }, at: now }, record);
    return ok(null);
  });

/** Keeps an account from being signed in to, and ends what it opens now; false when it was disabled already. */
export async function closeAccount(
  transaction: Transaction<Database>,
  accountId: string,
  now: Date,
): Promise<boolean> {
  if (!(await updateDisabled(transaction, accountId, now))) return false;
  await deleteSessions(transaction, accountId, 'all');
  await voidLinks(transaction, accountId);
  return true;
}

/** Lets a disabled person sign in again. */
export const enableAccount = (
  { database, clock }: Desk,
  managing: Managing,
  record: Recording,
): Promise<Result<null, ManageRefusal>> =>
  database.transaction().execute(async (transaction) => {
    const person = await holdManaged(transaction, managing);
    if (!person.ok) return person;
    const { accountId, memberships } = person.value;
    if (!(await updateDisabled(transaction, accountId, null))) return ok(null);
    await recordUpon(transaction, memberships, { subject: { accountId }, at: clock() }, record);
    return ok(null);
  });

/** A link to hand over to a member who has lost the password. */
export const makeLinkFor = (
  { database, clock }: Desk,
  managing: Managing,
  record: Recording,
): Promise<Result<MadeLink, ManageRefusal>> =>
  database.transaction().execute(async (transaction) => {
    const person = await holdManaged(transaction, managing);
    if (!person.ok) return person;
    if (person.value.isDisabled) return refuse({ kind: 'disabled' });
    const { accountId, memberships } = person.value;
    const now = clock();
    const link = await makeLinkWithin(transaction, { accountId, purpose: 'reset', now });
    await recordUpon(transaction, memberships, { subject: { accountId }, at: now }, record);
    return ok(link);
  });

/** Takes away the second factor of a member who has lost it. Every session ends: one may be open on what is lost. */
export const removeSecondFactorOf = (
  { database, clock }: Desk,
  managing: Managing,
  record: Recording,
): Promise<Result<null, ManageRefusal>> =>
  database.transaction().execute(async (transaction) => {
    const person = await holdManaged(transaction, managing);
    if (!person.ok) return person;
    const { accountId, memberships } = person.value;
    if (!(await takeSecondFactor(transaction, accountId))) return ok(null);
    await recordUpon(transaction, memberships, { subject: { accountId }, at: clock() }, record);
    return ok(null);
  });

/** Takes a lost second factor and all sessions; false when there was none. */
export async function takeSecondFactor(
  transaction: Transaction<Database>,
  accountId: string,
): Promise<boolean> {
  if (!(await deleteSecondFactor(transaction, accountId))) return false;
  await deleteSessions(transaction, accountId, 'all');
  return true;
}

const membershipIn = ({ memberships }: Managed, agencyId: string): Omit<Membership, 'agencyId'> =>
  memberships.find((membership) => membership.agencyId === agencyId) ?? { roles: [], unitIds: [] };

/** Whether two lists without repetition hold the same, in whatever order. */
const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

async function holdManaged(
  transaction: Transaction<Database>,
  { agencyId, accountId, by }: Managing,
): Promise<Result<Managed, ManageRefusal>> {
  const manager = await holdAdministrator(transaction, by, agencyId);
  if (manager === null) return refuse({ kind: 'not-allowed' });
  const person = await holdMember(transaction, agencyId, accountId);
  if (person === null) return refuse({ kind: 'not-found' });
  if (accountId === by.accountId) return refuse({ kind: 'oneself' });
  return mayManage(manager, person) ? ok(person) : refuse({ kind: 'of-others-too' });
}

/** A member of the agency, whose password nobody changes meanwhile; null for anybody else. */
async function holdMember(
  transaction: Transaction<Database>,
  agencyId: string,
  accountId: string,
): Promise<Managed | null> {
  if (!z.uuid().safeParse(accountId).success) return null;
  const account = await findAccount(transaction, { accountId }, 'hold');
  if (account === null) return null;
  const memberships = await findMemberships(transaction, accountId);
  return memberships.some((membership) => membership.agencyId === agencyId)
    ? { ...account, memberships }
    : null;
}

/** Whether somebody else administers the agency who can sign in. */
async function hasOtherAdministrator(
  database: Kysely<Database>,
  agencyId: string,
  accountId: string,
): Promise<boolean> {
  const other = await database
    .selectFrom('account.membership as membership')
    .innerJoin('account.account as person', 'person.account_id', 'membership.account_id')
    .select('person.account_id')
    .where('membership.agency_id', '=', agencyId)
    .where('membership.role', '=', 'administrator')
    .where('membership.account_id', '!=', accountId)
    .where('person.disabled_at', 'is', null)
    .where('person.password_hash', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { type AgencySummary, listAgencies } from '../agency/acts.ts';
import type { Recording } from '../audit/acts.ts';
import { holdActing, holdMemberships } from './acting-person.ts';
import { findAccount } from './find-account.ts';
import { findInvitation } from './find-invitation.ts';
import type { Person } from './find-session.ts';
import { deleteInvitation, type Invitation, updateDeclined } from './invitation-store.ts';
import { knowBrowser } from './know-browser.ts';
import { knownPasswords } from './known-passwords.ts';
import { voidLinks } from './link-store.ts';
import { judgeOwnPassword, type PasswordFault } from './password-policy.ts';
import type { PeopleDesk } from './people-desk.ts';
import { deleteSessions, insertAccount, replaceRoles, updatePassword } from './store.ts';

type Desk = Pick<PeopleDesk, 'database' | 'clock'>;

/** An invitation as whoever has its link sees it. `hasAccount`: whether its name has one. */
export type OpenInvitation = Invitation & {
  readonly agency: AgencySummary;
  readonly hasAccount: boolean;
};

/** What a link invites to; null when it is void: used, declined, expired, withdrawn, replaced or never made. */
export async function openInvitation(
  { database, clock }: Desk,
  token: string,
): Promise<OpenInvitation | null> {
  const invitation = await findInvitation(database, token, clock());
  if (invitation === null) return null;
  const [agency] = await listAgencies(database, [invitation.agencyId]);
  if (agency === undefined) return null;
  const { signInName } = invitation;
  return { ...invitation, agency, hasAccount: (await findAccount(database, { signInName })) !== null };
}

/** `has-account`: somebody has an account of the name by now, and accepts with that. */
export type AcceptAsNewRefusal =
  | { readonly kind: 'void' | 'has-account' }
  | { readonly kind: 'weak'; readonly fault: PasswordFault };

/**
 * Accepts an invitation of a name without an account: makes it, with the password that its person chooses. The browser in
 * which they do is known from then on; gives its token.
 */
export async function acceptAsNew(
  { database, clock, passwords }: PeopleDesk,
  given: {
    readonly token: string;
    readonly password: string;
    /** Of the browser in which somebody signed in before; absent or null of one that shows none. */
    readonly browserToken?: string | null;
  },
  record: Recording,
): Promise<Result<{ readonly browserToken: string }, AcceptAsNewRefusal>> {
  const now = clock();
  const invited = await findInvitation(database, given.token, now);
  if (invited === null) return refuse({ kind: 'void' });
  const fault = judgeOwnPassword(given.password, invited, await knownPasswords());
  if (fault !== null) return refuse({ kind: 'weak', fault });
  const passwordHash = await passwords.hash(given.password);
  return database.transaction().execute(async (transaction) => {
    await holdMemberships(transaction);
    const invitation = await findInvitation(transaction, given.token, now, 'hold');
    if (invitation === null) return refuse({ kind: 'void' });
    const { invitationId: accountId, signInName, personName } = invitation;
    const account = { accountId, signInName, personName, administersInstallation: false };
    if (!(await insertAccount(transaction, account, now))) return refuse({ kind: 'has-account' });
    await updatePassword(transaction, accountId, passwordHash);
    const browserToken = await knowBrowser(transaction, accountId, given.browserToken ?? null, now);
    const actor = { kind: 'account', accountId } as const;
    const chosen = { event: 'password-chosen', agencyId: null, subject: { accountId } } as const;
    await record(transaction, { ...chosen, at: now, actor });
    await join(transaction, { invitation, accountId, now }, record);
    return ok({ browserToken });
  });
}

/** `of-another`: the invitation is for another name. `not-allowed`: the session has ended meanwhile. */
export type AnswerRefusal = { readonly kind: 'void' | 'of-another' | 'not-allowed' };

/**
 * Accepts an invitation as the person whose name it is for. It takes the session and the link together: the account alone
 * may have been made by another agency, or its password be one that another agency knows how to replace. From then on no
 * earlier link for its password works, and no other session of it is open.
 */
export const acceptInvitation = (
  { database, clock }: Desk,
  given: { readonly token: string; readonly by: Person },
  record: Recording,
): Promise<Result<null, AnswerRefusal>> =>
  database.transaction().execute(async (transaction) => {
    const now = clock();
    const held = await holdFor(transaction, given, now);
    if (!held.ok) return held;
    const { accountId, sessionId } = given.by;
    await voidLinks(transaction, accountId);
    await deleteSessions(transaction, accountId, { butNot: sessionId });
    await join(transaction, { invitation: held.value, accountId, now }, record);
    return ok(null);
  });

/**
 * Declines an invitation. It stays in the list of its agency as declined; who declined stands in the log of the
 * installation, since the agency is not to learn it.
 */
export const declineInvitation = (
  { database, clock }: Desk,
  given: { readonly token: string; readonly by: Person },
  record: Recording,
): Promise<Result<null, AnswerRefusal>> =>
  database.transaction().execute(async (transaction) => {
    const now = clock();
    const held = await holdFor(transaction, given, now);
    if (!held.ok) return held;
    const { invitationId, agencyId } = held.value;
    await updateDeclined(transaction, held.value, now);
    await record(transaction, { agencyId: null, subject: { agencyId, invitationId }, at: now });
    return ok(null);
  });

async function holdFor(
  transaction: Transaction<Database>,
  { token, by }: { readonly token: string; readonly by: Person },
  now: Date,
): Promise<Result<Invitation, AnswerRefusal>> {
  await holdMemberships(transaction);
  const person = await holdActing(transaction, by);
  if (person === null) return refuse({ kind: 'not-allowed' });
  const invitation = await findInvitation(transaction, token, now, 'hold');
  if (invitation === null) return refuse({ kind: 'void' });
  return invitation.signInName === person.signInName ? ok(invitation) : refuse({ kind: 'of-another' });
}

async function join(
  transaction: Transaction<Database>,
  given: { readonly invitation: Invitation; readonly accountId: string; readonly now: Date },
  record: Recording,
): Promise<void> {
  const { invitation, accountId, now } = given;
  const { agencyId, roles, unitIds } = invitation;
  await deleteInvitation(transaction, invitation);
  await replaceRoles(transaction, { agencyId, accountId, roles, unitIds, now });
  const actor = { kind: 'account', accountId } as const;
  await record(transaction, { agencyId, subject: { accountId, roles: [...roles] }, at: now, actor });
}

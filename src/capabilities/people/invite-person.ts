import { uuidv7 } from 'uuidv7';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { parsePersonName, parseSignInName } from './account.ts';
import { findAccount, findMemberships } from './find-account.ts';
import type { Person } from './find-session.ts';
import { type MadeLink, makeLinkWithin } from './make-link.ts';
import { mayManage } from './may-manage.ts';
import type { PeopleDesk } from './people-desk.ts';
import type { Role } from './role.ts';
import { insertAccount, replaceRoles } from './store.ts';

export type InviteRefusal = {
  readonly kind: 'sign-in-name' | 'person-name' | 'no-role' | 'member-already';
};

/**
 * Who was invited, with the link to hand over. `link` is null for somebody who has an account from another agency: they
 * sign in as they do already, and a link would open that agency, too.
 */
export type Invited = { readonly accountId: string; readonly link: MadeLink | null };

/** Makes somebody a member of an agency, with an account if they have none. */
export async function invitePerson(
  { database, clock }: Pick<PeopleDesk, 'database' | 'clock'>,
  given: {
    readonly agencyId: string;
    readonly by: Person;
    readonly signInName: string;
    readonly personName: string;
    readonly roles: readonly Role[];
  },
  record: Recording,
): Promise<Result<Invited, InviteRefusal>> {
  const { agencyId, by, roles } = given;
  const signInName = parseSignInName(given.signInName);
  if (signInName === null) return refuse({ kind: 'sign-in-name' });
  const personName = parsePersonName(given.personName);
  if (personName === null) return refuse({ kind: 'person-name' });
  if (roles.length === 0) return refuse({ kind: 'no-role' });
  return database.transaction().execute(async (transaction) => {
    const now = clock();
    const fresh = { accountId: uuidv7(), signInName, personName, administersInstallation: false };
    const isNew = await insertAccount(transaction, fresh, now);
    const account = isNew ? null : await findAccount(transaction, { signInName }, 'hold');
    const accountId = account?.accountId ?? fresh.accountId;
    const memberships = account === null ? [] : await findMemberships(transaction, accountId);
    if (memberships.some((membership) => membership.agencyId === agencyId))
      return refuse({ kind: 'member-already' });
    await replaceRoles(transaction, { agencyId, accountId, roles, now });
    const needsLink =
      account === null ||
      (account.passwordHash === null && !account.isDisabled && mayManage(by, { ...account, memberships }));
    const link = needsLink
      ? await makeLinkWithin(transaction, { accountId, purpose: 'invitation', now })
      : null;
    await record(transaction, { agencyId, subject: { accountId, roles: [...roles] }, at: now });
    return ok({ accountId, link });
  });
}

import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { type Founder, listAgencies } from '../agency/acts.ts';
import type { Recording } from '../audit/acts.ts';
import { parsePersonName, parseSignInName } from './account.ts';
import { holdActing, holdMemberships } from './acting-person.ts';
import { hasAccounts } from './find-account.ts';
import type { Person } from './find-session.ts';
import { type MadeLink, makeLinkWithin } from './make-link.ts';
import type { PeopleDesk } from './people-desk.ts';
import type { Role } from './role.ts';
import { insertAccount, lockBeginning, replaceRoles } from './store.ts';

export type BeginRefusal =
  | { readonly kind: 'sign-in-name' }
  | { readonly kind: 'person-name' }
  /** Somebody has an account: the installation has begun. */
  | { readonly kind: 'begun' };

/** What whoever sets an agency up is to it, until others join: they administer it and do its work. */
const FOUNDER_ROLES: readonly Role[] = ['administrator', 'coordinator'];

/**
 * Makes the first account of an installation, which thereby becomes a server: its person administers the installation
 * and every agency that is there, such as those of a desk that was moved here.
 */
export async function beginInstallation(
  { database, clock }: Pick<PeopleDesk, 'database' | 'clock'>,
  typed: { readonly signInName: string; readonly personName: string },
  record: Recording,
): Promise<Result<MadeLink, BeginRefusal>> {
  const signInName = parseSignInName(typed.signInName);
  if (signInName === null) return refuse({ kind: 'sign-in-name' });
  const personName = parsePersonName(typed.personName);
  if (personName === null) return refuse({ kind: 'person-name' });
  return database.transaction().execute(async (transaction) => {
    await lockBeginning(transaction);
    if (await hasAccounts(transaction)) return refuse({ kind: 'begun' });
    const now = clock();
    const accountId = uuidv7();
    await insertAccount(
      transaction,
      { accountId, signInName, personName, administersInstallation: true },
      now,
    );
    const link = await makeLinkWithin(transaction, { accountId, purpose: 'first', now });
    await record(transaction, { agencyId: null, subject: { accountId }, at: now });
    const agencyIds = (await listAgencies(transaction)).map(({ agencyId }) => agencyId);
    for (const agencyId of agencyIds.sort())
      await makeFounder(transaction, { agencyId, accountId, now }, record);
    return ok(link);
  });
}

/**
 * A person who adds an agency, in the transaction that adds it: whether they still administer the installation, and how
 * they become the agency's administrator and coordinator.
 */
export const joinAsFounder = (by: Person, now: Date): Founder => ({
  may: async (transaction) => {
    await holdMemberships(transaction);
    return (await holdActing(transaction, by))?.administersInstallation ?? false;
  },
  join: (transaction, agencyId, record) =>
    makeFounder(transaction, { agencyId, accountId: by.accountId, now }, record),
});

async function makeFounder(
  transaction: Transaction<Database>,
  given: { readonly agencyId: string; readonly accountId: string; readonly now: Date },
  record: Recording,
): Promise<void> {
  const { agencyId, accountId, now } = given;
  await replaceRoles(transaction, { agencyId, accountId, roles: FOUNDER_ROLES, unitIds: [], now });
  const subject = { accountId, roles: [...FOUNDER_ROLES] };
  await record(transaction, { event: 'roles-changed', agencyId, subject, at: now });
}

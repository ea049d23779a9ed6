import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { listAgencies } from '../agency/acts.ts';
import type { Recording } from '../audit/acts.ts';
import { parsePersonName, parseSignInName } from './account.ts';
import { hasAccounts } from './find-account.ts';
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
  { database, clock }: Omit<PeopleDesk, 'passwords'>,
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
    for (const { agencyId } of await listAgencies(transaction))
      await replaceRoles(transaction, { agencyId, accountId, roles: FOUNDER_ROLES, now });
    const link = await makeLinkWithin(transaction, { accountId, purpose: 'invitation', now });
    await record(transaction, { agencyId: null, subject: { accountId }, at: now });
    return ok(link);
  });
}

/** Makes a person who adds an agency its administrator and coordinator, in the transaction that adds it. */
export const joinAsFounder =
  (accountId: string, now: Date) =>
  (transaction: Transaction<Database>, agencyId: string): Promise<void> =>
    replaceRoles(transaction, { agencyId, accountId, roles: FOUNDER_ROLES, now });

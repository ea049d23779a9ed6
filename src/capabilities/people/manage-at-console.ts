import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { holdMemberships } from './acting-person.ts';
import { findAccount, findMemberships, type StoredAccount } from './find-account.ts';
import { type MadeLink, makeLinkWithin } from './make-link.ts';
import { closeAccount, takeSecondFactor } from './manage-person.ts';
import type { PeopleDesk } from './people-desk.ts';
import { recordUpon } from './record-upon.ts';
import { updateAdministersInstallation, updateDisabled } from './store.ts';

/**
 * What is done to an account at the console, by its sign-in name. Whoever is there may do anything anyway, so nothing is
 * asked of them; each act stands in the log of the installation and of every agency of the account.
 */
export type ConsoleDesk = Pick<PeopleDesk, 'database' | 'clock'>;

export type ConsoleRefusal = { readonly kind: 'no-such-account' };

/** `disabled`: whoever may not sign in needs no password. */
export type MakeLinkRefusal = ConsoleRefusal | { readonly kind: 'disabled' };

/** A link for a person who has lost the password, or the first link. */
export const makeLinkAtConsole = (
  desk: ConsoleDesk,
  signInName: string,
  record: Recording,
): Promise<Result<MadeLink, MakeLinkRefusal>> =>
  actUpon(desk, signInName, async (transaction, account, now) => {
    if (account.isDisabled) return refuse({ kind: 'disabled' });
    const { accountId } = account;
    const purpose = account.passwordHash === null ? 'first' : 'reset';
    const link = await makeLinkWithin(transaction, { accountId, purpose, now });
    await recordEverywhere(transaction, accountId, now, record);
    return ok(link);
  });

/** Disables or enables an account; false when it was so already. */
export const setDisabledAtConsole = (
  desk: ConsoleDesk,
  { signInName, isDisabled }: { readonly signInName: string; readonly isDisabled: boolean },
  record: Recording,
): Promise<Result<boolean, ConsoleRefusal>> =>
  actUpon(desk, signInName, async (transaction, { accountId }, now) => {
    const isChanged = isDisabled
      ? await closeAccount(transaction, accountId, now)
      : await updateDisabled(transaction, accountId, null);
    if (isChanged) await recordEverywhere(transaction, accountId, now, record);
    return ok(isChanged);
  });

/** Takes away a second factor that its person has lost; false when there was none. */
export const removeSecondFactorAtConsole = (
  desk: ConsoleDesk,
  signInName: string,
  record: Recording,
): Promise<Result<boolean, ConsoleRefusal>> =>
  actUpon(desk, signInName, async (transaction, { accountId }, now) => {
    const isChanged = await takeSecondFactor(transaction, accountId);
    if (isChanged) await recordEverywhere(transaction, accountId, now, record);
    return ok(isChanged);
  });

/** Makes a person one who administers the installation, or takes that away; false when it was so already. */
export const setAdministersInstallation = (
  desk: ConsoleDesk,
  { signInName, isAdministrator }: { readonly signInName: string; readonly isAdministrator: boolean },
  record: Recording,
): Promise<Result<boolean, ConsoleRefusal>> =>
  actUpon(desk, signInName, async (transaction, { accountId }, now) => {
    const isChanged = await updateAdministersInstallation(transaction, accountId, isAdministrator);
    if (isChanged) await recordEverywhere(transaction, accountId, now, record);
    return ok(isChanged);
  });

const actUpon = <Value, Refusal>(
  { database, clock }: ConsoleDesk,
  signInName: string,
  act: (
    transaction: Transaction<Database>,
    account: StoredAccount,
    now: Date,
  ) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | ConsoleRefusal>> =>
  database.transaction().execute(async (transaction) => {
    await holdMemberships(transaction);
    const account = await findAccount(transaction, { signInName }, 'hold');
    return account === null ? refuse({ kind: 'no-such-account' }) : act(transaction, account, clock());
  });

async function recordEverywhere(
  transaction: Transaction<Database>,
  accountId: string,
  at: Date,
  record: Recording,
): Promise<void> {
  const subject = { accountId };
  await record(transaction, { agencyId: null, subject, at });
  await recordUpon(transaction, await findMemberships(transaction, accountId), { subject, at }, record);
}

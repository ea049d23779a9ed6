import { hashOf } from '../../database/secret.ts';
import type { Account } from './account.ts';
import { findAccount, findMemberships, membershipIn, oversees } from './find-account.ts';
import { isOpen, isWorthNoting } from './lifetimes.ts';
import type { PeopleDesk } from './people-desk.ts';
import type { Membership } from './role.ts';
import { noteSeen } from './store.ts';

/** Somebody who has signed in. */
export type Person = Account & {
  readonly sessionId: string;
  /** What they are to the agencies that were asked for: of thousands, a request needs the one of its address. */
  readonly memberships: readonly Membership[];
  /** Whether they are responsible for an agency by the role oversight. */
  readonly oversees: boolean;
};

/**
 * Who has this session, with what they are to the agency of a short name (null for none), or everywhere; null when it has
 * ended or never was, or its person may not sign in any more. Counts as use of it.
 */
export async function findPerson(
  { database, clock }: Pick<PeopleDesk, 'database' | 'clock'>,
  token: string,
  within: 'everywhere' | { readonly shortName: string | null } = 'everywhere',
): Promise<Person | null> {
  const row = await database
    .selectFrom('access.session')
    .select(['session_id', 'account_id', 'opened_at', 'seen_at'])
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  if (row === undefined) return null;
  const times = { openedAt: row.opened_at, seenAt: row.seen_at };
  const now = clock();
  if (!isOpen(times, now)) return null;
  const account = await findAccount(database, { accountId: row.account_id });
  if (account === null || account.isDisabled) return null;
  if (isWorthNoting(times, now)) await noteSeen(database, row.session_id, now);
  const { accountId, signInName, personName, administersInstallation } = account;
  return {
    ...{ accountId, signInName, personName, administersInstallation },
    sessionId: row.session_id,
    memberships:
      within === 'everywhere'
        ? await findMemberships(database, accountId)
        : await membershipIn(database, accountId, within.shortName),
    oversees: await oversees(database, accountId),
  };
}

export type OpenSession = {
  readonly sessionId: string;
  readonly openedAt: Date;
  readonly seenAt: Date;
  /** Browser, system and address. */
  readonly seenFrom: string;
};

/** The open sessions of a person, the last used first. */
export async function listSessions(
  { database, clock }: Pick<PeopleDesk, 'database' | 'clock'>,
  accountId: string,
): Promise<readonly OpenSession[]> {
  const rows = await database
    .selectFrom('access.session')
    .select(['session_id', 'opened_at', 'seen_at', 'seen_from'])
    .where('account_id', '=', accountId)
    .orderBy('seen_at', 'desc')
    .execute();
  return rows
    .map((row) => ({
      sessionId: row.session_id,
      openedAt: row.opened_at,
      seenAt: row.seen_at,
      seenFrom: row.seen_from,
    }))
    .filter((session) => isOpen(session, clock()));
}

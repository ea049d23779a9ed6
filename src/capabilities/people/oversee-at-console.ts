import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { holdMemberships } from './acting-person.ts';
import { findAccount, findMemberships } from './find-account.ts';
import type { ConsoleDesk, ConsoleRefusal } from './manage-at-console.ts';
import { deleteRole, insertRole, weighMemberships } from './store.ts';

/** Every agency of the installation that is no demo, or those of these short names. */
export type AgenciesNamed = 'all' | readonly string[];

export type OverseeRefusal =
  | ConsoleRefusal
  /** Of these short names there is no agency; nothing was changed. */
  | { readonly kind: 'no-such-agencies'; readonly shortNames: readonly string[] };

/** Agencies that change in one transaction: while it lasts nobody else changes who is what, or acts in them. */
const AT_ONCE = 300;

/**
 * Makes a person oversee agencies, or none of these any more, at the console: a ministry is not invited by thousands of
 * agencies one by one. Each change stands in the log of its agency. What is so already stays, so that a run that was cut
 * off is taken up by another. Gives how many agencies changed.
 */
export async function setOversight(
  desk: ConsoleDesk,
  given: {
    readonly signInName: string;
    readonly agencies: AgenciesNamed;
    readonly oversees: boolean;
  },
  record: Recording,
): Promise<Result<number, OverseeRefusal>> {
  const { database } = desk;
  const account = await findAccount(database, { signInName: given.signInName });
  if (account === null) return refuse({ kind: 'no-such-account' });
  const found = await findAgencyIds(database, given.agencies);
  if (!found.ok) return found;
  let changed = 0;
  for (let from = 0; from < found.value.length; from += AT_ONCE) {
    const agencyIds = found.value.slice(from, from + AT_ONCE);
    changed += await database
      .transaction()
      .execute((transaction) => setWithin(transaction, { ...given, ...account, agencyIds, desk }, record));
  }
  if (changed > 0) await weighMemberships(database);
  return ok(changed);
}

async function setWithin(
  transaction: Transaction<Database>,
  given: {
    readonly accountId: string;
    readonly agencyIds: readonly string[];
    readonly oversees: boolean;
    readonly desk: ConsoleDesk;
  },
  record: Recording,
): Promise<number> {
  const { accountId, agencyIds, oversees, desk } = given;
  await holdMemberships(transaction);
  const at = desk.clock();
  const role = { accountId, role: 'oversight', agencyIds } as const;
  const changed = oversees
    ? await insertRole(transaction, { ...role, now: at })
    : await deleteRole(transaction, role);
  const memberships = await findMemberships(transaction, accountId);
  const rolesIn = new Map(memberships.map(({ agencyId, roles }) => [agencyId, roles]));
  for (const agencyId of [...changed].sort())
    await record(transaction, {
      agencyId,
      subject: { accountId, roles: [...(rolesIn.get(agencyId) ?? [])] },
      at,
    });
  return changed.length;
}

/** In the order of ids, so that no two acts wait for each other. */
async function findAgencyIds(
  database: Kysely<Database>,
  agencies: AgenciesNamed,
): Promise<Result<readonly string[], OverseeRefusal>> {
  if (agencies === 'all') {
    const rows = await database
      .selectFrom('agency')
      .select('agency_id')
      .where('is_demo', '=', false)
      .orderBy('agency_id')
      .execute();
    return ok(rows.map(({ agency_id }) => agency_id));
  }
  const rows = await database.selectFrom('agency').select(['agency_id', 'short_name']).execute();
  const idOf = new Map(rows.map(({ agency_id, short_name }) => [short_name, agency_id]));
  const shortNames = agencies.filter((shortName) => !idOf.has(shortName));
  if (shortNames.length > 0) return refuse({ kind: 'no-such-agencies', shortNames });
  return ok([...new Set(agencies.flatMap((shortName) => idOf.get(shortName) ?? []))].sort());
}

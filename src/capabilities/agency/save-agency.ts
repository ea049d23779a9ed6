import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import {
  type Agency,
  type AgencyDetails,
  type AgencyFault,
  isReservedShortName,
  isShortName,
  parseAgencyDetails,
} from './agency.ts';
import { findAgency } from './find-agency.ts';
import { localityOf } from './locality.ts';
import { findNamesakes, insertAgency, lockAgency, lockName, takeShortName, updateAgency } from './store.ts';
import { replaceUnitsAndPositions } from './structure-store.ts';

export type AddAgencyRefusal =
  /** The founder's right was taken meanwhile. */
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'invalid'; readonly faults: readonly AgencyFault[] }
  | { readonly kind: 'short-name-malformed' }
  | { readonly kind: 'short-name-reserved' }
  | { readonly kind: 'short-name-taken' }
  /** An agency of this name in this place is there; `shortName` is its own. */
  | { readonly kind: 'already-added'; readonly agencyId: string; readonly shortName: string };

/** Who adds an agency, in the transaction that adds it: whether they still may, and what they become to it. */
export type Founder = {
  readonly may: (transaction: Transaction<Database>) => Promise<boolean>;
  readonly join: (transaction: Transaction<Database>, agencyId: string, record: Recording) => Promise<void>;
};

/**
 * Adds an agency under a short name that nobody has or had; gives its id. `input` is unparsed `AgencyDetails`. With an
 * `agencyId` (a UUIDv7) that is free the agency gets it, so that whoever asks twice can tell its own agency.
 */
export async function addAgency(
  database: Kysely<Database>,
  given: {
    readonly agencyId?: string | undefined;
    readonly shortName: string;
    readonly isDemo: boolean;
    readonly input: unknown;
    readonly now: Date;
    readonly founder?: Founder;
  },
  record: Recording,
): Promise<Result<string, AddAgencyRefusal>> {
  if (!isShortName(given.shortName)) return refuse({ kind: 'short-name-malformed' });
  if (isReservedShortName(given.shortName)) return refuse({ kind: 'short-name-reserved' });
  const parsed = parseAgencyDetails(given.input);
  if (!parsed.ok) return refuse({ kind: 'invalid', faults: parsed.refusal });
  const details = parsed.value;
  return database.transaction().execute(async (transaction) => {
    if (given.founder && !(await given.founder.may(transaction))) return refuse({ kind: 'not-allowed' });
    await lockName(transaction, details.officialName);
    const namesakes = given.isDemo ? [] : await findNamesakes(transaction, details.officialName);
    const same = namesakes.find((namesake) => localityOf(namesake) === localityOf(details));
    if (same) return refuse({ kind: 'already-added', agencyId: same.agencyId, shortName: same.shortName });
    const isFree = given.agencyId !== undefined && !(await lockAgency(transaction, given.agencyId));
    const agencyId = isFree ? given.agencyId : uuidv7();
    const isTaken = !(await takeShortName(transaction, { ...given, agencyId }));
    if (isTaken) return refuse({ kind: 'short-name-taken' });
    await insertAgency(transaction, { ...given, agencyId, details });
    await replaceUnitsAndPositions(transaction, { agencyId, details, now: given.now });
    await record(transaction, { agencyId: null, subject: { agencyId }, at: given.now });
    await given.founder?.join(transaction, agencyId, record);
    return ok(agencyId);
  });
}

export type SaveAgencyRefusal =
  | { readonly kind: 'invalid'; readonly faults: readonly AgencyFault[] }
  | { readonly kind: 'not-found' };

/**
 * Saves all that a person entered about an agency, its units and positions included; gives the ids of the positions that
 * have a new title and go on with whoever holds them. Where it is kept like this already nothing is written, and no act
 * recorded.
 */
export async function saveAgency(
  database: Kysely<Database>,
  given: { readonly agencyId: string; readonly input: unknown; readonly now: Date },
  record: Recording,
): Promise<Result<readonly string[], SaveAgencyRefusal>> {
  const parsed = parseAgencyDetails(given.input);
  if (!parsed.ok) return refuse({ kind: 'invalid', faults: parsed.refusal });
  const details = parsed.value;
  return database.transaction().execute(async (transaction) => {
    if (!(await lockAgency(transaction, given.agencyId))) return refuse({ kind: 'not-found' });
    const { agencyId, now: at } = given;
    if (isKept(details, await findAgency(transaction, agencyId))) return ok([]);
    await updateAgency(transaction, { ...given, details });
    const renamed = await replaceUnitsAndPositions(transaction, { ...given, details });
    await record(transaction, { agencyId, subject: { agencyId }, at });
    return ok(renamed);
  });
}

function isKept(details: AgencyDetails, agency: Agency | null): boolean {
  if (agency === null) return false;
  const { agencyId: _, shortName: __, isDemo: ___, ...kept } = agency;
  return isDeepStrictEqual(details, kept);
}

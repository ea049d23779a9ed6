import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { type AgencyDetails, type AgencyFault, isShortName, parseAgencyDetails } from './agency.ts';
import { insertAgency, lockAgency, replaceUnitsAndPositions, takeShortName, updateAgency } from './store.ts';

export type AddAgencyRefusal =
  | { readonly kind: 'invalid'; readonly faults: readonly AgencyFault[] }
  | { readonly kind: 'short-name-malformed' }
  | { readonly kind: 'short-name-taken' };

/** Adds an agency under a short name that nobody has or had; gives its id. `input` is unparsed `AgencyDetails`. */
export async function addAgency(
  database: Kysely<Database>,
  given: {
    readonly shortName: string;
    readonly isDemo: boolean;
    readonly input: unknown;
    readonly now: Date;
  },
): Promise<Result<string, AddAgencyRefusal>> {
  if (!isShortName(given.shortName)) return refuse({ kind: 'short-name-malformed' });
  const parsed = parseAgencyDetails(given.input);
  if (!parsed.ok) return refuse({ kind: 'invalid', faults: parsed.refusal });
  const details = parsed.value;
  const agencyId = uuidv7();
  return database.transaction().execute(async (transaction) => {
    const isTaken = !(await takeShortName(transaction, { ...given, agencyId }));
    if (isTaken) return refuse({ kind: 'short-name-taken' });
    await insertAgency(transaction, { ...given, agencyId, details });
    await replaceUnitsAndPositions(transaction, agencyId, details);
    return ok(agencyId);
  });
}

export type SaveAgencyRefusal =
  | { readonly kind: 'invalid'; readonly faults: readonly AgencyFault[] }
  | { readonly kind: 'not-found' };

/** Saves all that a person entered about an agency, its units and positions included; gives what was saved. */
export async function saveAgency(
  database: Kysely<Database>,
  given: { readonly agencyId: string; readonly input: unknown; readonly now: Date },
): Promise<Result<AgencyDetails, SaveAgencyRefusal>> {
  const parsed = parseAgencyDetails(given.input);
  if (!parsed.ok) return refuse({ kind: 'invalid', faults: parsed.refusal });
  const details = parsed.value;
  return database.transaction().execute(async (transaction) => {
    if (!(await lockAgency(transaction, given.agencyId))) return refuse({ kind: 'not-found' });
    await updateAgency(transaction, { ...given, details });
    await replaceUnitsAndPositions(transaction, given.agencyId, details);
    return ok(details);
  });
}

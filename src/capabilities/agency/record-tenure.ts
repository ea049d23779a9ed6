import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { PlainDate } from '../../kernel/fiscal-year.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { findPositions } from './find-positions.ts';
import { lockAgency } from './store.ts';
import { judgeTenure, type PositionOverTime, type Tenure, type TenureFault } from './tenure.ts';
import { deleteTenure, insertTenure, setLastDay } from './tenure-store.ts';

type Desk = { readonly database: Kysely<Database>; readonly clock: () => Date };

type OfPosition = { readonly agencyId: string; readonly positionId: string };

/** The agency has no such position, or no more; or the position no such tenure. */
export type NoSuchTenure = { readonly kind: 'none' };

/**
 * Records who is in a position, in whatever capacity. The same tenure again, as of a form sent twice, is recorded once. Refused
 * when its days cannot stand beside the others'.
 */
export const recordTenure = (
  desk: Desk,
  { tenure, ...of }: OfPosition & { readonly tenure: Tenure },
  record: Recording,
): Promise<Result<void, NoSuchTenure | TenureFault>> =>
  inPosition(desk, of, async (transaction, position, positions) => {
    if (position.isRetired) return refuse({ kind: 'none' });
    const recorded = positions.flatMap(({ tenures }) => tenures);
    if (recorded.some(({ tenureId }) => tenureId === tenure.tenureId)) return ok(undefined);
    const judged = judgeTenure(position.tenures, tenure);
    if (!judged.ok) return judged;
    await insertTenure(transaction, of.agencyId, of.positionId, tenure);
    await recordUpon(transaction, of, tenure.tenureId, record, desk.clock());
    return ok(undefined);
  });

/** It has ended already, on another day. */
export type EndRefusal = NoSuchTenure | TenureFault | { readonly kind: 'ended'; readonly lastDay: PlainDate };

/** Ends a tenure with its last day, which may be to come. Ending it twice on one day is no second act. */
export const endTenure = (
  desk: Desk,
  given: OfPosition & { readonly tenureId: string; readonly lastDay: PlainDate },
  record: Recording,
): Promise<Result<void, EndRefusal>> =>
  inPosition<EndRefusal>(desk, given, async (transaction, { tenures }) => {
    const { agencyId, tenureId, lastDay } = given;
    const tenure = tenures.find((one) => one.tenureId === tenureId);
    if (!tenure) return refuse({ kind: 'none' });
    if (tenure.lastDay === lastDay) return ok(undefined);
    if (tenure.lastDay !== null) return refuse({ kind: 'ended', lastDay: tenure.lastDay });
    const others = tenures.filter((one) => one !== tenure);
    const judged = judgeTenure(others, { ...tenure, lastDay });
    if (!judged.ok) return judged;
    await setLastDay(transaction, agencyId, tenureId, lastDay);
    await recordUpon(transaction, given, tenureId, record, desk.clock());
    return ok(undefined);
  });

/** Removes a tenure that was recorded by mistake; of one that is gone nothing is removed and no act recorded. */
export const removeTenure = (
  desk: Desk,
  given: OfPosition & { readonly tenureId: string },
  record: Recording,
): Promise<Result<void, NoSuchTenure>> =>
  inPosition(desk, given, async (transaction, { tenures }) => {
    const { agencyId, tenureId } = given;
    if (!tenures.some((tenure) => tenure.tenureId === tenureId)) return ok(undefined);
    await deleteTenure(transaction, agencyId, tenureId);
    await recordUpon(transaction, given, tenureId, record, desk.clock());
    return ok(undefined);
  });

/** The agency is held until the transaction ends, so that of two who record a holder the second sees the first. */
const inPosition = <Refusal>(
  { database }: Desk,
  { agencyId, positionId }: OfPosition,
  act: (
    transaction: Transaction<Database>,
    position: PositionOverTime,
    positions: readonly PositionOverTime[],
  ) => Promise<Result<void, Refusal | NoSuchTenure>>,
): Promise<Result<void, Refusal | NoSuchTenure>> =>
  database.transaction().execute(async (transaction) => {
    await lockAgency(transaction, agencyId);
    const positions = await findPositions(transaction, agencyId);
    const position = positions.find((one) => one.positionId === positionId);
    return position ? act(transaction, position, positions) : refuse({ kind: 'none' });
  });

const recordUpon = (
  transaction: Transaction<Database>,
  { agencyId, positionId }: OfPosition,
  tenureId: string,
  record: Recording,
  at: Date,
): Promise<void> => record(transaction, { agencyId, subject: { positionId, tenureId }, at });

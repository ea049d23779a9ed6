import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import type { Actor } from '../audit/index.ts';
import { findMeasure } from './find-plan.ts';
import type { FoundMeasure, PlanRefusal } from './plan.ts';
import { holdPlan, measuresOf, type PlanKey } from './store.ts';

/** What acts upon plans need of the world. */
export type PlanDesk = { readonly database: Kysely<Database>; readonly clock: () => Date };

/** Who acts, for the history of a measure, and how the act is recorded. */
export type Doer = { readonly by: Actor; readonly record: Recording };

/** Changes a plan that is there, alone until the transaction ends. */
export const changePlan = <Value>(
  { database }: PlanDesk,
  key: PlanKey,
  change: (transaction: Transaction<Database>) => Promise<Result<Value, PlanRefusal>>,
): Promise<Result<Value, PlanRefusal>> =>
  database
    .transaction()
    .execute(async (transaction) =>
      (await holdPlan(transaction, key)) ? change(transaction) : refuse({ kind: 'not-found' }),
    );

/** Changes one measure of a plan, read after its plan was held. */
export async function changeMeasure<Value>(
  desk: PlanDesk,
  agencyId: string,
  measureId: string,
  change: (
    transaction: Transaction<Database>,
    measure: FoundMeasure,
    key: PlanKey,
  ) => Promise<Result<Value, PlanRefusal>>,
): Promise<Result<Value, PlanRefusal>> {
  const found = await findMeasure(desk.database, agencyId, measureId);
  if (!found) return refuse({ kind: 'not-found' });
  const key = { agencyId, planYear: found.planYear };
  return changePlan(desk, key, async (transaction) => {
    const measure = await findMeasure(transaction, agencyId, measureId);
    return measure ? change(transaction, measure, key) : refuse({ kind: 'not-found' });
  });
}

/** The ids of the plan's measures in their order, removed ones left out. */
export async function orderOf(
  transaction: Transaction<Database>,
  { agencyId, planYear }: PlanKey,
): Promise<readonly string[]> {
  const rows = await measuresOf(transaction, agencyId)
    .select('measure_id')
    .where('plan_year', '=', planYear)
    .where('removed_at', 'is', null)
    .orderBy('ordinal')
    .orderBy('measure_id')
    .execute();
  return rows.map(({ measure_id }) => measure_id);
}

import { ok, type Result, refuse } from '../../kernel/result.ts';
import { changePlan, type Doer, type PlanDesk } from './change-plan.ts';
import type { PlanRefusal } from './plan.ts';
import { measureOf, measuresOf, type PlanKey, reviseMeasures } from './store.ts';

/**
 * Takes measures out of a plan; their history stays, and each can be brought back. Gives how many it took: those that are
 * out already count for nothing. Refused when one of them is no measure of the plan.
 */
export const removeMeasures = (
  desk: PlanDesk,
  key: PlanKey,
  measureIds: readonly string[],
  { by, record }: Doer,
): Promise<Result<number, PlanRefusal>> =>
  changePlan(desk, key, async (transaction) => {
    const { agencyId, planYear: fiscalYear } = key;
    if (measureIds.length === 0) return ok(0);
    const rows = await measuresOf(transaction, agencyId)
      .selectAll()
      .where('plan_year', '=', fiscalYear)
      .where('measure_id', 'in', measureIds)
      .execute();
    if (rows.length !== new Set(measureIds).size) return refuse({ kind: 'not-found' });
    const taken = rows.map(measureOf).filter(({ removedAt }) => removedAt === null);
    const [first] = taken;
    if (!first) return ok(0);
    const now = desk.clock();
    await reviseMeasures(transaction, key, taken, { act: 'removed', by, now });
    const what = taken.length === 1 ? { measureId: first.measureId } : { count: taken.length };
    await record(transaction, { agencyId, subject: { fiscalYear, ...what }, at: now });
    return ok(taken.length);
  });

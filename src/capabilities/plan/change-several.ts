import { ok, type Result, refuse } from '../../kernel/result.ts';
import { changePlan, type Doer, type PlanDesk } from './change-plan.ts';
import { changedFields } from './changed-fields.ts';
import type { MeasureContent } from './measure-content.ts';
import type { PlanRefusal } from './plan.ts';
import { measureOf, measuresOf, type PlanKey, reviseMeasures } from './store.ts';

/** What can be said of several measures at once. */
export type SaidOfSeveral = Partial<Pick<MeasureContent, 'responsible' | 'months'>>;

/**
 * Says the same of several measures of a plan, each as its next revision; gives how many it changed. Refused when one of
 * them is no measure of the plan.
 */
export const changeSeveral = (
  desk: PlanDesk,
  key: PlanKey,
  measureIds: readonly string[],
  said: SaidOfSeveral,
  { by, record }: Doer,
): Promise<Result<number, PlanRefusal>> =>
  changePlan(desk, key, async (transaction) => {
    const { agencyId, planYear: fiscalYear } = key;
    if (measureIds.length === 0) return ok(0);
    const rows = await measuresOf(transaction, agencyId)
      .selectAll()
      .where('plan_year', '=', fiscalYear)
      .where('measure_id', 'in', measureIds)
      .where('removed_at', 'is', null)
      .execute();
    if (rows.length !== new Set(measureIds).size) return refuse({ kind: 'not-found' });
    const changed = rows
      .map(measureOf)
      .map((measure) => ({ ...measure, before: measure.content, content: { ...measure.content, ...said } }))
      .filter(({ before, content }) => changedFields(before, content).length > 0);
    if (changed.length === 0) return ok(0);
    const now = desk.clock();
    await reviseMeasures(transaction, key, changed, { act: 'changed', by, now });
    await record(transaction, { agencyId, subject: { fiscalYear, count: changed.length }, at: now });
    return ok(changed.length);
  });

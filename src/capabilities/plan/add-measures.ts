import { ok, type Result, refuse } from '../../kernel/result.ts';
import { changePlan, type Doer, orderOf, type PlanDesk } from './change-plan.ts';
import type { MeasureContent, Origin } from './measure-content.ts';
import { MOST_MEASURES, type PlanRefusal } from './plan.ts';
import { insertMeasures, measureOf, measuresOf, type NewMeasure, type PlanKey } from './store.ts';

/** What a measure was made from, where that can be taken into a plan only once. */
function sourceOf({ origin, title }: MeasureContent): string | null {
  const source = (kind: Origin['kind'], id: string) => `${kind} ${id}`;
  if (origin.kind === 'proposal' || origin.kind === 'library') return source('library', origin.libraryId);
  if (origin.kind === 'last-year') return source(origin.kind, origin.measureId);
  return origin.kind === 'paper' ? source(origin.kind, `${origin.intakeId} ${title}`) : null;
}

/**
 * Adds measures at the end of a plan; gives the ids of those that it added. Left out are those whose id the plan knows,
 * and those made from what one of its measures was made from: a form sent twice adds once.
 */
export const addMeasures = (
  desk: PlanDesk,
  key: PlanKey,
  given: readonly NewMeasure[],
  { by, record }: Doer,
): Promise<Result<readonly string[], PlanRefusal>> =>
  changePlan(desk, key, async (transaction) => {
    const { agencyId, planYear: fiscalYear } = key;
    const rows = await measuresOf(transaction, agencyId)
      .selectAll()
      .where('plan_year', '=', fiscalYear)
      .execute();
    const known = rows.map(measureOf);
    const ids = new Set(known.map(({ measureId }) => measureId));
    const sources = new Set(
      known.flatMap(({ removedAt, content }) => (removedAt === null ? (sourceOf(content) ?? []) : [])),
    );
    const added = given.filter(({ measureId, content }) => {
      const source = sourceOf(content);
      return !ids.has(measureId) && !(source !== null && sources.has(source));
    });
    if (added.length === 0) return ok([]);
    const there = await orderOf(transaction, key);
    if (there.length + added.length > MOST_MEASURES) return refuse({ kind: 'plan-full' });
    const at = desk.clock();
    await insertMeasures(transaction, key, added, { by, now: at });
    const [first] = added;
    const one = added.length === 1 && first ? { measureId: first.measureId } : { count: added.length };
    await record(transaction, { agencyId, subject: { fiscalYear, ...one }, at });
    return ok(added.map(({ measureId }) => measureId));
  });

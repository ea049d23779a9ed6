import { ok, type Result, refuse } from '../../kernel/result.ts';
import { changeMeasure, type Doer, orderOf, type PlanDesk } from './change-plan.ts';
import { changedFields } from './changed-fields.ts';
import { MOST_MEASURES, type PlanRefusal } from './plan.ts';
import { reviseMeasures, revisionOf, revisionsOf } from './store.ts';

/**
 * Gives a measure the words of an earlier revision as its next one, and brings it back where it was removed; what stood
 * before stays in the history. Gives the revision that stands then. Nothing is written where it says this already.
 * Refused when it was changed after its person saw it at `seen`.
 */
export const restoreMeasure = (
  desk: PlanDesk,
  { agencyId, measureId }: { readonly agencyId: string; readonly measureId: string },
  { revision: wanted, seen }: { readonly revision: number; readonly seen: number },
  { by, record }: Doer,
): Promise<Result<number, PlanRefusal>> =>
  changeMeasure(desk, agencyId, measureId, async (transaction, measure, key) => {
    const rows = await revisionsOf(transaction, agencyId, measureId)
      .where('revision', 'in', [wanted, seen, measure.revision])
      .execute();
    const known = new Map(rows.map((row) => [row.revision, revisionOf(row)]));
    const [source, before, standing] = [wanted, seen, measure.revision].map((each) => known.get(each));
    if (!source || !before || !standing) return refuse({ kind: 'not-found' });
    const isSame = measure.removedAt === null && changedFields(measure.content, source.content).length === 0;
    if (isSame) return ok(measure.revision);
    if (measure.revision !== seen) return refuse({ kind: 'changed-meanwhile', seen: before, now: standing });
    if (measure.removedAt !== null && (await orderOf(transaction, key)).length >= MOST_MEASURES)
      return refuse({ kind: 'plan-full' });
    const { revision } = measure;
    const now = desk.clock();
    const { content } = source;
    await reviseMeasures(transaction, key, [{ measureId, content, revision }], {
      act: 'restored',
      by,
      now,
    });
    const subject = { fiscalYear: key.planYear, measureId, revision: revision + 1 };
    await record(transaction, { agencyId, subject, at: now });
    return ok(revision + 1);
  });

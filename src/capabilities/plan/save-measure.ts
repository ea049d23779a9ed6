import { ok, type Result, refuse } from '../../kernel/result.ts';
import { changeMeasure, type Doer, type PlanDesk } from './change-plan.ts';
import { changedFields } from './changed-fields.ts';
import type { MeasureContent } from './measure-content.ts';
import type { MeasureRevision, PlanRefusal } from './plan.ts';
import { reviseMeasures, revisionOf, revisionsOf } from './store.ts';

/** A change of a measure: all that its person says of it, and the revision that they saw. */
export type Change = { readonly content: MeasureContent; readonly revision: number };

/**
 * Saves a measure as its next revision; gives the revision that stands then. Nothing is written, and no act recorded,
 * where it says this already. Refused when it was changed or removed after its person saw it, with what they saw and what
 * stands now.
 */
export const saveMeasure = (
  desk: PlanDesk,
  { agencyId, measureId }: { readonly agencyId: string; readonly measureId: string },
  { content, revision: seen }: Change,
  { by, record }: Doer,
): Promise<Result<number, PlanRefusal>> =>
  changeMeasure(desk, agencyId, measureId, async (transaction, measure, key) => {
    const { revision, removedAt } = measure;
    const isSame = removedAt === null && changedFields(measure.content, content).length === 0;
    if (isSame) return ok(revision);
    if (revision !== seen) {
      const rows = await revisionsOf(transaction, agencyId, measureId)
        .where('revision', 'in', [seen, revision])
        .execute();
      const known = new Map(rows.map((row) => [row.revision, revisionOf(row)]));
      const [before, now] = [known.get(seen), known.get(revision)] as (MeasureRevision | undefined)[];
      if (!now) throw new Error('the history of a measure lacks the revision that stands');
      return refuse({ kind: 'changed-meanwhile', seen: before ?? null, now });
    }
    const now = desk.clock();
    const said = { ...content, origin: measure.content.origin };
    await reviseMeasures(transaction, key, [{ measureId, content: said, revision }], {
      // Whoever saw that it was removed and saves it all the same brings it back.
      act: removedAt === null ? 'changed' : 'restored',
      by,
      now,
    });
    const subject = { fiscalYear: key.planYear, measureId, revision: revision + 1 };
    await record(transaction, { agencyId, subject, at: now });
    return ok(revision + 1);
  });

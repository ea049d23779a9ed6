import { ok, type Result } from '../../kernel/result.ts';
import { changeMeasure, type Doer, orderOf, type PlanDesk } from './change-plan.ts';
import { type Move, movedTo } from './in-order.ts';
import type { PlanRefusal } from './plan.ts';
import { updateOrder } from './store.ts';

/** Moves a measure within its plan; gives whether anything moved. */
export const moveMeasure = (
  desk: PlanDesk,
  { agencyId, measureId }: { readonly agencyId: string; readonly measureId: string },
  move: Move,
  { record }: Pick<Doer, 'record'>,
): Promise<Result<boolean, PlanRefusal>> =>
  changeMeasure(desk, agencyId, measureId, async (transaction, _, key) => {
    const ids = await orderOf(transaction, key);
    const moved = movedTo(ids, measureId, move);
    if (moved === ids) return ok(false);
    await updateOrder(transaction, key, moved);
    const subject = { fiscalYear: key.planYear, measureId };
    await record(transaction, { agencyId, subject, at: desk.clock() });
    return ok(true);
  });

import { uuidv7 } from 'uuidv7';
import type { Doer, PlanDesk } from './change-plan.ts';
import type { MeasureContent } from './measure-content.ts';
import { insertMeasures, insertPlan, type PlanKey } from './store.ts';

/** Begins the plan of a year with these measures; gives whether it did: a plan that is there stays as it is. */
export const beginPlan = (
  { database, clock }: PlanDesk,
  key: PlanKey,
  contents: readonly MeasureContent[],
  { by, record }: Doer,
): Promise<boolean> =>
  database.transaction().execute(async (transaction) => {
    const now = clock();
    if (!(await insertPlan(transaction, key, now))) return false;
    const added = contents.map((content) => ({ measureId: uuidv7(), content }));
    await insertMeasures(transaction, key, added, { by, now });
    const { agencyId, planYear: fiscalYear } = key;
    await record(transaction, { agencyId, subject: { fiscalYear, count: added.length }, at: now });
    return true;
  });

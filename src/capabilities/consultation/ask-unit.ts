import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/tables.ts';
import type { FiscalYear, PlainDate } from '../../kernel/fiscal-year.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { dayInThailand } from '../../kernel/thai/today.ts';
import { listUnits } from '../agency/acts.ts';
import type { Recording } from '../audit/acts.ts';
import type { Actor } from '../audit/index.ts';
import type { Tell } from '../notices/acts.ts';
import { findPlan, holdPlan } from '../plan/acts.ts';
import { judgeDue } from './question.ts';
import { closeEarlier, insertQuestions, isAskedBy } from './store.ts';

/** What acts upon questions need of the world. */
export type ConsultationDesk = { readonly database: Kysely<Database>; readonly clock: () => Date };

/** Who acts, how the act is recorded, and how people are told of it. */
export type Doer = { readonly by: Actor; readonly record: Recording; readonly tell: Tell };

export type Asking = {
  readonly agencyId: string;
  readonly planYear: FiscalYear;
  /** Of the form: a second click asks nothing. */
  readonly askingId: string;
  readonly unitId: string;
  readonly measureIds: readonly string[];
  readonly text: string;
  readonly dueOn: PlainDate | null;
};

/** `no-unit`: not of the agency, or not any more; `no-measure`: none of them is in the plan. */
export type AskRefusal = {
  readonly kind: 'not-found' | 'no-unit' | 'no-measure' | 'due-past' | 'due-far';
};

/**
 * Asks a unit about measures of a plan, each by a question of its own, and has those told who answer for it; gives how
 * many. What the unit was asked about them
 * before is closed: of a measure a unit has one open question.
 */
export async function askUnit(
  { database, clock }: ConsultationDesk,
  asking: Asking,
  { by, record, tell }: Doer,
): Promise<Result<number, AskRefusal>> {
  const { agencyId, planYear, askingId, unitId, text, dueOn } = asking;
  const now = clock();
  const due = judgeDue(dueOn, dayInThailand(now));
  if (due !== null) return refuse({ kind: due });
  return database.transaction().execute(async (transaction) => {
    if (!(await holdPlan(transaction, { agencyId, planYear }))) return refuse({ kind: 'not-found' });
    if (await isAskedBy(transaction, agencyId, askingId)) return ok(0);
    const unit = (await listUnits(transaction, agencyId)).find((each) => each.unitId === unitId);
    if (!unit) return refuse({ kind: 'no-unit' });
    const plan = await findPlan(transaction, { agencyId, planYear });
    const measureIds = (plan?.measures ?? [])
      .map(({ measureId }) => measureId)
      .filter((measureId) => asking.measureIds.includes(measureId));
    const [first] = measureIds;
    if (first === undefined) return refuse({ kind: 'no-measure' });
    await closeEarlier(transaction, { agencyId, unitId, measureIds }, { by, now });
    const asked = { planYear, unitId, unitName: unit.name, text, dueOn, askedAt: now, askedBy: by };
    const questions = measureIds.map((measureId) => ({ ...asked, questionId: uuidv7(), measureId }));
    await insertQuestions(transaction, agencyId, askingId, questions);
    await tell(transaction, { what: 'unit-asked', agencyId, unitId, askingId }, now);
    const about = questions.length === 1 ? { measureId: first } : { count: questions.length };
    await record(transaction, { agencyId, subject: { fiscalYear: planYear, ...about }, at: now });
    return ok(questions.length);
  });
}

import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { ConsultationAnswerTable, ConsultationQuestionTable } from '../../database/tables/plan.ts';
import type { Database } from '../../database/tables.ts';
import { parseFiscalYear } from '../../kernel/fiscal-year.ts';
import { type Actor, actorSchema } from '../audit/index.ts';
import { type Answer, type Question, VERDICTS, WAYS } from './question.ts';

/** The only place where questions and answers are written. */

type Asked = Omit<Question, 'closedAt' | 'answers'>;

/** Asks; `askingId` names the form that was sent, of which each measure is asked about once. */
export async function insertQuestions(
  transaction: Transaction<Database>,
  agencyId: string,
  askingId: string,
  questions: readonly Asked[],
): Promise<void> {
  await transaction
    .insertInto('consultation_question')
    .values(
      questions.map((question) => ({
        agency_id: agencyId,
        question_id: question.questionId,
        asking_id: askingId,
        plan_year: question.planYear,
        measure_id: question.measureId,
        unit_id: question.unitId,
        unit_name: question.unitName,
        text: question.text,
        due_on: question.dueOn,
        asked_at: question.askedAt,
        asked_by: JSON.stringify(question.askedBy),
        closed_at: null,
        closed_by: null,
      })),
    )
    .execute();
}

/** Whether a form was sent before. */
export async function isAskedBy(
  transaction: Transaction<Database>,
  agencyId: string,
  askingId: string,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('consultation_question')
    .select('question_id')
    .where('agency_id', '=', agencyId)
    .where('asking_id', '=', askingId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

type Closing = { readonly by: Actor; readonly now: Date };

/** Closes what a unit was asked about measures and is open still. */
export async function closeEarlier(
  transaction: Transaction<Database>,
  { agencyId, unitId, measureIds }: { agencyId: string; unitId: string; measureIds: readonly string[] },
  { by, now }: Closing,
): Promise<void> {
  await transaction
    .updateTable('consultation_question')
    .set({ closed_at: now, closed_by: JSON.stringify(by) })
    .where('agency_id', '=', agencyId)
    .where('unit_id', '=', unitId)
    .where('measure_id', 'in', measureIds)
    .where('closed_at', 'is', null)
    .execute();
}

/** Closes a question; false when it was closed already. */
export async function updateClosed(
  transaction: Transaction<Database>,
  { agencyId, questionId }: { readonly agencyId: string; readonly questionId: string },
  { by, now }: Closing,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('consultation_question')
    .set({ closed_at: now, closed_by: JSON.stringify(by) })
    .where('agency_id', '=', agencyId)
    .where('question_id', '=', questionId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Holds a question until the transaction ends, so that its answers come one after another. */
export async function holdQuestion(
  transaction: Transaction<Database>,
  { agencyId, questionId }: { readonly agencyId: string; readonly questionId: string },
): Promise<void> {
  await sql`
    select from consultation_question where agency_id = ${agencyId} and question_id = ${questionId} for update`.execute(
    transaction,
  );
}

export async function insertAnswer(
  transaction: Transaction<Database>,
  { agencyId, questionId }: { readonly agencyId: string; readonly questionId: string },
  { number, verdict, text, revision, at, actor, given }: Answer,
): Promise<void> {
  await transaction
    .insertInto('consultation_answer')
    .values({
      agency_id: agencyId,
      question_id: questionId,
      number,
      verdict,
      text,
      measure_revision: revision,
      answered_at: at,
      actor: JSON.stringify(actor),
      given_by: given?.by ?? null,
      given_on: given?.on ?? null,
      given_way: given?.way ?? null,
    })
    .execute();
}

/** The questions of an agency, to be narrowed by the asker. */
export const questionsOf = (database: Kysely<Database>, agencyId: string) =>
  database.selectFrom('consultation_question').selectAll().where('agency_id', '=', agencyId);

/** Throws for rows that no version of the program has written. */
export function questionOf(
  row: Selectable<ConsultationQuestionTable>,
  answers: readonly Selectable<ConsultationAnswerTable>[],
): Question {
  const planYear = parseFiscalYear(row.plan_year);
  if (planYear === null) throw new Error(`a question about a plan of ${row.plan_year} is kept`);
  return {
    questionId: row.question_id,
    planYear,
    measureId: row.measure_id,
    unitId: row.unit_id,
    unitName: row.unit_name,
    text: row.text,
    dueOn: row.due_on,
    askedAt: row.asked_at,
    askedBy: actorSchema.parse(row.asked_by),
    closedAt: row.closed_at,
    answers: answers
      .filter(({ question_id }) => question_id === row.question_id)
      .map(answerOf)
      .toSorted((one, other) => one.number - other.number),
  };
}

const answerOf = (row: Selectable<ConsultationAnswerTable>): Answer => ({
  number: row.number,
  verdict: z.enum(VERDICTS).parse(row.verdict),
  text: row.text,
  revision: row.measure_revision,
  at: row.answered_at,
  actor: actorSchema.parse(row.actor),
  given:
    row.given_by === null || row.given_on === null
      ? null
      : { by: row.given_by, on: row.given_on, way: z.enum(WAYS).parse(row.given_way) },
});

import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/tables.ts';
import { type Asked, countOf } from './left-open.ts';
import type { Question } from './question.ts';
import { questionOf, questionsOf } from './store.ts';

/** Which of an agency's questions are asked for; those of all that is given. */
export type Which = {
  readonly planYear?: number;
  readonly measureId?: string;
  readonly questionId?: string;
  /** Those that were not closed, to one of these units, about measures that stand in their plan. */
  readonly openTo?: readonly string[];
  /** Those about measures that stand in their plan. */
  readonly isStanding?: true;
};

/** Questions with their answers, the last asked first. */
export async function listQuestions(
  database: Kysely<Database>,
  agencyId: string,
  { planYear, measureId, questionId, openTo, isStanding }: Which,
): Promise<readonly Question[]> {
  if (openTo?.length === 0) return [];
  const rows = await questionsOf(database, agencyId)
    .$if(planYear !== undefined, (asked) => asked.where('plan_year', '=', planYear as number))
    .$if(measureId !== undefined, (asked) => asked.where('measure_id', '=', measureId as string))
    .$if(questionId !== undefined, (asked) => asked.where('question_id', '=', questionId as string))
    .$if(openTo !== undefined, (asked) =>
      asked
        .where('unit_id', 'in', openTo as readonly string[])
        .where('closed_at', 'is', null)
        .where('measure_id', 'in', standingMeasures(database, agencyId)),
    )
    .$if(isStanding === true, (asked) =>
      asked.where('measure_id', 'in', standingMeasures(database, agencyId)),
    )
    .orderBy('asked_at', 'desc')
    .orderBy('question_id')
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ question_id }) => question_id);
  const answers = await database
    .selectFrom('consultation_answer')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('question_id', 'in', ids)
    .execute();
  return rows.map((row) => questionOf(row, answers));
}

/** The question of this id; null when the agency has none. */
export async function findQuestion(
  database: Kysely<Database>,
  agencyId: string,
  questionId: string,
): Promise<Question | null> {
  if (!z.uuid().safeParse(questionId).success) return null;
  const [question] = await listQuestions(database, agencyId, { questionId });
  return question ?? null;
}

const standingMeasures = (database: Kysely<Database>, agencyId: string) =>
  database
    .selectFrom('plan_measure')
    .select('measure_id')
    .where('agency_id', '=', agencyId)
    .where('removed_at', 'is', null);

/** How many questions to these units, about measures that stand in their plan, nobody has answered or closed. */
export async function countWaiting(
  database: Kysely<Database>,
  agencyId: string,
  unitIds: readonly string[],
): Promise<number> {
  if (unitIds.length === 0) return 0;
  const { count } = await waitingOf(database, agencyId)
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('question.unit_id', 'in', unitIds)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whether anything that was asked by one form still waits in that sense. */
export async function isAskingWaiting(
  database: Kysely<Database>,
  agencyId: string,
  askingId: string,
): Promise<boolean> {
  const waiting = await waitingOf(database, agencyId)
    .select('question.question_id')
    .where('question.asking_id', '=', askingId)
    .limit(1)
    .executeTakeFirst();
  return waiting !== undefined;
}

const waitingOf = (database: Kysely<Database>, agencyId: string) =>
  database
    .selectFrom('consultation_question as question')
    .leftJoin('consultation_answer as answer', (join) =>
      join
        .onRef('answer.agency_id', '=', 'question.agency_id')
        .onRef('answer.question_id', '=', 'question.question_id'),
    )
    .where('question.agency_id', '=', agencyId)
    .where('question.closed_at', 'is', null)
    .where('question.measure_id', 'in', standingMeasures(database, agencyId))
    .where('answer.number', 'is', null);

/** How many questions about the measures that stand in a year's plan were asked, and how many of them are left open. */
export const countAsked = async (
  database: Kysely<Database>,
  agencyId: string,
  planYear: number,
): Promise<Asked> => countOf(await listQuestions(database, agencyId, { planYear, isStanding: true }));

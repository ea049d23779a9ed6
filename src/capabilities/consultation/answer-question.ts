import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { dayInThailand } from '../../kernel/thai/today.ts';
import type { ConsultationDesk, Doer } from './ask-unit.ts';
import { findQuestion } from './find-questions.ts';
import type { Answer, Given, Question, Verdict } from './question.ts';
import { holdQuestion, insertAnswer, updateClosed } from './store.ts';

type QuestionKey = { readonly agencyId: string; readonly questionId: string };

/** What is answered. `revision`: of the measure, as it was shown. */
export type Answering = { readonly verdict: Verdict; readonly text: string; readonly revision: number };

/** `not-theirs`: a question to another unit; `not-yet`: an answer of a day to come. */
export type AnswerRefusal = { readonly kind: 'not-found' | 'closed' | 'not-theirs' | 'not-yet' };

/** Answers for one of `unitIds`. The same answer again changes nothing; another one stands after the first. */
export const answerQuestion = (
  desk: ConsultationDesk,
  key: QuestionKey,
  answering: Answering,
  unitIds: readonly string[],
  doer: Doer,
): Promise<Result<null, AnswerRefusal>> =>
  changeOpen(desk, key, (transaction, question) =>
    unitIds.includes(question.unitId)
      ? append(desk, transaction, { key, question, answering, given: null }, doer)
      : refuse({ kind: 'not-theirs' }),
  );

/** Records an answer that came on paper, by telephone or in a meeting. */
export const recordAnswer = (
  desk: ConsultationDesk,
  key: QuestionKey,
  answering: Answering,
  given: Given,
  doer: Doer,
): Promise<Result<null, AnswerRefusal>> =>
  changeOpen(desk, key, (transaction, question) =>
    given.on > dayInThailand(desk.clock())
      ? refuse({ kind: 'not-yet' })
      : append(desk, transaction, { key, question, answering, given }, doer),
  );

/** Closes a question; it takes no answer any more. One that is closed stays so. */
export const closeQuestion = (
  { database, clock }: ConsultationDesk,
  key: QuestionKey,
  { by, record }: Doer,
): Promise<Result<null, { readonly kind: 'not-found' }>> =>
  database.transaction().execute(async (transaction) => {
    const question = await findQuestion(transaction, key.agencyId, key.questionId);
    if (question === null) return refuse({ kind: 'not-found' });
    const now = clock();
    if (await updateClosed(transaction, key, { by, now }))
      await record(transaction, { agencyId: key.agencyId, subject: subjectOf(question), at: now });
    return ok(null);
  });

const subjectOf = ({ planYear, measureId }: Question) => ({ fiscalYear: planYear, measureId });

type Change = (
  transaction: Transaction<Database>,
  question: Question,
) => Result<null, AnswerRefusal> | Promise<Result<null, AnswerRefusal>>;

const changeOpen = async (
  { database }: ConsultationDesk,
  key: QuestionKey,
  change: Change,
): Promise<Result<null, AnswerRefusal>> =>
  (await findQuestion(database, key.agencyId, key.questionId)) === null
    ? refuse({ kind: 'not-found' })
    : database.transaction().execute(async (transaction) => {
        await holdQuestion(transaction, key);
        const question = await findQuestion(transaction, key.agencyId, key.questionId);
        if (question === null) return refuse({ kind: 'not-found' });
        return question.closedAt === null ? change(transaction, question) : refuse({ kind: 'closed' });
      });

async function append(
  { clock }: ConsultationDesk,
  transaction: Transaction<Database>,
  said: {
    readonly key: QuestionKey;
    readonly question: Question;
    readonly answering: Answering;
    readonly given: Given | null;
  },
  { by: actor, record }: Doer,
): Promise<Result<null, never>> {
  const { key, question, given } = said;
  const now = clock();
  const answer: Answer = {
    ...said.answering,
    number: question.answers.length + 1,
    at: now,
    actor,
    given,
  };
  if (isSaidAlready(question, answer)) return ok(null);
  await insertAnswer(transaction, key, answer);
  await record(transaction, { agencyId: key.agencyId, subject: subjectOf(question), at: now });
  return ok(null);
}

/** Whether the last answer of the same person says the same of the same measure: a second click. */
function isSaidAlready({ answers }: Question, answer: Answer): boolean {
  const isOfSame = ({ actor, given }: Answer) =>
    given === null
      ? answer.given === null && isDeepStrictEqual(actor, answer.actor)
      : given.by === answer.given?.by;
  const last = answers.findLast(isOfSame);
  const said = ({ verdict, text, revision, given }: Answer) => ({ verdict, text, revision, given });
  return last !== undefined && isDeepStrictEqual(said(last), said(answer));
}

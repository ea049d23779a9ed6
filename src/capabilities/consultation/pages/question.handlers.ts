import { ok, refuse } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, type Fault, type Form, judge, readSent } from '../../../web/forms.tsx';
import { unitIdsOf } from '../../../web/sender.ts';
import {
  type Answering,
  type AnswerRefusal,
  answerQuestion,
  closeQuestion,
  recordAnswer,
} from '../answer-question.ts';
import { ANSWER, GIVEN, parseAnswer, parseGiven } from './answer.form.ts';
import { type AskedQuestion, doerOf, forQuestion } from './consultation-asked.ts';
import { respondWithQuestion } from './question.page.tsx';
import { respondWithRecording } from './recording.page.tsx';

const keyOf = ({ head, question }: AskedQuestion) => ({
  agencyId: head.agencyId,
  questionId: question.questionId,
});

const addressesOf = ({ head, question }: AskedQuestion) => ({
  agency: head.shortName,
  question: question.questionId,
});

/** GET: one question. */
export const showQuestion = forQuestion((asked) => respondWithQuestion(asked, emptyForm()));

/** POST: answers for one's unit, and goes on to what else waits. */
export const answer = forQuestion(async (asked) => {
  const { c, desk, head, measure } = asked;
  let refused: AnswerRefusal['kind'] | null = null;
  const form: Form<Answering> = await judge(await readSent(c), async (sent) => {
    const parsed = parseAnswer(sent, measure.revision, c.get('words'));
    if (!parsed.ok) return parsed;
    const unitIds = unitIdsOf(c.get('sender'), head.agencyId);
    const answered = await answerQuestion(desk, keyOf(asked), parsed.value, unitIds, doerOf(asked));
    if (answered.ok) return parsed;
    refused = answered.refusal.kind;
    return refuse([faultOf(asked, refused)]);
  });
  if (refused === 'not-theirs') return respondWithFailure(c, 'notAllowed');
  if (form.state !== 'complete') return respondWithQuestion(asked, form);
  return c.redirect(`${addressOf('inbox', { agency: head.shortName })}?sent=1`, 303);
});

/** GET: the form to record an answer that came another way. */
export const askRecording = forQuestion((asked) =>
  asked.question.closedAt === null
    ? respondWithRecording(asked, emptyForm())
    : asked.c.redirect(addressOf('question', addressesOf(asked)), 303),
);

/** POST: records an answer for whoever gave it. */
export const record = forQuestion(async (asked) => {
  const { c, desk, measure } = asked;
  const words = c.get('words');
  const form = await judge(await readSent(c), async (sent) => {
    const [given, said] = [parseGiven(sent, words), parseAnswer(sent, measure.revision, words)];
    if (!given.ok || !said.ok)
      return refuse([...(given.ok ? [] : given.refusal), ...(said.ok ? [] : said.refusal)]);
    const recorded = await recordAnswer(desk, keyOf(asked), said.value, given.value, doerOf(asked));
    return recorded.ok ? ok(null) : refuse([faultOf(asked, recorded.refusal.kind)]);
  });
  if (form.state !== 'complete') return respondWithRecording(asked, form);
  return c.redirect(`${addressOf('question', addressesOf(asked))}?recorded=1`, 303);
});

/** POST: closes a question. */
export const close = forQuestion(async (asked) => {
  await closeQuestion(asked.desk, keyOf(asked), doerOf(asked));
  return asked.c.redirect(addressOf('question', addressesOf(asked)), 303);
});

function faultOf({ c }: AskedQuestion, kind: AnswerRefusal['kind']): Fault {
  const { answer: say, recording } = c.get('words').consultation;
  return kind === 'not-yet'
    ? { field: GIVEN.on, message: recording.faults['not-yet'] }
    : { field: ANSWER.verdict, message: say.faults.closed };
}

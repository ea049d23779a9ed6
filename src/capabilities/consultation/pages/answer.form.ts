import { oneLine } from '../../../kernel/one-line.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { parseDay } from '../../../kernel/thai/parse-day.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import type { Answering } from '../answer-question.ts';
import { type Given, MOST, VERDICTS, WAYS } from '../question.ts';

/** The fields of an answer, and of one that is recorded for somebody. */
export const ANSWER = { verdict: 'verdict', text: 'text', revision: 'revision' } as const;
export const GIVEN = { by: 'by', on: 'on', way: 'way' } as const;

/** What is answered. A form tells the revision of the measure that it showed; never a later one than there is. */
export function parseAnswer(
  { text: sent }: Pick<Sent, 'text'>,
  now: number,
  { consultation }: Messages,
): Result<Answering, readonly Fault[]> {
  const { faults } = consultation.answer;
  const verdict = VERDICTS.find((each) => each === sent[ANSWER.verdict]);
  if (verdict === undefined) return refuse([{ field: ANSWER.verdict, message: faults.verdict }]);
  const text = (sent[ANSWER.text] ?? '').normalize('NFC').trim();
  if (text === '' && verdict !== 'agree') return refuse([{ field: ANSWER.text, message: faults[verdict] }]);
  if ([...text].length > MOST.answer) {
    const message = consultation.asking.faults.long({ most: MOST.answer });
    return refuse([{ field: ANSWER.text, message }]);
  }
  const shown = Number(sent[ANSWER.revision] ?? Number.NaN);
  const revision = Number.isSafeInteger(shown) && shown >= 1 ? Math.min(shown, now) : now;
  return ok({ verdict, text, revision });
}

/** Whose the answer is that is recorded, when and how it came. */
export function parseGiven(
  { text: sent }: Pick<Sent, 'text'>,
  { consultation }: Messages,
): Result<Given, readonly Fault[]> {
  const { faults } = consultation.recording;
  const found: Fault[] = [];
  const by = oneLine(sent[GIVEN.by] ?? '');
  if (by === '') found.push({ field: GIVEN.by, message: faults.by });
  else if ([...by].length > MOST.name)
    found.push({ field: GIVEN.by, message: consultation.asking.faults.long({ most: MOST.name }) });
  const on = parseDay(sent[GIVEN.on] ?? '');
  if (on === null) found.push({ field: GIVEN.on, message: faults.on });
  const way = WAYS.find((each) => each === sent[GIVEN.way]);
  if (way === undefined) found.push({ field: GIVEN.way, message: faults.way });
  return found.length > 0 || on === null || way === undefined ? refuse(found) : ok({ by, on, way });
}

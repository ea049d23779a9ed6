import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Corrections } from '../check/check-report.ts';
import { listFigures } from '../figure-list.ts';
import { readPrintedNumber } from '../parse/printed-number.ts';
import { scoreField } from './score-field.tsx';
import { readScoreFields } from './score-texts.ts';

export const RESPONDENTS_FIELD = 'respondents';
export const TICK_FIELD = 'accept-with-errors';

/** A button's value `e1=98.56`: one score that a person takes in place of what is printed. */
export const repairValue = (key: string, score: PrintedScore): string => `${key}=${showScore(score)}`;

/**
 * What a person says over a source, as the preview's form holds it: a score unlike the printed one is a correction, an
 * emptied field takes it back. A button that uses or undoes one repair sends the whole form with it; one that uses the
 * printed score itself confirms it, which stays said (`kept`) while the field is as it was.
 */
export function parseCorrections(
  rulebook: Rulebook,
  printed: ReadonlyMap<string, PrintedScore>,
  kept: Corrections['repairs'],
  text: Sent['text'],
  words: Messages['intake'],
): Result<Corrections, readonly Fault[]> {
  const { scores, faults } = readScoreFields(rulebook, text, words.typed);
  const repairs = new Map(
    [...scores].filter(([key, score]) => printed.get(key) !== score || kept.get(key) === score),
  );
  const [key = '', value = ''] = (text.use ?? '').split('=');
  const used = readPrintedNumber(value)?.score ?? null;
  const isKnown = listFigures(rulebook).some((figure) => figure.key === key);
  if (used !== null && isKnown) repairs.set(key, used);
  const undone = text.undo;
  if (undone !== undefined) repairs.delete(undone);

  const told = toArabicDigits(text[RESPONDENTS_FIELD] ?? '').trim();
  const isCount = /^[1-9]\d{0,6}$/.test(told);
  const all = faults.filter(({ field }) => field !== scoreField(key) && field !== scoreField(undone ?? ''));
  if (told !== '' && !isCount)
    all.push({
      field: RESPONDENTS_FIELD,
      message: words.preview.notRespondents({ text: told.slice(0, 40) }),
    });
  return all.length > 0 ? refuse(all) : ok({ repairs, respondents: isCount ? Number(told) : null });
}

/** Whether a form says what is already kept. */
export function saysTheSame(one: Corrections, other: Corrections): boolean {
  return (
    one.respondents === other.respondents &&
    one.repairs.size === other.repairs.size &&
    [...one.repairs].every(([key, score]) => other.repairs.get(key) === score)
  );
}

import type { PrintedScore } from '../../../kernel/score.ts';
import { shortened } from '../../../kernel/thai/shortened.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import type { Rulebook } from '../../rulebook/index.ts';
import { listFigures } from '../figure-list.ts';
import { readPrintedNumber } from '../parse/printed-number.ts';
import { scoreFault } from '../score-fault.ts';
import { scoreField } from './score-field.tsx';

/** The scores of a form, and what is wrong with the others. A field left empty or not sent is neither. */
export function readScoreFields(
  rulebook: Rulebook,
  text: Sent['text'],
  words: Messages['intake']['typed'],
): { readonly scores: ReadonlyMap<string, PrintedScore>; readonly faults: readonly Fault[] } {
  const scores = new Map<string, PrintedScore>();
  const faults: Fault[] = [];
  for (const { key } of listFigures(rulebook)) {
    const field = scoreField(key);
    const typed = (text[field] ?? '').trim();
    if (typed === '') continue;
    const number = readPrintedNumber(typed);
    const fault = scoreFault(number);
    if (number?.score != null) scores.set(key, number.score);
    else if (fault) {
      const given = { figure: key, text: shortened(typed), why: words.why[fault]() };
      faults.push({ field, message: words.wrongScore(given) });
    }
  }
  return { scores, faults };
}

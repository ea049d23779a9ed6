import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import type { Rulebook } from '../../rulebook/index.ts';
import { spreadBlock } from '../spread-block.ts';
import type { TypedFigures } from '../typed-figures.ts';
import { scoreField } from './score-field.tsx';
import { readScoreFields } from './score-texts.ts';

type Words = Messages['intake']['typed'];

export const LEVEL_FIELD = 'level';
export const PASTE_FIELD = 'paste';

/** The figures of the screen for typing; refuses what is no score, a level that does not exist, and an empty screen. */
export function parseTyped(
  rulebook: Rulebook,
  text: Sent['text'],
  words: Words,
): Result<TypedFigures, readonly Fault[]> {
  const { scores, faults } = readScoreFields(rulebook, text, words);
  const level = text[LEVEL_FIELD] || null;
  const all = [...faults];
  if (level !== null && !rulebook.levels.some(({ id }) => id === level))
    all.push({ field: LEVEL_FIELD, message: words.unknownLevel });
  const first = rulebook.items[0]?.id ?? '';
  if (all.length === 0 && scores.size === 0)
    all.push({ field: scoreField(first), message: words.nothingTyped });
  return all.length > 0 ? refuse(all) : ok({ scores, level });
}

export type SpreadForm = { readonly text: Sent['text']; readonly filled: number; readonly leftover: number };

/** Puts the pasted block into the fields; what it says nothing of keeps its text. What was not understood stays in the box. */
export function spreadPaste(
  rulebook: Rulebook,
  text: Sent['text'],
  words: Words,
): Result<SpreadForm, readonly Fault[]> {
  const block = text[PASTE_FIELD] ?? '';
  if (block.trim() === '') return refuse([{ field: PASTE_FIELD, message: words.pasteEmpty }]);
  const { scores, leftover } = spreadBlock(rulebook, block);
  if (scores.size === 0) return refuse([{ field: PASTE_FIELD, message: words.pasteNothing }]);
  const filled = [...scores].map(([key, score]) => [scoreField(key), showScore(score)]);
  return ok({
    text: { ...text, ...Object.fromEntries(filled), [PASTE_FIELD]: leftover.join('\n') },
    filled: scores.size,
    leftover: leftover.length,
  });
}

import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import type { Rulebook } from '../../rulebook/index.ts';
import { readPrintedNumber } from '../parse/printed-number.ts';
import { type Spread, spreadBlock } from '../spread-block.ts';
import { LEVEL_KEY, type SentScreen, type TypedTexts, typedKeys } from '../typed-draft.ts';
import { scoreField } from './score-field.tsx';
import { shownIn, textsIn } from './shown-fields.ts';

type Words = Messages['intake']['typed'];

export const LEVEL_FIELD = 'level';
/** The id of the form, for buttons that stand outside it. */
export const TYPED_FORM = 'typed';
export const PASTE_FIELD = 'paste';
/** The figure from which on scores alone are put into the fields; empty for the first. */
export const FROM_FIELD = 'from';

/** The name and id of the field of a key of the screen. */
export const typedField = (key: string): string => (key === LEVEL_KEY ? LEVEL_FIELD : scoreField(key));

/** Most letters that are kept of a field; no score has as many. */
const LONGEST_TEXT = 40;

/** A text that is too long ends in a sign that no score holds, so that what is left of it is never taken for one. */
const shortened = (typed: string): string =>
  typed.length > LONGEST_TEXT ? `${typed.slice(0, LONGEST_TEXT).toWellFormed()}…` : typed;

/** What a form of the screen says: what was shown, and what stands in its fields now. */
export function sentScreen(rulebook: Rulebook, text: Sent['text']): SentScreen {
  const texts = typedKeys(rulebook).flatMap((key) => {
    const typed = shortened((text[typedField(key)] ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim());
    return typed === '' ? [] : [[key, typed] as const];
  });
  return { shown: shownIn(text), texts: Object.fromEntries(texts) };
}

/** The texts by the names of their fields. */
export const fieldTexts = (texts: TypedTexts): Sent['text'] =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [typedField(key), text]));

/** A score that stood in a field before another was pasted over it; `from` is what was typed, when it was no score. */
export type Replaced = { readonly key: string; readonly from: string; readonly to: string };

export type SpreadForm = {
  readonly text: Sent['text'];
  readonly spread: Spread;
  readonly replaced: readonly Replaced[];
};

/** Puts the pasted block into the fields; what it says nothing of keeps its text. What was refused stays in the box. */
export function spreadPaste(
  rulebook: Rulebook,
  text: Sent['text'],
  words: Words,
): Result<SpreadForm, readonly Fault[]> {
  const block = text[PASTE_FIELD] ?? '';
  if (block.trim() === '') return refuse([{ field: PASTE_FIELD, message: words.pasteEmpty }]);
  const spread = spreadBlock(rulebook, block, text[FROM_FIELD] || null);
  if (spread.scores.size === 0 && spread.refused.length === 0)
    return refuse([{ field: PASTE_FIELD, message: words.pasteNothing }]);
  const filled = [...spread.scores].map(([key, score]) => [scoreField(key), showScore(score)]);
  const left = spread.refused.map((line) => line.text).join('\n');
  return ok({
    text: { ...text, ...Object.fromEntries(filled), [PASTE_FIELD]: left },
    spread,
    replaced: replacedBy(spread, text),
  });
}

/** The field that says what to give back to fields over which a block was pasted. */
export const RESTORE_FIELD = 'restore';

/** The value of its button: what stood in the fields before. */
export const restoreValue = (replaced: readonly Replaced[]): string =>
  JSON.stringify(Object.fromEntries(replaced.map(({ key, from }) => [key, from])));

/** Gives fields back what stood in them before a block was pasted; what the button says nothing of keeps its text. */
export function restoreFields(
  rulebook: Rulebook,
  text: Sent['text'],
): { readonly text: Sent['text']; readonly count: number } {
  const before = textsIn(text[RESTORE_FIELD]);
  const given = typedKeys(rulebook).flatMap((key) => {
    const from = before[key];
    return from === undefined ? [] : [[typedField(key), from] as const];
  });
  return { text: { ...text, ...Object.fromEntries(given) }, count: given.length };
}

const replacedBy = ({ scores }: Spread, text: Sent['text']): readonly Replaced[] =>
  [...scores].flatMap(([key, score]) => {
    const typed = (text[scoreField(key)] ?? '').trim();
    const before = readPrintedNumber(typed)?.score ?? null;
    if (typed === '' || before === score) return [];
    return [{ key, from: before === null ? typed : showScore(before), to: showScore(score) }];
  });

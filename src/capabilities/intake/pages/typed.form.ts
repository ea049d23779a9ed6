import { z } from 'zod';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import type { Rulebook } from '../../rulebook/index.ts';
import { readPrintedNumber } from '../parse/printed-number.ts';
import { type Spread, spreadBlock } from '../spread-block.ts';
import { LEVEL_KEY, type Replaced, type SentScreen, type TypedTexts, typedKeys } from '../typed-draft.ts';
import { scoreField } from './score-field.tsx';
import { jsonOf, shownIn } from './shown-fields.ts';

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
function keptText(sent = ''): string {
  const typed = sent.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const kept = typed.length > LONGEST_TEXT ? `${typed.slice(0, LONGEST_TEXT)}…` : typed;
  return kept.toWellFormed();
}

/** What a form of the screen says: what was shown, and what stands in its fields now. */
export function sentScreen(rulebook: Rulebook, text: Sent['text']): SentScreen {
  const texts = typedKeys(rulebook).flatMap((key) => {
    const typed = keptText(text[typedField(key)]);
    return typed === '' ? [] : [[key, typed] as const];
  });
  return { shown: shownIn(text), texts: Object.fromEntries(texts) };
}

/** The texts by the names of their fields. */
export const fieldTexts = (texts: TypedTexts): Sent['text'] =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [typedField(key), text]));

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

/** The value of its button: what stood in the fields before, and what was pasted. */
export const restoreValue = (replaced: readonly Replaced[]): string => JSON.stringify(replaced);

const replacedSchema = z.array(z.object({ key: z.string(), from: z.string(), to: z.string() }));

/** What the button says; nothing for what no page sends. */
export function sentReplaced(rulebook: Rulebook, text: Sent['text']): readonly Replaced[] {
  const sent = replacedSchema.safeParse(jsonOf(text[RESTORE_FIELD]));
  const known = new Set(typedKeys(rulebook));
  return (sent.data ?? []).flatMap(({ key, from, to }) =>
    known.has(key) ? [{ key, from: keptText(from), to }] : [],
  );
}

const replacedBy = ({ scores }: Spread, text: Sent['text']): readonly Replaced[] =>
  [...scores].flatMap(([key, score]) => {
    const typed = keptText(text[scoreField(key)]);
    const before = readPrintedNumber(typed)?.score ?? null;
    if (typed === '' || before === score) return [];
    return [{ key, from: before === null ? typed : showScore(before), to: showScore(score) }];
  });

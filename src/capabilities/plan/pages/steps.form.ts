import { oneLine } from '../../../kernel/one-line.ts';
import type { Sent } from '../../../web/forms.tsx';
import type { NewId } from '../content-from.ts';
import { MOST, type Step } from '../measure-content.ts';

type Text = Sent['text'];

/** A row of the form for one step, by its number from 1; `id` is empty while the step is new. */
export type StepRow = { readonly id: string; readonly text: string };

export const stepField = (row: number, part: 'id' | 'text') => `step-${row}-${part}`;

const FIELD = /^step-(\d{1,3})-(?:id|text)$/u;
const ROWS_OF_A_NEW_MEASURE = 3;

/** The rows that the form's text has, in their order. */
export function stepRows(text: Text): readonly StepRow[] {
  const numbers = Object.keys(text).flatMap((field) => FIELD.exec(field)?.[1] ?? []);
  return [...new Set(numbers.map(Number))]
    .toSorted((one, other) => one - other)
    .map((row) => ({ id: text[stepField(row, 'id')] ?? '', text: text[stepField(row, 'text')] ?? '' }));
}

const textOfRows = (rows: readonly StepRow[]): Text =>
  Object.fromEntries(
    rows.flatMap(({ id, text }, at) => [
      [stepField(at + 1, 'id'), id],
      [stepField(at + 1, 'text'), text],
    ]),
  );

const EMPTY: StepRow = { id: '', text: '' };

/** Rows for the steps of a measure; for one without any a few empty ones. */
export const textOfSteps = (steps: readonly Step[]): Text =>
  textOfRows(
    steps.length === 0
      ? Array.from({ length: ROWS_OF_A_NEW_MEASURE }, () => EMPTY)
      : steps.map(({ stepId: id, text }) => ({ id, text })),
  );

/**
 * The steps that the form sends, rows left empty skipped. A step keeps the id that the measure knows it by; one that it
 * does not know, or knows twice, is a new step.
 */
export function sentSteps(
  text: Text,
  { stepIds, newId }: { readonly stepIds: ReadonlySet<string>; readonly newId: NewId },
): readonly (Step & { readonly row: number })[] {
  const taken = new Set<string>();
  return stepRows(text).flatMap(({ id, text: typed }, at) => {
    const step = oneLine(typed);
    if (step === '') return [];
    const isKnown = stepIds.has(id) && !taken.has(id);
    const stepId = isKnown ? id : newId();
    taken.add(stepId);
    return [{ stepId, text: step, row: at + 1 }];
  });
}

const ACT = /^(up|down|remove|under)-(\d{1,3})$/u;

/** The form's text after the rows of its steps were changed as a button asks: `add`, `up-3`, `down-3`, `remove-3`, `under-3`. */
export function rearranged(text: Text, act: string | undefined): Text {
  const rows = stepRows(text);
  const others = Object.entries(text).filter(([field]) => !FIELD.test(field));
  return { ...Object.fromEntries(others), ...textOfRows(changedRows(rows, act ?? '').slice(0, MOST.steps)) };
}

function changedRows(rows: readonly StepRow[], act: string): readonly StepRow[] {
  if (act === 'add') return [...rows, EMPTY];
  const [, what, number] = ACT.exec(act) ?? [];
  const at = Number(number) - 1;
  const row = rows[at];
  if (!row) return rows;
  if (what === 'remove') return rows.toSpliced(at, 1);
  if (what === 'under') return rows.toSpliced(at + 1, 0, EMPTY);
  const to = what === 'up' ? at - 1 : at + 1;
  return to < 0 || to >= rows.length ? rows : rows.toSpliced(at, 1).toSpliced(to, 0, row);
}

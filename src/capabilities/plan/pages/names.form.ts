import { oneLine } from '../../../kernel/one-line.ts';
import type { Sent } from '../../../web/forms.tsx';

type Text = Sent['text'];

const FIELD = /^responsible-(\d{1,3})$/u;
const SPARE_ROWS = 2;

/** The field of one responsible unit or position, by its row from 1. */
export const nameField = (row: number) => `responsible-${row}`;

/** The rows that the form's text has, in their order. */
const rowsIn = (text: Text): readonly number[] =>
  Object.keys(text)
    .flatMap((field) => Number(FIELD.exec(field)?.[1] ?? Number.NaN))
    .filter((row) => !Number.isNaN(row))
    .toSorted((one, other) => one - other);

/** One row for each name, and some to spare. */
export const textOfNames = (names: readonly string[]): Text =>
  Object.fromEntries(
    [...names, ...Array.from({ length: SPARE_ROWS }, () => '')].map((name, at) => [nameField(at + 1), name]),
  );

/** The names that the form sends with their rows, those left empty skipped. */
export const sentNames = (text: Text): readonly { readonly row: number; readonly name: string }[] =>
  rowsIn(text)
    .map((row) => ({
      row,
      name: oneLine(text[nameField(row)] ?? ''),
    }))
    .filter(({ name }) => name !== '');

/** The rows to show: those that the text has, at least one of them to spare. */
export function nameRows(text: Text): readonly number[] {
  const rows = rowsIn(text);
  const last = rows.at(-1) ?? 0;
  return rows.some((row) => (text[nameField(row)] ?? '').trim() === '') ? rows : [...rows, last + 1];
}

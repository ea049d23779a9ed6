import type { Cell } from 'exceljs';

/** Signs at which a spreadsheet program takes text, typed or pasted, for a formula or a command. */
const FORMULA_SIGN = /^[=+\-@\t\r\n]/u;

/** Signs that XML 1.0 cannot hold; a file with one does not open. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;

const MOST_SIGNS = 32_767;

/** The format "Text": what stands in such a cell stays text even when the cell is edited and entered again. */
const AS_TEXT = '@';

/** Writes a value that stays a value: text is stored as text, and text that looks like a formula is kept from becoming one. */
export function setSafely(cell: Cell, value: string | number | null): void {
  if (typeof value !== 'string') {
    cell.value = value;
    return;
  }
  const text = value.replace(UNWRITABLE, ' ').slice(0, MOST_SIGNS);
  cell.value = text;
  if (FORMULA_SIGN.test(text)) cell.numFmt = AS_TEXT;
}

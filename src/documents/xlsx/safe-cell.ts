import type { Cell, CellValue } from 'exceljs';

/** Signs at which a spreadsheet program takes text, typed or pasted, for a formula or a command. */
const FORMULA_SIGN = /^[=+\-@\t\r\n]/u;

/** Signs that XML 1.0 cannot hold; a file with one does not open. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const MOST_SIGNS = 32_767;

/**
 * Writes a value that stays a value: text is stored as text, never as a formula, and text that looks like one is
 * marked as quoted too, so that it stays text when the cell is edited or saved as CSV and opened again.
 */
export function setSafely(cell: Cell, value: string | number | null): void {
  if (typeof value !== 'string') {
    cell.value = value;
    return;
  }
  const text = value.replace(UNWRITABLE, ' ').slice(0, MOST_SIGNS);
  cell.value = text satisfies CellValue;
  if (FORMULA_SIGN.test(text)) cell.style = { ...cell.style, quotePrefix: true } as typeof cell.style;
}

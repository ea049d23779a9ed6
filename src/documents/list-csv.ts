import { stringify } from 'csv-stringify/sync';

/** A long table of plain values. */
export type List = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** A list for spreadsheets: nothing is taken for a formula, letters are read as UTF-8; numbers with two decimals. */
export const listCsv = ({ head, rows }: List): string =>
  stringify([head, ...rows], {
    bom: true,
    escape_formulas: true,
    cast: { number: (value) => ({ value: value.toFixed(2), escape_formulas: false }) },
  });

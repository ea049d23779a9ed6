import { parse } from 'csv-parse/sync';
import type { Row, Source } from '../source.ts';
import { stripMarkup } from './strip-markup.ts';

type Delimiter = ',' | ';' | '\t';

/**
 * The delimiter of comma-separated text, or null when the text is prose: most of its lines have the same number,
 * one at least, of one delimiter. A semicolon goes before a comma, which may also be a decimal sign.
 */
export function csvDelimiter(text: string): Delimiter | null {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 300);
  if (lines.length < 2) return null;
  const candidates: Delimiter[] = [';', ','];
  return candidates.find((delimiter) => isRegular(lines, delimiter)) ?? null;
}

function isRegular(lines: readonly string[], delimiter: Delimiter): boolean {
  const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
  const frequency = Map.groupBy(counts, (count) => count);
  const commonest = Math.max(...[...frequency].map(([count, same]) => (count > 0 ? same.length : 0)));
  return commonest >= 0.8 * lines.length;
}

/** Reads separated values as one table; a row's place is the line on which it begins. Nothing is evaluated. */
export function readCsv(text: string, delimiter: Delimiter): Source {
  const records = parseRecords(text.replace(/\r\n?/g, '\n'), delimiter);
  const blocks: Row[] = [];
  let line = 1;
  for (const { record, info } of records) {
    const cells = record.map(stripMarkup);
    if (cells.some((cell) => cell !== '')) {
      blocks.push({ kind: 'row', table: 1, place: { kind: 'line', line }, cells });
    }
    line = info.lines + 1;
  }
  return { form: 'csv', blocks };
}

type Record = { readonly record: string[]; readonly info: { readonly lines: number } };

function parseRecords(text: string, delimiter: Delimiter): Record[] {
  const options = { delimiter, info: true, bom: true, relax_column_count: true, relax_quotes: true } as const;
  try {
    return parse(text, options) as unknown as Record[];
  } catch {
    // A quote that is never closed: then quotes are letters like any other.
    return parse(text, { ...options, quote: false }) as unknown as Record[];
  }
}

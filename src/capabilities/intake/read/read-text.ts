import type { Paragraph, Place, Row, Source } from '../source.ts';
import { readHtml } from './html-blocks.ts';
import { stripMarkup } from './strip-markup.ts';

type Block = Paragraph | Row;
type Line = { readonly number: number; readonly text: string };

/**
 * Reads plain text. A line with tabs, a line of a Markdown table, and
 * lines that wide gaps divide alike, are rows; any other line that is not blank
 * is a paragraph. HTML tables within the text are read as tables. Every line that is not blank gives a block.
 */
export function readText(text: string): Source {
  const lines = splitLines(text);
  const blocks: Block[] = [];
  let table = 0;
  for (let at = 0; at < lines.length; ) {
    const group = tableFrom(lines, at);
    if (group) {
      const made = group.read(table + 1);
      table = Math.max(table, ...made.map((block) => (block.kind === 'row' ? block.table : 0)));
      blocks.push(...made);
      at += group.length;
    } else {
      const line = lines[at++] as Line;
      if (line.text.trim() !== '') blocks.push(paragraphOf(line));
    }
  }
  return { form: 'text', blocks };
}

/** Lines as an editor counts them; a form feed or a line separator divides a line without counting. */
function splitLines(text: string): Line[] {
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) =>
      line.split(/[\f\v\u2028\u2029\u0085]/).map((part) => ({ number: index + 1, text: part })),
    );
}

const placeOf = (line: Line): Place => ({ kind: 'line', line: line.number });

/** A line of nothing but markup keeps its raw text, so that nothing of the source is lost. */
const paragraphOf = (line: Line): Paragraph => ({
  kind: 'paragraph',
  place: placeOf(line),
  text: stripMarkup(line.text) || line.text.trim(),
});

type Group = { readonly length: number; readonly read: (table: number) => Block[] };

function tableFrom(lines: readonly Line[], start: number): Group | null {
  const first = lines[start]?.text ?? '';
  if (first.includes('\t')) return tabbedLines(lines, start);
  if (isPiped(first)) return pipedLines(lines, start);
  if (/<(?:table|tr)[\s>]/i.test(first)) return htmlTable(lines, start);
  return spacedLines(lines, start);
}

function countWhile(lines: readonly Line[], start: number, holds: (text: string) => boolean): number {
  let end = start;
  while (end < lines.length && holds(lines[end]?.text ?? '')) end++;
  return end - start;
}

function tabbedLines(lines: readonly Line[], start: number): Group {
  const length = countWhile(lines, start, (text) => text.includes('\t'));
  const group = lines.slice(start, start + length);
  const isIndentation = group.every(
    ({ text }) => !text.trimStart().trimEnd().includes('\t') && !/\S\t/.test(text),
  );
  const filled = group.filter(({ text }) => text.trim() !== '');
  return {
    length,
    read: (table) =>
      isIndentation ? filled.map(paragraphOf) : filled.map((line) => rowOf(line, table, '\t')),
  };
}

function rowOf(line: Line, table: number, separator: string | RegExp): Row {
  return { kind: 'row', table, place: placeOf(line), cells: line.text.split(separator).map(stripMarkup) };
}

const isPiped = (text: string) => /^\s*\|.*\|\s*$/.test(text);

/** A Markdown table: each line begins and ends with `|`. Its line of dashes stays a row like the others. */
function pipedLines(lines: readonly Line[], start: number): Group {
  const length = countWhile(lines, start, isPiped);
  const group = lines.slice(start, start + length);
  const inner = (line: Line): Line => ({ ...line, text: line.text.trim().slice(1, -1) });
  return { length, read: (table) => group.map((line) => rowOf(inner(line), table, /(?<!\\)\|/)) };
}

const COLUMN_GAP = /\s{3,}/;
const FEWEST_COLUMNS = 3;

/** Lines that wide gaps divide into as many columns each. Where a cell is empty no gap tells it: such lines end it. */
function spacedLines(lines: readonly Line[], start: number): Group | null {
  const columns = (text: string) => text.trim().split(COLUMN_GAP).length;
  const width = columns(lines[start]?.text ?? '');
  if (width < FEWEST_COLUMNS) return null;
  const length = countWhile(lines, start, (text) => !text.includes('\t') && columns(text) === width);
  if (length < 2) return null;
  const group = lines.slice(start, start + length).map((line) => ({ ...line, text: line.text.trim() }));
  return { length, read: (table) => group.map((line) => rowOf(line, table, COLUMN_GAP)) };
}

const HTML_TABLE_LINES = 5000;

/** From `<table` or `<tr` to the closing `</table>`; without one, as long as the lines begin with a tag. */
function htmlTable(lines: readonly Line[], start: number): Group {
  const closing = lines
    .slice(start, start + HTML_TABLE_LINES)
    .findIndex(({ text }) => /<\/table>/i.test(text));
  const length = closing >= 0 ? closing + 1 : countWhile(lines, start, (text) => /^\s*</.test(text)) || 1;
  const group = lines.slice(start, start + length);
  const first = group[0]?.text ?? '';
  const opened = /<table[\s>]/i.test(first) ? '' : '<table>';
  const html = opened + group.map(({ text }) => text).join('\n');
  const lineOf = (offset: number) => group[offset - 1]?.number ?? group[0]?.number ?? 1;
  return { length, read: (table) => readHtml(html, { firstTable: table, lineOf }) };
}

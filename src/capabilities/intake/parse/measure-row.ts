import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import { readThaiPeriod } from '../../../kernel/thai/periods.ts';
import type { Place } from '../source.ts';
import { readMeasureLabel } from './measure-columns.ts';
import type { MeasureColumn, MeasureReading } from './report.ts';
import { oneLine } from './wording.ts';

const GLYPH = /[➤➢▶►•▪■●○◆◇❖✓✔\uf0a7\uf0b7\uf0d8]/u;
const GLYPHS = new RegExp(GLYPH, 'gu');
/** A dash at the beginning of a line is a bullet only where no other bullet is used. */
const DASHES = /(?:^|\n)\s*[-–*]\s+/gu;
const STEP = /(?:^|\s|\n)\(?(?=([\d]{1,2})[.)]\s*[^\d\s])/gu;

/** The cells of a measure as they stand in its row or rows, before they are taken apart. */
export type MeasureCells = Record<MeasureColumn, string> & { readonly place: Place };

/** Picks the cells of a row by the columns of its table's header. */
export function measureCells(
  cells: readonly string[],
  columns: readonly (MeasureColumn | null)[],
  place: Place,
): MeasureCells {
  const cell = (name: MeasureColumn) => (cells[columns.indexOf(name)] ?? '').trim();
  return {
    title: cell('title'),
    steps: cell('steps'),
    responsible: cell('responsible'),
    period: cell('period'),
    monitoring: cell('monitoring'),
    place,
  };
}

/**
 * Whether a row goes on with the measure above it. A row without a title does; so does the first row after a table was
 * broken over pages when only one of both has a period, unless it begins as a measure does: with the bullet with which
 * the measure above began, or with a first step.
 */
export function goesOn(cells: MeasureCells, above: MeasureCells, afterBreak: boolean): boolean {
  if (cells.title === '') return true;
  if (!afterBreak || (startsWithBullet(cells.title) && startsWithBullet(above.title))) return false;
  if (isFirstStep(cells.steps) && above.steps !== '') return false;
  return (cells.period === '') !== (above.period === '');
}

const startsWithBullet = (text: string) => text.search(GLYPH) === 0;

const isFirstStep = (text: string) => /^\(?1[.)]/u.test(toArabicDigits(text.trim()));

export function joinCells(above: MeasureCells, below: MeasureCells): MeasureCells {
  const both = (name: MeasureColumn) => [above[name], below[name]].filter((text) => text !== '').join('\n');
  return {
    title: both('title'),
    steps: both('steps'),
    responsible: both('responsible'),
    period: both('period'),
    monitoring: both('monitoring'),
    place: above.place,
  };
}

const COLUMNS: readonly MeasureColumn[] = ['title', 'steps', 'responsible', 'period', 'monitoring'];

/** The cells with a further text in one column, behind what stands there. */
export function withText(cells: MeasureCells, column: MeasureColumn, text: string): MeasureCells {
  return { ...cells, [column]: [cells[column], text].filter((part) => part !== '').join('\n') };
}

/**
 * The cells with each line that begins with a label (`ผู้รับผิดชอบ กองคลัง`) in the column that the label names, without
 * the label; a line that may be of the measure's own words stays where it is.
 */
function byLabels(cells: MeasureCells): MeasureCells {
  const empty: MeasureCells = {
    title: '',
    steps: '',
    responsible: '',
    period: '',
    monitoring: '',
    place: cells.place,
  };
  return COLUMNS.reduce(
    (sorted, column) =>
      cells[column].split('\n').reduce((all, line) => {
        const label = readMeasureLabel(line);
        const isOwn =
          label?.column === column && label.rest !== '' && column !== 'title' && column !== 'steps';
        const isOther =
          label !== null && label.column !== column && label.column !== 'title' && label.rest !== '';
        const moves = isOwn || (isOther && (label.isMarked || label.column !== 'steps'));
        return label && moves ? withText(all, label.column, label.rest) : withText(all, column, line);
      }, sorted),
    empty,
  );
}

/** Takes the cells of one measure apart: bullets into parts, numbered steps, responsible units, dates. */
export function readMeasure(printed: MeasureCells): MeasureReading {
  const cells = byLabels(printed);
  const parts = cells.title
    .split(GLYPH.test(cells.title) ? GLYPHS : DASHES)
    .map(oneLine)
    .filter((part) => part !== '');
  const period = readThaiPeriod(cells.period);
  return {
    title: parts.join(' '),
    parts,
    steps: stepsIn(withoutBullets(cells.steps)),
    responsible: withoutBullets(cells.responsible)
      .split(/[/\n,]/u)
      .map(oneLine)
      .filter((name) => name !== '' && !/^[-–]+$/.test(name)),
    periodText: oneLine(cells.period),
    from: period?.from ?? null,
    to: period?.to ?? null,
    monitoring: oneLine(withoutBullets(cells.monitoring)).replace(/^[-–]+$/, ''),
    place: cells.place,
  };
}

const withoutBullets = (text: string) => text.replace(new RegExp(`^${GLYPH.source}\\s*`, 'gmu'), '');

/** Splits at ๑) ๒) … or 1. 2. … as long as the numbers follow each other; else each line is a step. */
function stepsIn(text: string): string[] {
  const arabic = toArabicDigits(text);
  const starts: number[] = [];
  for (const found of arabic.matchAll(STEP))
    if (Number(found[1]) === starts.length + 1) starts.push(found.index + found[0].length);
  if (starts.length === 0)
    return text
      .split('\n')
      .map(oneLine)
      .filter((step) => step !== '');
  return starts.map((start, index) =>
    oneLine(text.slice(start, starts[index + 1]))
      .replace(/^[\d๐-๙]{1,2}[.)]\s*/u, '')
      .replace(/\s*\($/, ''),
  );
}

import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import { readThaiPeriod } from '../../../kernel/thai/periods.ts';
import type { Place } from '../source.ts';
import { listParts, listSteps, startsWithGlyph } from './list-parts.ts';
import { type MeasureColumns, readMeasureLabel } from './measure-columns.ts';
import type { MeasureColumn, MeasureReading } from './report.ts';
import { oneLine } from './wording.ts';

/** The cells of a measure as they stand in its row or rows, before they are taken apart. */
export type MeasureCells = Record<MeasureColumn, string> & { readonly place: Place };

/** What a header says of its columns: what of a measure they hold, and the captions of its second row, if it has one. */
export type MeasureHeader = { readonly columns: MeasureColumns; readonly captionsBelow: readonly string[] };

/** Picks the cells of a row by the columns of its table's header. */
export function measureCells(
  cells: readonly string[],
  { columns, captionsBelow }: MeasureHeader,
  place: Place,
): MeasureCells {
  const texts = (name: MeasureColumn) =>
    columns.flatMap((column, at) => {
      const text = (cells[at] ?? '').trim();
      if (column !== name || text === '') return [];
      return MARK_ALONE.test(text) && captionsBelow[at] ? [captionsBelow[at]] : [text];
    });
  const period = texts('period');
  const [begin = '', end = begin] = [period[0], period.at(-1)];
  return {
    title: texts('title').join('\n'),
    steps: texts('steps').join('\n'),
    responsible: texts('responsible').join('\n'),
    period: period.length > 1 ? `${begin} - ${end}` : begin,
    monitoring: texts('monitoring').join('\n'),
    place,
  };
}

/** A tick or an arrow in the column of a month. */
const MARK_ALONE = /^(?:[^\p{L}\p{N}–—-]+|[xX/])$/u;

/**
 * Whether a row goes on with the measure above it. A row without a title does; so does the first row after a table was
 * broken over pages when only one of both has a period, unless it begins as a measure does: with the bullet with which
 * the measure above began, or with a first step.
 */
export function goesOn(cells: MeasureCells, above: MeasureCells, afterBreak: boolean): boolean {
  if (cells.title === '') return true;
  if (!afterBreak || (startsWithGlyph(cells.title) && startsWithGlyph(above.title))) return false;
  if (isFirstStep(cells.steps) && above.steps !== '') return false;
  return (cells.period === '') !== (above.period === '');
}

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

/** Takes the cells of one measure apart: its parts, steps, responsible units and dates, in the plan's year where none is named. */
export function readMeasure(printed: MeasureCells, planYear: FiscalYear | null): MeasureReading {
  const cells = byLabels(printed);
  const parts = listParts(cells.title);
  const period = readThaiPeriod(cells.period, planYear);
  return {
    title: parts.join(' '),
    parts,
    steps: listSteps(cells.steps),
    responsible: unitsIn(cells.responsible),
    periodText: oneLine(cells.period),
    from: period?.from ?? null,
    to: period?.to ?? null,
    monitoring: oneLine(withoutBullets(cells.monitoring)).replace(/^[-–]+$/, ''),
    place: cells.place,
  };
}

const withoutBullets = (text: string) =>
  text.replace(/^\s*[➤➢➣▶►•▪■●○◆◇❖✓✔☑\uf0a7\uf0b7\uf0d8\uf0fc–—-]\s*(?=\S)/gmu, '');

/** Units and positions, one a line or parted by marks, strokes or commas. */
function unitsIn(text: string): string[] {
  const listed = listParts(text);
  return (listed.length > 1 ? listed : withoutBullets(text).split('\n'))
    .flatMap((line) => line.split(/[/,]/u))
    .map(oneLine)
    .filter((name) => name !== '' && !/^[-–]+$/.test(name));
}

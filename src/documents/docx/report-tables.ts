import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { MeasureRow, MeasureTable, Table as TableText } from '../report-content.ts';
import { type Columns, expectedRowHeight } from './expected-height.ts';
import { STYLE } from './report-styles.ts';

/** In points, a third of a page: a table no taller stays on one; a taller one may go on under its repeated head. */
const TALLEST_KEPT_TOGETHER = 240;
/** In points, a quarter of a page across: a measure no taller stays on one; a taller one may go on between its lines. */
const TALLEST_WHOLE_MEASURE = 120;

/** How tall the head and the rows of a grouped table are, in points. */
export function expectedRowHeights({ head, groups }: TableText, columns: Columns): readonly number[] {
  const rows = groups.flatMap((group) => group.rows.map((cells) => ['', ...cells]));
  return [head, ...rows].map((cells) =>
    expectedRowHeight(
      cells.map((text) => [text]),
      columns,
    ),
  );
}

/** Whether a grouped table stays on one page. */
export function isKeptTogether(text: TableText, columns: Columns): boolean {
  const height = expectedRowHeights(text, columns).reduce((sum, row) => sum + row, 0);
  return height <= TALLEST_KEPT_TOGETHER;
}

/** A caption above its table; the first column spans the rows of its group. */
export function groupedTable(
  text: TableText,
  columns: Columns,
  centred: readonly number[],
): (Paragraph | Table)[] {
  const isTogether = isKeptTogether(text, columns);
  const rows = text.groups.flatMap(({ label, rows: members }, group) =>
    members.map((cells, place) => {
      const isLast = group === text.groups.length - 1 && place === members.length - 1;
      const keepNext = isTogether && !isLast;
      const style = (at: number) => (centred.includes(at) ? STYLE.tableCentre : STYLE.tableText);
      return new TableRow({
        cantSplit: true,
        children: [
          ...(place === 0
            ? [cell([label], columns[0], { style: STYLE.tableCentre, rowSpan: members.length, keepNext })]
            : []),
          ...cells.map((line, at) => cell([line], columns[at + 1], { style: style(at + 1), keepNext })),
        ],
      });
    }),
  );
  return [captionAbove(text.caption), table(text.head, columns, rows)];
}

/** One row a measure; its last step may stand in a row of its own, see `closingRows`. */
export function measureTable(text: MeasureTable, columns: Columns): (Paragraph | Table)[] {
  const rows = text.rows.flatMap((row, place) => {
    const isWhole = expectedRowHeight(cellsOf(row), columns) <= TALLEST_WHOLE_MEASURE;
    const isLast = place === text.rows.length - 1;
    if (text.isRepeated) return measureRow(row, columns, false, false);
    return isLast && !isWhole ? closingRows(row, columns) : [measureRow(row, columns, isWhole, isLast)];
  });
  return [...(text.caption === '' ? [] : [captionAbove(text.caption)]), table(text.head, columns, rows)];
}

const stepLine = ({ number, text }: MeasureRow['steps'][number]) => `${number}\t${text}`;

const cellsOf = ({ order, title, budget, steps, responsible, period, monitoring }: MeasureRow) => [
  [order],
  budget === '' ? [title] : [title, budget],
  steps.map(stepLine),
  responsible,
  [period],
  [monitoring],
];

const STEPS = 2;
const styleOf = (column: number) =>
  [STYLE.tableCentre, STYLE.tableText, STYLE.tableStep][column] ?? STYLE.tableText;

function measureRow(row: MeasureRow, columns: Columns, cantSplit: boolean, keepNext: boolean): TableRow {
  return new TableRow({
    cantSplit,
    children: cellsOf(row).map((lines, at) => cell(lines, columns[at], { style: styleOf(at), keepNext })),
  });
}

/**
 * The last measure, so that its end stays with the signatures under it and its beginning need not: the last step is a
 * row, over which the other cells span.
 */
function closingRows(row: MeasureRow, columns: Columns): readonly TableRow[] {
  const earlier = row.steps.slice(0, -1).map(stepLine);
  const last = row.steps.slice(-1).map(stepLine);
  if (earlier.length === 0) return [measureRow(row, columns, true, true)];
  const cells = (steps: readonly string[], open: 'top' | 'bottom', spanned: keyof typeof SPANNED) =>
    cellsOf(row).map((lines, at) => {
      const look = { style: styleOf(at), keepNext: spanned === 'goes-on' };
      if (at === STEPS) return cell(steps, columns[at], { ...look, open });
      return cell(spanned === 'begins' ? lines : [], columns[at], { ...look, spanned });
    });
  return [
    new TableRow({ children: cells(earlier, 'bottom', 'begins') }),
    new TableRow({ cantSplit: true, children: cells(last, 'top', 'goes-on') }),
  ];
}

function captionAbove(caption: string): Paragraph {
  return new Paragraph({ style: STYLE.caption, keepNext: true, children: [new TextRun(caption)] });
}

function table(head: readonly string[], columns: Columns, rows: readonly TableRow[]): Table {
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((title, place) => cell([title], columns[place], HEAD)),
  });
  return new Table({
    style: STYLE.table,
    layout: TableLayoutType.FIXED,
    columnWidths: [...columns],
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [heading, ...rows],
  });
}

type CellLook = {
  readonly style: string;
  readonly rowSpan?: number;
  readonly keepNext?: boolean;
  /** The side on which no line is drawn. */
  readonly open?: 'top' | 'bottom';
  /** Whether the cell spans rows, this being its first, or goes on from the row above. */
  readonly spanned?: keyof typeof SPANNED;
  readonly verticalAlign?: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable];
};

const SPANNED = { begins: VerticalMergeType.RESTART, 'goes-on': VerticalMergeType.CONTINUE } as const;

const HEAD: CellLook = { style: STYLE.tableHead, verticalAlign: VerticalAlignTable.CENTER };

function cell(lines: readonly string[], width: number | undefined, look: CellLook): TableCell {
  const {
    style,
    rowSpan = 1,
    keepNext = false,
    open,
    spanned,
    verticalAlign = VerticalAlignTable.TOP,
  } = look;
  const paragraphs = lines.length === 0 ? [''] : lines;
  return new TableCell({
    rowSpan,
    ...(spanned === undefined ? {} : { verticalMerge: SPANNED[spanned] }),
    ...(open === undefined ? {} : { borders: { [open]: { style: BorderStyle.NIL } } }),
    width: { size: width ?? 0, type: WidthType.DXA },
    verticalAlign,
    children: paragraphs.map(
      (line) => new Paragraph({ style, ...(keepNext ? { keepNext } : {}), children: [new TextRun(line)] }),
    ),
  });
}

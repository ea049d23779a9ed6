import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { MeasureTable, Table as TableText } from '../report-content.ts';
import { STYLE } from './report-styles.ts';

/** Columns in twentieths of a point, from the left. */
export type Columns = readonly number[];

/** A table of at most so many rows stays on one page; a longer one may go on under its repeated head. */
export const ROWS_KEPT_TOGETHER = 11;

/** A caption above its table; the first column spans the rows of its group. */
export function groupedTable(
  text: TableText,
  columns: Columns,
  centred: readonly number[],
): (Paragraph | Table)[] {
  const count = text.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const rows = text.groups.flatMap(({ label, rows: members }, group) =>
    members.map((cells, place) => {
      const isLast = group === text.groups.length - 1 && place === members.length - 1;
      const keepNext = count <= ROWS_KEPT_TOGETHER && !isLast;
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

export function measureTable(text: MeasureTable, columns: Columns): (Paragraph | Table)[] {
  const rows = text.rows.map((row, place) => {
    // The last measure stays with the signatures under it.
    const keepNext = place === text.rows.length - 1;
    return new TableRow({
      cantSplit: true,
      children: [
        cell([row.order], columns[0], { style: STYLE.tableCentre, keepNext }),
        cell([row.title], columns[1], { style: STYLE.tableText, keepNext }),
        cell(
          row.steps.map((step) => `${step.number}\t${step.text}`),
          columns[2],
          { style: STYLE.tableStep, keepNext },
        ),
        cell(row.responsible, columns[3], { style: STYLE.tableText, keepNext }),
        cell([row.period], columns[4], { style: STYLE.tableText, keepNext }),
        cell([row.monitoring], columns[5], { style: STYLE.tableText, keepNext }),
      ],
    });
  });
  return [captionAbove(text.caption), table(text.head, columns, rows)];
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
  readonly verticalAlign?: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable];
};

const HEAD: CellLook = { style: STYLE.tableHead, verticalAlign: VerticalAlignTable.CENTER };

function cell(lines: readonly string[], width: number | undefined, look: CellLook): TableCell {
  const { style, rowSpan = 1, keepNext = false, verticalAlign = VerticalAlignTable.TOP } = look;
  const paragraphs = lines.length === 0 ? [''] : lines;
  return new TableCell({
    rowSpan,
    width: { size: width ?? 0, type: WidthType.DXA },
    verticalAlign,
    children: paragraphs.map(
      (line) => new Paragraph({ style, ...(keepNext ? { keepNext } : {}), children: [new TextRun(line)] }),
    ),
  });
}

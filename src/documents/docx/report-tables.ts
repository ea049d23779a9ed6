import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import type { MeasureTable, Table as TableText } from '../report-content.ts';
import { STYLE } from './report-styles.ts';

/** Columns in twentieths of a point, from the left. */
export type Columns = readonly number[];

/** A caption above its table; the first column spans the rows of its group. */
export function groupedTable(text: TableText, columns: Columns, centred: readonly number[]): (Paragraph | Table)[] {
  const rows = text.groups.flatMap(({ label, rows: members }) =>
    members.map(
      (cells, place) =>
        new TableRow({
          cantSplit: true,
          children: [
            ...(place === 0 ? [cell([label], columns[0], STYLE.tableCentre, members.length)] : []),
            ...cells.map((line, at) =>
              cell([line], columns[at + 1], centred.includes(at + 1) ? STYLE.tableCentre : STYLE.tableText),
            ),
          ],
        }),
    ),
  );
  return [captionAbove(text.caption), table(text.head, columns, rows)];
}

export function measureTable(text: MeasureTable, columns: Columns): (Paragraph | Table)[] {
  const rows = text.rows.map(
    (row) =>
      new TableRow({
        children: [
          cell([row.order], columns[0], STYLE.tableCentre),
          cell([row.title], columns[1], STYLE.tableText),
          cell(row.steps.map((step) => `${step.number}\t${step.text}`), columns[2], STYLE.tableStep),
          cell(row.responsible, columns[3], STYLE.tableText),
          cell([row.period], columns[4], STYLE.tableText),
          cell([row.monitoring], columns[5], STYLE.tableText),
        ],
      }),
  );
  return [captionAbove(text.caption), table(text.head, columns, rows)];
}

function captionAbove(caption: string): Paragraph {
  return new Paragraph({ style: STYLE.caption, keepNext: true, children: [new TextRun(caption)] });
}

function table(head: readonly string[], columns: Columns, rows: readonly TableRow[]): Table {
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((title, place) => cell([title], columns[place], STYLE.tableHead, 1, VerticalAlignTable.CENTER)),
  });
  return new Table({
    style: STYLE.table,
    layout: TableLayoutType.FIXED,
    columnWidths: [...columns],
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [heading, ...rows],
  });
}

function cell(
  lines: readonly string[],
  width: number | undefined,
  style: string,
  rowSpan = 1,
  verticalAlign?: typeof VerticalAlignTable.CENTER,
): TableCell {
  return new TableCell({
    rowSpan,
    width: { size: width ?? 0, type: WidthType.DXA },
    ...(verticalAlign === undefined ? {} : { verticalAlign }),
    children: (lines.length === 0 ? [''] : lines).map((line) => new Paragraph({ style, children: [new TextRun(line)] })),
  });
}

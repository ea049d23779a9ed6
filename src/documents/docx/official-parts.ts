import {
  AlignmentType,
  HeadingLevel,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Blank, SignLines } from '../official/official-content.ts';
import { STYLE } from './report-styles.ts';

export type Part = (Paragraph | Table)[];

/** Width of the text on an upright page, and where lines of the form begin, in twentieths of a point. */
export const TEXT_WIDTH = 9071;
export const INDENT = { paragraph: 1417, item: 1814 };
/** The labels of the form are larger than its text. */
const LABEL_HALF_POINTS = 40;

const DOTS = { name: 44, position: 48, day: 34, signed: 40 };
const dots = (count: number) => '.'.repeat(count);

export const bold = (text: string, halfPoints?: number): TextRun =>
  new TextRun({
    text,
    bold: true,
    boldComplexScript: true,
    ...(halfPoints === undefined ? {} : { size: halfPoints, sizeComplexScript: halfPoints }),
  });

type Field = { readonly label: string; readonly text: Blank };

const fieldRuns = ({ label, text }: Field): ParagraphChild[] => [
  bold(label, LABEL_HALF_POINTS),
  new TextRun({ text: `  ${text === null ? '' : `${text} `}` }),
  new TextRun({ children: [new Tab()] }),
];

const leaderTo = (position: number, type: (typeof TabStopType)[keyof typeof TabStopType]) => ({
  type,
  position,
  leader: LeaderType.DOT,
});

/** Fields of the form on one line, each with dots to where the next begins. */
export function formLine(...fields: readonly Field[]): Paragraph {
  const each = TEXT_WIDTH / fields.length;
  return new Paragraph({
    style: STYLE.form,
    tabStops: fields.map((_, at) =>
      at === fields.length - 1
        ? leaderTo(TEXT_WIDTH, TabStopType.RIGHT)
        : leaderTo(Math.round(each * (at + 1)), TabStopType.LEFT),
    ),
    children: fields.flatMap(fieldRuns),
  });
}

/** A line to be written on by hand, after `text` if there is any. */
export const writingLine = (text: string, width: number): Paragraph =>
  new Paragraph({
    style: STYLE.form,
    tabStops: [leaderTo(width, TabStopType.RIGHT)],
    children: [new TextRun(text === '' ? '' : `${text} `), new TextRun({ children: [new Tab()] })],
  });

export const indented = (text: string, firstLine: number, keepNext = false): Paragraph =>
  new Paragraph({ style: STYLE.body, indent: { firstLine }, keepNext, children: [new TextRun(text)] });

export const numberedItem = (
  { number, text }: { readonly number: string; readonly text: string },
  firstLine: number,
  keepNext = false,
): Paragraph => indented(`${number}\u00a0${text}`, firstLine, keepNext);

export const centred = (children: ParagraphChild[], spacing = {}): Paragraph =>
  new Paragraph({ style: STYLE.form, alignment: AlignmentType.CENTER, spacing, children });

export const heading = (text: string, halfPoints: number, pageBreakBefore = false): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    pageBreakBefore,
    children: [new TextRun({ text, size: halfPoints, sizeComplexScript: halfPoints, color: '000000' })],
  });

/** Where somebody signs: name and position below, dots where they are not known. */
export const signLines = ({ signed, name, position, date }: SignLines): Paragraph[] =>
  [
    `${signed} ${dots(DOTS.signed)}`,
    `(${name ?? dots(DOTS.name)})`,
    position ?? dots(DOTS.position),
    ...(date === '' ? [] : [`${date} ${dots(DOTS.day)}`]),
  ].map(
    (line, at) =>
      new Paragraph({
        style: STYLE.signature,
        spacing: at === 0 ? { before: 480, after: 60 } : { after: 60 },
        children: [new TextRun(line)],
      }),
  );

/** Parts of the form side by side, without lines, on one page. */
export const sideBySide = (
  ...columns: readonly { readonly width: number; readonly children: readonly Paragraph[] }[]
): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columns.map(({ width }) => width),
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ width, children }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: children.length === 0 ? [new Paragraph({ style: STYLE.form })] : [...children],
            }),
        ),
      }),
    ],
  });

import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Emblem } from '../../capabilities/letterhead/index.ts';
import type { Drawing } from '../charts/drawing.ts';
import type { FigureText, ReportContent, SignatureText } from '../report-content.ts';
import { emblemPlace } from './emblem-place.ts';
import { STYLE } from './report-styles.ts';
import { groupedTable, measureTable } from './report-tables.ts';

type Picture = {
  readonly drawing: Drawing;
  readonly png: Buffer;
  /** On the paper, in pixels of a 96th of an inch. */
  readonly size: { readonly width: number; readonly height: number };
};
export type Pictures = { readonly overall: Picture; readonly indicators: Picture };
/** What stands in place of the figures in a starting template. */
export type FigureTags = { readonly overall: string; readonly indicators: string };
type Part = (Paragraph | Table | TableOfContents)[];

/** The column of scores holds ๑๐๐.๐๐ on one line in a wider font too, when TH Sarabun is not installed. */
export const columnsOf = {
  topic: [1850, 5500, 1700],
  instruments: [1550, 3800, 2000, 1700],
  indicators: [1850, 1350, 4150, 1700],
};
export const MEASURE_COLUMNS = [600, 2450, 4050, 2800, 1950, 2750];
const POINTS_A_PIXEL = 0.75;

/** Word joins two tables that nothing parts. */
const BETWEEN_TABLES = new Paragraph({
  keepNext: true,
  spacing: { line: 20, lineRule: LineRuleType.EXACT },
});

const DOTS = '.'.repeat(40);

const COVER_EMBLEM = 1701;
/** Above the title, where no emblem stands. */
const COVER_SPACE = 1500;

export function coverPart({ cover, watermark, emblem: text }: ReportContent, emblem: Emblem | null): Part {
  const line = (text: string, style: string, before = 0) =>
    new Paragraph({ style, spacing: { before, after: 60 }, children: [new TextRun(text)] });
  return [
    line(watermark, STYLE.coverLine),
    ...(emblem ? [emblemPlace(COVER_EMBLEM, emblem, text?.alt, AlignmentType.CENTER)] : []),
    ...cover.analysis.map((text, place) =>
      line(text, STYLE.coverTitle, place === 0 ? (emblem ? 600 : COVER_SPACE) : 0),
    ),
    line(cover.and, STYLE.coverLine, 600),
    ...cover.measures.map((text, place) => line(text, STYLE.coverTitle, place === 0 ? 600 : 0)),
    ...cover.agency.map((text, place) => line(text, STYLE.coverLine, place === 0 ? 1400 : 0)),
  ];
}

export function contentsPart({ contents }: ReportContent): Part {
  return [
    new Paragraph({ style: STYLE.contentsTitle, children: [new TextRun(contents)] }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

export function resultPart({ result }: ReportContent, figures: Pictures | FigureTags): Part {
  return [
    heading(result.heading, HeadingLevel.HEADING_1),
    heading(result.overallHeading, HeadingLevel.HEADING_2),
    body(result.overall),
    ...figure(figures.overall, result.figureOverall),
    heading(result.indicatorsHeading, HeadingLevel.HEADING_2),
    body(result.indicatorsText),
    ...figure(figures.indicators, result.figureIndicators),
    ...groupedTable(result.instruments, columnsOf.instruments, [2, 3]),
    ...groupedTable(result.indicators, columnsOf.indicators, [1, 3]),
    ...(result.notes.length === 0 || result.notesLabel === ''
      ? []
      : [heading(result.notesLabel, HeadingLevel.HEADING_3)]),
    ...result.notes.map((note) => new Paragraph({ style: STYLE.note, children: [new TextRun(note)] })),
  ];
}

export function analysisPart({ analysis }: ReportContent): Part {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: [new TextRun(analysis.heading)],
    }),
    ...analysis.topics.flatMap((topic) => [
      heading(topic.heading, HeadingLevel.HEADING_2),
      ...groupedTable(topic.table, columnsOf.topic, [2]),
      ...topic.paragraphs.flatMap(({ label, texts }) => [
        heading(label, HeadingLevel.HEADING_3),
        ...texts.map(body),
      ]),
    ]),
  ];
}

export function measuresPart({ measures, signatures }: ReportContent): Part {
  return [
    heading(measures.heading, HeadingLevel.HEADING_1),
    ...measures.intro.map(body),
    ...(measures.table.rows.length === 0 ? [] : measureTable(measures.table, MEASURE_COLUMNS)),
    ...(measures.table.rows.length > 0 && signatures.length > 0 ? [BETWEEN_TABLES] : []),
    ...(signatures.length === 0 ? [] : [signatureBlock(signatures)]),
  ];
}

/** How tall the figures stand on the paper, in points. */
export const heightsOf = ({ overall, indicators }: Pictures) => ({
  overall: overall.size.height * POINTS_A_PIXEL,
  indicators: indicators.size.height * POINTS_A_PIXEL,
});

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun(text)] });
}

function body(text: string): Paragraph {
  return new Paragraph({ style: STYLE.body, children: [new TextRun(text)] });
}

function figure(shown: Picture | string, { caption, alt }: FigureText): Part {
  const child =
    typeof shown === 'string'
      ? new TextRun(shown)
      : new ImageRun({
          type: 'svg',
          data: Buffer.from(shown.drawing.svg),
          fallback: { type: 'png', data: shown.png },
          transformation: shown.size,
          altText: { name: caption, title: caption, description: alt },
        });
  return [
    new Paragraph({ style: STYLE.tableCentre, keepNext: true, children: [child] }),
    new Paragraph({ style: STYLE.caption, children: [new TextRun(caption)] }),
  ];
}

function signatureBlock(people: readonly SignatureText[]): Table {
  const width = 14600;
  const each = Math.floor(width / people.length);
  const lines = ({ role, signed, name, positionLabel, position, date }: SignatureText) => [
    [role],
    [`${signed} ${DOTS}`],
    [`(${name ?? DOTS})`],
    [`${positionLabel} ${position ?? DOTS}`],
    [`${date} ${DOTS}`],
  ];
  const cells = people.map(
    (person) =>
      new TableCell({
        width: { size: each, type: WidthType.DXA },
        children: lines(person).map(
          ([line = ''], place) =>
            new Paragraph({
              style: STYLE.signature,
              spacing: place === 0 ? { before: 400, after: 400 } : { after: 60 },
              children: [
                new TextRun(place === 0 ? { text: line, bold: true, boldComplexScript: true } : line),
              ],
            }),
        ),
      }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: people.map(() => each),
    borders: TableBorders.NONE,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

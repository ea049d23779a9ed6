import type { PageNumberEstimator } from 'docx';
import type { ReportContent, Table } from '../report-content.ts';
import { inDigits } from '../thai-figures.ts';
import { type Columns, expectedLines } from './expected-height.ts';
import { type Block, flow } from './page-flow.ts';
import { expectedRowHeights, isKeptTogether } from './report-tables.ts';

const POINT = 20;
/** The library's names for the headings that it lists, in the order of the paper. */
const BOOKMARK = /_Toc\d+/gu;

export type PaperMeasures = {
  /** Inside the margins, in twentieths of a point. */
  readonly width: number;
  readonly height: number;
  readonly topic: Columns;
  readonly instruments: Columns;
  readonly indicators: Columns;
  /** Of the two figures, in points. */
  readonly figures: { readonly overall: number; readonly indicators: number };
};

/**
 * The pages on which headings are expected to stand, for the entries of the contents until a program counts them: Word
 * does when it opens the file, LibreOffice when asked to. Reckoned from a mean letter, in a millisecond, since setting
 * every line takes twenty times as long as writing the file; it may be a page off.
 */
export function expectedPages(content: ReportContent, paper: PaperMeasures): PageNumberEstimator {
  const { headings, pages } = flow(portraitBlocks(content, paper), paper.height / POINT);
  // The measures begin a section of their own.
  const inOrder = [...headings, pages + 1].map((page) => inDigits(content.digits, String(page)));
  return (body) => {
    const names = new Set(JSON.stringify(body).match(BOOKMARK));
    return { bookmarks: new Map([...names].map((name, place) => [name, inOrder[place] ?? ''])) };
  };
}

function portraitBlocks({ result, analysis }: ReportContent, paper: PaperMeasures): readonly Block[] {
  const text = (line: string, size: number, space: number, look: Partial<Block> = {}): Block => ({
    space,
    parts: expectedLines(line, size, paper.width),
    ...look,
  });
  const heading = (line: string, level: 1 | 2, opensPage = false) =>
    text(line, level === 1 ? 19 : 17, 16, { isHeading: true, keepsNext: true, opensPage });
  const body = (line: string) => text(line, 16, 4);
  const label = (line: string) => text(line, 16, 10, { keepsNext: true });
  const caption = (line: string, keepsNext: boolean) => text(line, 15, 10, { keepsNext });
  const figure = (height: number, words: string): Block[] => [
    { space: 0, parts: [height], keepsNext: true },
    caption(words, false),
  ];
  const table = (of: Table, columns: Columns): Block[] => [
    caption(of.caption, true),
    { space: 0, parts: expectedRowHeights(of, columns), isWhole: isKeptTogether(of, columns) },
  ];
  return [
    heading(result.heading, 1),
    heading(result.overallHeading, 2),
    body(result.overall),
    ...figure(paper.figures.overall, result.figureOverall.caption),
    heading(result.indicatorsHeading, 2),
    body(result.indicatorsText),
    ...figure(paper.figures.indicators, result.figureIndicators.caption),
    ...table(result.instruments, paper.instruments),
    ...table(result.indicators, paper.indicators),
    ...(result.notes.length === 0 ? [] : [label(result.notesLabel)]),
    ...result.notes.map(body),
    heading(analysis.heading, 1, true),
    ...analysis.topics.flatMap((topic) => [
      heading(topic.heading, 2),
      ...table(topic.table, paper.topic),
      ...topic.paragraphs.flatMap((paragraph) => [label(paragraph.label), ...paragraph.texts.map(body)]),
    ]),
  ];
}

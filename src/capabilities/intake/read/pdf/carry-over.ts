import { splitAtGaps } from './lines.ts';
import type { PageBlock, PageLine } from './printed-block.ts';

/** A head has hardly more lines. */
const MOST_LINES = 8;
const FEWEST_COLUMNS = 2;
const FEWEST_IN_TABLE = 3;
const COLUMN_GAP = 0.75;
/** The lines of a cell stand this many sizes of the type apart where the page does not show it, and never closer. */
const USUAL_PITCH = 1.6;
const LEAST_PITCH = 0.9;

/** The last lines of a page, where they may be the head of a table whose rows stand on the next page. */
export function beginningAtFoot(blocks: readonly PageBlock[]): PageLine[] {
  const last = blocks.findLastIndex((block) => block.kind === 'row');
  const lines = blocks
    .slice(last + 1)
    .filter((block) => block.kind === 'line')
    .slice(-MOST_LINES);
  const hasColumns = ({ printed }: PageLine) => splitAtGaps(printed, COLUMN_GAP).length >= FEWEST_COLUMNS;
  return lines.some(hasColumns) ? lines : [];
}

export type Carried = {
  /** The lines carried over, and those of the page below them. */
  readonly lines: readonly PageLine[];
  readonly before: ReadonlySet<PageBlock>;
  /** Lines at the top of the page that repeat the head among those carried over. */
  readonly repeated: readonly PageLine[];
};

/** The lines at the foot of a page as they would stand right above those of the next. */
export function carryOver(atFoot: readonly PageLine[], page: readonly PageLine[]): Carried | null {
  const head = atFoot.findIndex(({ text }) => text === page[0]?.text);
  let count = 0;
  while (head >= 0 && count < page.length && atFoot[head + count]?.text === page[count]?.text) count++;
  const own = page.slice(count);
  const [first, last] = [own[0], atFoot.at(-1)];
  if (!first || !last) return null;
  const down = first.top - pitchOf(own) - last.top;
  const before = atFoot.slice(Math.max(0, head)).map((line) => moved(line, down, first.line));
  const repeated = page.slice(0, count).map((line): PageLine => ({ ...line, isRepeatedHead: true }));
  return { lines: [...before, ...own], before: new Set(before), repeated };
}

/** The distance at which the lines of a page follow each other where they stand closest. */
function pitchOf(lines: readonly PageLine[]): number {
  const pitches = lines.flatMap(({ top, printed }, index) => {
    const pitch = top - (lines[index - 1]?.top ?? top);
    return pitch > LEAST_PITCH * printed.size ? [pitch] : [];
  });
  return Math.min(USUAL_PITCH * (lines[0]?.printed.size ?? 0), ...pitches);
}

function moved(block: PageLine, down: number, line: number): PageLine {
  const glyphs = block.printed.glyphs.map((glyph) => ({
    ...glyph,
    top: glyph.top + down,
    bottom: glyph.bottom + down,
    baseline: glyph.baseline + down,
  }));
  const printed = { ...block.printed, baseline: block.printed.baseline + down, glyphs };
  return { ...block, line, top: block.top + down, printed };
}

/** How many of the lines carried over stand in a table of several columns, which then goes on below them. */
export function countTaken({ before }: Carried, blocks: readonly PageBlock[]): number {
  const row = blocks.find((block) => block.kind === 'row');
  if (!row || row.grid.columnEdges.length <= FEWEST_IN_TABLE) return 0;
  return before.size - blocks.filter((block) => before.has(block)).length;
}

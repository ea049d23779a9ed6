import { NARROWEST, type Run } from './find-corridors.ts';
import { columnOf, type LaidLine, partsBetween, type Span } from './laid-line.ts';
import type { Rule } from './rules.ts';

/** Lines within a cell stand closer than this many times the size of the type. */
const CLOSE = 2.1;
/** A line belongs to a column whose edge or middle it shares, give or take this share of the type's size. */
const SAME_EDGE = 0.6;

/** Headings are set larger than the cells of a table, whose lines differ by less than this share. */
const OTHER_SIZE = 0.1;

/**
 * A run of lines with the lines above and below that belong to its cells: those of a header that begins in one column,
 * and the last lines of the longest cell. `within` are the lines that may still be taken.
 */
export function widenRun(
  lines: readonly LaidLine[],
  run: Run,
  within: { readonly from: number; readonly until: number },
  isBarrier: (index: number) => boolean,
  rules: readonly Rule[],
): Run {
  let { from, to, corridors } = run;
  const isClose = (index: number) => {
    const [above, line] = [lines[index - 1]?.line, lines[index]?.line];
    if (!above || !line || isBarrier(index)) return false;
    if (rules.some(({ at }) => at > above.top && at < line.top)) return false;
    if (Math.abs(above.printed.size - line.printed.size) > OTHER_SIZE * line.printed.size) return false;
    return line.top - above.top < CLOSE * line.printed.size;
  };
  const take = (index: number): boolean => {
    const narrowed = narrow(corridors, lines[index] as LaidLine);
    if (narrowed) corridors = narrowed;
    return narrowed !== null;
  };
  while (from > within.from && isClose(from)) {
    if (!standsAbove(lines, { from, to }, corridors) || !take(from - 1)) break;
    from--;
  }
  while (to + 1 < within.until && isClose(to + 1)) {
    if (!standsInLine(lines, { from, to }, to + 1, corridors) || !take(to + 1)) break;
    to++;
  }
  return { ...run, from, to, corridors };
}

/** The corridors beside the parts of a line; null when they would be too narrow. */
function narrow(corridors: readonly Span[], laid: LaidLine): readonly Span[] | null {
  const { line } = laid;
  const placed = partsBetween(laid, corridors).map((part) => ({
    ...part,
    column: columnOf(part, corridors),
  }));
  const narrowed = corridors.map(({ left, right }, index) => ({
    left: Math.max(left, ...placed.filter(({ column }) => column <= index).map((part) => part.right)),
    right: Math.min(right, ...placed.filter(({ column }) => column > index).map((part) => part.left)),
  }));
  const isWide = ({ left, right }: Span) => right - left >= NARROWEST * line.printed.size;
  return narrowed.every(isWide) ? narrowed : null;
}

/** Whether the line above a run is set as the next line below it in its column is: a heading seldom is. */
function standsAbove(
  lines: readonly LaidLine[],
  { from, to }: { readonly from: number; readonly to: number },
  corridors: readonly Span[],
): boolean {
  const { line } = lines[from - 1] as LaidLine;
  const column = columnOf(line.printed, corridors);
  const below = lines
    .slice(from, to + 1)
    .map(({ line: { top }, parts }) => ({
      top,
      own: parts.filter((part) => columnOf(part, corridors) === column),
    }))
    .find(({ own }) => own.length > 0);
  if (!below || below.top - line.top > CLOSE * line.printed.size) return false;
  const [left, right] = [below.own[0]?.left ?? 0, below.own.at(-1)?.right ?? 0];
  return sharesEdge(line.printed, { left, right }, line.printed.size);
}

const extentOf = (parts: readonly Span[]): Span => ({
  left: Math.min(...parts.map(({ left }) => left)),
  right: Math.max(...parts.map(({ right }) => right)),
});

const sharesEdge = (one: Span, other: Span, size: number) =>
  Math.abs(one.left - other.left) < SAME_EDGE * size ||
  Math.abs(one.left + one.right - other.left - other.right) < 2 * SAME_EDGE * size;

/** Whether what stands of a line in each column is set there as the lines above are. */
function standsInLine(
  lines: readonly LaidLine[],
  { from, to }: { readonly from: number; readonly to: number },
  index: number,
  corridors: readonly Span[],
): boolean {
  const laid = lines[index] as LaidLine;
  const { line } = laid;
  const parts = partsBetween(laid, corridors);
  const above = lines.slice(from, to + 1).flatMap((other) => partsBetween(other, corridors));
  const byColumn = Map.groupBy(parts, (part) => columnOf(part, corridors));
  return [...byColumn].every(([column, together]) => {
    const own = above.filter((part) => columnOf(part, corridors) === column);
    const last = own.filter(({ baseline }) => baseline === own.at(-1)?.baseline);
    return [own, last].some(
      (others) => others.length > 0 && sharesEdge(extentOf(together), extentOf(others), line.printed.size),
    );
  });
}

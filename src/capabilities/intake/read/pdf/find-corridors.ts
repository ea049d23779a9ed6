import { columnOf, type LaidLine, type Span } from './laid-line.ts';

/** Lines `from` to `to` (within) that share vertical white corridors, between which their columns stand. */
export type Run = {
  readonly from: number;
  readonly to: number;
  readonly corridors: readonly Span[];
  /** It goes on from the page before. */
  readonly isContinued: boolean;
};

/**
 * A corridor along two lines is this many times as wide as the type is high, since words may stand so by chance; each
 * further line makes chance less likely, down to the narrowest.
 */
const WIDEST_BY_CHANCE = 0.85;
const LESS_BY_LINE = 0.08;
export const NARROWEST = 0.33;
/** What a table must explain before it is worth being one. */
const COST_OF_TABLE = 2;
const FEWEST_LINES = 2;
/** A sentence may have the space between two words in a corridor, which speaks against the table as much as this. */
const COST_OF_CHANCE = 3;
const SPACE_OF_WORDS = 0.65;
/** Cells that are centred beside each other stand less than this share of the type's size above or below. */
const BESIDE = 0.9;

/**
 * The tables without ruling lines among the lines of a page: of all ways to part the lines into tables and text the one
 * in which the corridors set most parts of lines apart. A line that runs across corridors so ends a table when more
 * is explained without it. `isBarrier` tells whether a table ends above a line in any case; `open` are the corridors
 * of a table that may go on from the page before.
 */
export function findRuns(
  lines: readonly LaidLine[],
  isBarrier: (index: number) => boolean,
  open: readonly Span[] | null,
): Run[] {
  const beside = lines.map((_, index) => partsBeside(lines, index));
  const best: number[] = [0];
  const runs: (Run | null)[] = [null];
  const candidates = Map.groupBy(candidateRuns(lines, beside, isBarrier, open), ({ run }) => run.to);
  for (let to = 0; to < lines.length; to++) {
    best[to + 1] = best[to] ?? 0;
    runs[to + 1] = null;
    for (const { run, worth } of candidates.get(to) ?? []) {
      const sum = (best[run.from] ?? 0) + worth;
      if (sum <= (best[to + 1] ?? 0)) continue;
      best[to + 1] = sum;
      runs[to + 1] = run;
    }
  }
  const found: Run[] = [];
  for (let end = lines.length; end > 0; ) {
    const run = runs[end];
    if (run) found.unshift(run);
    end = run ? run.from : end - 1;
  }
  return found;
}

type Candidate = { readonly run: Run; readonly worth: number };

function* candidateRuns(
  lines: readonly LaidLine[],
  beside: readonly (readonly Span[])[],
  isBarrier: (index: number) => boolean,
  open: readonly Span[] | null,
): Generator<Candidate> {
  if (open) yield* openRuns(lines, beside, isBarrier, open);
  for (let from = 0; from < lines.length; from++) {
    if ((beside[from]?.length ?? 0) < 2) continue;
    let gaps: readonly Span[] = [{ left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }];
    let largest = 0;
    for (let to = from; to < lines.length && (to === from || !isBarrier(to)); to++) {
      const { line, parts } = lines[to] as LaidLine;
      largest = Math.max(largest, line.printed.size);
      gaps = parts.reduce((left, part) => withoutPart(left, part, NARROWEST * largest), gaps);
      const inner = gaps.filter(({ left, right }) => Number.isFinite(left) && Number.isFinite(right));
      // Only the space on both sides of all text is left.
      if (to > from && gaps.every(({ left, right }) => !Number.isFinite(left) || !Number.isFinite(right)))
        break;
      if ((beside[to]?.length ?? 0) < 2 || inner.length === 0) continue;
      const spans = beside.slice(from, to + 1);
      const corridors = supported(inner, spans, largest);
      // What stands above in one column is taken later, where it is set as the column is.
      if (filled(spans[0] ?? [], corridors) < 2) continue;
      const worth =
        worthOf(corridors, spans) - COST_OF_CHANCE * byChance(lines.slice(from, to + 1), corridors);
      if (worth > 0) yield { run: { from, to, corridors, isContinued: false }, worth };
    }
  }
}

function* openRuns(
  lines: readonly LaidLine[],
  beside: readonly (readonly Span[])[],
  isBarrier: (index: number) => boolean,
  corridors: readonly Span[],
): Generator<Candidate> {
  for (let to = 0; to < lines.length && (to === 0 || !isBarrier(to)); to++) {
    const isAcross = lines[to]?.parts.some((part) => corridors.some((corridor) => crosses(part, corridor)));
    if (isAcross) return;
    const parted = beside.slice(0, to + 1).map((spans) => filled(spans, corridors) - 1);
    const worth = parted.reduce((sum, count) => sum + Math.max(0, count), 0) + COST_OF_TABLE;
    yield { run: { from: 0, to, corridors, isContinued: true }, worth };
  }
}

/** Half of a corridor is enough to be across it: text may have reached less far on the page before. */
const crosses = (part: Span, { left, right }: Span) =>
  part.left < (left + right) / 2 && part.right > (left + right) / 2;

/** The gaps that a part of a line leaves, where they are wide enough. */
function withoutPart(gaps: readonly Span[], part: Span, least: number): readonly Span[] {
  if (!gaps.some(({ left, right }) => part.left < right && part.right > left)) return gaps;
  return gaps.flatMap((gap) => {
    if (part.left >= gap.right || part.right <= gap.left) return [gap];
    const pieces = [
      { left: gap.left, right: part.left },
      { left: part.right, right: gap.right },
    ];
    return pieces.filter(({ left, right }) => right - left >= least);
  });
}

/** The corridors that are wide enough for the number of lines whose parts they set apart. */
function supported(gaps: readonly Span[], lines: readonly (readonly Span[])[], size: number): Span[] {
  let corridors = [...gaps];
  for (;;) {
    const columns = lines.map((spans) => new Set(spans.map((span) => columnOf(span, corridors))));
    const isKept = ({ left, right }: Span, index: number) => {
      const before = columns.filter((own) => own.has(index) && Math.max(...own) > index).length;
      const after = columns.filter((own) => own.has(index + 1) && Math.min(...own) <= index).length;
      const support = Math.min(before, after);
      const least = Math.max(NARROWEST, WIDEST_BY_CHANCE - LESS_BY_LINE * support);
      return support > 0 && right - left >= least * size;
    };
    const kept = corridors.filter(isKept);
    if (kept.length === corridors.length) return corridors;
    corridors = kept;
  }
}

function worthOf(corridors: readonly Span[], lines: readonly (readonly Span[])[]): number {
  if (corridors.length === 0) return 0;
  const parted = lines.map((spans) => filled(spans, corridors) - 1).filter((count) => count > 0);
  if (parted.length < FEWEST_LINES) return 0;
  return parted.reduce((sum, count) => sum + count, -COST_OF_TABLE);
}

/** How many lines have parts in several columns, but nowhere more than the space between two words. */
function byChance(lines: readonly LaidLine[], corridors: readonly Span[]): number {
  const isChance = ({ line, parts }: LaidLine) =>
    filled(parts, corridors) > 1 &&
    parts.every((part, index) => {
      const next = parts[index + 1];
      return !next || next.left - part.right < SPACE_OF_WORDS * line.printed.size;
    });
  return lines.filter(isChance).length;
}

const filled = (spans: readonly Span[], corridors: readonly Span[]) =>
  new Set(spans.map((span) => columnOf(span, corridors))).size;

/** The parts of a line and of the lines that are centred beside it. */
function partsBeside(lines: readonly LaidLine[], index: number): readonly Span[] {
  const { line } = lines[index] as LaidLine;
  const isBeside = (other: LaidLine | undefined) =>
    other !== undefined && Math.abs(other.line.top - line.top) < BESIDE * line.printed.size;
  return [lines[index - 1], lines[index], lines[index + 1]].flatMap((other) =>
    isBeside(other) ? (other?.parts ?? []) : [],
  );
}

import type { Line } from './lines.ts';
import { type Heading, headingOf, outline } from './outline.ts';
import { isTableHeader, pastYearOfHeader } from './table-header.ts';
import { readParagraphLabel } from './topic-labels.ts';
import { type HeadingYear, namesOwnYear, yearOfHeading } from './year-of-heading.ts';

/** The lines from `start` up to `end`, which a heading, a caption or a table's header says to be of a past year. */
export type Stretch = {
  readonly start: number;
  readonly end: number;
  readonly of: 'result' | 'plan';
  /** Null where words alone tell that the year is a past one. */
  readonly year: number | null;
  readonly isPast: boolean;
  /** The lines within it below which the document's own figures may begin. */
  readonly seams: readonly Seam[];
};

/** A heading, a line that names the document's own year, or the header of a further table, which alone says little. */
export type Seam = { readonly at: number; readonly by: 'heading' | 'own year' | 'header' };

type Entry = Heading & {
  readonly at: number;
  /** Null for one that nothing but its brevity tells from a sentence. */
  readonly rank: number | null;
  readonly ofYear: HeadingYear | null;
};

/** All stretches of past years, each to the next heading of its rank or of another year; one may stand within another. */
export function stretchesOfPastYears(lines: readonly Line[], resultYear: number): Stretch[] {
  const headings = headingsOf(lines, resultYear);
  const seams = seamsOf(lines, headings, resultYear);
  return [
    ...headings.flatMap((heading, index) => {
      const { at, style, ofYear } = heading;
      if (!ofYear || ofYear.isOwn) return [];
      const next = headings.slice(index + 1).find((other) => ends(heading, other));
      const last = next?.at ?? lines.length;
      const end = style === 'caption' ? Math.min(last, endOfTable(lines, at + 1)) : last;
      const { of, year, isPast } = ofYear;
      return [
        { start: at, end, of, year, isPast, seams: seams.filter((seam) => seam.at > at && seam.at < end) },
      ];
    }),
    ...lines.flatMap((line, at) => {
      const header = line.isRow ? pastYearOfHeader(line.cells, resultYear) : null;
      if (!header) return [];
      const next = headings.find((heading) => heading.at > at && heading.rank !== null);
      const end = Math.min(next?.at ?? lines.length, endOfTable(lines, at));
      return [{ start: at, end, of: 'result' as const, ...header, isPast: header.year === null, seams: [] }];
    }),
  ].sort((one, other) => one.start - other.start);
}

function seamsOf(lines: readonly Line[], headings: readonly Entry[], resultYear: number): Seam[] {
  const beginHeading = new Set(headings.map(({ at }) => at));
  return lines.flatMap((line, at): Seam[] => {
    if (!line.isRow && namesOwnYear(line.text, resultYear)) return [{ at, by: 'own year' }];
    if (beginHeading.has(at)) return [{ at, by: 'heading' }];
    return line.isRow && isTableHeader(line.cells) ? [{ at, by: 'header' }] : [];
  });
}

const SHORT = 60;

/** Headings with their ranks. */
function headingsOf(lines: readonly Line[], resultYear: number): Entry[] {
  const rankOf = outline();
  return lines.flatMap((line, at) => {
    const heading = headingOf(line);
    const ofYear = heading && yearOfHeading(heading, resultYear);
    if (!heading || readParagraphLabel(heading.text)) return [];
    const isRanked = heading.style !== 'plain' || ofYear !== null;
    if (!isRanked && heading.text.length > SHORT) return [];
    return [{ ...heading, at, ofYear, rank: isRanked ? rankOf(heading.style) : null }];
  });
}

function ends({ rank, style, ofYear }: Entry, next: Entry): boolean {
  const isOfOther = next.ofYear !== null && (next.ofYear.isOwn || isEarlier(next.ofYear, ofYear));
  if (next.rank === null || rank === null) return false;
  // With nothing open above it, what has a number is hardly below what has none.
  if (style === 'plain' && rank === 0 && next.style !== 'caption') return true;
  return isOfOther || next.rank <= rank || (style === 'caption' && next.style !== 'plain');
}

const isEarlier = (one: HeadingYear, other: HeadingYear | null): boolean =>
  one.year !== null && other?.year != null && one.year !== other.year;

/** So few lines of a cell may stand between the rows of a table that a page has broken. */
const FEW_LINES = 3;

/**
 * Where the table ends that begins on a line or below it: with its rows, before another header; without rows, where the
 * next paragraph of a topic begins.
 */
function endOfTable(lines: readonly Line[], from: number): number {
  const header = lines.slice(from).find(({ isRow }) => isRow);
  const isAnother = ({ cells, text }: Line) => isTableHeader(cells) && text !== header?.text;
  const goesOn = (at: number) => {
    const next = lines.slice(at, at + FEW_LINES).find(({ isRow }) => isRow);
    return next !== undefined && !isTableHeader(next.cells);
  };
  const end = lines.findIndex((line, at) => {
    if (at <= from) return false;
    const isBelowRow = lines[at - 1]?.isRow === true;
    const endsRows = isBelowRow && (line.isRow ? isAnother(line) : !goesOn(at));
    return readParagraphLabel(line.text) !== null || endsRows;
  });
  return end < 0 ? lines.length : end;
}

import type { Glyph } from './glyph.ts';
import { splitAtGaps, type TextLine, textOfLine } from './lines.ts';
import type { PageLine } from './printed-block.ts';

/** From left to right, in points. */
export type Span = { readonly left: number; readonly right: number };

/** A printed line and what of it stands apart, down to words. */
export type LaidLine = { readonly line: PageLine; readonly parts: readonly TextLine[] };

/** What of one line stands in one column. */
export type ColumnLine = {
  /** The position of the line among the table's lines. */
  readonly index: number;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
};

/** Words stand apart by more than this many times the size of the type. */
const WORD_GAP = 0.3;
const BOX_OF_SARA_AM = 0.45;
const SPACE_AFTER_CODE = 0.6;

const CODE = /^[A-Za-z]\s?[\d๐-๙]/u;
const CODE_ALONE = /^[A-Za-z]\s?[\d๐-๙]+$/u;

export function layLine(line: PageLine): LaidLine {
  const parts: TextLine[] = [];
  for (const part of splitAtGaps(line.printed, WORD_GAP)) {
    const before = parts.at(-1);
    const isOne =
      before &&
      (isWithinWord(before, part) ||
        goesOnAfterSpace(before, part) ||
        isCodeOf(before, part) ||
        isTextOfCode(before, part));
    if (isOne)
      parts[parts.length - 1] = { ...before, right: part.right, glyphs: [...before.glyphs, ...part.glyphs] };
    else parts.push(part);
  }
  return { line, parts };
}

/** ำ is often drawn in two parts, of which only the first has a box. */
const isWithinWord = (before: TextLine, part: TextLine) =>
  before.glyphs.at(-1)?.text.endsWith('ำ') &&
  part.left - before.right < (WORD_GAP + BOX_OF_SARA_AM) * part.size;

/** Whether a space that is printed fills the gap: then it parts words. */
function goesOnAfterSpace(before: TextLine, part: TextLine): boolean {
  const space = before.glyphs.at(-1);
  return space?.text === ' ' && part.left - space.right < 0.5 * WORD_GAP * part.size;
}

/** "ข้อ" and the code after it are one value, though the space between them may be wide in every row. */
const isCodeOf = (before: TextLine, part: TextLine) =>
  CODE.test(textOfLine(part)) && textOfLine(before).trim() === 'ข้อ';

/** The text after a code, where each row has one, begins at the same place in all of them, as a column does. */
const isTextOfCode = (before: TextLine, part: TextLine) =>
  CODE.test(withoutWord(before)) && part.left - before.right < SPACE_AFTER_CODE * part.size;

const withoutWord = (part: Pick<TextLine, 'glyphs'>): string =>
  textOfLine(part)
    .trim()
    .replace(/^ข้อ\s*/u, '');

/**
 * The parts of a line between corridors: one that holds a code and the text after it is two where a corridor lies white
 * between them.
 */
export const partsBetween = ({ parts }: LaidLine, corridors: readonly Span[]): readonly TextLine[] =>
  corridors.reduce<readonly TextLine[]>(
    (all, corridor) => all.flatMap((part) => partedAt(part, corridor)),
    parts,
  );

function partedAt(part: TextLine, corridor: Span): readonly TextLine[] {
  const middle = (corridor.left + corridor.right) / 2;
  if (part.left >= middle || part.right <= middle) return [part];
  const before = part.glyphs.filter(({ left }) => left < middle);
  const behind = part.glyphs.filter(({ left }) => left >= middle);
  const inked = (glyphs: readonly Glyph[]) => glyphs.filter(({ text }) => text.trim() !== '');
  const end = Math.max(...inked(before).map(({ right }) => right));
  const begin = Math.min(...inked(behind).map(({ left }) => left));
  const isWhite = end < middle && begin - end > WORD_GAP * part.size;
  if (!isWhite || !CODE_ALONE.test(withoutWord({ glyphs: before }))) return [part];
  return [
    { ...part, right: end, glyphs: before },
    { ...part, left: begin, glyphs: behind },
  ];
}

/** The lines of each column, from the top. A part belongs to the column that holds its middle. */
export function linesOfColumns(lines: readonly LaidLine[], corridors: readonly Span[]): ColumnLine[][] {
  const columns: ColumnLine[][] = Array.from({ length: corridors.length + 1 }, () => []);
  lines.forEach((line, index) => {
    const inColumn = Map.groupBy(partsBetween(line, corridors), (part) => columnOf(part, corridors));
    for (const [column, own] of inColumn) {
      const baseline = own[0]?.baseline ?? 0;
      const text = textOfLine({ glyphs: own.flatMap(({ glyphs }) => glyphs) }).trim();
      const left = Math.min(...own.map((part) => part.left));
      const right = Math.max(...own.map((part) => part.right));
      columns[column]?.push({ index, baseline, left, right, text });
    }
  });
  return columns;
}

/** The column in which a part of a line stands, counted from the left. */
export function columnOf({ left, right }: Span, corridors: readonly Span[]): number {
  const middle = (left + right) / 2;
  const column = corridors.findIndex((corridor) => middle < (corridor.left + corridor.right) / 2);
  return column < 0 ? corridors.length : column;
}

/** Lines closer than this share of the type's size stand beside each other, not one below the other. */
const BESIDE = 0.9;

/** The lines of a cell as they are read: what is set left beside the middle of others, as a code is, comes first. */
export function asRead(cell: readonly ColumnLine[], size: number): readonly ColumnLine[] {
  const isBeside = (line: ColumnLine, index: number) =>
    [cell[index - 1], cell[index + 1]].some(
      (other) => other && Math.abs(other.baseline - line.baseline) < BESIDE * size && line.right < other.left,
    );
  const beside = cell.filter(isBeside);
  return [...beside, ...cell.filter((line) => !beside.includes(line))];
}

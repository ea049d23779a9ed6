import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Place, Source } from '../source.ts';
import { oneLine } from './wording.ts';

/** One paragraph or row as the recognisers see it. */
export type Line = {
  readonly place: Place;
  /** A paragraph has one cell. Cells keep their inner line breaks. */
  readonly cells: readonly string[];
  readonly text: string;
  readonly isRow: boolean;
  /** The columns whose cell goes on from a row above. */
  readonly covered: readonly number[];
  /** Which table a row belongs to. */
  readonly table: number | null;
  /** The last cell stands in the column that the table's header names as that of the scores. */
  readonly endsInScore: boolean;
};

/** The non-blank lines of a source in reading order, freed of marks of emphasis. */
export function linesOf(source: Source): Line[] {
  return source.blocks.flatMap((block) => {
    const cells = (block.kind === 'row' ? block.cells : [block.text]).map((cell) =>
      cell.replaceAll('**', '').trim(),
    );
    const text = oneLine(cells.join(' '));
    return text === ''
      ? []
      : [
          {
            place: block.place,
            cells,
            text,
            isRow: block.kind === 'row' && cells.length > 1,
            covered: (block.kind === 'row' && block.covered) || [],
            table: block.kind === 'row' ? block.table : null,
            endsInScore: false,
          },
        ];
  });
}

/** Whether a place comes directly after another, with no blank line between; a page's first lines follow the last page. */
export function follows(place: Place, before: Place): boolean {
  if (place.kind === 'line' && before.kind === 'line') return place.line === before.line + 1;
  if (place.kind === 'table' && before.kind === 'table')
    return place.table === before.table && place.row === before.row + 1;
  if (place.kind === 'page' && before.kind === 'page')
    return place.page === before.page
      ? place.line > before.line
      : place.page === before.page + 1 && place.line <= 3;
  if (place.kind === 'cell' && before.kind === 'cell')
    return place.sheet === before.sheet && rowOf(place.cell) === rowOf(before.cell) + 1;
  return false;
}

const rowOf = (cell: string) => Number(cell.replace(/^[A-Z]+/, ''));

/** The text of a line and of the one below on which its sentence may go on; a heading does not go on in the next. */
export function sentenceFrom(line: Line, below: Line | null): string {
  const goesOn =
    below && !line.isRow && !below.isRow && follows(below.place, line.place) && !isNextSection(line, below);
  return goesOn ? `${line.text} ${below.text}` : line.text;
}

const SECTION = /^((?:\d{1,2}\.)+)(\d{1,2})(?![\d.])/u;

/** Whether two lines are numbered as sections that follow each other: 1.1 and 1.2, which is no score. */
function isNextSection(line: Line, below: Line): boolean {
  const [, within, number] = SECTION.exec(toArabicDigits(line.text)) ?? [];
  const [, sameWithin, next] = SECTION.exec(toArabicDigits(below.text)) ?? [];
  return within !== undefined && within === sameWithin && Number(next) === Number(number) + 1;
}

import type { Glyph } from './glyph.ts';
import type { Grid, GridCell } from './printed-grid.ts';

/** Letters of one word stand closer than this share of the type's size, digits of one code (1 is slim) than the other. */
const WITHIN_WORD = 0.2;
const WITHIN_CODE = 0.3;
const CODE_LETTER = /^[A-Za-z0-9๐-๙]$/u;
const DIGIT = /^[0-9๐-๙]$/u;

/**
 * The glyphs of each cell, and those that stand in none. A word belongs to the cell in which it begins: programs that
 * break lines only between words let long ones run over the edge of a narrow column.
 */
export function placeInCells(
  glyphs: readonly Glyph[],
  grids: readonly Grid[],
  apart: ReadonlySet<Glyph>,
): { readonly inCell: ReadonlyMap<GridCell, readonly Glyph[]>; readonly outside: readonly Glyph[] } {
  const inCell = new Map<GridCell, Glyph[]>();
  const outside: Glyph[] = [];
  let before: Placed | null = null;
  for (const glyph of glyphs) {
    const own = apart.has(glyph) ? undefined : cellAt(grids, glyph);
    const cell: GridCell | undefined =
      before && !apart.has(glyph) && isOneWord(before.glyph, glyph) && !beginsLine(before, glyph, own)
        ? before.cell
        : own;
    before = cell ? placed(before, glyph, cell) : null;
    const together = cell && inCell.get(cell);
    if (together) together.push(glyph);
    else if (cell) inCell.set(cell, [glyph]);
    else outside.push(glyph);
  }
  return { inCell, outside };
}

/** A glyph in its cell, and how far from the cell's left edge its line begins. */
type Placed = { readonly glyph: Glyph; readonly cell: GridCell; readonly inset: number };

function placed(before: Placed | null, glyph: Glyph, cell: GridCell): Placed {
  const goesOn = before !== null && before.cell === cell && isOnLine(before.glyph, glyph);
  return { glyph, cell, inset: goesOn ? before.inset : glyph.origin - cell.left };
}

const SAME_INSET = 0.5;
/** Letters set one after the other are nearer than this share of the type's size. */
const WITHIN_RUN = 0.1;

/** Whether a glyph stands in another cell where lines of text begin, right after a word that runs into that cell. */
const beginsLine = ({ glyph: before, cell, inset }: Placed, glyph: Glyph, own: GridCell | undefined) =>
  own !== undefined &&
  own !== cell &&
  Math.abs(glyph.origin - own.left - inset) < SAME_INSET &&
  Math.abs(glyph.left - before.right) > WITHIN_RUN * glyph.size;

const isOnLine = (before: Glyph, glyph: Glyph) =>
  Math.abs(glyph.baseline - before.baseline) < 0.1 * glyph.size;

const isOneWord = (before: Glyph, glyph: Glyph) =>
  before.text.trim() !== '' &&
  isOnLine(before, glyph) &&
  Math.abs(glyph.left - before.right) < widestGap(before, glyph) * glyph.size;

const widestGap = (before: Glyph, glyph: Glyph) =>
  CODE_LETTER.test(before.text) && DIGIT.test(glyph.text) ? WITHIN_CODE : WITHIN_WORD;

function cellAt(grids: readonly Grid[], glyph: Glyph): GridCell | undefined {
  const [x, y] = [(glyph.left + glyph.right) / 2, glyph.baseline - 0.25 * glyph.size];
  const holds = (box: Pick<Grid, 'left' | 'right' | 'top' | 'bottom'>) =>
    x >= box.left && x < box.right && y >= box.top && y < box.bottom;
  return grids.find(holds)?.cells.find(holds);
}

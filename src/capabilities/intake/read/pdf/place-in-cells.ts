import type { Glyph } from './glyphs.ts';
import type { Grid, GridCell } from './printed-grid.ts';

/** Letters of one word stand closer than this share of the type's size, digits of one code (1 is slim) than the other. */
const WITHIN_WORD = 0.2;
const WITHIN_CODE = 0.3;
const CODE_LETTER = /^[A-Za-z0-9๐-๙]$/u;

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
  let before: { readonly glyph: Glyph; readonly cell: GridCell } | null = null;
  for (const glyph of glyphs) {
    const ownCell = apart.has(glyph) ? undefined : cellAt(grids, glyph);
    const cell: GridCell | undefined =
      before && !apart.has(glyph) && isOneWord(before.glyph, glyph) ? before.cell : ownCell;
    before = cell ? { glyph, cell } : null;
    const placed = cell && inCell.get(cell);
    if (placed) placed.push(glyph);
    else if (cell) inCell.set(cell, [glyph]);
    else outside.push(glyph);
  }
  return { inCell, outside };
}

const isOneWord = (before: Glyph, glyph: Glyph) =>
  before.text.trim() !== '' &&
  Math.abs(glyph.baseline - before.baseline) < 0.1 * glyph.size &&
  Math.abs(glyph.left - before.right) < widestGap(before, glyph) * glyph.size;

const widestGap = (before: Glyph, glyph: Glyph) =>
  CODE_LETTER.test(before.text) && CODE_LETTER.test(glyph.text) ? WITHIN_CODE : WITHIN_WORD;

function cellAt(grids: readonly Grid[], glyph: Glyph): GridCell | undefined {
  const [x, y] = [(glyph.left + glyph.right) / 2, glyph.baseline - 0.25 * glyph.size];
  const holds = (box: Pick<Grid, 'left' | 'right' | 'top' | 'bottom'>) =>
    x >= box.left && x < box.right && y >= box.top && y < box.bottom;
  return grids.find(holds)?.cells.find(holds);
}

import type { Paragraph, Place, Row } from '../../source.ts';
import { cleanText } from '../clean-text.ts';
import { continueRow, goesOn, hasSameColumns, labelsOf, repeatedHead } from './continue-table.ts';
import { findFurniture, type PrintedPage } from './furniture.ts';
import { joinParagraphs } from './paragraphs.ts';
import type { PageBlock, PageRow } from './printed-block.ts';
import type { Grid } from './printed-grid.ts';

type Placed<Block> = { readonly page: number; readonly block: Block; readonly table: number };

export type JoinedPages = {
  readonly blocks: readonly (Paragraph | Row)[];
  readonly furniture: readonly Paragraph[];
};

/** The blocks of all pages as one text: tables and rows that go on over a page joined, furniture set apart. */
export function joinPages(pages: readonly PrintedPage[]): JoinedPages {
  const isFurniture = findFurniture(pages);
  const joined: Placed<PageBlock>[] = [];
  const furniture: Placed<PageBlock>[] = [];
  const labels = labelsOf(pages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'row')));
  let table = 0;
  pages.forEach(({ blocks: printed }, index) => {
    const page = index + 1;
    const blocks = joinParagraphs(
      printed.filter((block) => !isFurniture.has(block)),
      pages,
    );
    furniture.push(
      ...printed.filter((block) => isFurniture.has(block)).map((block) => ({ page, block, table: 0 })),
    );
    let grid: Grid | null = null;
    const rowsOf = (of: Grid | null) =>
      blocks.filter((block) => block.kind === 'row').filter((row) => row.grid === of);
    const first = blocks[0];
    const last = joined.at(-1);
    let skipped: readonly PageRow[] = [];
    if (first?.kind === 'row' && last?.block.kind === 'row' && hasSameColumns(last.block, first)) {
      const rows = rowsOf(first.grid);
      const soFar = joined.filter((placed) => placed.table === table).map(({ block }) => block);
      const repeated = repeatedHead(
        soFar.filter((block) => block.kind === 'row'),
        rows,
      );
      furniture.push(...rows.slice(0, repeated).map((block) => ({ page, block, table: 0 })));
      const next = rows[repeated];
      const isContinued = next !== undefined && goesOn(last.block, next, labels);
      if (isContinued) joined[joined.length - 1] = { ...last, block: continueRow(last.block, next) };
      skipped = rows.slice(0, repeated + (isContinued ? 1 : 0));
      grid = first.grid;
    }
    for (const block of blocks) {
      if (block.kind === 'row' && block.grid !== grid) {
        grid = block.grid;
        table++;
      }
      if (block.kind === 'line' || !skipped.includes(block)) joined.push({ page, block, table });
    }
  });
  return { blocks: joined.map(blockOf), furniture: furniture.map(paragraphOf) };
}

const placeOf = ({ page, block }: Placed<PageBlock>): Place => ({ kind: 'page', page, line: block.line });

function blockOf(placed: Placed<PageBlock>): Paragraph | Row {
  const { block, table } = placed;
  if (block.kind === 'line') return paragraphOf(placed);
  return { kind: 'row', table, place: placeOf(placed), cells: block.cells.map(cleanText) };
}

function paragraphOf(placed: Placed<PageBlock>): Paragraph {
  const { block } = placed;
  const text = block.kind === 'line' ? block.text : block.cells.filter((cell) => cell !== '').join(' ');
  return { kind: 'paragraph', place: placeOf(placed), text: cleanText(text) };
}

import type { Paragraph, Place, Row } from '../../source.ts';
import { cleanText } from '../clean-text.ts';
import { alignColumns, continueRow, goesOn, labelsOf, repeatedHead } from './continue-table.ts';
import { findFurniture, type PrintedPage } from './furniture.ts';
import { isWrapped, joinParagraphs, joinTwo, studyParagraphs } from './paragraphs.ts';
import type { PageBlock } from './printed-block.ts';
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
  const paragraphs = studyParagraphs(
    pages.map((page) => ({ ...page, blocks: page.blocks.filter((block) => !isFurniture.has(block)) })),
  );
  let table = 0;
  pages.forEach(({ blocks: printed }, index) => {
    const page = index + 1;
    furniture.push(
      ...printed.filter((block) => isFurniture.has(block)).map((block) => ({ page, block, table: 0 })),
    );
    let blocks = joinParagraphs(
      printed.filter((block) => !isFurniture.has(block)),
      paragraphs,
    );
    let grid: Grid | null = null;
    const [first, last] = [blocks[0], joined.at(-1)];
    if (first?.kind === 'line' && last?.block.kind === 'line' && isWrapped(last.block, first, paragraphs)) {
      joined[joined.length - 1] = { ...last, block: joinTwo(last.block, first) };
      blocks = blocks.slice(1);
    }
    if (first?.kind === 'row' && last?.block.kind === 'row') {
      const above = last.block;
      const rows = alignColumns(
        above,
        blocks.filter((block) => block.kind === 'row').filter((row) => row.grid === first.grid),
      );
      const soFar = joined.filter((placed) => placed.table === table).map(({ block }) => block);
      const repeated = repeatedHead(
        soFar.filter((block) => block.kind === 'row'),
        rows,
      );
      furniture.push(...rows.slice(0, repeated).map((block) => ({ page, block, table: 0 })));
      const next = rows[repeated];
      const isContinued = next !== undefined && goesOn(above, next, labels);
      if (isContinued) joined[joined.length - 1] = { ...last, block: continueRow(above, next) };
      if (rows[0]) {
        grid = rows[0].grid;
        blocks = [
          ...rows.slice(repeated + (isContinued ? 1 : 0)),
          ...blocks.filter((block) => block.kind === 'line' || block.grid !== first.grid),
        ].sort((a, b) => a.top - b.top);
      }
    }
    for (const block of blocks) {
      if (block.kind === 'row' && block.grid !== grid) {
        grid = block.grid;
        table++;
      }
      joined.push({ page, block, table });
    }
  });
  return { blocks: joined.map(blockOf), furniture: onceEach(furniture.map(paragraphOf)) };
}

/** What is printed alike on many pages, where it stands first. */
const onceEach = (furniture: readonly Paragraph[]) =>
  [...Map.groupBy(furniture, ({ text }) => text).values()].flatMap(([first]) => first ?? []);

const placeOf = ({ page, block }: Placed<PageBlock>): Place => ({ kind: 'page', page, line: block.line });

function blockOf(placed: Placed<PageBlock>): Paragraph | Row {
  const { block, table } = placed;
  if (block.kind === 'line') return paragraphOf(placed);
  const { cells, covered = [] } = block;
  return {
    kind: 'row',
    table,
    place: placeOf(placed),
    cells: cells.map(cleanText),
    ...(covered.length > 0 && { covered }),
  };
}

function paragraphOf(placed: Placed<PageBlock>): Paragraph {
  const { block } = placed;
  const text = block.kind === 'line' ? block.text : block.cells.filter((cell) => cell !== '').join(' ');
  return { kind: 'paragraph', place: placeOf(placed), text: cleanText(text) };
}

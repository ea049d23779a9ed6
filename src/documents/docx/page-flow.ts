/** What stands on the paper one after another; heights in points. */
export type Block = {
  readonly space: number;
  /** Parts between which a page may end: lines of a paragraph, rows of a table. */
  readonly parts: readonly number[];
  readonly isHeading?: boolean;
  readonly keepsNext?: boolean;
  readonly isWhole?: boolean;
  readonly opensPage?: boolean;
};

/** The page of each heading, counted from 1, and the number of pages. */
export function flow(
  blocks: readonly Block[],
  pageHeight: number,
): { readonly headings: readonly number[]; readonly pages: number } {
  const headings: number[] = [];
  let page = 1;
  let used = 0;
  const turn = () => {
    page += 1;
    used = 0;
  };
  blocks.forEach((block, place) => {
    if (used > 0 && (block.opensPage || used + needed(blocks, place) > pageHeight)) turn();
    if (block.isHeading) headings.push(page);
    used += block.space;
    for (const part of block.parts) {
      if (used > 0 && used + part > pageHeight) turn();
      used += part;
    }
  });
  return { headings, pages: page };
}

/** What must find room at once: the block's beginning, and all that it must not be parted from. */
function needed(blocks: readonly Block[], place: number): number {
  const block = blocks[place];
  if (!block) return 0;
  const whole = block.parts.reduce((sum, part) => sum + part, block.space);
  if (block.keepsNext) return whole + needed(blocks, place + 1);
  return block.isWhole ? whole : block.space + (block.parts[0] ?? 0);
}

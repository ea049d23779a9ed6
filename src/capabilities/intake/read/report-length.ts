import type { Source } from '../source.ts';

/** Twenty times the longest known report and more; what is beyond would be recognised and compared for minutes. */
const MOST_BLOCKS = 5_000;
const MOST_CHARACTERS = 400_000;
const LONGEST_BLOCK = 20_000;

/** Whether a source is longer than any report, whatever its form. */
export function exceedsAnyReport({ blocks }: Source): boolean {
  const lengths = blocks.map((block) =>
    block.kind === 'row' ? block.cells.reduce((sum, cell) => sum + cell.length, 0) : block.text.length,
  );
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  return (
    blocks.length > MOST_BLOCKS ||
    characters > MOST_CHARACTERS ||
    lengths.some((length) => length > LONGEST_BLOCK)
  );
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, flow } from './page-flow.ts';

const heading = { space: 0, parts: [10], isHeading: true, keepsNext: true };
const lines = (count: number) => ({ space: 0, parts: Array.from({ length: count }, () => 10) });

test.each<[string, Block[], number[], number]>([
  ['what fits stays on one page', [heading, lines(9)], [1], 1],
  ['a paragraph goes on over the page', [lines(8), heading, lines(4)], [1], 2],
  ['a heading goes over with what it heads', [lines(9), heading, lines(1)], [2], 2],
  ['a whole table goes over with its heading', [lines(5), heading, { ...lines(6), isWhole: true }], [2], 2],
  ['a part opens a page', [lines(1), { ...heading, opensPage: true }, lines(1)], [2], 2],
])('%s', (_, blocks, headings, pages) => expect(flow(blocks, 100)).toEqual({ headings, pages }));

test('pages never go back, and no page holds more than it can', () => {
  const block = fc.record({
    space: fc.integer({ min: 0, max: 20 }),
    parts: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 30 }),
    isHeading: fc.boolean(),
    keepsNext: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const { headings, pages } = flow(blocks, 100);
      expect(headings).toEqual(headings.toSorted((one, other) => one - other));
      const height = blocks.flatMap(({ parts }) => parts).reduce((sum, part) => sum + part, 0);
      expect(pages).toBeGreaterThanOrEqual(Math.ceil(height / 100) || 1);
    }),
  );
});

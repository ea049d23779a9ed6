import { expect, test } from 'vitest';
import type { Place, Source } from '../source.ts';
import { anchorsOf, MOST_LINES } from './place-text.ts';

const cell = (text: string): Place => ({ kind: 'cell', sheet: 'ผล 2567', cell: text });
const row = (place: Place): Source['blocks'][number] => ({
  kind: 'row',
  table: 1,
  place,
  cells: ['i1', '98.78'],
});

test('every cell of a row leads to the row, and the first line of a place is its line', () => {
  const anchorOf = anchorsOf({ form: 'xlsx', blocks: [row(cell('A1')), row(cell('B2')), row(cell('A2'))] });
  expect(anchorOf(cell('C1'))).toBe('source-1');
  expect(anchorOf(cell('AA2'))).toBe('source-2');
  expect(anchorOf(cell('A3'))).toBeNull();
  expect(anchorOf({ kind: 'cell', sheet: 'other', cell: 'A1' })).toBeNull();
});

test('what is too far down to be shown has no link', () => {
  const blocks = Array.from({ length: MOST_LINES + 1 }, (_, at) => row({ kind: 'line', line: at + 1 }));
  const anchorOf = anchorsOf({ form: 'csv', blocks });
  expect(anchorOf({ kind: 'line', line: MOST_LINES })).toBe(`source-${MOST_LINES}`);
  expect(anchorOf({ kind: 'line', line: MOST_LINES + 1 })).toBeNull();
});

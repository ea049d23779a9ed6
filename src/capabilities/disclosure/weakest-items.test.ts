import { expect, test } from 'vitest';
import type { PrintedScore } from '../../kernel/score.ts';
import { weakestItems } from './weakest-items.ts';

const topic = (number: number, scores: Readonly<Record<string, number | null>>) => ({
  number,
  name: '',
  paragraphs: { mend: '', develop: '', sustain: '' },
  rows: Object.entries(scores).map(([item, score]) => ({
    item,
    text: '',
    instrument: '',
    finding: null,
    score: score as PrintedScore | null,
  })),
});

test.each([
  ['one', [topic(1, { a: 10000, b: 9429 }), topic(2, { c: 9500 })], ['1 b']],
  [
    'several alike, of more than one topic',
    [topic(1, { a: 0, b: 10000 }), topic(2, { c: 0 })],
    ['1 a', '2 c'],
  ],
  ['none where all are full', [topic(1, { a: 10000, b: 10000 })], []],
  ['none where none is known', [topic(1, { a: null })], []],
  ['not those that are unknown', [topic(1, { a: null, b: 9999 })], ['1 b']],
  ['none of no topics', [], []],
])('the weakest items: %s', (_, topics, expected) => {
  expect(weakestItems({ topics }).map((one) => `${one.topic} ${one.item}`)).toEqual(expected);
});

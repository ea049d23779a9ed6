import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulebook2567 } from '../../../test/support/result-2567.ts';
import { mergeTyped, type SentScreen, sameTexts, typedKeys } from './typed-draft.ts';

const merge = (kept: Record<string, string>, screen: SentScreen) => mergeTyped(rulebook2567, kept, screen);

test.each([
  ['a first field', {}, { shown: {}, texts: { i1: '98' } }, { i1: '98' }],
  [
    'a further field',
    { i1: '98' },
    { shown: { i1: '98' }, texts: { i1: '98', i2: '97' } },
    { i1: '98', i2: '97' },
  ],
  [
    'an emptied field',
    { i1: '98', i2: '97' },
    { shown: { i1: '98', i2: '97' }, texts: { i1: '98' } },
    { i1: '98' },
  ],
  [
    'the field of another window',
    { i1: '98', i2: '97' },
    { shown: { i1: '98' }, texts: { i1: '98' } },
    { i1: '98', i2: '97' },
  ],
  ['the same field later', { i1: '98' }, { shown: {}, texts: { i1: '99' } }, { i1: '99' }],
  [
    'the same field later, after the other window',
    { i1: '98' },
    { shown: { i1: '97' }, texts: { i1: '97' } },
    { i1: '98' },
  ],
  [
    'a screen of which nothing is kept any more',
    {},
    { shown: { i1: '98' }, texts: { i1: '98', i2: '97' } },
    { i1: '98', i2: '97' },
  ],
  ['a field that the rulebook does not have', {}, { shown: {}, texts: { i1: '98', Z9: '1' } }, { i1: '98' }],
])('%s', (_, kept, screen, merged) => {
  expect(merge(kept, screen)).toEqual(merged);
});

const texts = fc.dictionary(
  fc.constantFrom(...typedKeys(rulebook2567).slice(0, 6)),
  fc.constantFrom('90', '๙๑', 'เต็ม'),
);

test('of two windows on the same draft, whoever sends first, no field that one alone changed is lost', () => {
  fc.assert(
    fc.property(texts, texts, texts, (shown, one, other) => {
      fc.pre(Object.keys(shown).length > 0 && Object.keys(one).length > 0);
      const first = merge(shown, { shown, texts: one });
      const both = merge(first, { shown, texts: other });
      for (const key of typedKeys(rulebook2567)) {
        const byOther = other[key] !== shown[key];
        expect(both[key]).toBe(byOther ? other[key] : one[key]);
      }
    }),
  );
});

test('texts are the same when every field is', () => {
  expect(sameTexts({ i1: '1', i2: '2' }, { i2: '2', i1: '1' })).toBe(true);
  expect(sameTexts({ i1: '1' }, { i1: '1', i2: '2' })).toBe(false);
});

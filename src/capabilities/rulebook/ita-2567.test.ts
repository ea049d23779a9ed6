import { describe, expect, it } from 'vitest';
import { rulebook2567 as book, score, scores } from '../../../test/support/result-2567.ts';
import { openRulebook } from './acts.ts';
import { decideLevel, indexOf, parseRulebook, scoreStructure } from './index.ts';

const items = (topic: number) =>
  indexOf(book)
    .itemsOfTopic.get(topic)
    ?.map(({ id }) => id)
    .join(' ');
const numbered = (prefix: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => `${prefix}${from + n}`).join(' ');

describe('the rulebook of fiscal year 2567', () => {
  it('has no fault of structure or sense', () => {
    const parsed = parseRulebook(book);
    expect(parsed.ok ? [] : parsed.refusal).toEqual([]);
  });

  it('is found by its id', async () => {
    expect((await openRulebook('ita-2567')).ok).toBe(true);
  });

  it('asks 15 and 9 questions and looks at 35 disclosures, in the order in which they are printed', () => {
    expect(book.items.map(({ id }) => id).join(' ')).toBe(
      [numbered('i', 1, 15), numbered('e', 1, 9), numbered('O', 1, 35)].join(' '),
    );
  });

  it('divides the items into seven topics', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(items)).toEqual([
      'i1 i2 i3 O7 O8 O9 O10',
      'e1 e2 e3 e7 e8 e9 O11 O12 O13 O25',
      'e4 e5 e6 O1 O2 O3 O4 O5 O6',
      'i10 i11 i12',
      'i4 i5 i6 O14 O15 O16 O17',
      'i7 i8 i9 O18 O19 O20 O21',
      `i13 i14 i15 O22 O23 O24 ${numbered('O', 26, 35)}`,
    ]);
  });

  it.each([
    ['O34', '5.00'],
    ['O35', '5.00'],
    ['O26', '1.25'],
    ['O33', '1.25'],
    ['O1', '0.67'],
    ['O15', '1.00'],
    ['e1', '3.33'],
    ['i5', '2.00'],
  ])('weighs %s so that losing it wholly costs %s points of the overall score', (item, cost) => {
    const share = scoreStructure(book).shareOfOverall.get(item);
    expect(share?.mul(100).valueOf().toFixed(2)).toBe(cost);
  });

  it('makes one point of i5 worth 0.02 of the overall score', () => {
    expect(scoreStructure(book).shareOfOverall.get('i5')?.toFraction()).toBe('1/50');
  });

  it('says how well the weights, the split into sub-indicators and the last question are known', () => {
    expect(book.weightsKnown.confidence).toBe('official');
    expect(new Set(book.subIndicators.map(({ known }) => known.confidence))).toEqual(new Set(['inferred']));
    expect(indexOf(book).items.get('e7')?.known.confidence).toBe('inferred');
  });

  it('reverses the questions whose good answer is "no"', () => {
    const negative = book.items.filter(({ polarity }) => polarity === 'negative').map(({ id }) => id);
    expect(negative.join(' ')).toBe('i3 i5 i6 i7 i8 i9 i11 e3');
  });

  it('explains with notes why a wording is not that of the report', () => {
    expect(book.items.filter(({ known }) => known.note).map(({ id }) => id)).toContain('O25');
  });
});

describe('what an item is about, said so that official sentences can take it up', () => {
  const matters = book.items.map(({ id, matter, polarity }) => ({ id, polarity, th: matter?.th ?? '' }));

  it.each(matters)('$id is a noun phrase without question or address: $th', ({ th }) => {
    expect(th).toMatch(/^(การ|ประสิทธิผล)/);
    expect(th).not.toMatch(/ท่าน|หรือไม่|เพียงใด|\?| {2}|^ | $/);
  });

  it.each(matters.filter(({ polarity }) => polarity === 'negative'))(
    '$id names the good state: $th',
    ({ th }) => {
      expect(th).toMatch(/มิให้/);
    },
  );

  it.each(matters.filter(({ id }) => id.startsWith('O')))('$id is a disclosure: $th', ({ id, th }) => {
    expect(th.startsWith('การเปิดเผย')).toBe(true);
    const title = indexOf(book).items.get(id)?.text.th ?? '';
    expect(th).toContain(title);
  });

  it('never says the same of two items', () => {
    expect(new Set(matters.map(({ th }) => th)).size).toBe(book.items.length);
  });
});

describe('the levels of 2567', () => {
  it.each([
    [99.59, 99.02, 99.62, 100, 'excellent'],
    [95, 95, 95, 95, 'excellent'],
    [97, 94.99, 98, 98, 'good'],
    [94.99, 94.99, 94.99, 94.99, 'good'],
    [85, 85, 85, 85, 'good'],
    [94.64, 96, 84.99, 99, 'pass'],
    [84.99, 99, 99, 63, 'improve'],
    [70, 70, 70, 70, 'improve'],
    [69.99, 90, 90, 40, 'urgent'],
    [0, 0, 0, 0, 'urgent'],
  ])('overall %d with %d, %d, %d is %s', (overall, iit, eit, oit, level) => {
    const instruments = scores({ IIT: iit, EIT: eit, OIT: oit });
    expect(decideLevel(book, score(overall), instruments).level.id).toBe(level);
  });
});

import { describe, expect, it } from 'vitest';
import {
  rulebook2567,
  score,
  scores,
  sheet2567,
  sheetOfItems,
  withItems,
} from '../../../test/support/result-2567.ts';
import { EMPTY_SCORE_SHEET } from '../rulebook/index.ts';
import { assess } from './assess.ts';

const REPAIRED = withItems(sheet2567, { e1: 98.56 });

describe('a full sheet of items', () => {
  it.each([
    ['1', 99.19],
    ['2', 97.42],
    ['3', 99.59],
    ['4', 99.59],
    ['5', 99.32],
    ['6', 99.35],
    ['7', 99.83],
    ['8', 99.67],
    ['9', 100],
    ['10', 100],
    ['IIT', 99.02],
    ['EIT', 99.62],
    ['OIT', 100],
    ['overall', 99.59],
  ])('computes %s as %d', (id, expected) => {
    const figure = assess(rulebook2567, REPAIRED).figures.get(id);
    expect(figure?.computed).toBe(score(expected));
    expect(figure?.source).toBe('computed');
  });

  it('keeps the printed figure beside the computed one', () => {
    const figure = assess(rulebook2567, sheet2567).figures.get('6');
    expect([figure?.printed, figure?.computed]).toEqual([score(99.35), score(99.69)]);
  });

  it('rounds once, from exact members', () => {
    const { figures } = assess(rulebook2567, REPAIRED);
    expect(figures.get('1')?.exact?.toFraction()).toBe('7439/75');
  });

  it('follows sub-indicators: one missing O34 costs five points, O26 1.25', () => {
    const without = (id: string) =>
      assess(
        rulebook2567,
        sheetOfItems(rulebook2567, (item) => (item === id ? 0 : 100)),
      );
    expect(without('O34').overall).toBe(score(95));
    expect(without('O26').overall).toBe(score(98.75));
    expect(without('O34').figures.get('10.2')?.computed).toBe(score(50));
  });
});

describe('an incomplete sheet', () => {
  it('takes the printed indicator when one of its items is missing', () => {
    const items = new Map(sheet2567.items);
    items.delete('i5');
    const assessment = assess(rulebook2567, { ...sheet2567, items });
    expect(assessment.figures.get('2')).toMatchObject({ source: 'printed', computed: score(97.42) });
    expect(assessment.figures.get('i5')).toMatchObject({ source: 'missing', exact: null, computed: null });
    expect(assessment.standIns).toEqual(['2']);
    expect(assessment.figures.get('IIT')?.source).toBe('computed');
  });

  it('scores from indicators alone', () => {
    const assessment = assess(rulebook2567, { ...EMPTY_SCORE_SHEET, indicators: sheet2567.indicators });
    expect(assessment.overall).toBe(score(99.59));
    expect(assessment.decision?.level.id).toBe('excellent');
    expect(assessment.standIns).toHaveLength(rulebook2567.indicators.length);
  });

  it('has no overall when an instrument cannot be had', () => {
    const indicators = new Map(sheet2567.indicators);
    indicators.delete('9');
    const assessment = assess(rulebook2567, { ...EMPTY_SCORE_SHEET, indicators });
    expect(assessment.figures.get('OIT')?.source).toBe('missing');
    expect(assessment.overall).toBeNull();
    expect(assessment.decision).toBeNull();
  });

  it('decides the level from what is known when the rest cannot change it', () => {
    const overallOnly = (points: number) =>
      assess(rulebook2567, { ...EMPTY_SCORE_SHEET, overall: score(points) }).decision?.level.id ?? null;
    expect([98.51, 98.5, 84.99, 70, 69.99].map(overallOnly)).toEqual([
      'excellent',
      null,
      'improve',
      'improve',
      'urgent',
    ]);
    const withoutOit = { overall: score(96), instruments: scores({ IIT: 99, EIT: 99 }) };
    const { decision } = assess(rulebook2567, { ...EMPTY_SCORE_SHEET, ...withoutOit });
    expect(decision?.level.id).toBe('good');
  });

  it('has nothing to say about an empty sheet', () => {
    const assessment = assess(rulebook2567, EMPTY_SCORE_SHEET);
    expect(assessment.overall).toBeNull();
    expect([...assessment.figures.values()].every(({ source }) => source === 'missing')).toBe(true);
  });
});

describe('the level', () => {
  it.each([
    [{ IIT: 95, EIT: 95, OIT: 95 }, 'excellent'],
    [{ IIT: 94.99, EIT: 99, OIT: 99 }, 'good'],
    [{ IIT: 84.99, EIT: 100, OIT: 100 }, 'pass'],
    [{ IIT: 85, EIT: 85, OIT: 84.99 }, 'pass'],
    [{ IIT: 84.98, EIT: 84.98, OIT: 84.98 }, 'improve'],
    [{ IIT: 69.99, EIT: 69.99, OIT: 69.99 }, 'urgent'],
  ])('of %o is %s', (instruments, level) => {
    const sheet = { ...EMPTY_SCORE_SHEET, instruments: scores(instruments) };
    expect(assess(rulebook2567, sheet).decision?.level.id).toBe(level);
  });

  it('tells what is lacking for the next', () => {
    const sheet = { ...EMPTY_SCORE_SHEET, instruments: scores({ IIT: 80, EIT: 90, OIT: 95 }) };
    const decision = assess(rulebook2567, sheet).decision;
    expect(decision?.next?.id).toBe('good');
    expect(decision?.lacking.overall).toBe(0);
    expect(decision?.lacking.instruments.get('IIT')).toBe(500);
  });
});

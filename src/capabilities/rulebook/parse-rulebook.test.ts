import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { anyRulebook } from '../../../test/support/any-rulebook.ts';
import { changedRulebook } from '../../../test/support/changed-rulebook.ts';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { FULL_SCORE } from '../../kernel/score.ts';
import { decideLevel, parseRulebook, type RulebookFault, scoreStructure } from './index.ts';

const faultsOf = (value: unknown): readonly RulebookFault[] => {
  const parsed = parseRulebook(value);
  return parsed.ok ? [] : parsed.refusal;
};

describe('parseRulebook, structure', () => {
  it.each([
    ['lattice', undefined, 'lattice', 'This is lacking; add it.'],
    ['items[3].polarity', undefined, 'items[3].polarity', 'This is lacking; add it.'],
    ['instruments[0].weight', '25', 'instruments[0].weight', 'Found "25", expected a number.'],
    ['instruments[0].weight', 0, 'instruments[0].weight', 'Found 0, expected more than 0.'],
    ['items[0].topic', 1.5, 'items[0].topic', 'Found 1.5, expected a whole number.'],
    ['items[0].polarity', 'up', 'items[0].polarity', 'Found "up", expected one of "positive", "negative".'],
    ['items[0].id', '1', 'items[0].id', 'Found "1", which does not have the form /^[A-Za-z]+\\d+$/.'],
    ['levels', [], 'levels', 'Too few: at least 2 expected.'],
    ['levels[0].overallAtLeast', 101, 'levels[0].overallAtLeast', 'Found 101, expected at most 100.'],
    ['surprise', 1, '', 'Unknown names: surprise. Check the spelling or remove them.'],
    ['rounding.mode', 'half-even', 'rounding.mode', 'Found "half-even", expected one of "half-up".'],
    ['title.th', '', 'title.th', 'The text is empty; fill it in.'],
    ['title.en', '  ', 'title.en', 'The text is empty; fill it in.'],
    ['items', [], 'items', 'Too few: at least 1 expected.'],
    ['lattice.mostRespondents', 1e9, 'lattice.mostRespondents', 'Found 1000000000, expected at most 2000.'],
  ])('%s set to %j is a fault at %s', (path, value, at, message) => {
    const faults = faultsOf(changedRulebook({ [path]: value }));
    expect(faults.map((fault) => [fault.path, fault.message.en])).toEqual([[at, message]]);
    expect(faults[0]?.message.th).toMatch(/[ก-๙]/);
  });

  it('bounds the levels, so that trying them stays quick', () => {
    const faults = faultsOf(changedRulebook({ levels: Array(21).fill(madeUpRulebook.levels[2]) }));
    expect(faults.map(({ message }) => message.en)).toEqual(['Too many: at most 20 expected.']);
  });

  it.each([[null], [undefined], [[]], ['{}'], [7], [{}]])('%j is refused, not thrown at', (value) => {
    expect(faultsOf(value).length).toBeGreaterThan(0);
  });

  it('takes every generated rulebook as it is', () => {
    fc.assert(
      fc.property(anyRulebook, (book) => {
        expect(faultsOf(book)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('answers any JSON with a rulebook or with faults in both languages', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const faults = faultsOf(value);
        expect(faults.length).toBeGreaterThan(0);
        expect(faults.every(({ message }) => message.th !== '' && message.en !== '')).toBe(true);
      }),
    );
  });

  /** Every place of the made-up book: `items[3].text.th`. */
  const placesIn = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, entry]) => {
          const at = Array.isArray(value) ? `${path}[${key}]` : `${path}${path ? '.' : ''}${key}`;
          return [at, ...placesIn(entry, at)];
        })
      : [];

  it('gives a usable rulebook or faults when any place is set to anything', () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(
        undefined,
        0,
        1,
        5,
        50,
        100,
        -1,
        1e300,
        '',
        'Q1',
        '10',
        'overall',
        '__proto__',
        'how-far',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(madeUpRulebook)), anything, (place, value) => {
        const parsed = parseRulebook(changedRulebook({ [place]: value }));
        if (!parsed.ok) {
          expect(parsed.refusal).not.toEqual([]);
          return;
        }
        const { shareOfOverall } = scoreStructure(parsed.value);
        const whole = [...shareOfOverall.values()].reduce((sum, share) => sum.add(share), new Fraction(0));
        expect(whole.equals(1)).toBe(true);
        const full = new Map(parsed.value.instruments.map(({ id }) => [id, FULL_SCORE]));
        expect(decideLevel(parsed.value, FULL_SCORE, full).level).toBe(parsed.value.levels[0]);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses the made-up book whatever part of it is taken away', () => {
    for (const part of Object.keys(madeUpRulebook)) {
      expect(faultsOf(changedRulebook({ [part]: undefined })), part).not.toEqual([]);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRulebook } from '../../../test/support/any-rulebook.ts';
import { changedRulebook } from '../../../test/support/changed-rulebook.ts';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { parseRulebook, type RulebookFault } from './index.ts';

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
    ['title.th', '', 'title.th', 'Too few: at least 1 expected.'],
  ])('%s set to %j is a fault at %s', (path, value, at, message) => {
    const faults = faultsOf(changedRulebook({ [path]: value }));
    expect(faults.map((fault) => [fault.path, fault.message.en])).toEqual([[at, message]]);
    expect(faults[0]?.message.th).toMatch(/[ก-๙]/);
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

  it('refuses the made-up book whatever part of it is taken away', () => {
    for (const part of Object.keys(madeUpRulebook)) {
      expect(faultsOf(changedRulebook({ [part]: undefined })), part).not.toEqual([]);
    }
  });
});

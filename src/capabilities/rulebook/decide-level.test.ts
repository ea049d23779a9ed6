import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRulebook } from '../../../test/support/any-rulebook.ts';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { score, scores } from '../../../test/support/result-2567.ts';
import { decideLevel, type Rulebook } from './index.ts';

const decide = (book: Rulebook, overall: number, instruments: Readonly<Record<string, number>>) =>
  decideLevel(book, score(overall), scores(instruments));

describe('decideLevel', () => {
  it.each([
    [90, { STAFF: 80, PUBLIC: 80, DATA: 100 }, 'bright', null],
    [97.5, { STAFF: 79.99, PUBLIC: 100, DATA: 100 }, 'clear', 'bright'],
    [89.99, { STAFF: 89.99, PUBLIC: 89.99, DATA: 89.99 }, 'clear', 'bright'],
    [60, { STAFF: 0, PUBLIC: 40, DATA: 100 }, 'clear', 'bright'],
    [59.99, { STAFF: 59.99, PUBLIC: 59.99, DATA: 59.99 }, 'dim', 'clear'],
    [0, { STAFF: 0, PUBLIC: 0, DATA: 0 }, 'dim', 'clear'],
  ])('%d with %j is %s', (overall, instruments, level, next) => {
    const decision = decide(madeUpRulebook, overall, instruments);
    expect([decision.level.id, decision.next?.id ?? null]).toEqual([level, next]);
  });

  it('says what is lacking for the next level, in hundredths', () => {
    const { lacking } = decide(madeUpRulebook, 85.5, { STAFF: 70.25, PUBLIC: 90, DATA: 90.87 });
    expect(lacking.overall).toBe(450);
    expect(Object.fromEntries(lacking.instruments)).toEqual({ STAFF: 975, PUBLIC: 0, DATA: 0 });
  });

  it('lacks nothing at the best level', () => {
    const { lacking } = decide(madeUpRulebook, 100, { STAFF: 100, PUBLIC: 100, DATA: 100 });
    expect([lacking.overall, ...lacking.instruments.values()]).toEqual([0, 0, 0, 0]);
  });

  const hundredths = fc.integer({ min: 0, max: 10_000 });
  const rankOf = (book: Rulebook, overall: number, each: number) =>
    book.levels.indexOf(
      decide(book, overall / 100, Object.fromEntries(book.instruments.map(({ id }) => [id, each / 100])))
        .level,
    );

  it('never gives a worse level for higher scores', () => {
    fc.assert(
      fc.property(
        anyRulebook,
        hundredths,
        hundredths,
        hundredths,
        hundredths,
        (book, one, other, each, every) => {
          const low = rankOf(book, Math.min(one, other), Math.min(each, every));
          const high = rankOf(book, Math.max(one, other), Math.max(each, every));
          expect(high).toBeLessThanOrEqual(low);
        },
      ),
    );
  });

  it('reaches the next level with exactly what it said was lacking', () => {
    fc.assert(
      fc.property(anyRulebook, hundredths, hundredths, (book, overall, each) => {
        const instruments = scores(Object.fromEntries(book.instruments.map(({ id }) => [id, each / 100])));
        const { next, lacking } = decideLevel(book, score(overall / 100), instruments);
        if (next === null) return;
        const mended = new Map(
          [...instruments].map(([id, had]) => [id, score((had + (lacking.instruments.get(id) ?? 0)) / 100)]),
        );
        const reached = decideLevel(book, score((overall + lacking.overall) / 100), mended).level;
        expect(book.levels.indexOf(reached)).toBeLessThanOrEqual(book.levels.indexOf(next));
      }),
    );
  });
});

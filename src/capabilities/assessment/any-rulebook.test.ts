import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { anyRulebook } from '../../../test/support/any-rulebook.ts';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { score, sheetOfItems } from '../../../test/support/result-2567.ts';
import { exactly, roundHalfUp } from '../../kernel/score.ts';
import { type Figure, OVERALL, type Rulebook, type ScoreSheet, scoreStructure } from '../rulebook/index.ts';
import { assess } from './assess.ts';
import { cheapestWay } from './cheapest-way.ts';
import { oneAnswer } from './one-answer.ts';
import { whatIf } from './what-if.ts';
import { worthOfItems } from './worth.ts';

/** Any rulebook with a score for each of its items. */
const anyResult = anyRulebook.chain((rulebook) => {
  const { length } = rulebook.items;
  return fc
    .array(fc.integer({ min: 0, max: 10000 }), { minLength: length, maxLength: length })
    .map((points) => ({ rulebook, sheet: sheetOfItems(rulebook, (_, index) => (points[index] ?? 0) / 100) }));
});

/** The score of a figure by the rule itself, without any of the shortcuts taken for speed. */
function byTheRule(figure: Figure, sheet: ScoreSheet): Fraction {
  const own = sheet.items.get(figure.id);
  if (figure.kind === 'item') return own === undefined ? new Fraction(0) : exactly(own);
  return figure.members.reduce(
    (sum, member) => sum.add(byTheRule(member.figure, sheet).mul(member.weight)),
    new Fraction(0),
  );
}

const levelOf = (rulebook: Rulebook, sheet: ScoreSheet) => assess(rulebook, sheet).decision?.level;

describe('by any rulebook', () => {
  it('every figure follows the rule exactly', () => {
    fc.assert(
      fc.property(anyResult, ({ rulebook, sheet }) => {
        const { figures } = assess(rulebook, sheet);
        for (const figure of scoreStructure(rulebook).upwards) {
          const expected = byTheRule(figure, sheet);
          expect(figures.get(figure.id)?.exact?.equals(expected)).toBe(true);
          expect(figures.get(figure.id)?.computed).toBe(roundHalfUp(expected));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what is lost to the items is what the overall score lacks', () => {
    fc.assert(
      fc.property(anyResult, ({ rulebook, sheet }) => {
        const lost = worthOfItems(rulebook, sheet).reduce(
          (sum, { score: own, perPoint }) => sum.add(perPoint.mul(new Fraction(10000 - (own ?? 0), 100))),
          new Fraction(0),
        );
        expect(assess(rulebook, sheet).figures.get(OVERALL)?.exact?.add(lost).equals(100)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('a better item never makes a worse level', () => {
    fc.assert(
      fc.property(anyResult, fc.nat(), fc.integer({ min: 0, max: 10000 }), ({ rulebook, sheet }, nth, by) => {
        const item = rulebook.items[nth % rulebook.items.length];
        const now = (item && sheet.items.get(item.id)) ?? 0;
        const raised = score(Math.min(10000, now + by) / 100);
        const result = whatIf(rulebook, sheet, new Map([[item?.id ?? '', raised]]));
        if (!result.ok) throw new Error(result.refusal.kind);
        const { before, after } = result.value;
        const rank = (level: Rulebook['levels'][number] | undefined) =>
          level ? rulebook.levels.indexOf(level) : -1;
        expect(rank(after.decision?.level)).toBeLessThanOrEqual(rank(before.decision?.level));
      }),
      { numRuns: 100 },
    );
  });

  it('the cheapest way reaches the level, and one hundredth less does not', () => {
    fc.assert(
      fc.property(anyResult, ({ rulebook, sheet }) => {
        for (const level of rulebook.levels) {
          const way = cheapestWay(rulebook, sheet, level);
          if (way.kind !== 'found') continue;
          for (const { example } of way.ways) {
            const items = new Map([...sheet.items, ...example]);
            const reached = levelOf(rulebook, { ...sheet, items });
            expect(reached && rulebook.levels.indexOf(reached)).toBeLessThanOrEqual(
              rulebook.levels.indexOf(level),
            );
            const spent = [...example].reduce((sum, [id, to]) => sum + to - (sheet.items.get(id) ?? 0), 0);
            expect(spent).toBe(way.points);
            for (const [id, to] of example) {
              const less = new Map([...items, [id, score((to - 1) / 100)] as const]);
              const missed = levelOf(rulebook, { ...sheet, items: less });
              expect(missed && rulebook.levels.indexOf(missed)).toBeGreaterThan(
                rulebook.levels.indexOf(level),
              );
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('by the made-up rulebook', () => {
  it('one answer is the smallest step of its own scale', () => {
    const sheet = sheetOfItems(madeUpRulebook, () => 67);
    const answers = oneAnswer(madeUpRulebook, sheet, new Map([['STAFF', 10]]));
    const changes = new Set(answers.map(({ change }) => change.toFraction()));
    expect(changes).toContain('33/10');
    expect(answers.every(({ instrument }) => instrument === 'STAFF')).toBe(true);
  });
});

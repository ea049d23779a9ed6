import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { rulebook2567 } from '../../../test/support/result-2567.ts';
import { exactly, FULL_SCORE, type PrintedScore, roundHalfUp } from '../../kernel/score.ts';
import { boundInstruments, type ScoreRange } from './bound-instruments.ts';
import { scoreStructure } from './score-structure.ts';

const only = (score: PrintedScore): ScoreRange => ({ lowest: score, highest: score });
const anyScore = fc.integer({ min: 0, max: FULL_SCORE }).map((value) => value as PrintedScore);

describe.each([
  ['2567', rulebook2567],
  ['a made-up year', madeUpRulebook],
])('instruments not known, by the rulebook of %s', (_, rulebook) => {
  const { members } = scoreStructure(rulebook).overall;
  const overallOf = (scores: readonly PrintedScore[]) =>
    roundHalfUp(
      members.reduce(
        (sum, { weight }, at) => sum.add(weight.mul(exactly(scores[at] ?? FULL_SCORE))),
        exactly(0 as PrintedScore),
      ),
    );

  it('are bounded by what the others leave of the overall score, never to less than they have', () => {
    fc.assert(
      fc.property(
        fc.array(anyScore, { minLength: members.length, maxLength: members.length }),
        fc.array(fc.boolean(), { minLength: members.length, maxLength: members.length }),
        (scores, isKnown) => {
          const given = new Map(
            members.map(({ figure }, at) => [figure.id, isKnown[at] ? only(scores[at] ?? FULL_SCORE) : null]),
          );
          const bounds = boundInstruments(rulebook, only(overallOf(scores)), given);
          for (const [at, { figure }] of members.entries()) {
            const { lowest, highest } = bounds.get(figure.id) ?? only(FULL_SCORE);
            expect(lowest).toBeLessThanOrEqual(scores[at] ?? 0);
            expect(highest).toBeGreaterThanOrEqual(scores[at] ?? 0);
          }
        },
      ),
    );
  });

  it('are bounded closely when only one is not known', () => {
    const scores = members.map(() => 9000 as PrintedScore);
    const [first] = members;
    const given = new Map(
      members.map(({ figure }) => [figure.id, figure === first?.figure ? null : only(9000 as PrintedScore)]),
    );
    const bound = boundInstruments(rulebook, only(overallOf(scores)), given).get(first?.figure.id ?? '');
    expect((bound?.highest ?? 0) - (bound?.lowest ?? 0)).toBeLessThan(10);
  });

  it('may be anything when what is known contradicts itself', () => {
    const given = new Map(members.map(({ figure }, at) => [figure.id, at === 0 ? null : only(FULL_SCORE)]));
    const [first] = members;
    expect(boundInstruments(rulebook, only(100 as PrintedScore), given).get(first?.figure.id ?? '')).toEqual({
      lowest: 0,
      highest: FULL_SCORE,
    });
  });
});

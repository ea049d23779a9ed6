import Fraction from 'fraction.js';
import {
  exactly,
  FULL_SCORE,
  hundredthsOf,
  type PrintedScore,
  printedScore,
  roundHalfUp,
} from '../../kernel/score.ts';
import { decideLevel } from './decide-level.ts';
import { faultAt, type RulebookFault } from './fault.ts';
import type { Level, Rulebook } from './rulebook.ts';
import { scoreStructure } from './score-structure.ts';

/** The levels stand from the best to the worst, the last takes all that is left, and each can be reached. */
export function levelFaults(rulebook: Rulebook): readonly RulebookFault[] {
  const disorder = [...unconditional(rulebook.levels), ...unordered(rulebook.levels)];
  return disorder.length > 0 ? disorder : unreachable(rulebook);
}

const isUnconditional = ({ overallAtLeast, eachInstrumentAtLeast }: Level) =>
  overallAtLeast === null && eachInstrumentAtLeast === null;

const unconditional = (levels: readonly Level[]): RulebookFault[] =>
  levels.flatMap((level, n) => {
    const last = n === levels.length - 1;
    if (isUnconditional(level) === last) return [];
    const { id } = level;
    return [
      faultAt(`levels[${n}]`, (say) =>
        last ? say.lastLevelConditional({ id }) : say.levelHidesRest({ id }),
      ),
    ];
  });

function unordered(levels: readonly Level[]): RulebookFault[] {
  return levels.flatMap((level, n) => {
    const better = levels[n - 1];
    if (better === undefined) return [];
    const rises =
      (level.overallAtLeast ?? 0) > (better.overallAtLeast ?? 0) ||
      (level.eachInstrumentAtLeast ?? 0) > (better.eachInstrumentAtLeast ?? 0);
    return rises
      ? [faultAt(`levels[${n}]`, (say) => say.levelsOrder({ id: level.id, better: better.id }))]
      : [];
  });
}

/** Tries the profiles at which a level begins or another ends: all instruments alike, or one apart from full ones. */
function unreachable(rulebook: Rulebook): RulebookFault[] {
  const ids = rulebook.instruments.map(({ id }) => id);
  const edges = rulebook.levels
    .flatMap(({ overallAtLeast, eachInstrumentAtLeast }) => [overallAtLeast ?? 0, eachInstrumentAtLeast ?? 0])
    .flatMap((points) => [hundredthsOf(points), hundredthsOf(points) - 1])
    .flatMap((hundredths) => printedScore(hundredths) ?? []);
  const profiles = edges.flatMap((edge) => [
    new Map(ids.map((id) => [id, edge])),
    ...ids.map((low) => new Map(ids.map((id) => [id, id === low ? edge : FULL_SCORE]))),
  ]);
  const reached = new Set(
    profiles.map((profile) => decideLevel(rulebook, overallOf(rulebook, profile), profile).level.id),
  );
  return rulebook.levels.flatMap(({ id }, n) =>
    reached.has(id) ? [] : [faultAt(`levels[${n}]`, (say) => say.levelUnreachable({ id }))],
  );
}

function overallOf(rulebook: Rulebook, profile: ReadonlyMap<string, PrintedScore>): PrintedScore {
  const { members } = scoreStructure(rulebook).overall;
  return roundHalfUp(
    members.reduce(
      (sum, { figure, weight }) => sum.add(exactly(profile.get(figure.id) ?? FULL_SCORE).mul(weight)),
      new Fraction(0),
    ),
  );
}

import { FULL_SCORE, type PrintedScore, showScore } from '../../../kernel/score.ts';
import { type FigureKind, indexOf, type Rulebook, type ScoreSheet } from '../../rulebook/index.ts';
import type { FoundProblem, ProblemRule } from '../problem.ts';
import type { Place } from '../source.ts';
import { type Disagreement, findDisagreements } from './check-arithmetic.ts';
import { fits, guessRespondents, latticeScores, pooledInstruments } from './lattice.ts';
import { say } from './say.ts';

/** Where a printed figure stands, by its key. */
export type PlaceOf = (key: string) => Place | null;

const RULES: Partial<Record<FigureKind, ProblemRule>> = {
  indicator: 'indicator-not-mean',
  instrument: 'instrument-not-mean',
  overall: 'overall-not-weighted',
};

/** Printed figures that contradict each other. */
export function checkFigures(rulebook: Rulebook, sheet: ScoreSheet, placeOf: PlaceOf): FoundProblem[] {
  return findDisagreements(rulebook, sheet).flatMap((found) => {
    const rule = RULES[found.figure.kind];
    return rule ? [disagreement(rule, found, placeOf)] : [];
  });
}

function disagreement(rule: ProblemRule, found: Disagreement, placeOf: PlaceOf): FoundProblem {
  const { figure, printed, kind, lowest, highest, repairs } = found;
  const shown = {
    figure: figure.id,
    printed: showScore(printed),
    lowest: showScore(lowest as PrintedScore),
    highest: showScore(highest as PrintedScore),
    repairs: repairs.map(({ item, to }) => `${item} = ${showScore(Number(to) as PrintedScore)}`),
  };
  return {
    rule,
    severity: kind === 'impossible' ? 'error' : 'info',
    place: placeOf(figure.id),
    ...(figure.kind === 'indicator' ? { indicator: figure.id } : { item: figure.id }),
    message: say((problems) =>
      kind === 'parts'
        ? problems.onlyByParts(shown)
        : figure.kind === 'overall'
          ? problems.overallNotWeighted(shown)
          : problems.notMean({ ...shown, kind: figure.kind === 'indicator' ? 'indicator' : 'instrument' }),
    ),
    ...(repairs.length > 0 ? { repairs } : {}),
  };
}

export type Respondents = ReadonlyMap<string, number | null>;

/**
 * The number of respondents of each instrument whose answers are pooled: as told, else the likeliest by the printed
 * scores (decision 0010), else null.
 */
export function respondentsOf(
  rulebook: Rulebook,
  scores: ReadonlyMap<string, PrintedScore>,
  told: number | null,
): Respondents {
  return new Map(
    pooledInstruments(rulebook).map(({ id }) => {
      const asked = indexOf(rulebook).itemsOfInstrument.get(id)?.length ?? 0;
      return [id, told ?? guessRespondents(rulebook, latticeScores(rulebook, id, scores), asked)];
    }),
  );
}

/** Scores that no mean of so many answers can be. */
export function checkLattice(
  rulebook: Rulebook,
  scores: ReadonlyMap<string, PrintedScore>,
  respondents: Respondents,
  told: boolean,
  placeOf: PlaceOf,
): FoundProblem[] {
  return [...respondents].flatMap(([instrument, count]) => {
    if (count === null) return [];
    return latticeScores(rulebook, instrument, scores)
      .filter((score) => !fits(score, count))
      .map(
        ({ item, hundredths, step }): FoundProblem => ({
          rule: 'score-off-lattice',
          severity: 'warning',
          place: placeOf(item),
          item,
          message: say((problems) =>
            problems.scoreOffLattice({
              item,
              score: showScore(hundredths as PrintedScore),
              respondents: count,
              told,
              near: neighbours(hundredths, step, count),
            }),
          ),
        }),
      );
  });
}

/** The nearest scores below and above that so many answers can give. */
function neighbours(hundredths: number, step: number, count: number): string[] {
  const below = Math.floor((hundredths * count) / step);
  return [below, below + 1]
    .map((sum) => Math.floor((2 * sum * step + count) / (2 * count)))
    .filter((score) => score >= 0 && score <= FULL_SCORE)
    .map((score) => showScore(score as PrintedScore));
}

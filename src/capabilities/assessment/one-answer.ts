import Fraction from 'fraction.js';
import { type PrintedScore, roundHalfUp } from '../../kernel/score.ts';
import { indexOf, type Rulebook, type Scale, type ScoreSheet, scoreStructure } from '../rulebook/index.ts';

/** What a single answer weighs in one item. */
export type OneAnswer = {
  readonly item: string;
  readonly instrument: string;
  readonly respondents: number;
  /** Points by which the item moves when one person answers one level higher or lower, exact. */
  readonly change: Fraction;
  /** The same in hundredths, rounded half up: 20/49 is 41. */
  readonly shown: PrintedScore;
  /** What that moves in the overall score, in points. */
  readonly overallChange: Fraction;
  /** Items of the same instrument whose scores lie no further away than one answer to either of the two. */
  readonly oneAnswerApart: readonly string[];
};

/**
 * What one person moving one level changes in each survey item, for the instruments whose number of respondents is
 * given (by instrument id, whole and positive; others are left out).
 */
export function oneAnswer(
  rulebook: Rulebook,
  sheet: ScoreSheet,
  respondents: ReadonlyMap<string, number | null>,
): readonly OneAnswer[] {
  const { shareOfOverall } = scoreStructure(rulebook);
  const scales = new Map(rulebook.scales.map((scale) => [scale.id, scale]));
  const { instrumentOfItem } = indexOf(rulebook);
  const answers = rulebook.items.flatMap((item) => {
    const instrument = instrumentOfItem.get(item.id);
    const n = instrument && respondents.get(instrument.id);
    const scale = scales.get(item.scale);
    if (instrument?.kind !== 'survey' || !n || !scale) return [];
    const change = smallestStep(scale).div(n);
    const share = shareOfOverall.get(item.id) ?? new Fraction(0);
    return [
      {
        item: item.id,
        instrument: instrument.id,
        respondents: n,
        change,
        shown: roundHalfUp(change),
        overallChange: change.mul(share),
      },
    ];
  });
  return answers.map((answer) => ({
    ...answer,
    oneAnswerApart: answers
      .filter((other) => other.item !== answer.item && other.instrument === answer.instrument)
      .filter((other) =>
        canBeWithin(
          sheet.items.get(answer.item),
          sheet.items.get(other.item),
          answer.change.gt(other.change) ? answer.change : other.change,
        ),
      )
      .map(({ item }) => item),
  }));
}

/** The smallest difference between two answers of a scale, in points. */
function smallestStep({ options }: Scale): Fraction {
  const points = options.map((option) => option.points).sort((a, b) => a - b);
  const steps = points
    .map((point, index) => new Fraction(point).sub(points[index - 1] ?? point))
    .filter((step) => step.gt(0));
  return steps.reduce((least, step) => (step.lt(least) ? step : least), new Fraction(100));
}

/** Two printed scores stand for values up to half a hundredth away, so their distance may be one hundredth less. */
function canBeWithin(a: PrintedScore | undefined, b: PrintedScore | undefined, change: Fraction): boolean {
  if (a === undefined || b === undefined) return false;
  return new Fraction(Math.abs(a - b) - 1, 100).lt(change);
}

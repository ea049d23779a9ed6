import { type PrintedScore, printedScore } from '../../kernel/score.ts';
import {
  type Level,
  type LevelDecision,
  OVERALL,
  type Rulebook,
  type ScoreSheet,
} from '../rulebook/index.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import {
  bestChoices,
  type DisclosureChoice,
  disclosureGroups,
  goodChoices,
  lackingAfter,
} from './disclosure-choices.ts';
import { leastPoints, type PointsPlan, type Raise } from './least-points.ts';
import { type Climb, climbTo, type Raisable } from './raisable.ts';

export type CheapestWay =
  | { readonly kind: 'already-reached'; readonly level: Level }
  /** Instruments without which the distance is not known, or the overall where none else is lacking. */
  | { readonly kind: 'figures-missing'; readonly figures: readonly string[] }
  | {
      readonly kind: 'found';
      readonly disclosureItems: number;
      /** The sum over surveyed items, in hundredths of a point. */
      readonly points: number;
      /** All cost the same. */
      readonly ways: readonly Way[];
      /** There are more of the same cost than are listed. */
      readonly furtherWays: boolean;
    };

export type Way = {
  /** Any so many of these disclosure items are completed. */
  readonly complete: readonly { readonly anyOf: readonly string[]; readonly count: number }[];
  /** These points, in hundredths, are gained over these figures in any manner. */
  readonly raise: readonly { readonly anyOf: readonly string[]; readonly points: number }[];
  /** One choice among these, the weakest first: the new score of each figure that changes. */
  readonly example: ReadonlyMap<string, PrintedScore>;
};

const MOST_WAYS = 50;

/**
 * The cheapest way to a level: the fewest disclosure items to complete, then the smallest sum of points over the
 * surveyed items, in steps of 0.01. Ways that differ in which disclosure items count are listed each on its own;
 * figures of which each point counts the same are exchangeable within a way.
 */
export function cheapestWay(rulebook: Rulebook, sheet: ScoreSheet, level: Level): CheapestWay {
  const assessment = assess(rulebook, sheet);
  const missing = missingFigures(rulebook, assessment);
  if (missing.length > 0) return { kind: 'figures-missing', figures: missing };
  const decision = assessment.decision;
  if (decision && isReached(rulebook, decision, level)) {
    return { kind: 'already-reached', level: decision.level };
  }
  return search(climbTo(rulebook, assessment, level));
}

function search({ raisable, lacking }: Climb): CheapestWay {
  const groups = disclosureGroups(raisable);
  const surveyed = raisable.filter(({ inOneStep }) => !inOneStep);
  const planAfter = (choice: DisclosureChoice) => leastPoints(surveyed, lackingAfter(lacking, choice));
  const most = groups.reduce((sum, { members }) => sum + members.length, 0);
  for (let count = 0; count <= most; count++) {
    const plans = bestChoices(groups, count).flatMap((choice) => planAfter(choice) ?? []);
    if (plans.length === 0) continue;
    const points = plans.reduce(
      (least, plan) => (plan.points < least ? plan.points : least),
      plans[0]?.points ?? 0n,
    );
    const isCheapest = (choice: DisclosureChoice) => (planAfter(choice)?.points ?? points + 1n) <= points;
    const choices = goodChoices(groups, count, isCheapest, MOST_WAYS + 1);
    return {
      kind: 'found',
      disclosureItems: count,
      points: Number(points),
      ways: choices.slice(0, MOST_WAYS).flatMap((choice) => {
        const plan = planAfter(choice);
        return plan ? [wayOf(choice, plan)] : [];
      }),
      furtherWays: choices.length > MOST_WAYS,
    };
  }
  throw new Error('full marks reach every level that a valid rulebook has');
}

function wayOf(choice: DisclosureChoice, { raises }: PointsPlan): Way {
  const completed = choice.filter(({ count }) => count > 0);
  return {
    complete: completed.map(({ group, count }) => ({ anyOf: group.members.map(({ id }) => id), count })),
    raise: raises.map(({ anyOf, points }) => ({ anyOf: anyOf.map(({ id }) => id), points: Number(points) })),
    example: new Map([
      ...completed.flatMap(({ group, count }) =>
        group.members.slice(0, count).map((item) => raisedBy(item, item.room)),
      ),
      ...spread(raises),
    ]),
  };
}

function spread(raises: readonly Raise[]): [string, PrintedScore][] {
  const gained = new Map<Raisable, bigint>();
  for (const { anyOf, points } of raises) {
    let left = points;
    for (const figure of anyOf.toSorted((a, b) => a.score - b.score)) {
      const before = gained.get(figure) ?? 0n;
      const taken = left < figure.room - before ? left : figure.room - before;
      left -= taken;
      if (taken > 0n) gained.set(figure, before + taken);
    }
  }
  return [...gained].map(([figure, points]) => raisedBy(figure, points));
}

function raisedBy({ id, score }: Raisable, points: bigint): [string, PrintedScore] {
  const raised = printedScore(score + Number(points));
  if (raised === null) throw new Error(`${id} raised above full marks`);
  return [id, raised];
}

const isReached = (rulebook: Rulebook, { level }: LevelDecision, wanted: Level): boolean =>
  rulebook.levels.indexOf(level) <= rulebook.levels.indexOf(wanted);

function missingFigures(rulebook: Rulebook, { figures }: Assessment): readonly string[] {
  const without = rulebook.instruments.map(({ id }) => id).filter((id) => !figures.get(id)?.exact);
  return without.length > 0 || figures.get(OVERALL)?.exact ? without : [OVERALL];
}

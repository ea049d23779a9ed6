import type Fraction from 'fraction.js';
import { FULL_SCORE, type PrintedScore, roundHalfUp } from '../../kernel/score.ts';
import {
  type Confidence,
  oncePerRulebook,
  type Provenance,
  type Rulebook,
  type ScoreSheet,
  scoreStructure,
} from '../rulebook/index.ts';
import { commonDenominator, roundedHundredths } from './whole-arithmetic.ts';

/** What an item counts for in the overall score, by the rulebook's way of adding up. */
export type ItemWorth = {
  readonly item: string;
  readonly score: PrintedScore | null;
  /** Overall points lost to the item now, in hundredths, rounded half up; null without a score. */
  readonly lost: PrintedScore | null;
  /** Overall points for each point of the item, exact. */
  readonly perPoint: Fraction;
  /** Overall points between none and full marks on the item, in hundredths, rounded half up. */
  readonly inFull: PrintedScore;
  /** The least certain of the facts that the share rests on. */
  readonly confidence: Confidence;
  /** These facts: the weights, the way of adding up, and the item's sub-indicator where it has one. */
  readonly known: readonly Provenance[];
};

/** The worth of every item, the most lost first; items without a score last; ties in the rulebook's order. */
export function worthOfItems(rulebook: Rulebook, sheet: ScoreSheet): readonly ItemWorth[] {
  const { shares, denominator } = sharesOf(rulebook);
  return shares
    .map(({ parts, ...share }) => {
      const score = sheet.items.get(share.item) ?? null;
      // All shares stand over one denominator, so that what is lost compares as whole numbers.
      const rank = score === null ? -1n : BigInt(FULL_SCORE - score) * parts;
      const lost = score === null ? null : roundedHundredths(rank, denominator);
      return { rank, worth: { ...share, score, lost } };
    })
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank > b.rank ? -1 : 1))
    .map(({ worth }) => worth);
}

type Share = Omit<ItemWorth, 'score' | 'lost'> & { readonly parts: bigint };

type Shares = { readonly shares: readonly Share[]; readonly denominator: bigint };

const sharesOf = oncePerRulebook(computeShares);

function computeShares(rulebook: Rulebook): Shares {
  const { shareOfOverall } = scoreStructure(rulebook);
  const denominator = commonDenominator([...shareOfOverall.values()]);
  const subIndicators = new Map(rulebook.subIndicators.map((sub) => [sub.id, sub]));
  const shares = rulebook.items.map(({ id, subIndicator }) => {
    const perPoint = shareOfOverall.get(id);
    if (!perPoint) throw new Error(`rulebook ${rulebook.id}: item ${id} belongs to no figure`);
    const split = subIndicator === null ? undefined : subIndicators.get(subIndicator);
    const known = [rulebook.weightsKnown, rulebook.aggregationKnown, ...(split ? [split.known] : [])];
    return {
      item: id,
      perPoint,
      parts: perPoint.n * (denominator / perPoint.d),
      inFull: roundHalfUp(perPoint.mul(100)),
      confidence: leastCertain(known),
      known,
    };
  });
  return { shares, denominator };
}

const MOST_CERTAIN_FIRST: readonly Confidence[] = ['official', 'secondary', 'inferred', 'recall', 'own'];

const leastCertain = (known: readonly Provenance[]): Confidence =>
  MOST_CERTAIN_FIRST.findLast((word) => known.some(({ confidence }) => confidence === word)) ?? 'own';

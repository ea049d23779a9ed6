import Fraction from 'fraction.js';
import { FULL_SCORE, hundredthsOf } from '../../../kernel/score.ts';
import {
  type Figure,
  oncePerRulebook,
  type Rulebook,
  type ScoreStructure,
  scoreStructure,
} from '../../rulebook/index.ts';

/**
 * What a figure can truly be, in units so small that every bound of a rulebook is a whole number:
 * [low, high), or [low, high] when `closed`.
 */
export type Interval = { readonly low: number; readonly high: number; readonly closed: boolean };

/** The arithmetic of one rulebook in whole numbers, made once. */
export type Measuring = {
  readonly structure: ScoreStructure;
  /** Units of one half of a hundredth, the distance from a printed score to the ends of what it stands for. */
  readonly half: number;
  readonly shares: ReadonlyMap<
    Figure,
    readonly { readonly numerator: number; readonly denominator: number }[]
  >;
  readonly slack: ReadonlyMap<Figure, number>;
  /** Items that can only have certain scores, which are therefore exact: their hundredths. */
  readonly exactScores: ReadonlyMap<string, ReadonlySet<number>>;
};

export const measuringOf = oncePerRulebook(measure);

function measure(rulebook: Rulebook): Measuring {
  const structure = scoreStructure(rulebook);
  const units = structure.upwards.reduce((all, figure) => leastCommonMultiple(all, unitsBelow(figure)), 1);
  const full = FULL_SCORE * 2 * units;
  if (full * structure.upwards.length > Number.MAX_SAFE_INTEGER)
    throw new RangeError(`rulebook ${rulebook.id}: weights need fractions finer than can be counted`);
  const disclosed = new Set(
    rulebook.instruments.filter(({ kind }) => kind === 'disclosure').map(({ id }) => id),
  );
  const instrumentOf = new Map(rulebook.indicators.map(({ id, instrument }) => [id, instrument]));
  const pointsOf = new Map(
    rulebook.scales.map(({ id, options }) => [
      id,
      new Set(options.map(({ points }) => hundredthsOf(points))),
    ]),
  );
  return {
    structure,
    half: units,
    shares: new Map(
      structure.upwards.map((figure) => [
        figure,
        figure.members.map(({ weight }) => ({ numerator: Number(weight.n), denominator: Number(weight.d) })),
      ]),
    ),
    slack: new Map(
      structure.upwards.map((figure) => [figure, Number(figure.slack.mul(200).mul(units).round().n)]),
    ),
    exactScores: new Map(
      rulebook.items
        .filter((item) => disclosed.has(instrumentOf.get(item.indicator) ?? ''))
        .map((item) => [item.id, pointsOf.get(item.scale) ?? new Set<number>()]),
    ),
  };
}

/** Denominator that makes every sum below a figure a whole number. */
function unitsBelow(figure: Figure): number {
  return figure.members.reduce((units, { figure: member, weight }) => {
    const path = new Fraction(Number(weight.d)).mul(unitsBelow(member));
    return leastCommonMultiple(units, Number(path.n));
  }, 1);
}

function leastCommonMultiple(one: number, other: number): number {
  return Number(new Fraction(one).lcm(other).n);
}

/** What a printed score stands for: 98.78 for [98.775, 98.785), cut to 0–100; an exact score for itself. */
export function intervalOf(measuring: Measuring, figure: Figure, hundredths: number): Interval {
  const { half, exactScores } = measuring;
  if (exactScores.get(figure.id)?.has(hundredths))
    return { low: hundredths * 2 * half, high: hundredths * 2 * half, closed: true };
  const full = FULL_SCORE * 2 * half;
  const high = (hundredths * 2 + 1) * half;
  return { low: Math.max(0, (hundredths * 2 - 1) * half), high: Math.min(full, high), closed: high > full };
}

/** What the members of a figure allow it to be, without and with the slack of parts that are rounded on their own. */
export function allowedByMembers(
  measuring: Measuring,
  figure: Figure,
  printed: (figure: Figure) => number | null,
): { readonly strict: Interval; readonly wide: Interval } | null {
  const shares = measuring.shares.get(figure) ?? [];
  if (shares.length === 0) return null;
  let [low, high, closed] = [0, 0, true];
  for (const [index, { figure: member }] of figure.members.entries()) {
    const share = shares[index];
    const interval = possible(measuring, member, printed);
    if (!interval || !share) return null;
    low += (interval.low / share.denominator) * share.numerator;
    high += (interval.high / share.denominator) * share.numerator;
    closed &&= interval.closed;
  }
  const strict = { low, high, closed };
  return { strict, wide: widened(measuring, figure, strict) };
}

/**
 * What a figure can be by its own printing, which the separate rounding of its parts may have moved, else by its
 * members; null when neither is known.
 */
export function possible(
  measuring: Measuring,
  figure: Figure,
  printed: (figure: Figure) => number | null,
): Interval | null {
  const own = printed(figure);
  return own === null
    ? (allowedByMembers(measuring, figure, printed)?.wide ?? null)
    : widened(measuring, figure, intervalOf(measuring, figure, own));
}

function widened(measuring: Measuring, figure: Figure, { low, high, closed }: Interval): Interval {
  const slack = measuring.slack.get(figure) ?? 0;
  const full = FULL_SCORE * 2 * measuring.half;
  return {
    low: Math.max(0, low - slack),
    high: Math.min(full, high + slack),
    closed: closed || high + slack > full,
  };
}

export function meet(one: Interval, other: Interval): boolean {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  const closedAt = ({ high: end, closed }: Interval) => end > high || closed;
  return low < high || (low === high && closedAt(one) && closedAt(other));
}

/** The printed scores, in hundredths, that a figure within the interval can have. */
export function printable(
  measuring: Measuring,
  { low, high, closed }: Interval,
): { lowest: number; highest: number } {
  const step = measuring.half * 2;
  const round = (units: number) => Math.floor(units / step + 0.5);
  const top = round(high);
  const openAtTop = !closed && (top * 2 - 1) * measuring.half === high;
  return { lowest: round(low), highest: openAtTop ? top - 1 : top };
}

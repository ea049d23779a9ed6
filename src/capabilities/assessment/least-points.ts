import type { Lacking, Raisable } from './raisable.ts';

/** Points to be spread in any manner over some figures, in hundredths. */
export type Raise = { readonly anyOf: readonly Raisable[]; readonly points: bigint };

export type PointsPlan = { readonly points: bigint; readonly raises: readonly Raise[] };

/** Figures of one instrument of which each point counts the same. */
type Group = { readonly members: readonly Raisable[]; readonly instrument: string; left: bigint };

/**
 * The smallest sum of hundredths over figures that rise point by point with which nothing is lacking; null if it
 * cannot be had. Every hundredth costs the same, so those that count most go first: within each instrument until
 * its own minimum is met, then anywhere until the overall score is.
 */
export function leastPoints(raisable: readonly Raisable[], lacking: Lacking): PointsPlan | null {
  const groups = groupsOf(raisable);
  const raises: Raise[] = [];
  let overall = lacking.overall;
  const spend = (from: readonly Group[], need: bigint, gain: (one: Raisable) => bigint): bigint => {
    const [first] = from[0]?.members ?? [];
    if (!first) return 0n;
    const room = from.reduce((sum, { left }) => sum + left, 0n);
    const points = atMost(ceilOf(need, gain(first)), room);
    raises.push({ anyOf: from.flatMap(({ members }) => members), points });
    takeFrom(from, points);
    overall -= points * first.toOverall;
    return need - points * gain(first);
  };
  for (const [instrument, lackingThere] of lacking.instruments) {
    let need = lackingThere;
    for (const group of groups.filter((one) => one.instrument === instrument)) {
      if (need > 0n) need = spend([group], need, ({ toInstrument }) => toInstrument);
    }
    if (need > 0n) return null;
  }
  for (const equals of ofEqualWorth(groups)) {
    if (overall > 0n) spend(equals, overall, ({ toOverall }) => toOverall);
  }
  if (overall > 0n) return null;
  return { points: raises.reduce((sum, { points }) => sum + points, 0n), raises: merged(raises) };
}

/** By instrument and what a point counts, the most first. */
function groupsOf(raisable: readonly Raisable[]): Group[] {
  return [...Map.groupBy(raisable, (one) => `${one.instrument} ${one.toInstrument}`).values()]
    .map((members) => ({
      members,
      instrument: members[0]?.instrument ?? '',
      left: members.reduce((sum, { room }) => sum + room, 0n),
    }))
    .sort((a, b) => descending(worthOf(a), worthOf(b)));
}

const ofEqualWorth = (groups: readonly Group[]): Group[][] => [
  ...Map.groupBy(
    groups.filter(({ left }) => left > 0n),
    worthOf,
  ).values(),
];

const worthOf = ({ members }: Group): bigint => members[0]?.toOverall ?? 0n;

function takeFrom(groups: readonly Group[], points: bigint) {
  let rest = points;
  for (const group of groups) {
    const taken = atMost(rest, group.left);
    group.left -= taken;
    rest -= taken;
  }
}

/** Joins what is spent on the same figures in both rounds. */
const merged = (raises: readonly Raise[]): Raise[] =>
  [...Map.groupBy(raises, ({ anyOf }) => anyOf.map(({ id }) => id).join(' ')).values()]
    .map((same) => ({
      anyOf: same[0]?.anyOf ?? [],
      points: same.reduce((sum, { points }) => sum + points, 0n),
    }))
    .filter(({ points }) => points > 0n);

const ceilOf = (amount: bigint, unit: bigint): bigint => (amount + unit - 1n) / unit;
const atMost = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const descending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1);

import type { Lacking, Raisable } from './raisable.ts';

/** Disclosure items of one instrument of which each gives the same. */
export type DisclosureGroup = {
  readonly instrument: string;
  readonly members: readonly Raisable[];
  readonly gain: Gain;
};

export type Gain = { readonly toInstrument: bigint; readonly toOverall: bigint };

/** How many items of each group are completed. */
export type DisclosureChoice = readonly { readonly group: DisclosureGroup; readonly count: number }[];

/** Groups by what completing one of them gives, the most first within each instrument. */
export function disclosureGroups(raisable: readonly Raisable[]): readonly DisclosureGroup[] {
  const inFull = ({ room, toInstrument, toOverall }: Raisable): Gain => ({
    toInstrument: room * toInstrument,
    toOverall: room * toOverall,
  });
  const items = raisable.filter(({ inOneStep }) => inOneStep);
  return [...Map.groupBy(items, (item) => `${item.instrument} ${inFull(item).toInstrument}`).values()]
    .flatMap((members) =>
      members[0] ? [{ instrument: members[0].instrument, members, gain: inFull(members[0]) }] : [],
    )
    .sort((a, b) =>
      a.gain.toOverall === b.gain.toOverall ? 0 : a.gain.toOverall > b.gain.toOverall ? -1 : 1,
    );
}

/**
 * The choices of a number of items that can be the best: those that give the most within each instrument, for each
 * way in which the number is divided between the instruments.
 */
export function bestChoices(groups: readonly DisclosureGroup[], count: number): readonly DisclosureChoice[] {
  const [instrument] = groups.map((group) => group.instrument);
  if (instrument === undefined) return count === 0 ? [[]] : [];
  const own = groups.filter((group) => group.instrument === instrument);
  const others = groups.filter((group) => group.instrument !== instrument);
  const most = Math.min(count, sizeOf(own));
  return Array.from({ length: most + 1 }, (_, here) => here).flatMap((here) =>
    bestChoices(others, count - here).map((rest) => [...topOf(own, here), ...rest]),
  );
}

/**
 * Every choice of a number of items that `isGood` accepts; what gives more must be no worse. It is also asked of
 * the best that starts the same way, so that a start is only followed when it leads somewhere. Ends after `limit`
 * choices.
 */
export function goodChoices(
  groups: readonly DisclosureGroup[],
  count: number,
  isGood: (choice: DisclosureChoice) => boolean,
  limit: number,
): readonly DisclosureChoice[] {
  const found: DisclosureChoice[] = [];
  const descend = (chosen: DisclosureChoice, rest: readonly DisclosureGroup[], left: number) => {
    const [group, ...others] = rest;
    if (!group) {
      if (left === 0 && isGood(chosen)) found.push(chosen);
      return;
    }
    // The first question costs little and rules out most; the second is exact.
    if (left > sizeOf(rest) || !isGood([...chosen, ...mostOf(rest, left)])) return;
    if (!bestChoices(rest, left).some((best) => isGood([...chosen, ...best]))) return;
    for (let here = Math.min(left, group.members.length); here >= 0 && found.length < limit; here--) {
      descend([...chosen, { group, count: here }], others, left - here);
    }
  };
  descend([], groups, count);
  return found;
}

/** What completing the chosen items leaves lacking. */
export function lackingAfter(lacking: Lacking, choice: DisclosureChoice): Lacking {
  const instruments = new Map(lacking.instruments);
  let overall = lacking.overall;
  for (const { group, count } of choice) {
    const left = instruments.get(group.instrument) ?? 0n;
    instruments.set(group.instrument, left - BigInt(count) * group.gain.toInstrument);
    overall -= BigInt(count) * group.gain.toOverall;
  }
  return { overall, instruments };
}

/** At least as much as any choice of so many: the best ones of each instrument, as if each had the whole number. */
const mostOf = (groups: readonly DisclosureGroup[], count: number): DisclosureChoice =>
  [...Map.groupBy(groups, ({ instrument }) => instrument).values()].flatMap((own) =>
    topOf(own, Math.min(count, sizeOf(own))),
  );

function topOf(groups: readonly DisclosureGroup[], count: number): DisclosureChoice {
  let left = count;
  return groups.map((group) => {
    const taken = Math.min(left, group.members.length);
    left -= taken;
    return { group, count: taken };
  });
}

const sizeOf = (groups: readonly DisclosureGroup[]): number =>
  groups.reduce((sum, { members }) => sum + members.length, 0);

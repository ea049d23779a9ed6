import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulebook2567, score, scores, sheet2567, sheetOfItems } from '../../../test/support/result-2567.ts';
import { EMPTY_SCORE_SHEET, type Level, type Rulebook, type ScoreSheet } from '../rulebook/index.ts';
import { assess } from './assess.ts';
import { type CheapestWay, cheapestWay, type Way } from './cheapest-way.ts';
import { whatIf } from './what-if.ts';

const level = (id: string, rulebook: Rulebook = rulebook2567): Level => {
  const found = rulebook.levels.find((one) => one.id === id);
  if (!found) throw new Error(`no level ${id}`);
  return found;
};

const found = (way: CheapestWay) => {
  if (way.kind !== 'found') throw new Error(way.kind);
  return way;
};

const levelAfter = (rulebook: Rulebook, sheet: ScoreSheet, way: Way) => {
  const result = whatIf(rulebook, sheet, way.example);
  return result.ok ? result.value.after.decision?.level : undefined;
};

/** Every item of 2567 at one score, but for some. */
const sheetWith = (others: number, points: Readonly<Record<string, number>>) =>
  sheetOfItems(rulebook2567, (id) => points[id] ?? others);

describe('the cheapest way in 2567', () => {
  it('is no way where the level or a better one is reached', () => {
    const way = cheapestWay(rulebook2567, sheet2567, level('good'));
    expect(way).toMatchObject({ kind: 'already-reached', level: { id: 'excellent' } });
  });

  it('completes the one disclosure item that is enough', () => {
    // OIT 81.25 lacks 3.745 points: O34 gives 12.50, O26 or O27 3.125.
    const sheet = sheetWith(100, { O34: 0, O26: 0, O27: 0 });
    const way = found(cheapestWay(rulebook2567, sheet, level('good')));
    expect(way).toMatchObject({ disclosureItems: 1, points: 0, furtherWays: false });
    expect(way.ways.map(({ complete }) => complete)).toEqual([[{ anyOf: ['O34'], count: 1 }]]);
  });

  it('lists ties', () => {
    // OIT 94.29 with two of O7–O13 lacking and one of O14–O17: completing any of the three is enough.
    const sheet = sheetWith(100, { O7: 0, O8: 0, O14: 0 });
    const way = found(cheapestWay(rulebook2567, sheet, level('excellent')));
    expect(way.disclosureItems).toBe(1);
    expect(way.ways.map(({ complete }) => complete)).toEqual([
      [{ anyOf: ['O14'], count: 1 }],
      [{ anyOf: ['O7', 'O8'], count: 1 }],
    ]);
  });

  it('spends points in the instrument that stands in the way', () => {
    // IIT 94.00 asks for 94.995, that is 14.925 points over fifteen items.
    const iit = Object.fromEntries(
      rulebook2567.items.filter(({ id }) => id.startsWith('i')).map(({ id }) => [id, 94]),
    );
    const sheet = sheetWith(100, iit);
    const way = found(cheapestWay(rulebook2567, sheet, level('excellent')));
    expect(way).toMatchObject({ disclosureItems: 0, points: 1493 });
    expect(way.ways).toHaveLength(1);
    expect(way.ways[0]?.raise).toEqual([{ anyOf: Object.keys(iit), points: 1493 }]);
  });

  it('prefers points that count more once each instrument has its minimum', () => {
    // Overall 84.00 from indicators alone: a point counts 0.20 in the OIT, 0.10 in the EIT, 0.06 in the IIT.
    const sheet = { ...EMPTY_SCORE_SHEET, indicators: scores({ 1: 74, 2: 74, 3: 74, 4: 74, 5: 74 }) };
    const rest = scores({ 6: 74, 7: 74, 8: 74, 9: 99, 10: 99 });
    const given = { ...sheet, indicators: new Map([...sheet.indicators, ...rest]) };
    const way = found(cheapestWay(rulebook2567, given, level('pass')));
    expect(way.ways[0]?.raise).toEqual([
      { anyOf: ['9', '10'], points: 200 },
      { anyOf: ['6', '7', '8'], points: 595 },
    ]);
  });

  it('goes from nothing to the best level', () => {
    const sheet = sheetOfItems(rulebook2567, () => 0);
    const way = found(cheapestWay(rulebook2567, sheet, level('excellent')));
    expect(way.disclosureItems).toBeGreaterThan(0);
    for (const one of way.ways) {
      expect(levelAfter(rulebook2567, sheet, one)?.id).toBe('excellent');
      expect(one.example.size).toBeGreaterThan(way.disclosureItems);
    }
  });

  it('names the instruments without figures', () => {
    const sheet = sheetOfItems(rulebook2567, (id) => (id === 'O3' || id === 'e2' ? null : 50));
    expect(cheapestWay(rulebook2567, sheet, level('pass'))).toEqual({
      kind: 'figures-missing',
      figures: ['EIT', 'OIT'],
    });
  });
});

describe('compared with every possible way in small made-up rulebooks', () => {
  it('has the same cost, and lists every choice of disclosure items of that cost', () => {
    fc.assert(
      fc.property(smallCase, ({ rulebook, sheet }) => {
        const best = level('best', rulebook);
        const way = cheapestWay(rulebook, sheet, best);
        const tried = everyWay(rulebook, sheet, best);
        if (way.kind === 'already-reached') {
          expect(tried).toMatchObject({ completed: 0, points: 0 });
          return;
        }
        const { disclosureItems, points, ways } = found(way);
        expect({ completed: disclosureItems, points }).toEqual({
          completed: tried.completed,
          points: tried.points,
        });
        for (const one of ways) expect(levelAfter(rulebook, sheet, one)).toBe(best);
        const listed = new Set(ways.flatMap(({ complete }) => choicesOf(complete)));
        expect(listed).toEqual(tried.choices);
      }),
      { numRuns: 150 },
    );
  });
});

const MOST_HUNDREDTHS = 3;

/** Two surveys and two disclosures, with scores and marks so near that every hundredth counts. */
const smallCase = fc
  .record({
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
    surveyed: fc.array(fc.integer({ min: 10000 - MOST_HUNDREDTHS, max: 10000 }), {
      minLength: 3,
      maxLength: 3,
    }),
    disclosed: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    target: fc.record({
      surveyed: fc.array(fc.integer({ min: 0, max: MOST_HUNDREDTHS }), { minLength: 3, maxLength: 3 }),
      disclosed: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    }),
    withInstrumentMinimum: fc.boolean(),
  })
  .map(({ weights, surveyed, disclosed, target, withInstrumentMinimum }) => {
    const items = (
      [
        ['S1', 'A', null],
        ['S2', 'A', null],
        ['S3', 'B', null],
        ['D1', 'C', 'C.1'],
        ['D2', 'C', 'C.1'],
        ['D3', 'C', 'C.2'],
        ['D4', 'C', 'C.2'],
        ['D5', 'C', 'C.2'],
        ['D6', 'E', null],
      ] as const
    ).map(([id, indicator, subIndicator]) => ({
      ...(rulebook2567.items[0] as Rulebook['items'][number]),
      id,
      indicator,
      subIndicator,
    }));
    const known = rulebook2567.weightsKnown;
    const name = { th: 'ชื่อ', en: 'name' };
    const instruments = ['A', 'B', 'C', 'E'].map((id, index) => ({
      ...(rulebook2567.instruments[0] as Rulebook['instruments'][number]),
      id: `${id}T`,
      kind: index < 2 ? ('survey' as const) : ('disclosure' as const),
      weight: weights[index] ?? 1,
    }));
    const unmarked: Rulebook = {
      ...rulebook2567,
      instruments,
      indicators: ['A', 'B', 'C', 'E'].map((id) => ({ id, instrument: `${id}T`, name, known })),
      subIndicators: ['C.1', 'C.2'].map((id) => ({ id, indicator: 'C', name, known })),
      items,
      levels: [{ id: 'least', name, overallAtLeast: null, eachInstrumentAtLeast: null, known }],
    };
    const sheet = (points: (index: number) => number) =>
      sheetOfItems(unmarked, (_, index) => points(index) / 100);
    const now = (index: number) => (index < 3 ? (surveyed[index] ?? 0) : disclosed[index - 3] ? 10000 : 0);
    const then = (index: number) =>
      index < 3
        ? Math.min(10000, now(index) + (target.surveyed[index] ?? 0))
        : Math.max(now(index), target.disclosed[index - 3] ? 10000 : 0);
    const goal = assess(unmarked, sheet(then));
    const least = Math.min(...instruments.map(({ id }) => goal.figures.get(id)?.computed ?? 0));
    const rulebook: Rulebook = {
      ...unmarked,
      levels: [
        {
          id: 'best',
          name,
          overallAtLeast: (goal.overall ?? 0) / 100,
          eachInstrumentAtLeast: withInstrumentMinimum ? least / 100 : null,
          known,
        },
        ...unmarked.levels,
      ],
    };
    return { rulebook, sheet: sheet(now) };
  });

/** The cost of the cheapest of all ways, and the choices of disclosure items with which it is had. */
function everyWay(rulebook: Rulebook, sheet: ScoreSheet, wanted: Level) {
  let best = { completed: Infinity, points: Infinity, choices: new Set<string>() };
  const items = rulebook.items.map(({ id }) => ({ id, now: sheet.items.get(id) ?? 0 }));
  const surveyed = items.slice(0, 3);
  const open = items.slice(3).filter(({ now }) => now < 10000);
  for (const chosen of subsetsOf(open.map(({ id }) => id))) {
    if (chosen.length > best.completed) continue;
    for (let code = 0; code < (MOST_HUNDREDTHS + 1) ** 3; code++) {
      const raised = surveyed.map(({ id, now }, index) => ({
        id,
        now,
        by: Math.floor(code / (MOST_HUNDREDTHS + 1) ** index) % (MOST_HUNDREDTHS + 1),
      }));
      if (raised.some(({ now, by }) => now + by > 10000)) continue;
      const points = raised.reduce((sum, { by }) => sum + by, 0);
      if (chosen.length === best.completed && points > best.points) continue;
      const changed = new Map([
        ...sheet.items,
        ...raised.map(({ id, now, by }) => [id, score((now + by) / 100)] as const),
        ...chosen.map((id) => [id, score(100)] as const),
      ]);
      if (assess(rulebook, { ...sheet, items: changed }).decision?.level !== wanted) continue;
      const choice = chosen.toSorted().join(' ');
      const isTie = chosen.length === best.completed && points === best.points;
      best = isTie
        ? { ...best, choices: best.choices.add(choice) }
        : { completed: chosen.length, points, choices: new Set([choice]) };
    }
  }
  return best;
}

const subsetsOf = (ids: readonly string[]): string[][] =>
  ids
    .reduce<string[][]>((subsets, id) => subsets.concat(subsets.map((one) => [...one, id])), [[]])
    .sort((a, b) => a.length - b.length);

const choicesOf = (complete: Way['complete']): string[] =>
  complete
    .reduce<string[][]>(
      (chosen, { anyOf, count }) =>
        subsetsOf(anyOf)
          .filter((subset) => subset.length === count)
          .flatMap((subset) => chosen.map((one) => [...one, ...subset])),
      [[]],
    )
    .map((ids) => ids.toSorted().join(' '));

import { readFileSync } from 'node:fs';
import { type Rulebook, rulebookSchema } from '../../src/capabilities/rulebook/rulebook.ts';
import type { ScoreSheet } from '../../src/capabilities/rulebook/score-sheet.ts';
import { type PrintedScore, printedScore } from '../../src/kernel/score.ts';

/** The rulebook of fiscal year 2567 as it is shipped. */
export const rulebook2567: Rulebook = rulebookSchema.parse(
  JSON.parse(readFileSync(new URL('../../rulebooks/ita-2567.json', import.meta.url), 'utf8')),
);

/** Points as a printed score; throws for what none can be. */
export function score(points: number): PrintedScore {
  const made = printedScore(Math.round(points * 100));
  if (made === null) throw new Error(`${points} is no score`);
  return made;
}

export const scores = (points: Readonly<Record<string, number>>): Map<string, PrintedScore> =>
  new Map(Object.entries(points).map(([id, value]) => [id, score(value)]));

/** Surveyed items below full marks in the real report of fiscal year 2567. */
const BELOW_FULL = {
  i1: 98.78,
  i2: 98.78,
  i4: 98.78,
  i5: 94.29,
  i6: 99.18,
  i7: 99.18,
  i8: 99.59,
  i10: 99.59,
  i11: 99.18,
  i14: 98.37,
  i15: 99.59,
  e1: 99.56,
  e2: 99.5,
  e6: 99.5,
  e7: 99.5,
  e8: 99.5,
};

/** The figures as the real report prints them, its impossible e1 and indicator 6 included. */
export const sheet2567: ScoreSheet = {
  items: new Map([
    ...rulebook2567.items.map(({ id }): [string, PrintedScore] => [id, score(100)]),
    ...scores(BELOW_FULL),
  ]),
  indicators: scores({
    1: 99.19,
    2: 97.42,
    3: 99.59,
    4: 99.59,
    5: 99.32,
    6: 99.35,
    7: 99.84,
    8: 99.67,
    9: 100,
    10: 100,
  }),
  instruments: new Map(),
  overall: score(99.59),
  level: 'excellent',
};

/** A sheet with other scores for some items. */
export const withItems = (sheet: ScoreSheet, points: Readonly<Record<string, number>>): ScoreSheet => ({
  ...sheet,
  items: new Map([...sheet.items, ...scores(points)]),
});

/** The scores of items alone, every item of a rulebook given by `points`, null for none. */
export const sheetOfItems = (
  rulebook: Rulebook,
  points: (id: string, index: number) => number | null,
): ScoreSheet => ({
  items: new Map(
    rulebook.items.flatMap(({ id }, index): [string, PrintedScore][] => {
      const given = points(id, index);
      return given === null ? [] : [[id, score(given)]];
    }),
  ),
  indicators: new Map(),
  instruments: new Map(),
  overall: null,
  level: null,
});

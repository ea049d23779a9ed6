import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedSheet, reportText, scoresOf } from '../../../../test/support/report-text.ts';
import { showScore } from '../../../kernel/score.ts';
import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import { openRulebook } from '../../rulebook/index.ts';
import { checkReport } from '../check/check-report.ts';
import { readText } from '../read/read-text.ts';
import { type Place, showPlace } from '../source.ts';
import { readReport } from './read-report.ts';

const opened = await openRulebook('ita-2567');
if (!opened.ok) throw new Error('no rulebook');
const rulebook = opened.value;
const sheet = printedSheet(
  rulebook,
  scoresOf(rulebook, 31, (item, person) => ((person * 5 + item.length) % 8 ? 5 : 3)),
);
const lines = reportText({ rulebook, sheet }).split('\n');

type Mutation = (lines: readonly string[], at: number, other: number, noise: string) => string[];

const MUTATIONS: Record<string, Mutation> = {
  drop: (all, at) => all.toSpliced(at, 1),
  repeat: (all, at) => all.toSpliced(at, 0, all[at] ?? ''),
  swap: (all, at, other) => all.with(at, all[other] ?? '').with(other, all[at] ?? ''),
  join: (all, at) => all.toSpliced(at, 2, `${all[at]}${all[at + 1] ?? ''}`),
  cut: (all, at, other) => all.with(at, (all[at] ?? '').slice(0, other % 40)),
  untab: (all, at) => all.with(at, (all[at] ?? '').replaceAll('\t', ' ')),
  blank: (all, at) => all.toSpliced(at, 0, ''),
  noise: (all, at, _, noise) => all.toSpliced(at, 0, noise),
  digit: (all, at, other) => all.with(at, (all[at] ?? '').replace(/[๐-๙]/, String(other % 10))),
  letters: (all, at, _, noise) => all.with(at, (all[at] ?? '').replace(/[๐-๙]/, noise.slice(0, 1))),
};

const mutation = fc.tuple(
  fc.constantFrom(...Object.keys(MUTATIONS)),
  fc.integer({ min: 0, max: lines.length - 1 }),
  fc.integer({ min: 0, max: lines.length - 1 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

test('whatever is done to a report, each score stands in the source at its place and no line is lost', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 12 }), (mutations) => {
      const text = mutations
        .reduce(
          (all, [name, at, other, noise]) =>
            MUTATIONS[name]?.(all, Math.min(at, all.length - 1), Math.min(other, all.length - 1), noise) ??
            all,
          lines,
        )
        .join('\n');
      const source = readText(text);
      const report = readReport(source, rulebook);
      const standing = text.split('\n');
      const { printed, problems } = checkReport(rulebook, report);

      for (const reading of [
        ...report.items,
        ...report.indicators,
        ...report.instruments,
        ...report.overall,
      ]) {
        const score = reading.number?.score;
        if (score == null || reading.number?.lookAlike) continue;
        expect(numbersNear(standing, reading.place)).toContain(showScore(score));
      }
      const readItems = new Set(
        report.items.flatMap(({ number }) => (number?.score == null ? [] : [number.score])),
      );
      for (const score of printed.items.values()) expect(readItems.has(score)).toBe(true);
      const placed = [...report.understood, ...report.unread.map(({ place }) => place)].map(showPlace);
      expect(placed.toSorted()).toEqual(source.blocks.map(({ place }) => showPlace(place)).toSorted());
      for (const problem of problems) expect(problem.message.th).not.toMatch(/undefined|NaN/);
    }),
    { numRuns: 150, seed: 2567 },
  );
}, 60_000);

/** All numbers, with two decimals, on the line of a place and the two after it, to which a score may have slipped. */
function numbersNear(standing: readonly string[], place: Place): string[] {
  if (place.kind !== 'line') throw new Error('text has lines');
  const near = standing.slice(place.line - 1, place.line + 3).join(' ');
  return [...toArabicDigits(near).matchAll(/\d+(?:[.,]\s?\d+)?/g)].map(([number]) =>
    Number(number.replace(/\s/g, '').replace(',', '.')).toFixed(2),
  );
}

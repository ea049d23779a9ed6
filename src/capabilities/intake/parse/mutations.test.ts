import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedSheet, reportText, scoresOf } from '../../../../test/support/report-text.ts';
import { showScore } from '../../../kernel/score.ts';
import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import { openRulebook } from '../../rulebook/acts.ts';
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
  lookAlike: (all, at, other) => all.with(at, withLookAlike(all[at] ?? '', other)),
};

/** One digit of a score on the line as a letter for which it may be taken. */
function withLookAlike(line: string, choice: number): string {
  const digits = [...line.matchAll(/[๐-๙](?=[๐-๙.]*$)/g)];
  const at = digits[choice % Math.max(1, digits.length)]?.index;
  const letter = 'OolI|eSB'[choice % 8] ?? 'O';
  return at === undefined ? line : `${line.slice(0, at)}${letter}${line.slice(at + 1)}`;
}

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
        if (score == null) continue;
        if (reading.number?.lookAlike) expect(fullScoresNear(standing, reading.place)).toBe(showScore(score));
        else expect(numbersNear(standing, reading.place)).toContain(showScore(score));
      }
      const readItems = new Set(
        report.items.flatMap(({ number }) => (number?.score == null ? [] : [number.score])),
      );
      for (const score of printed.items.values()) expect(readItems.has(score)).toBe(true);
      const placed = new Set(
        [...report.understood, ...report.unread.map(({ place }) => place)].map(showPlace),
      );
      expect([...placed].toSorted()).toEqual(source.blocks.map(({ place }) => showPlace(place)).toSorted());
      for (const problem of problems) expect(problem.message.th).not.toMatch(/undefined|NaN/);
    }),
    { numRuns: 200, seed: 2567 },
  );
}, 60_000);

const near = (standing: readonly string[], place: Place): string => {
  if (place.kind !== 'line') throw new Error('text has lines');
  return toArabicDigits(standing.slice(place.line - 1, place.line + 3).join(' '));
};

/** The one figure that letters may stand for: a full score, part of it in digits. */
function fullScoresNear(standing: readonly string[], place: Place): string | null {
  return /(?<![\d.,])(?=\S*\d)[1lI|][0Oo]{2}(?:[.,][0Oo]{2})?(?![\d.,])/.test(near(standing, place))
    ? '100.00'
    : null;
}

/** All numbers, with two decimals, on the line of a place and the two after it, to which a score may have slipped. */
function numbersNear(standing: readonly string[], place: Place): string[] {
  return [...near(standing, place).matchAll(/\d+(?:[.,]\s?\d+)?/g)].map(([number]) =>
    Number(number.replace(/\s/g, '').replace(',', '.')).toFixed(2),
  );
}

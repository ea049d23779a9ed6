import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpRulebook } from '../../../../test/support/made-up-rulebook.ts';
import { printedSheet, reportText, scoresOf } from '../../../../test/support/report-text.ts';
import { openRulebook } from '../../rulebook/acts.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { readReport } from '../parse/read-report.ts';
import { readText } from '../read/read-text.ts';
import { checkReport } from './check-report.ts';

const opened = await openRulebook('ita-2567');
if (!opened.ok) throw new Error('no rulebook');
const ita = opened.value;

const check = (rulebook: Rulebook, text: string) =>
  checkReport(rulebook, readReport(readText(text), rulebook));

/** Answers that lean to the best, as real ones do. */
const answersFrom = (seed: number) => (item: string, person: number) => {
  let hash = seed;
  for (const letter of `${item}/${person}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 2654435761) >>> 0;
  return hash % 7 === 0 ? (hash >>> 8) % 6 : 5;
};

describe.each([
  ['the rulebook of 2567', ita],
  ['a made-up rulebook', madeUpRulebook],
])('%s', (_, rulebook) => {
  test('a document without faults has neither errors nor warnings', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer(),
        fc.constantFrom('thai' as const, 'arabic' as const),
        (respondents, seed, digits) => {
          const sheet = printedSheet(rulebook, scoresOf(rulebook, respondents, answersFrom(seed)));
          const found = check(rulebook, reportText({ rulebook, sheet, digits }));
          expect(found.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
          expect(found.report.unread).toEqual([]);
          expect(found.printed.items).toEqual(sheet.items);
          expect(found.printed.indicators).toEqual(sheet.indicators);
          expect(found.printed.overall).toBe(sheet.overall);
          expect(found.printed.level).toBe(sheet.level);
        },
      ),
      { numRuns: 80, seed: 2567 },
    );
  }, 30_000);
});

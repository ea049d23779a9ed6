import { existsSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { FAULTY_REPORT } from './faulty-report/content.ts';
import { asDocx, asPdf, asText } from './faulty-report/forms.ts';

/** One report in its three forms, by the name of its file. */
export type Report = {
  readonly whose: string;
  readonly files: ReadonlyMap<'report.txt' | 'report.docx' | 'report.pdf', Buffer>;
};

/** Where a real report lies for those who have it; it is no part of the repository. */
const REAL = new URL('../../../shared/inputs/', import.meta.url);
const REAL_FILES = [
  ['report.txt', '000_95678297a142e794.txt'],
  ['report.docx', 'report-2567.docx'],
  ['report.pdf', 'report-2567.pdf'],
] as const;

const madeUp = (): Report => ({
  whose: 'a made-up report',
  files: new Map([
    ['report.txt', asText(FAULTY_REPORT)],
    ['report.docx', asDocx(FAULTY_REPORT)],
    ['report.pdf', asPdf(FAULTY_REPORT)],
  ]),
});

/**
 * Reports of fiscal year 2567 with the same figures and faults: a made-up one, and the real one where it is at hand.
 * For the body of a test file: where it is not, a skipped test says so.
 */
export function faultyReports(): readonly [Report, ...Report[]] {
  const hasReal = REAL_FILES.every(([, file]) => existsSync(new URL(file, REAL)));
  if (!hasReal) {
    test('the real report', ({ skip }) => skip('it is not at hand'));
    return [madeUp()];
  }
  const files = new Map(REAL_FILES.map(([name, file]) => [name, readFileSync(new URL(file, REAL))] as const));
  return [madeUp(), { whose: 'the real report', files }];
}

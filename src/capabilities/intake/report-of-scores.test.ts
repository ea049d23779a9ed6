import { expect, test } from 'vitest';
import { rulebook2567, score, sheet2567 } from '../../../test/support/result-2567.ts';
import { parseFiscalYear } from '../../kernel/fiscal-year.ts';
import { reportOfScores } from './report-of-scores.ts';

test('of a corrected score whose original is gone nothing is said to be printed', () => {
  const year = parseFiscalYear(2567);
  if (year === null) throw new Error('2567 is a fiscal year');
  const said = [
    { kind: 'score', key: 'e1', to: score(98.56) },
    { kind: 'level', to: 'good' },
  ] as const;
  const { printed, sheet } = reportOfScores(rulebook2567, { fiscalYear: year, corrections: said }, sheet2567);
  expect([printed.items.has('e1'), printed.items.get('e2')]).toEqual([false, sheet2567.items.get('e2')]);
  expect([printed.level, sheet.level]).toEqual([null, 'good']);
});

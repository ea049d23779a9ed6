import { z } from 'zod';
import { type FiscalYear, parseFiscalYear } from '../../kernel/fiscal-year.ts';
import { FULL_SCORE, type PrintedScore } from '../../kernel/score.ts';

/** A score as it is stored: a whole number of hundredths. */
export const storedScore = z
  .int()
  .min(0)
  .max(FULL_SCORE)
  .transform((value) => value as PrintedScore);

export const storedFiscalYear = z.int().transform((value, context): FiscalYear => {
  const year = parseFiscalYear(value);
  if (year !== null) return year;
  context.addIssue('no fiscal year');
  return z.NEVER;
});

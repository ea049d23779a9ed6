import { type FiscalYear, fiscalYearOn } from '../../kernel/fiscal-year.ts';
import { dayInThailand } from '../../kernel/thai/today.ts';

/**
 * The latest fiscal year of which there can be a result at a moment: the one that runs in Thailand then. The
 * assessment of a year is held within that year, and its result is announced at the earliest in it.
 */
export const latestYear = (now: Date): FiscalYear => fiscalYearOn(dayInThailand(now));

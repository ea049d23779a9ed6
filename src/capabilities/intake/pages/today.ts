import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import { showDay } from '../../../kernel/thai/dates.ts';
import type { WebContext } from '../../../web/web-env.ts';
import { latestYear } from '../latest-year.ts';

/** The day as the computer has it, in the page's words, and the latest year of which there can be a result then. */
export type Today = { readonly day: string; readonly latest: FiscalYear };

export const todayIn = (c: WebContext, now: Date): Today => ({
  day: showDay(now, c.get('language')),
  latest: latestYear(now),
});

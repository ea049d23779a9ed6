import { type Choice, parseChoice, type Query } from '../../src/capabilities/oversight/choice.ts';
import { findTable } from '../../src/capabilities/oversight/find-table.ts';
import type { FiscalYear } from '../../src/kernel/fiscal-year.ts';
import { fillNation, overseeNation } from './nation.ts';
import { rulebook2567 } from './result-2567.ts';
import { openServerApp } from './server-app.ts';

export const YEARS = [2565, 2566, 2567] as const;
export const AGENCIES = 120;

/** A server with a nation of agencies, and somebody who oversees them. */
export async function openNation() {
  const server = await openServerApp();
  await fillNation(server.pool, { rulebook: rulebook2567, agencies: AGENCIES, years: YEARS });
  const accountId = await server.join('governor', server.one, ['oversight']);
  await overseeNation(server.pool, accountId);
  const browser = await server.signedIn('governor');
  const choosing = (query: Query = {}): Choice =>
    parseChoice(query, {
      years: YEARS as unknown as FiscalYear[],
      usualYear: 2567 as FiscalYear,
      provinces: ['จังหวัดที่ 1', 'จังหวัดที่ 2'],
      rulebook: rulebook2567,
    });
  const tableOf = (query: Query = {}, most: number | null = null) =>
    findTable(server.database, choosing(query), {
      ...{ accountId, rulebook: rulebook2567, most },
      indicators: query.indicator === undefined ? [] : [query.indicator],
    });
  return { ...server, accountId, browser, tableOf };
}

import { listPublicAgencies } from '../src/capabilities/disclosure/list-public-agencies.ts';
import { type Measured, percentile, secondsOf } from './measured.ts';
import { AGENCIES, inNation, type NationApp } from './nation-app.ts';

const RUNS = 60;
/** How many an address of the list gives, as the page has it. */
const MOST = 50;
const FOUND = 'บ้าน';
const FLOODS = 5;
const AT_ONCE = 100;

/** The list of the nation's agencies that show something, as strangers ask for it, and what staff have left meanwhile. */
export const measureDirectory = (): Promise<readonly Measured[]> => inNation(measureIn);

async function measureIn(app: NationApp): Promise<readonly Measured[]> {
  const state = (skipped: number, named = '') =>
    listPublicAgencies(app.database, { named, skipped, most: MOST });
  const { count } = await state(0);
  const pages = Math.ceil(count / MOST);
  const read = async (path: string) => {
    const status = await statusOf(app, path, { 'accept-encoding': 'br' });
    if (status !== 200) throw new Error(`${path} answered ${status}`);
  };
  const of = `${count} of ${AGENCIES} agencies publish`;
  const middle = async (what: string, work: (run: number) => Promise<unknown>, runs = RUNS) => ({
    what: `${of}: ${what}, median`,
    value: percentile(await taken(runs, work), 0.5),
    unit: 'ms' as const,
  });
  return [
    await middle('statement of the first page', () => state(0)),
    await middle('statement of the last page', () => state((pages - 1) * MOST)),
    await middle('statement of a search', () => state(0, FOUND)),
    await middle('a page that is made', (run) => read(`/?page=${run + 2}`), Math.min(RUNS, pages - 1)),
    await middle('a page that is kept', () => read('/')),
    await middle('a search', () => read(searchFor(FOUND))),
    ...(await measureFloods(app, of)),
  ];
}

/** A page of staff's alone, and in the midst of many searches that were asked for before it. */
async function measureFloods(app: NationApp, of: string): Promise<readonly Measured[]> {
  const staff = async () => {
    const status = await statusOf(app, '/agency-1/desk/agency', { cookie: app.overseer });
    if (status !== 200) throw new Error(`staff were answered ${status}`);
  };
  const alone = await taken(RUNS, staff);
  const amid: number[] = [];
  for (let flood = 0; flood < FLOODS; flood += 1) {
    const searches = Array.from({ length: AT_ONCE }, () => statusOf(app, searchFor(FOUND)));
    amid.push(...(await taken(1, staff)));
    const others = (await Promise.all(searches)).filter((status) => status !== 200 && status !== 503);
    if (others.length > 0) throw new Error(`searches were answered ${others.join()}`);
  }
  return [
    { what: `${of}: a page of staff, median`, value: percentile(alone, 0.5), unit: 'ms' },
    { what: `${of}: the same with ${AT_ONCE} searches, slowest`, value: Math.max(...amid), unit: 'ms' },
  ];
}

const searchFor = (named: string): string => `/?${new URLSearchParams({ q: named })}`;

async function statusOf(
  { ask }: NationApp,
  path: string,
  headers: Record<string, string> = {},
): Promise<number> {
  const answer = await ask(path, { headers });
  await answer.arrayBuffer();
  return answer.status;
}

/** Milliseconds of each run. */
async function taken(runs: number, work: (run: number) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push((await secondsOf(() => work(run))) * 1000);
  return times;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { argon2id } from '../src/capabilities/people/acts.ts';
import { openRulebook } from '../src/capabilities/rulebook/acts.ts';
import { compose } from '../src/compose.ts';
import { openFileStore } from '../src/database/files.ts';
import { migrate } from '../src/database/migrate.ts';
import { type OpenDatabase, openAsOwner } from '../src/database/open.ts';
import { openAssets } from '../src/web/assets.ts';
import { fillNation, overseeNation } from '../test/support/nation.ts';
import { type Measured, percentile, secondsOf } from './measured.ts';

const AGENCIES = 8325;
const YEARS = [2565, 2566, 2567];
const RUNS = 60;
const ASSETS = join(import.meta.dirname, '..', 'dist', 'assets');
const OVERSEER = { signInName: 'ministry', password: 'ดูแลทุกจังหวัดอย่างเสมอกัน' };

/** The page of somebody who oversees the nation's agencies of three years, and other pages of theirs. */
export async function measureOversight(): Promise<readonly Measured[]> {
  const data = mkdtempSync(join(tmpdir(), 'prongsai-bench-'));
  const opened = await openAsOwner({ data, databaseUrl: null });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  try {
    return await measureIn(data, opened.value);
  } finally {
    await opened.value.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function measureIn(data: string, { pool, database }: OpenDatabase): Promise<readonly Measured[]> {
  await migrate(pool);
  const rulebook = await openRulebook('ita-2567');
  if (!rulebook.ok) throw new Error('the rulebook cannot be opened');
  const nation = { rulebook: rulebook.value, agencies: AGENCIES, years: YEARS };
  const filling = await secondsOf(() => fillNation(pool, nation));
  const accountId = uuidv7();
  await database
    .insertInto('account.account')
    .values({
      account_id: accountId,
      sign_in_name: OVERSEER.signInName,
      person_name: 'ผู้กำกับดูแล ตัวอย่าง',
      password_hash: await argon2id.hash(OVERSEER.password),
      administers_installation: false,
      created_at: new Date(),
      disabled_at: null,
    })
    .execute();
  await overseeNation(pool, accountId);
  const { app } = compose({
    config: { data, publicUrl: null, trustProxy: false },
    mode: 'server',
    desk: { database, files: openFileStore(data), clock: () => new Date() },
    assets: openAssets(ASSETS),
    onLinkUsed: () => {},
    logFault: (fault) => {
      throw fault;
    },
  });
  const ask = (path: string, init: RequestInit = {}) => {
    const request = new Request(`http://localhost${path}`, init);
    request.headers.set('host', 'localhost');
    return app.fetch(request);
  };
  const signedIn = await ask('/account/sign-in', {
    method: 'POST',
    body: new URLSearchParams(OVERSEER),
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const taken = async (path: string, runs = RUNS): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let run = 0; run < runs + 3; run += 1) {
      const seconds = await secondsOf(async () => {
        const answer = await ask(path, { headers: { cookie } });
        await answer.arrayBuffer();
        if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      });
      if (run >= 3) times.push(seconds * 1000);
    }
    return times;
  };
  const page = await taken('/oversight');
  const sorted = await taken(
    '/oversight?indicator=3&sort=indicator&order=desc&q=%E0%B8%9A%E0%B9%89%E0%B8%B2%E0%B8%99',
  );
  const directory = await taken('/agencies');
  const desk = await taken('/agency-1/desk/agency');
  const xlsx = await taken('/oversight/agencies.xlsx', 3);
  const of = `${AGENCIES} agencies × ${YEARS.length} years`;
  const both = (what: string, times: readonly number[], goal?: { readonly atMost: number }): Measured[] => [
    { what: `${what}: median`, value: percentile(times, 0.5), unit: 'ms', ...(goal && { goal }) },
    { what: `${what}: p99`, value: percentile(times, 0.99), unit: 'ms' },
  ];
  return [
    { what: `${of}: fill a database`, value: filling, unit: 's' },
    ...both(`${of}: the oversight page`, page, { atMost: 300 }),
    ...both(`${of}: the same, narrowed and ordered by an indicator`, sorted, { atMost: 300 }),
    ...both(`${of}: the directory of the overseer`, directory),
    ...both(`${of}: a desk's page for the overseer`, desk),
    { what: `${of}: all as XLSX`, value: percentile(xlsx, 0.5), unit: 'ms' },
  ];
}

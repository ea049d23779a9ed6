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
import { secondsOf } from './measured.ts';

export const AGENCIES = 8325;
export const YEARS = [2565, 2566, 2567];
const ASSETS = join(import.meta.dirname, '..', 'dist', 'assets');
const OVERSEER = { signInName: 'ministry', password: 'ดูแลทุกจังหวัดอย่างเสมอกัน' };

export type NationApp = Pick<OpenDatabase, 'database'> & {
  /** Seconds that filling the database took. */
  readonly filling: number;
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  /** The cookie of somebody who oversees all agencies. */
  readonly overseer: string;
};

/** A server with the nation's agencies of three years, on a database that goes with the work. */
export async function inNation<T>(work: (app: NationApp) => Promise<T>): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), 'prongsai-bench-'));
  const opened = await openAsOwner({ data, databaseUrl: null });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  try {
    return await work(await openNation(data, opened.value));
  } finally {
    await opened.value.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function openNation(data: string, { pool, database }: OpenDatabase): Promise<NationApp> {
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
  const ask = async (path: string, init: RequestInit = {}) => {
    const request = new Request(`http://localhost${path}`, init);
    request.headers.set('host', 'localhost');
    return app.fetch(request);
  };
  const signedIn = await ask('/account/sign-in', {
    method: 'POST',
    body: new URLSearchParams(OVERSEER),
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  const overseer = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return { database, filling, ask, overseer };
}

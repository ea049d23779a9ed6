import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { builtAssets } from '../../test/support/built-assets.ts';
import { done, recording } from '../../test/support/people.ts';
import { copyDemoFiles, makeTestFolder, openTestDatabase } from '../../test/support/test-database.ts';
import { outcomeOf, useDatabase } from '../../test/support/verb-outcome.ts';
import { listAgencies, saveAgency } from '../capabilities/agency/acts.ts';
import { listChains, verifyLog } from '../capabilities/audit/acts.ts';
import { beginInstallation, hasAccounts } from '../capabilities/people/acts.ts';
import { compose } from '../compose.ts';
import { openFileStore } from '../database/files.ts';
import type { OpenDatabase } from '../database/open.ts';
import { run as backup } from './backup.ts';
import { run as restore } from './restore.ts';

const NOW = new Date('2026-11-28T06:00:00Z');

beforeEach(() => () => vi.unstubAllEnvs());

/** A server with the demo's results, in which an administrator has changed the agency; and a folder for its backup. */
async function openServer() {
  const opened = await openTestDatabase('demo');
  const { database } = opened;
  const desk = { database, clock: () => NOW };
  const person = { signInName: 'somsri', personName: 'สมศรี ใจดี' };
  done(await beginInstallation(desk, person, recording('installation-begun', { kind: 'console' })));
  const { account_id: accountId } = await database
    .selectFrom('account.account')
    .select('account_id')
    .executeTakeFirstOrThrow();
  const [agency] = await listAgencies(database);
  if (!agency) throw new Error('the demo is an agency');
  const changed = {
    officialName: 'เทศบาลตำบลที่เปลี่ยนชื่อ',
    kind: 'municipality',
    district: null,
    province: null,
  };
  const given = { agencyId: agency.agencyId, input: { ...changed, units: [], positions: [] }, now: NOW };
  done(await saveAgency(database, given, recording('agency-changed', { kind: 'account', accountId })));
  vi.stubEnv('PRONGSAI_DATA', await copyDemoFiles());
  useDatabase(opened);
  const folder = join(await makeTestFolder(), 'backup');
  return { ...opened, folder };
}

const rowsOf = async ({ pool }: OpenDatabase, table: string) =>
  (await pool.query(`select * from ${table} order by 1, 2`)).rows;

/** What a person sees who opens the desk on a database. */
async function openDesk({ database }: OpenDatabase, data: string) {
  const desk = { database, files: openFileStore(data), clock: () => NOW };
  const { app, newLink } = compose({
    ...{ config: { data, publicUrl: null, trustProxy: null }, mode: 'desk', desk },
    ...{ assets: builtAssets(), onLinkUsed: () => {} },
    logFault: (fault) => {
      throw fault;
    },
  });
  const ask = (path: string, cookie = '') => app.request(path, { headers: { host: 'localhost', cookie } });
  const cookie = (await ask(newLink?.() ?? '')).headers.get('set-cookie')?.split(';')[0];
  return async (path: string) => (await ask(path, cookie)).text();
}

test('a server comes back as a desk: agencies, results and the log are whole, and nobody has an account', async () => {
  const server = await openServer();
  expect((await outcomeOf(backup, server.folder)).code).toBe(0);
  const opened = await openTestDatabase('empty');
  const data = await makeTestFolder();
  vi.stubEnv('PRONGSAI_DATA', data);
  useDatabase(opened);
  expect(await outcomeOf(restore, server.folder, '--desk')).toMatchObject({ code: 0, complained: '' });

  expect(await hasAccounts(opened.database)).toBe(false);
  expect(await rowsOf(opened, 'account.membership')).toEqual([]);
  for (const table of ['agency', 'result', 'result_score', 'result_record', 'intake', 'audit_event'])
    expect(await rowsOf(opened, table), table).toEqual(await rowsOf(server, table));
  const verified = await verifyLog(opened.database, await listChains(opened.database), new Set());
  expect(verified.length).toBeGreaterThan(1);
  for (const { broken } of verified) expect(broken).toBeNull();

  const open = await openDesk(opened, data);
  expect(await open('/demo/desk')).toContain('เทศบาลตำบลที่เปลี่ยนชื่อ');
  expect(await open('/demo/desk/agency/history')).toContain('ผู้ใช้ที่ไม่มีบัญชีอยู่ที่นี่');
});

test('what speaks of accounts elsewhere is not lost in silence: the backup is refused, and nothing comes', async () => {
  const server = await openServer();
  const planted = (opened: OpenDatabase) =>
    opened.pool.query(
      'create table pledge (agency_id uuid, account_id uuid references account.account, primary key (agency_id, account_id))',
    );
  await planted(server);
  await server.pool.query('insert into pledge select agency_id, account_id from agency, account.account');
  expect((await outcomeOf(backup, server.folder)).code).toBe(0);
  const opened = await openTestDatabase();
  await planted(opened);
  vi.stubEnv('PRONGSAI_DATA', await makeTestFolder());
  useDatabase(opened);
  expect(await outcomeOf(restore, '--desk', server.folder)).toMatchObject({
    code: 2,
    complained: expect.stringMatching(/--desk.*public\.pledge/),
  });
  expect(await rowsOf(opened, 'agency')).toEqual([]);
  expect((await outcomeOf(restore, server.folder)).code).toBe(0);
});

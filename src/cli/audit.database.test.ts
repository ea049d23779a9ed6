import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { openFilledDatabase } from '../../test/support/filled-database.ts';
import { makeTestFolder, openTestDatabase } from '../../test/support/test-database.ts';
import { outcomeOf, useDatabase } from '../../test/support/verb-outcome.ts';
import { recordAlone, recordingOf } from '../capabilities/audit/acts.ts';
import type { OpenDatabase } from '../database/open.ts';
import { run as audit } from './audit.ts';
import { run as backup } from './backup.ts';
import { run as restore } from './restore.ts';

/** A database with one event of the installation and three of the agency `example`; gives the agency's last hash. */
async function openRecorded() {
  const { database, pool, data } = await openFilledDatabase();
  useDatabase({ pool });
  const { agency_id: agencyId } = await database
    .selectFrom('agency')
    .select('agency_id')
    .executeTakeFirstOrThrow();
  const record = recordingOf({ event: 'agency-changed', actor: { kind: 'desk' }, requestId: 'one' });
  for (const minute of [1, 2, 3])
    await recordAlone(database, record, { agencyId, subject: { agencyId }, at: new Date(minute * 60_000) });
  const { rows } = await pool.query<{ hash: string }>('select hash from audit_head where agency_id = $1', [
    agencyId,
  ]);
  return { pool, data, agencyId, hash: rows[0]?.hash ?? '' };
}

/** As whoever holds the database can. */
async function tamper(pool: OpenDatabase['pool'], statement: string): Promise<void> {
  await pool.query(`begin; set local session_replication_role = replica; ${statement}; commit`);
}

beforeEach(async () => {
  vi.stubEnv('PRONGSAI_DATA', join(await makeTestFolder(), 'data'));
  return () => vi.unstubAllEnvs();
});

test('sound chains are told with their heads, in both languages, with what it cannot prove', async () => {
  const { hash } = await openRecorded();
  const { code, said } = await outcomeOf(audit, 'verify');
  expect(code).toBe(0);
  expect(said).toContain(`example: 3 รายการ ต่อเนื่องครบถ้วน ค่ายืนยันล่าสุด ${hash}`);
  expect(said).toContain('the installation: 1 event without a break');
  expect(said).toMatch(/What it cannot prove/);
  const heads = await outcomeOf(audit, 'head', '--agency', 'example');
  expect(heads).toMatchObject({ code: 0, said: expect.stringMatching(`^example\t3\t${hash}`) });
  expect(await outcomeOf(audit, 'verify', '--agency', 'example', '--head', hash)).toMatchObject({
    code: 0,
    said: expect.stringContaining(`the head ${hash} stands in the chain of example`),
  });
});

test.each([
  ["update audit_event set subject = '{}' where number = 2", 'event 2 was changed'],
  ['delete from audit_event where number = 2', 'event 2 was removed'],
  ['delete from audit_event where number = 3', 'event 3 was removed'],
  [
    'insert into audit_event select agency_id, 4, format, event, actor, subject, request_id, at, previous_hash, hash from audit_event where number = 3',
    'event 4 was inserted',
  ],
])('after %s the first break is told', async (statement, what) => {
  const { pool } = await openRecorded();
  await tamper(pool, statement);
  const { code, said } = await outcomeOf(audit, 'verify');
  expect(code).toBe(1);
  expect(said).toContain(what);
});

test('an end cut off with its head is shown by the head that was kept elsewhere alone', async () => {
  const { pool, agencyId, hash } = await openRecorded();
  await tamper(
    pool,
    `delete from audit_event where number = 3;
    update audit_head set number = 2, hash = (select hash from audit_event where number = 2)
      where agency_id = '${agencyId}'`,
  );
  expect(await outcomeOf(audit, 'verify')).toMatchObject({ code: 0 });
  expect(await outcomeOf(audit, 'verify', '--head', hash)).toMatchObject({
    code: 1,
    said: expect.stringContaining(`the head ${hash} is not there`),
  });
});

test('a head that may stand after a break is not said to be cut off', async () => {
  const { pool, hash } = await openRecorded();
  await tamper(pool, "update audit_event set at = 'infinity' where number = 2");
  const { code, said } = await outcomeOf(audit, 'verify', '--head', hash);
  expect(code).toBe(1);
  expect(said).toContain('event 2 was changed');
  expect(said).toContain(`the head ${hash} is not in what is sound`);
  expect(said).not.toContain(`the head ${hash} is not there`);
});

test('chains are kept by a backup and its restore', async () => {
  const { hash, data } = await openRecorded();
  const folder = join(await makeTestFolder(), 'backup');
  vi.stubEnv('PRONGSAI_DATA', data);
  expect(await outcomeOf(backup, folder)).toMatchObject({ code: 0 });
  vi.stubEnv('PRONGSAI_DATA', join(await makeTestFolder(), 'data'));
  useDatabase(await openTestDatabase('empty'));
  expect(await outcomeOf(restore, folder)).toMatchObject({ code: 0 });
  expect(await outcomeOf(audit, 'verify', '--head', hash)).toMatchObject({ code: 0 });
});

test.each([
  [['list'], /prongsai audit verify/],
  [['verify', 'more'], /prongsai audit verify/],
  [['verify', '--other'], /prongsai audit verify/],
  [['head', '--head', '0'.repeat(64)], /prongsai audit head/],
  [['verify', '--head', 'abc'], /64 hexadecimal digits/],
  [['verify', '--agency', 'nobody'], /no agency of the short name “nobody”/],
])('%j is refused with the way to ask', async (args, words) => {
  useDatabase(await openTestDatabase());
  expect(await outcomeOf(audit, ...args)).toEqual({
    code: 2,
    said: '',
    complained: expect.stringMatching(words),
  });
});

test('a database of another version is to be migrated first', async () => {
  useDatabase(await openTestDatabase('empty'));
  expect(await outcomeOf(audit, 'verify')).toMatchObject({
    code: 2,
    complained: expect.stringContaining('prongsai migrate'),
  });
});

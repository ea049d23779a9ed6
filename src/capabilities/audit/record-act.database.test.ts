import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openTestDatabase } from '../../../test/support/test-database.ts';
import { migrate } from '../../database/migrate.ts';
import { connect } from '../../database/open.ts';
import type { Database } from '../../database/tables.ts';
import { INSTALLATION_CHAIN } from './event.ts';
import { findHead, listChains } from './list-events.ts';
import { recordAlone, recordingOf } from './record-act.ts';
import { type Progress, verifyLog } from './verify-log.ts';

const AGENCY = '01890000-0000-7000-8000-000000000001';
const OTHER = '01890000-0000-7000-8000-000000000002';
const AT = new Date('2026-11-28T06:00:00.123Z');

const recordOne = (database: Kysely<Database>, agencyId: string | null = AGENCY, revision = 0) =>
  recordAlone(
    database,
    recordingOf({ event: 'intake-corrected', actor: { kind: 'desk' }, requestId: randomUUID() }),
    { agencyId, subject: { revision, sha256: 'b', intakeId: 'ก "\\' }, at: AT },
  );

const soundness = async (database: Kysely<Database>) =>
  (await verifyLog(database, await listChains(database), new Set())).map(({ agencyId, events, broken }) => [
    agencyId,
    events,
    broken,
  ]);

test('each agency has a chain of its own, and the installation one; what is stored verifies', async () => {
  const { database } = await openTestDatabase();
  for (const agency of [AGENCY, null, AGENCY, OTHER]) await recordOne(database, agency);
  expect(await soundness(database)).toEqual([
    [INSTALLATION_CHAIN, 1, null],
    [AGENCY, 2, null],
    [OTHER, 1, null],
  ]);
});

test('more than one page of a long chain is read, and it is told how far', async () => {
  const { database } = await openTestDatabase();
  const record = recordingOf({ event: 'intake-corrected', actor: { kind: 'desk' }, requestId: 'one' });
  await database.transaction().execute(async (transaction) => {
    for (let revision = 0; revision < 1001; revision++)
      await record(transaction, { agencyId: AGENCY, subject: { revision }, at: AT });
  });
  expect(await soundness(database)).toEqual([[AGENCY, 1001, null]]);
  await recordOne(database, OTHER);
  const told: Progress[] = [];
  const watcher = { every: 501, tell: (progress: Progress) => told.push(progress) };
  await verifyLog(database, [AGENCY, OTHER], new Set(), watcher);
  expect(told).toEqual([
    { read: 501, all: 1002 },
    { read: 1002, all: 1002 },
  ]);
});

test('many at once on one agency append one after another, and the chain never forks', async () => {
  const { database } = await openTestDatabase();
  await Promise.all(Array.from({ length: 60 }, (_, revision) => recordOne(database, AGENCY, revision)));
  expect(await soundness(database)).toEqual([[AGENCY, 60, null]]);
});

test('an act that is rolled back leaves no event, and its number is given to the next', async () => {
  const { database } = await openTestDatabase();
  await recordOne(database);
  const record = recordingOf({ event: 'agency-changed', actor: { kind: 'desk' }, requestId: 'lost' });
  const failing = database.transaction().execute(async (transaction) => {
    await record(transaction, { agencyId: AGENCY, subject: {}, at: AT });
    throw new Error('after the event');
  });
  await expect(failing).rejects.toThrow('after the event');
  expect((await findHead(database, AGENCY)).number).toBe(1);
  await recordOne(database);
  expect(await soundness(database)).toEqual([[AGENCY, 2, null]]);
});

const FORBIDDEN = [
  "update audit_event set event = 'other'",
  'delete from audit_event',
  'truncate audit_event',
  'truncate audit_event cascade',
];

test.each(FORBIDDEN)(
  'the superuser of the embedded database is stopped by a trigger: %s',
  async (statement) => {
    const { database, pool } = await openTestDatabase();
    await recordOne(database);
    await expect(pool.query(statement)).rejects.toMatchObject({ code: '23001' });
    expect(await soundness(database)).toEqual([[AGENCY, 1, null]]);
  },
);

/** A migrated database of a role that is no superuser, as with an outer server. */
async function openAsOrdinaryRole() {
  const server = inject('testServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const administrator = new pg.Client({ ...server, database: 'postgres' });
  await administrator.connect();
  await administrator.query(`create role ${name} login password '${name}'`);
  await administrator.query(`create database ${name} owner ${name} template template0`);
  const opened = await connect({ ...server, database: name, user: name, password: name });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  onTestFinished(async () => {
    await opened.value.close();
    await administrator.query(`drop database ${name} with (force)`);
    await administrator.query(`drop role ${name}`);
    await administrator.end();
  });
  await migrate(opened.value.pool);
  return opened.value;
}

test('a role that is no superuser has no right to change, delete or empty, even as the owner', async () => {
  const { database, pool } = await openAsOrdinaryRole();
  await recordOne(database);
  for (const statement of FORBIDDEN)
    await expect(pool.query(statement), statement).rejects.toMatchObject({ code: '42501' });
  expect(await soundness(database)).toEqual([[AGENCY, 1, null]]);
});

import { expect, inject, test } from 'vitest';
import { PRONGSAI, startProgram } from '../../test/support/program.ts';
import { makeTestFolder, openTestDatabase } from '../../test/support/test-database.ts';

const INIT = [...PRONGSAI, 'init', '--sign-in', 'somsri', '--name', 'สมศรี ใจดี'] as const;

test('an init that is killed before its event stands in the log has made nobody, and the next one works', async () => {
  const { database, pool } = await openTestDatabase();
  const { host, port, user, password } = inject('testServer');
  const DATABASE_URL = `postgres://${user}:${password}@${encodeURIComponent(host)}:${port}/${pool.options.database}`;
  const start = async () =>
    startProgram(await makeTestFolder(), { command: INIT, environment: { DATABASE_URL } });
  const waiting = async () =>
    (
      await pool.query(
        "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      )
    ).rowCount;

  const holder = await pool.connect();
  await holder.query('begin; lock table audit_event in access exclusive mode');
  const killed = await start();
  await expect.poll(waiting).toBe(1);
  killed.process.kill('SIGKILL');
  await killed.ended;
  await holder.query('rollback');
  holder.release();
  await expect.poll(waiting).toBe(0);
  for (const table of ['account.account', 'access.link', 'audit_event'] as const)
    expect(await database.selectFrom(table).selectAll().execute()).toEqual([]);

  expect(await (await start()).ended).toBe(0);
  expect(await database.selectFrom('account.account').selectAll().execute()).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { openTestDatabase } from '../../test/support/test-database.ts';
import { withClient } from './with-client.ts';

test('what was left open is rolled back, and what was thrown comes through', async () => {
  const { pool } = await openTestDatabase('empty');
  await pool.query('create table one (a int)');
  await withClient(pool, async (client) => {
    await client.query('begin');
    await client.query('insert into one values (1)');
  });
  const failing = withClient(pool, async (client) => {
    await client.query('begin');
    await client.query('insert into one values (2)');
    throw new Error('of the work');
  });
  await expect(failing).rejects.toThrow('of the work');
  expect((await pool.query('select from one')).rowCount).toBe(0);
});

test('a connection that is lost is told as it was, and the pool can still be closed', async () => {
  const { pool, close } = await openTestDatabase('empty');
  const losing = withClient(pool, (client) => client.query('select pg_terminate_backend(pg_backend_pid())'));
  await expect(losing).rejects.toThrow('terminating connection');
  await close();
  expect(pool.ended).toBe(true);
});

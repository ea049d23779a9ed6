import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../test/support/test-database.ts';
import { ok } from '../kernel/result.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { type Migration, readMigrations } from './migration-files.ts';

const planted = (version: number, sql: string): Migration => ({
  version,
  name: `000${version}_planted.sql`,
  sql,
  sha256: String(version).repeat(64),
});
const FIRST = planted(1, 'create table one (a int)');
const SECOND = planted(2, 'create table two (a int)');

describe('migrations', () => {
  test('make the whole schema from nothing, and then have nothing to do', async () => {
    const { pool } = await openTestDatabase('empty');
    const known = await readMigrations();
    expect(await schemaVersion(pool)).toBe(0);
    expect(await migrate(pool)).toEqual({
      ok: true,
      value: { version: known.length, applied: known.map(({ name }) => name) },
    });
    expect(await migrate(pool)).toEqual({ ok: true, value: { version: known.length, applied: [] } });
  });

  test('run once when two programs start at the same moment', async () => {
    const { pool } = await openTestDatabase('empty');
    const both = await Promise.all([migrate(pool), migrate(pool)]);
    expect(both.map((done) => done.ok && done.value.applied.length).sort()).toEqual([
      0,
      (await readMigrations()).length,
    ]);
  });

  test('call for a backup only before an existing schema changes', async () => {
    const { pool } = await openTestDatabase('empty');
    const backups: number[] = [];
    const backUp = async (version: number) => ok(backups.push(version));
    await migrate(pool, { migrations: [FIRST], backUp });
    await migrate(pool, { migrations: [FIRST, SECOND], backUp });
    await migrate(pool, { migrations: [FIRST, SECOND], backUp });
    expect(backups).toEqual([1]);
  });

  test('refuse a newer schema and one made from other files', async () => {
    const { pool } = await openTestDatabase('empty');
    await migrate(pool, { migrations: [FIRST, SECOND] });
    expect(await migrate(pool, { migrations: [FIRST] })).toEqual({
      ok: false,
      refusal: { kind: 'newer-schema', found: 2, known: 1 },
    });
    const changed = { ...FIRST, sha256: '9'.repeat(64) };
    expect(await migrate(pool, { migrations: [changed, SECOND] })).toEqual({
      ok: false,
      refusal: { kind: 'changed', name: FIRST.name },
    });
  });

  test('that fail leave nothing of their step behind', async () => {
    const { pool } = await openTestDatabase('empty');
    const broken = planted(2, 'create table two (a int); select nonsense;');
    await expect(migrate(pool, { migrations: [FIRST, broken] })).rejects.toThrow('nonsense');
    expect(await schemaVersion(pool)).toBe(1);
    expect(await migrate(pool, { migrations: [FIRST, SECOND] })).toMatchObject({ ok: true });
  });

  test('whose connection is lost tell so, end, and leave nothing of their step behind', async () => {
    const { pool, close } = await openTestDatabase('empty');
    const losing = planted(2, 'create table two (a int); select pg_terminate_backend(pg_backend_pid());');
    await expect(migrate(pool, { migrations: [FIRST, losing] })).rejects.toThrow('terminating connection');
    expect(await schemaVersion(pool)).toBe(1);
    await close();
    expect(pool.ended).toBe(true);
  });
});

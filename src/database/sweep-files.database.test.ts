import { existsSync } from 'node:fs';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT, openFilledDatabase } from '../../test/support/filled-database.ts';
import { makeTestFolder, openTestDatabase } from '../../test/support/test-database.ts';
import { backup } from './backup.ts';
import { openFileStore } from './files.ts';
import { restore } from './restore.ts';
import { sweepFiles } from './sweep-files.ts';

const NOW = new Date('2025-03-03T00:00:00Z');
const TWO_DAYS_AGO = new Date('2025-03-01T00:00:00Z');

const SHARED = { kind: 'shared' };
const swept = (aside: readonly string[], removed: readonly string[] = []) => ({
  kind: 'swept',
  aside,
  removed,
});

/** A database with an original in its data folder, old enough to be swept if no row named it. */
async function openInstallation() {
  const { pool, data } = await openFilledDatabase();
  const keep = async (content: string | Buffer, at = TWO_DAYS_AGO) => {
    const files = openFileStore(data);
    const sha256 = await files.keep(Buffer.from(content));
    await utimes(files.pathOf(sha256), at, at);
    return sha256;
  };
  const named = await keep(CONTENT);
  return { pool, data, keep, named, read: openFileStore(data).read };
}

/** Another database; those of tests are copies of one. */
async function openOther() {
  const { pool } = await openTestDatabase();
  await pool.query('update system.installation set installation_id = gen_random_uuid()');
  return pool;
}

describe('files that no row names', () => {
  test('are put aside after a day and removed after thirty; named and young ones stay', async () => {
    const { pool, data, keep, named, read } = await openInstallation();
    expect(await sweepFiles(pool, data, NOW)).toEqual(swept([]));
    const orphan = await keep('orphan');
    const young = await keep('young', NOW);
    const sentAgain = await keep('sent again');
    await openFileStore(data).keep(Buffer.from('sent again'));

    expect(await sweepFiles(pool, data, NOW)).toEqual(swept([orphan]));
    expect(await read(orphan)).toBeNull();
    for (const kept of [named, young, sentAgain]) expect(await read(kept)).not.toBeNull();
    const aside = join(data, 'files', 'orphans', '2025-03-03');
    expect(await readFile(join(aside, orphan), 'utf8')).toBe('orphan');

    await keep('young', new Date('2025-04-02T00:00:00Z'));
    expect(await sweepFiles(pool, data, new Date('2025-04-02T00:00:00Z'))).toEqual(swept([]));
    expect(existsSync(aside)).toBe(true);
    await keep('young', new Date('2025-04-03T00:00:00Z'));
    expect(await sweepFiles(pool, data, new Date('2025-04-03T00:00:00Z'))).toEqual(swept([], ['2025-03-03']));
    expect(existsSync(aside)).toBe(false);
  });
});

describe('a data folder', () => {
  test('on which another database is started loses nothing, then or later', async () => {
    const { pool, data, keep, named, read } = await openInstallation();
    expect(await sweepFiles(pool, data, NOW)).toEqual(swept([]));
    const other = await openOther();
    const ofOther = await keep('of the other');
    for (const started of [other, pool, other]) expect(await sweepFiles(started, data, NOW)).toEqual(SHARED);
    for (const kept of [named, ofOther]) expect(await read(kept)).not.toBeNull();
  });

  test('without a note is no database’s as long as it holds what that one does not name', async () => {
    const { pool, data, named, read } = await openInstallation();
    const other = await openOther();
    for (let start = 0; start < 2; start += 1) expect(await sweepFiles(other, data, NOW)).toEqual(SHARED);
    expect(await sweepFiles(pool, data, NOW)).toEqual(swept([]));
    expect(await sweepFiles(other, data, NOW)).toEqual(SHARED);
    expect(await read(named)).not.toBeNull();
  });

  test('whose note cannot be read is not swept', async () => {
    const { pool, data, keep, read } = await openInstallation();
    const orphan = await keep('orphan');
    await writeFile(join(data, 'installations.json'), '["half');
    await expect(sweepFiles(pool, data, NOW)).rejects.toThrow();
    expect(await read(orphan)).not.toBeNull();
  });

  test('into which a backup is brought belongs to its new database, or to both', async () => {
    const { pool, data, named } = await openInstallation();
    const folder = join(await makeTestFolder(), 'backup');
    expect(await backup(pool, { data, folder, now: NOW })).toMatchObject({ ok: true });
    expect(await sweepFiles(pool, data, NOW)).toEqual(swept([]));

    const fresh = await makeTestFolder();
    const moved = await openOther();
    expect(await restore(moved, fresh, folder)).toMatchObject({ ok: true });
    expect(await sweepFiles(moved, fresh, NOW)).toEqual(swept([]));
    expect(await openFileStore(fresh).read(named)).toEqual(CONTENT);

    const beside = await openOther();
    expect(await restore(beside, data, folder)).toMatchObject({ ok: true });
    for (const started of [pool, beside]) expect(await sweepFiles(started, data, NOW)).toEqual(SHARED);
  });
});

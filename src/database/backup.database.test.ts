import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { NOW } from '../../test/support/filled/example.ts';
import { CONTENT, openFilledDatabase } from '../../test/support/filled-database.ts';
import { makeTestFolder, openTestDatabase } from '../../test/support/test-database.ts';
import { backup } from './backup.ts';
import { isCarried, tablesInOrder } from './catalog.ts';
import { openFileStore, relativePathOf } from './files.ts';
import type { Manifest } from './manifest.ts';
import { schemaVersion } from './migrate.ts';
import { migrateAfterBackup } from './migrate-after-backup.ts';
import { readMigrations } from './migration-files.ts';
import { restore } from './restore.ts';

/** Every row of every table that a backup carries, as text. */
async function everything(pool: pg.Pool): Promise<Record<string, readonly string[]>> {
  const client = await pool.connect();
  try {
    const all: Record<string, readonly string[]> = {};
    for (const { name } of (await tablesInOrder(client)).filter(isCarried)) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`);
      all[name] = rows.map(({ row }) => row);
    }
    return all;
  } finally {
    client.release();
  }
}

async function makeBackup() {
  const original = await openFilledDatabase();
  const folder = join(await makeTestFolder(), 'backup');
  const done = await backup(original.pool, { data: original.data, folder, now: NOW });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return { original, folder, manifest: done.value };
}

async function expectNothingIn(pool: pg.Pool): Promise<void> {
  expect(Object.values(await everything(pool)).flat()).toEqual([]);
}

type Damage = (manifest: Manifest) => unknown;
const inTable =
  (name: string, change: object): Damage =>
  (manifest) => ({
    ...manifest,
    tables: manifest.tables.map((table) => (table.name === name ? { ...table, ...change } : table)),
  });

const DAMAGES: readonly (readonly [string, Damage, object])[] = [
  ['is a list', () => [], { kind: 'no-manifest' }],
  ['is of another format', (manifest) => ({ ...manifest, format: 'x' }), { kind: 'no-manifest' }],
  ['leads out of the folder', inTable('public.agency', { path: '../agency.copy' }), { kind: 'no-manifest' }],
  [
    'lacks a table',
    ({ tables, ...rest }) => ({ ...rest, tables: tables.slice(0, -1) }),
    { kind: 'damaged', path: 'manifest.json' },
  ],
  [
    'lacks an original',
    (manifest) => ({ ...manifest, files: [] }),
    { kind: 'damaged', path: 'manifest.json' },
  ],
  [
    'counts other rows',
    inTable('public.agency', { rows: 7 }),
    { kind: 'damaged', path: 'tables/public.agency.copy' },
  ],
  [
    'names another column',
    inTable('public.agency', { columns: ['nothing'] }),
    { kind: 'damaged', path: 'tables/public.agency.copy' },
  ],
];

describe('a backup', () => {
  test('brought into an empty database gives every row and every file back', async () => {
    const { original, folder, manifest } = await makeBackup();
    const { pool } = await openTestDatabase('empty');
    const data = await makeTestFolder();
    const restored = await restore(pool, data, folder);
    expect(restored).toEqual({ ok: true, value: manifest });

    const expected = await everything(original.pool);
    expect(Object.values(expected).every((rows) => rows.length > 0)).toBe(true);
    expect(await everything(pool)).toEqual(expected);
    for (const { sha256 } of manifest.files) expect(await openFileStore(data).read(sha256)).toEqual(CONTENT);
    expect(manifest.files).toHaveLength(1);
  });

  test('lets nobody in: no session, no link and no invitation is in it', async () => {
    const { original, folder, manifest } = await makeBackup();
    const { pool } = await openTestDatabase('empty');
    expect(await restore(pool, await makeTestFolder(), folder)).toMatchObject({ ok: true });
    for (const table of [
      ...['session', 'pending_sign_in', 'provider_visit', 'link'],
      ...['invitation', 'known_browser', 'failure', 'waiting_mail'],
    ]) {
      expect(manifest.tables.map(({ name }) => name)).not.toContain(`access.${table}`);
      expect((await original.pool.query(`select from access.${table}`)).rowCount).toBe(1);
      expect((await pool.query(`select from access.${table}`)).rowCount).toBe(0);
    }
    expect((await pool.query('select from account.account')).rowCount).toBe(1);
  });

  test('goes into a migrated database that holds nothing, too', async () => {
    const { folder } = await makeBackup();
    const { pool } = await openTestDatabase();
    expect(await restore(pool, await makeTestFolder(), folder)).toMatchObject({ ok: true });
  });

  test('is not brought into a database that holds something', async () => {
    const { original, folder } = await makeBackup();
    const before = await everything(original.pool);
    const restored = await restore(original.pool, original.data, folder);
    expect(restored).toEqual({ ok: false, refusal: { kind: 'not-empty' } });
    expect(await everything(original.pool)).toEqual(before);
  });

  test('of which a single letter was changed is refused as a whole, naming the file', async () => {
    const { folder, manifest } = await makeBackup();
    const paths = [
      ...manifest.tables.map(({ path }) => path),
      ...manifest.files.map((file) => relativePathOf(file.sha256)),
    ];
    const { pool } = await openTestDatabase('empty');
    for (const path of paths) {
      const original = await readFile(join(folder, path));
      await writeFile(join(folder, path), Buffer.concat([original, Buffer.from(' ')]));
      const restored = await restore(pool, await makeTestFolder(), folder);
      expect(restored).toEqual({ ok: false, refusal: { kind: 'damaged', path } });
      await writeFile(join(folder, path), original);
    }
  });

  test('that lacks a file of a table or an original is refused, and nothing of it is brought in', async () => {
    const { folder, manifest } = await makeBackup();
    const [table] = manifest.tables;
    const [file] = manifest.files;
    for (const path of [table?.path ?? '', relativePathOf(file?.sha256 ?? '')]) {
      const original = await readFile(join(folder, path));
      await rm(join(folder, path));
      const { pool } = await openTestDatabase();
      const data = await makeTestFolder();
      expect(await restore(pool, data, folder)).toEqual({ ok: false, refusal: { kind: 'damaged', path } });
      await expectNothingIn(pool);
      expect(await openFileStore(data).read(file?.sha256 ?? '')).toBeNull();
      await writeFile(join(folder, path), original);
    }
  });

  test.each(DAMAGES)('whose manifest %s is refused, and no row is brought in', async (_, damage, refusal) => {
    const { folder, manifest } = await makeBackup();
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(damage(manifest)));
    const { pool } = await openTestDatabase();
    const restored = await restore(pool, await makeTestFolder(), folder);
    expect(restored).toMatchObject({ ok: false, refusal });
    await expectNothingIn(pool);

    // The database is as empty as before: a whole backup goes in.
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    const data = await makeTestFolder();
    expect(await restore(pool, data, folder)).toMatchObject({ ok: true });
  });

  test('without a manifest, or with one of a newer schema, is refused', async () => {
    const { folder, manifest } = await makeBackup();
    const { pool } = await openTestDatabase('empty');
    const data = await makeTestFolder();
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, schemaVersion: 9999 }));
    expect(await restore(pool, data, folder)).toMatchObject({
      refusal: { kind: 'newer-schema', found: 9999 },
    });
    await writeFile(join(folder, 'manifest.json'), '{"format":');
    expect(await restore(pool, data, folder)).toMatchObject({ refusal: { kind: 'no-manifest' } });
  });

  test('is not written into a folder that holds something, nor when a file of a row is gone', async () => {
    const { pool, data } = await openFilledDatabase();
    const folder = await makeTestFolder();
    await writeFile(join(folder, 'mine.txt'), 'mine');
    expect(await backup(pool, { data, folder, now: NOW })).toMatchObject({ refusal: { kind: 'not-empty' } });
    const elsewhere = join(await makeTestFolder(), 'new');
    const done = await backup(pool, { data: await makeTestFolder(), folder: elsewhere, now: NOW });
    expect(done).toMatchObject({ refusal: { kind: 'file-missing' } });
    expect(existsSync(elsewhere)).toBe(false);
  });

  test('is refused where nothing can be written, and stays away from what is in the way', async () => {
    const { pool, data } = await openFilledDatabase();
    const file = join(await makeTestFolder(), 'file');
    await writeFile(file, 'mine');
    for (const folder of [file, join(file, 'below')])
      expect(await backup(pool, { data, folder, now: NOW })).toEqual({
        ok: false,
        refusal: { kind: 'cannot-write', folder, reason: expect.stringMatching(/^E(EXIST|NOTDIR)$/) },
      });
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test('is made beside what is left of one that was killed, or of one that still grows', async () => {
    const { pool, data } = await openFilledDatabase();
    const folder = await makeTestFolder();
    const other = join(folder, '.unfinished-other', 'tables', 'public.agency.copy');
    await mkdir(dirname(other), { recursive: true });
    await writeFile(other, 'half');
    expect(await backup(pool, { data, folder, now: NOW })).toMatchObject({ ok: true });
    expect((await readdir(folder)).toSorted()).toEqual([
      '.unfinished-other',
      'files',
      'manifest.json',
      'tables',
    ]);
    expect(await readFile(other, 'utf8')).toBe('half');
  });

  test('into a folder to which several are made at once is one of them, and whole', async () => {
    const { pool, data } = await openFilledDatabase();
    const gone = await makeTestFolder();
    let folder = '';
    for (let round = 0; round < 5; round += 1) {
      folder = join(await makeTestFolder(), 'backup');
      const outcomes = await Promise.all(
        [data, data, gone, data].map((from) => backup(pool, { data: from, folder, now: NOW })),
      );
      const kinds = outcomes.map((outcome) => outcome.ok || outcome.refusal.kind);
      expect(kinds.filter((kind) => kind === true)).toHaveLength(1);
      expect(kinds[2]).toMatch(/file-missing|not-empty/);
      expect(kinds.filter((kind) => kind === 'cannot-write')).toEqual([]);
      expect((await readdir(folder)).toSorted()).toEqual(['files', 'manifest.json', 'tables']);
    }
    const { pool: empty } = await openTestDatabase();
    expect(await restore(empty, await makeTestFolder(), folder)).toMatchObject({ ok: true });
  });

  test.for([
    { filledBy: 'the tables', kilobytes: 16, content: CONTENT },
    { filledBy: 'an original', kilobytes: 256, content: Buffer.alloc(1_000_000, 'x') },
  ])('on a disk that is filled by $filledBy is refused, and nothing of it stays', async (given, { skip }) => {
    const { kilobytes, content } = given;
    const disk = await makeTestFolder();
    const size = `size=${kilobytes}k`;
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', disk]).status !== 0)
      return skip('nothing may be mounted here');
    onTestFinished(() => {
      spawnSync('umount', [disk]);
    });
    const { pool, data } = await openFilledDatabase(content);
    for (const folder of [join(disk, 'new'), disk]) {
      expect(await backup(pool, { data, folder, now: NOW })).toEqual({
        ok: false,
        refusal: { kind: 'cannot-write', folder, reason: 'ENOSPC' },
      });
      expect(await readdir(disk)).toEqual([]);
    }
  });

  test('that cannot be made lets a migration change nothing', async () => {
    const { pool, data } = await openFilledDatabase();
    await writeFile(join(data, 'backups'), 'in the way');
    const known = await readMigrations();
    const next = {
      version: known.length + 1,
      name: 'next.sql',
      sql: 'create table next (a int)',
      sha256: '0',
    };
    expect(await migrateAfterBackup(pool, data, NOW, [...known, next])).toMatchObject({
      refusal: { kind: 'no-backup', refusal: { kind: 'cannot-write' } },
    });
    expect(await schemaVersion(pool)).toBe(known.length);
    await rm(join(data, 'backups'));
    expect(await migrateAfterBackup(pool, data, NOW, [...known, next])).toMatchObject({ ok: true });
    expect(await readdir(join(data, 'backups'))).toHaveLength(1);
  });

  test('is not brought into a database whose schema is newer or was made from other files', async () => {
    const { folder, manifest } = await makeBackup();
    const data = await makeTestFolder();
    const { pool } = await openTestDatabase();
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, schemaVersion: 0 }));
    expect(await restore(pool, data, folder)).toMatchObject({ refusal: { kind: 'not-empty' } });
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await pool.query("update system.migration set sha256 = repeat('9', 64)");
    expect(await restore(pool, data, folder)).toMatchObject({
      refusal: { kind: 'migration', refusal: { kind: 'changed' } },
    });
    await expectNothingIn(pool);
  });
});

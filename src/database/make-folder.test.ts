import { existsSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTestFolder } from '../../test/support/test-database.ts';
import { makeFolder } from './make-folder.ts';

test('makes what is lacking above it too, closed to others, though several ask at once', async () => {
  const folder = join(await makeTestFolder(), 'ข้อมูล', 'ชั้นใน');
  await Promise.all([1, 2, 3].map(() => makeFolder(folder, 0o700)));
  await makeFolder(folder);
  for (const made of [folder, join(folder, '..')]) expect((await stat(made)).mode & 0o777).toBe(0o700);
});

test.runIf(existsSync('/proc')).each([
  ['where the system takes none', () => '/proc/prongsai/data', /ENOENT|EACCES/],
  ['without a name', () => '', /ENOENT/],
])('gives up %s', async (_, folder, reason) => {
  await expect(makeFolder(folder())).rejects.toThrow(reason);
});

test('gives up at and below a file', async () => {
  const file = join(await makeTestFolder(), 'file');
  await writeFile(file, 'mine');
  for (const folder of [file, join(file, 'below')])
    await expect(makeFolder(folder)).rejects.toThrow('EEXIST');
});

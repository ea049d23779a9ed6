import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTestFolder } from '../../test/support/test-database.ts';
import { KEY_FILE, openSealing } from './sealing.ts';

test('what is sealed opens again, after a restart too, and for nobody else', async () => {
  const data = await makeTestFolder();
  const sealed = await openSealing(data).seal('ความลับ', 'somsri');
  expect(sealed).not.toContain('ความลับ');
  expect(await openSealing(data).seal('ความลับ', 'somsri')).not.toBe(sealed);
  expect(await openSealing(data).open(sealed, 'somsri')).toBe('ความลับ');
  expect(await openSealing(data).open(sealed, 'manee')).toBeNull();
  expect(await openSealing(data).open(`${sealed.slice(0, -2)}AA`, 'somsri')).toBeNull();
  expect(await openSealing(data).open('', 'somsri')).toBeNull();
});

test('with another key, or none, nothing opens', async () => {
  const [data, other] = [await makeTestFolder(), await makeTestFolder()];
  const sealed = await openSealing(data).seal('secret', 'somsri');
  expect(await openSealing(other).open(sealed, 'somsri')).toBeNull();
  await openSealing(other).seal('secret', 'somsri');
  expect(await openSealing(other).open(sealed, 'somsri')).toBeNull();
});

test('a fingerprint is the same each time, another with another key, and tells nothing', async () => {
  const [data, other] = [await makeTestFolder(), await makeTestFolder()];
  const number = '1101700000001';
  const fingerprint = await openSealing(data).fingerprint(number);
  expect(fingerprint).toMatch(/^[\w-]{43}$/);
  expect(await openSealing(data).fingerprint(number)).toBe(fingerprint);
  expect(await openSealing(data).fingerprint('1101700000002')).not.toBe(fingerprint);
  expect(await openSealing(other).fingerprint(number)).not.toBe(fingerprint);
});

test('the key is made once, for its owner alone, however many seal at once', async () => {
  const data = await makeTestFolder();
  const sealings = Array.from({ length: 8 }, () => openSealing(data));
  const sealed = await Promise.all(sealings.map(({ seal }) => seal('secret', 'somsri')));
  for (const one of sealed) expect(await openSealing(data).open(one, 'somsri')).toBe('secret');
  expect(await readdir(data)).toEqual([KEY_FILE]);
  expect((await stat(join(data, KEY_FILE))).mode & 0o777).toBe(0o600);
});

test('a key that is damaged is a fault, and never replaced', async () => {
  const data = await makeTestFolder();
  await writeFile(join(data, KEY_FILE), 'short');
  await expect(openSealing(data).seal('secret', 'somsri')).rejects.toThrow(/no key/);
  await expect(openSealing(data).open('sealed', 'somsri')).rejects.toThrow(/no key/);
});

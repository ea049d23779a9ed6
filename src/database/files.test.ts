import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measureFile, openFileStore, relativePathOf, removeUnfinished } from './files.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'prongsai-files-'));
});
afterEach(() => rmSync(data, { recursive: true }));

test('a content is kept once, under its hash, and nothing unfinished stays', async () => {
  const files = openFileStore(data);
  const content = Buffer.from('ผลการประเมิน');
  const [sha256, again] = await Promise.all([files.keep(content), files.keep(content)]);
  expect(again).toBe(sha256);
  expect(await files.read(sha256)).toEqual(content);
  expect(await measureFile(files.pathOf(sha256))).toEqual({ sha256, bytes: content.length });
  expect(readdirSync(dirname(files.pathOf(sha256)))).toEqual([sha256]);
  const unfinished = join(data, 'files', 'unfinished');
  expect(readdirSync(unfinished)).toEqual([]);

  writeFileSync(join(unfinished, 'of a killed process'), 'ผล');
  await removeUnfinished(data);
  expect(existsSync(unfinished)).toBe(false);
  expect(await files.read(await files.keep(Buffer.from('next')))).toEqual(Buffer.from('next'));
});

test.each([
  ['cut short', 'ผล'],
  ['changed', 'ผลการประเมิณ'],
  ['emptied', ''],
])('a stored file that was %s is mended when its content comes again', async (_, damage) => {
  const files = openFileStore(data);
  const content = Buffer.from('ผลการประเมิน');
  const sha256 = await files.keep(content);
  writeFileSync(files.pathOf(sha256), damage);
  expect(await files.keep(content)).toBe(sha256);
  expect(await files.read(sha256)).toEqual(content);
});

test('a content that is not there is null, and only a hash leads to a path', async () => {
  const files = openFileStore(data);
  expect(await files.read('0'.repeat(64))).toBeNull();
  expect(() => relativePathOf('../../../etc/passwd')).toThrow('not a SHA-256');
});

test('a data folder that cannot hold files is a fault, not a silence', async () => {
  writeFileSync(join(data, 'files'), 'in the way');
  await expect(openFileStore(data).keep(Buffer.from('x'))).rejects.toThrow();
});

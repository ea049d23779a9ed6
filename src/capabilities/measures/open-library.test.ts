import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLibrary } from './open-library.ts';

const shipped = fileURLToPath(new URL('../../../measure-library', import.meta.url));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'measure-library-'));
  await cp(shipped, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const faultsOf = async (path: string) => {
  const opened = await openLibrary(path);
  return opened.ok ? null : opened.refusal.map(({ file, message }) => `${file}: ${message.en}`);
};

test('the library of the product opens, and a copy of it elsewhere is the same', async () => {
  const here = await openLibrary();
  expect(here.ok).toBe(true);
  expect(await openLibrary(folder)).toEqual(here);
});

test('a folder without measures, a missing file and a truncated file are each named', async () => {
  expect(await faultsOf(join(folder, 'nowhere'))).toEqual([expect.stringMatching(/^measures: .*missing/)]);
  await rm(join(folder, 'offices.json'));
  await writeFile(join(folder, 'measures/state-property.json'), '{"title":');
  expect(await faultsOf(folder)).toEqual([
    expect.stringMatching(/^offices.json: .*missing/),
    expect.stringMatching(/^measures\/state-property.json: .*no valid JSON/),
  ]);
});

test('a list of no offices is refused', async () => {
  await writeFile(join(folder, 'offices.json'), JSON.stringify({ offices: [] }));
  expect(await faultsOf(folder)).toEqual([expect.stringMatching(/^offices.json: .*offices/)]);
});

import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeOwnerLock } from './owner-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prongsai-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder has one owner, who says where it serves; by whatever path the folder is called', async () => {
  const lock = await takeOwnerLock(folder);
  if (!lock.ok) throw new Error('the folder is new');
  expect(await takeOwnerLock(folder)).toEqual({ ok: false, refusal: { pid: process.pid, address: null } });

  lock.value.announce('http://127.0.0.1:1');
  symlinkSync(folder, `${folder}-link`);
  const other = await takeOwnerLock(`${folder}-link`);
  rmSync(`${folder}-link`);
  expect(other).toEqual({ ok: false, refusal: { pid: process.pid, address: 'http://127.0.0.1:1' } });

  await lock.value.release();
  const next = await takeOwnerLock(folder);
  expect(next.ok).toBe(true);
  if (next.ok) await next.value.release();
});

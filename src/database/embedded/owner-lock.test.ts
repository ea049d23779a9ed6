import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockAddress, type OwnerLock, takeOwnerLock } from './owner-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prongsai-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function own(): Promise<OwnerLock> {
  const lock = await takeOwnerLock(folder);
  if (!lock.ok) throw new Error(`${lock.refusal.pid} owns it`);
  return lock.value;
}

test('a folder has one owner, who says where it serves; by whatever path the folder is called', async () => {
  const lock = await own();
  expect(await takeOwnerLock(folder)).toEqual({ ok: false, refusal: { pid: process.pid, address: null } });

  lock.announce('http://127.0.0.1:1');
  symlinkSync(folder, `${folder}-link`);
  const other = await takeOwnerLock(`${folder}-link`);
  rmSync(`${folder}-link`);
  expect(other).toEqual({ ok: false, refusal: { pid: process.pid, address: 'http://127.0.0.1:1' } });

  await lock.release();
  await (await own()).release();
  expect(existsSync(join(folder, 'owner.sock'))).toBe(false);
});

/** The folder mounted a second time, in another place; null where that is not allowed. */
function mounted(): { readonly place: string; readonly unmount: () => void } | null {
  const place = mkdtempSync(join(tmpdir(), 'prongsai-mount-'));
  const unmount = () => {
    spawnSync('umount', [place]);
    rmSync(place, { recursive: true });
  };
  if (spawnSync('mount', ['--bind', folder, place]).status === 0) return { place, unmount };
  unmount();
  return null;
}

test('a folder that is mounted twice has one owner (skipped where nothing may be mounted)', async ({
  skip,
}) => {
  const second = mounted();
  if (second === null) return skip('nothing may be mounted here');
  const lock = await own();
  const other = await takeOwnerLock(second.place);
  second.unmount();
  expect(other).toMatchObject({ ok: false, refusal: { pid: process.pid } });
  await lock.release();
});

test('a path that is too long for a socket can be owned', async () => {
  const deep = join(folder, 'ข้อมูลของหน่วยงาน'.repeat(4));
  mkdirSync(deep);
  const lock = await takeOwnerLock(deep);
  expect(lock.ok).toBe(true);
  if (lock.ok) await lock.value.release();
});

describe.runIf(process.platform === 'linux')('the socket file in the folder', () => {
  const witness = () => join(folder, 'owner.sock');

  test('that nobody answers is replaced', async () => {
    writeFileSync(witness(), '');
    const lock = await own();
    expect(lstatSync(witness()).isSocket()).toBe(true);
    await lock.release();
  });

  test('that cannot be asked is left to whoever owns it', async () => {
    symlinkSync('owner.sock', witness());
    expect(await takeOwnerLock(folder)).toEqual({ ok: false, refusal: { pid: null, address: null } });
    expect(lstatSync(witness()).isSymbolicLink()).toBe(true);
    rmSync(witness());
    await (await own()).release();
  });

  test('that cannot be removed is told, and the folder is not held', async () => {
    mkdirSync(witness());
    await expect(takeOwnerLock(folder)).rejects.toThrow('owner.sock');
    rmSync(witness(), { recursive: true });
    await (await own()).release();
  });
});

describe('an owner', () => {
  /** Listens in an owner's place and answers the first who asks. */
  function answering(answer: string, isLast: boolean): Promise<() => Promise<void>> {
    const server = createServer((socket) => {
      socket.end(answer);
      if (isLast) server.close();
    });
    const close = () => new Promise<void>((done) => server.close(() => done()));
    return new Promise((ready) => server.listen(lockAddress(folder), () => ready(close)));
  }

  test('that ends without an answer is followed by the next', async () => {
    await answering('', true);
    await (await own()).release();
  });

  test.each(['', '{', '[]', '{"pid":"1"}'])(
    'that holds on and answers %j keeps the folder',
    async (answer) => {
      const close = await answering(answer, false);
      expect(await takeOwnerLock(folder)).toEqual({ ok: false, refusal: { pid: null, address: null } });
      await close();
    },
  );
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startProgram, untilServing } from '../support/program.ts';

/** A small disk of its own; null where nothing may be mounted. */
function mountDisk(): string | null {
  const disk = mkdtempSync(join(tmpdir(), 'prongsai-disk-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk]).status === 0;
  onTestFinished(() => {
    if (isMounted) spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  });
  return isMounted ? disk : null;
}

test('a disk that fills while the program serves is told on the page, and all goes on when there is room', async ({
  skip,
}) => {
  const disk = mountDisk();
  if (disk === null) return skip('nothing may be mounted here');
  const data = join(disk, 'data');
  const program = startProgram(data);
  onTestFinished(async () => {
    program.process.kill('SIGTERM');
    await program.ended;
  });
  const { link, origin } = await untilServing(program);
  const filler = join(disk, 'filler');
  const filled = spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(filled.stderr).toContain('No space left');

  const opened = await fetch(link, { redirect: 'manual' });
  expect(opened.status).toBe(303);
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const upload = () => {
    const body = new FormData();
    body.set('file', new File(['item,score\ni1,98.78\n'], 'scores.csv'));
    const headers = { cookie, origin };
    return fetch(`${origin}/demo/desk/intake`, { method: 'POST', body, headers, redirect: 'manual' });
  };
  const refused = await upload();
  expect(refused.status).toBe(503);
  expect(await refused.text()).toContain('ลบหรือย้ายไฟล์ที่ไม่ใช้');
  expect(readdirSync(join(data, 'files', 'unfinished'))).toEqual([]);

  rmSync(filler);
  expect((await upload()).status).toBe(303);
});

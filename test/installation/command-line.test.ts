import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repository } from '../support/program.ts';

/** A current directory whose name has what paths of real offices have: Thai letters and spaces. */
const elsewhere = mkdtempSync(join(tmpdir(), 'โฟลเดอร์ ของเรา '));
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** While a program is waited for so, no time limit of a test can end it. */
const PATIENT = { encoding: 'utf8', timeout: 120_000, killSignal: 'SIGKILL' } as const;

const run = (program: string, ...args: string[]) => {
  const { PATH, HOME } = process.env;
  const environment = { PATH, HOME, PRONGSAI_DATA: join(elsewhere, 'ข้อมูล'), CI: '1' };
  return spawnSync(program, args, { ...PATIENT, cwd: elsewhere, env: environment });
};

const prongsai = join(repository, 'prongsai');

test('./prongsai runs from any folder, through a link, and without a Node on the path', () => {
  const link = join(elsewhere, 'prongsai-link');
  symlinkSync(prongsai, link);
  for (const program of [prongsai, link]) {
    const { status, stdout, stderr } = run('/usr/bin/env', 'PATH=/usr/bin:/bin', program, 'help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^วิธีใช้: prongsai /);
  }
});

test('the exit code and standard error of a verb come through, and standard output stays its own', () => {
  const { status, stdout, stderr } = run(prongsai, 'nonsense');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('nonsense');
});

test('a fault of the program is one line in both languages with exit code 70, and its stack is for those who ask', () => {
  const data = join(elsewhere, 'broken');
  mkdirSync(join(data, 'postgres.runtime'), { recursive: true });
  const broken = (level: string) => {
    const env = { PATH: process.env.PATH, PRONGSAI_DATA: data, LOG_LEVEL: level };
    return spawnSync(prongsai, ['migrate'], { ...PATIENT, env });
  };
  const { status, stdout, stderr } = broken('info');
  expect([status, stdout]).toEqual([70, '']);
  expect(stderr).toMatch(/^โปรแกรมขัดข้อง: .*EISDIR.* \/ The program failed: .*EISDIR.*\n$/);
  expect(broken('debug')).toMatchObject({ status: 70, stderr: expect.stringMatching(/\n {4}at /) });
});

test('the name of a file can neither rule the terminal nor break the line that complains of it', () => {
  const { status, stderr } = run(prongsai, 'check', 'a\u001b[31m\nb\u202e.txt');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^.*a\\u001b\[31m\\u000ab\\u202e\.txt.*\n$/);
});

test.runIf(existsSync('/dev/full'))(
  'what cannot be printed, as on a full disk, is told in one line on standard error with exit code 2',
  () => {
    const full = openSync('/dev/full', 'w');
    const demo = join(repository, 'demo', 'result.csv');
    for (const args of [['help'], ['analyse', demo, '--json'], ['check', demo]]) {
      const printed = spawnSync(prongsai, args, { ...PATIENT, stdio: ['ignore', full, 'pipe'] });
      expect([args, printed.status, printed.stderr]).toEqual([
        args,
        2,
        expect.stringMatching(/^.*ENOSPC.*\n$/),
      ]);
    }
    closeSync(full);
  },
);

test.runIf(existsSync('/proc'))(
  'a data folder that the system does not allow is told, not tried for ever',
  () => {
    const inProc = { PATH: process.env.PATH, PRONGSAI_DATA: '/proc/prongsai' };
    const told = spawnSync(prongsai, ['migrate'], { ...PATIENT, env: inProc });
    expect([told.status, told.stderr]).toEqual([
      2,
      expect.stringContaining('ไม่มีสิทธิ์ใช้โฟลเดอร์ /proc/prongsai'),
    ]);
  },
);

test('doctor finds a new installation sound; a relative folder is meant from where the person is, with npm run too; the database lives in a folder with a Thai name', () => {
  expect(run(prongsai, 'migrate')).toMatchObject({ status: 0 });
  const sound = run(prongsai, 'doctor');
  expect(sound).toMatchObject({ status: 0, stdout: expect.not.stringContaining('✗') });
  expect(run(prongsai, 'backup', 'สำรอง 1')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(elsewhere),
  });
  expect(run(prongsai, 'restore', 'สำรอง 1')).toMatchObject({ status: 0, stderr: '' });
  const npm = ['--prefix', repository, 'run', '-s', 'prongsai', '--'] as const;
  const again = run('npm', ...npm, 'backup', 'สำรอง 2');
  expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining(join(elsewhere, 'สำรอง 2')) });
});

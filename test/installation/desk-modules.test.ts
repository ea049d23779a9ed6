import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'main.js');

/** Prints the address of every module that the program loads before it is asked for anything. */
const LOADING = `
  import { registerHooks } from 'node:module';
  registerHooks({ load: (url, context, next) => { console.log(url); return next(url, context); } });
  await import(process.argv[1]);
`;

test('a desk, which has no accounts, loads neither the hashing of passwords nor the list of known ones, nor what a second factor, a mail or an identity provider takes', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', LOADING, MAIN],
    { encoding: 'utf8', timeout: 60_000 },
  );
  expect([status, stderr]).toEqual([0, '']);
  const loaded = stdout.trim().split('\n');
  expect(loaded).toContainEqual(expect.stringContaining('/capabilities/people/acts.js'));
  const ofServers = /argon2|zxcvbn|otpauth|qrcode|simplewebauthn|nodemailer|openid-client|oauth4webapi/;
  expect(loaded.filter((url) => ofServers.test(url))).toEqual([]);
});

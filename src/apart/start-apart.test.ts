import { once } from 'node:events';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeTestFolder } from '../../test/support/test-database.ts';
import { startApart } from './start-apart.ts';

test('a process apart is told nothing of the surroundings of this one', async () => {
  for (const name of ['DATABASE_URL', 'PRONGSAI_SMTP_URL', 'NODE_OPTIONS']) vi.stubEnv(name, '');
  vi.stubEnv('TZ', 'Asia/Bangkok');
  const program = join(await makeTestFolder(), 'tell.mjs');
  writeFileSync(program, 'process.send(Object.keys(process.env)); process.disconnect();');
  const [names] = await once(startApart(program), 'message');
  expect(names).toContain('TZ');
  const known = /^(?:PATH|LD_LIBRARY_PATH|TZ|SYSTEMROOT|TEMP|TMP|TMPDIR|NODE_CHANNEL_\w+)$/iu;
  expect((names as string[]).filter((name) => !known.test(name))).toEqual([]);
  vi.unstubAllEnvs();
});

test('no other place starts a process with all of them', () => {
  const forking = globSync('src/**/*.ts').filter((path) => /\bfork\(/u.test(readFileSync(path, 'utf8')));
  expect(forking.map((path) => path.replaceAll('\\', '/'))).toEqual(['src/apart/start-apart.ts']);
});

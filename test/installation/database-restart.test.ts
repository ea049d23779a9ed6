import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { showDay } from '../../src/kernel/thai/dates.ts';
import { openOuterDatabase } from '../support/outer-database.ts';
import { startProgram } from '../support/program.ts';
import { openProgramDesk } from '../support/program-desk.ts';
import { publishReport } from '../support/publish.ts';
import { makeQuickFolder } from '../support/quick-folder.ts';

const YEAR = '/demo/2567';

test('while the database is started again, strangers read what is kept ready, and are told of what is not', async () => {
  const folder = makeQuickFolder('prongsai-restart-');
  const outer = await openOuterDatabase(join(folder, 'outer'));
  const program = startProgram(join(folder, 'data'), { environment: { DATABASE_URL: await outer.start() } });
  onTestFinished(async () => {
    program.process.kill('SIGTERM');
    await program.ended;
    await outer.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  const desk = await openProgramDesk(program);
  const { origin } = desk;
  const statusOf = async (path: string) => (await fetch(origin + path)).status;
  await publishReport(desk, '', showDay(new Date(), 'th'));
  expect(await statusOf(YEAR)).toBe(200);

  await outer.stop();
  for (let asked = 0; asked < 20; asked += 1) expect(await statusOf(YEAR)).toBe(200);
  for (const path of [`${YEAR}?lang=en`, '/demo', `${YEAR}/1/report.pdf`])
    expect(await statusOf(path), path).toBe(503);
  const told = await (await fetch(`${origin}/demo`)).text();
  expect(told).toContain('ยังไม่พร้อมให้บริการ');
  expect(told).not.toMatch(/ECONN|postgres|\/tmp/);

  await outer.start();
  for (const path of [`${YEAR}?lang=en`, '/demo', `${YEAR}/1/report.pdf`, YEAR])
    expect(await statusOf(path), path).toBe(200);
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acceptedResult } from '../test/support/accepted-result.ts';
import { DEMO_DAY } from '../test/support/demo-day.ts';
import { openDeskApp } from '../test/support/desk-app.ts';
import { makeTestFolder } from '../test/support/test-database.ts';
import { addAgency, listAgencies } from './capabilities/agency/acts.ts';
import { assess } from './capabilities/assessment/index.ts';
import { unrecorded } from './capabilities/audit/acts.ts';
import { listDrafts } from './capabilities/intake/acts.ts';
import { withdrawResult } from './capabilities/intake/withdraw-result.ts';
import { openFileStore } from './database/files.ts';
import { loadDemo } from './demo.ts';

test('an empty installation gets one demo agency with its accepted result, once', async () => {
  const { desk } = await openDeskApp('empty');
  await loadDemo(desk);
  await loadDemo(desk);
  const agencies = await listAgencies(desk.database);
  expect(agencies).toMatchObject([{ shortName: 'demo', isDemo: true }]);
  const agencyId = agencies[0]?.agencyId ?? '';
  const result = await acceptedResult(desk, agencyId);
  expect(result?.checked.sheet.overall).toBe(9959);
  expect(result && assess(result.rulebook, result.checked.sheet).decision?.level.id).toBe('excellent');
  expect(result?.checked.problems.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['indicator-not-mean', 'error'],
    ['indicator-not-mean', 'info'],
  ]);
  expect(await listDrafts(desk, agencyId)).toEqual([]);
});

test('a demo whose loading was interrupted is finished at the next start', async () => {
  const { desk } = await openDeskApp();
  const [demo] = await listAgencies(desk.database);
  const agencyId = demo?.agencyId ?? '';
  await desk.database.deleteFrom('result').where('agency_id', '=', agencyId).execute();
  await desk.database
    .updateTable('intake')
    .set({ state: 'draft', decided_at: null })
    .where('agency_id', '=', agencyId)
    .execute();
  await loadDemo(desk);
  expect(await acceptedResult(desk, agencyId)).not.toBeNull();
});

test('a demo that could not be loaded is loaded at the next start', async () => {
  const { desk } = await openDeskApp('empty');
  const data = await makeTestFolder();
  await writeFile(join(data, 'files'), 'in the way');
  await expect(loadDemo({ ...desk, files: openFileStore(data) })).rejects.toThrow();
  await loadDemo(desk);
  const agencyId = (await listAgencies(desk.database))[0]?.agencyId ?? '';
  expect(await acceptedResult(desk, agencyId)).not.toBeNull();
});

test('a clock that lies before the year of the demo leaves nothing behind, and the demo comes when it is set', async () => {
  const { desk, travelTo } = await openDeskApp('empty');
  travelTo(new Date('2019-01-01T00:00:00Z'));
  await expect(loadDemo(desk)).rejects.toThrow('2019');
  expect(await listAgencies(desk.database)).toEqual([]);
  travelTo(DEMO_DAY);
  await loadDemo(desk);
  const agencyId = (await listAgencies(desk.database))[0]?.agencyId ?? '';
  expect(await acceptedResult(desk, agencyId)).not.toBeNull();
});

test('an installation with an agency of its own gets no demo', async () => {
  const { desk } = await openDeskApp('empty');
  const input = {
    officialName: 'โรงเรียนทดลอง',
    kind: 'school',
    district: null,
    province: null,
    units: [],
    positions: [],
  };
  await addAgency(
    desk.database,
    { shortName: 'school', isDemo: false, input, now: desk.clock() },
    unrecorded,
  );
  await loadDemo(desk);
  expect(await listAgencies(desk.database)).toMatchObject([{ shortName: 'school' }]);
});

test('a demo result that was withdrawn does not come back at the next start', async () => {
  const { desk } = await openDeskApp();
  const agencyId = (await listAgencies(desk.database))[0]?.agencyId ?? '';
  const result = await acceptedResult(desk, agencyId);
  expect((await withdrawResult(desk, agencyId, result?.intake.intakeId ?? '', unrecorded)).ok).toBe(true);
  await loadDemo(desk);
  expect(await acceptedResult(desk, agencyId)).toBeNull();
});

import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/support/test-database.ts';
import { migrate } from '../../database/migrate.ts';
import { readMigrations } from '../../database/migration-files.ts';
import { unrecorded } from '../audit/acts.ts';
import { addAgency, findAgency, saveAgency } from './acts.ts';
import { findPositions } from './find-positions.ts';
import { endTenure, recordTenure, removeTenure } from './record-tenure.ts';
import type { Tenure } from './tenure.ts';

const NOW = new Date('2025-03-01T00:00:00Z');
const HEAD = { title: 'นายกเทศมนตรี', unit: null, role: 'approved' };
const CLERK = { title: 'ปลัดเทศบาล', unit: 'สำนักปลัด', role: 'reviewed' };
const SUPPLY = { title: 'เจ้าพนักงานพัสดุ', unit: 'กองคลัง', role: null };
const DETAILS = {
  ...{ officialName: 'เทศบาลตำบลตัวอย่าง', kind: 'municipality', district: null, province: null },
  ...{ units: ['สำนักปลัด', 'กองคลัง'], positions: [CLERK, HEAD, SUPPLY] },
};
const HOLDER: Tenure = {
  ...{ tenureId: '01890000-0000-7000-8000-000000000001', kind: 'holds', personName: 'นายมานะ ตัวอย่าง' },
  ...{ accountId: null, ownTitle: null, firstDay: '2024-10-01', lastDay: null },
  appointedBy: 'ประกาศผลการเลือกตั้ง',
};
const NEXT: Tenure = {
  ...{ ...HOLDER, tenureId: '01890000-0000-7000-8000-000000000002', personName: 'นางมานี ตัวอย่าง' },
  firstDay: '2025-03-01',
};

async function openAgency() {
  const { database } = await openTestDatabase();
  const added = await addAgency(
    database,
    { shortName: 'example', isDemo: false, input: DETAILS, now: NOW },
    unrecorded,
  );
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  const agencyId = added.value;
  const desk = { database, clock: () => NOW };
  const positions = () => findPositions(database, agencyId);
  const idsByTitle = async () =>
    Object.fromEntries((await positions()).map(({ title, positionId }) => [title, positionId]));
  const positionId = (await idsByTitle())[HEAD.title] ?? '';
  const save = (changed: object) =>
    saveAgency(database, { agencyId, input: { ...DETAILS, ...changed }, now: NOW }, unrecorded);
  const record = (tenure: Tenure) => recordTenure(desk, { agencyId, positionId, tenure }, unrecorded);
  const end = (tenureId: string, lastDay: string) =>
    endTenure(desk, { agencyId, positionId, tenureId, lastDay }, unrecorded);
  const tenures = async () => (await positions()).find((one) => one.positionId === positionId)?.tenures;
  return { database, desk, agencyId, positionId, positions, idsByTitle, save, record, end, tenures };
}

test('positions keep their ids and who holds them when an agency is saved', async () => {
  const { record, save, idsByTitle, positions, database, agencyId } = await openAgency();
  await record(HOLDER);
  const before = await idsByTitle();
  const changed = {
    units: ['กองคลัง', 'สำนักปลัดเทศบาล'],
    positions: [{ ...CLERK, unit: 'สำนักปลัดเทศบาล', role: null }, HEAD, { ...SUPPLY, title: 'นักวิชาการพัสดุ' }],
  };
  expect(await save(changed)).toMatchObject({ ok: true });
  expect(await findAgency(database, agencyId)).toMatchObject(changed);
  expect(await idsByTitle()).toEqual({
    [HEAD.title]: before[HEAD.title],
    [CLERK.title]: before[CLERK.title],
    นักวิชาการพัสดุ: before[SUPPLY.title],
  });
  expect((await positions()).map(({ tenures }) => tenures.length)).toEqual([0, 1, 0]);
});

test('a position that was held is retired with its history, and comes back under its title; others just go', async () => {
  const { record, save, idsByTitle, positions, tenures, positionId, database, agencyId } = await openAgency();
  const ENDED = { ...HOLDER, lastDay: '2025-03-01' };
  await record(HOLDER);
  await record({ ...NEXT, kind: 'acts', firstDay: '2025-04-01' });
  await save({ positions: [] });
  expect(await positions()).toMatchObject([{ positionId, isRetired: true, role: null, tenures: [ENDED] }]);
  expect(await findAgency(database, agencyId)).toMatchObject({ positions: [] });
  expect(await record(NEXT)).toEqual({ ok: false, refusal: { kind: 'none' } });
  await save({ positions: [SUPPLY, HEAD] });
  expect((await idsByTitle())[HEAD.title]).toBe(positionId);
  expect((await positions()).map(({ isRetired }) => isRetired)).toEqual([false, false]);
  expect(await tenures()).toEqual([ENDED]);
});

test('a position has one holder a day, also of two who are recorded at the same time', async () => {
  const { record, tenures } = await openAgency();
  const both = await Promise.all([record(HOLDER), record(NEXT)]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await tenures()).toHaveLength(1);
});

test('a tenure ends once, and its successor follows on the next day', async () => {
  const { record, end, tenures } = await openAgency();
  await record(HOLDER);
  expect(await record(HOLDER)).toMatchObject({ ok: true });
  expect(await record(NEXT)).toEqual({ ok: false, refusal: { kind: 'held-by', tenure: HOLDER } });
  expect(await end(HOLDER.tenureId, '2024-09-30')).toMatchObject({
    refusal: { kind: 'ends-before-it-begins' },
  });
  expect(await end(HOLDER.tenureId, '2025-02-28')).toMatchObject({ ok: true });
  expect(await end(HOLDER.tenureId, '2025-02-27')).toEqual({
    ok: false,
    refusal: { kind: 'ended', lastDay: '2025-02-28' },
  });
  expect(await end(NEXT.tenureId, '2025-04-01')).toEqual({ ok: false, refusal: { kind: 'none' } });
  expect(await record(NEXT)).toMatchObject({ ok: true });
  expect(await tenures()).toEqual([{ ...HOLDER, lastDay: '2025-02-28' }, NEXT]);
});

test('a mistaken tenure is removed; one of another agency’s position is not reached', async () => {
  const { desk, agencyId, positionId, record, tenures } = await openAgency();
  await record(HOLDER);
  const given = { agencyId, positionId, tenureId: HOLDER.tenureId };
  const elsewhere = { ...given, agencyId: '01890000-0000-7000-8000-0000000000ff' };
  expect(await removeTenure(desk, elsewhere, unrecorded)).toMatchObject({ refusal: { kind: 'none' } });
  expect(await tenures()).toHaveLength(1);
  await removeTenure(desk, given, unrecorded);
  expect(await tenures()).toEqual([]);
});

test('holders that were kept by name go on as holders since before the record', async () => {
  const { pool, database } = await openTestDatabase('empty');
  const migrations = await readMigrations();
  const at = migrations.findIndex(({ name }) => name.includes('tenures'));
  await migrate(pool, { migrations: migrations.slice(0, at) });
  const agency_id = '01890000-0000-7000-8000-00000000000a';
  await pool.query(`
    insert into reference.agency_short_name values ('example', '${agency_id}', now());
    insert into agency (agency_id, short_name, official_name, kind, created_at, changed_at)
      values ('${agency_id}', 'example', 'เทศบาล', 'municipality', now(), now());
    insert into agency_position (agency_id, position_id, ordinal, title, holder_name, role) values
      ('${agency_id}', gen_random_uuid(), 0, 'ปลัด', null, 'reviewed'),
      ('${agency_id}', gen_random_uuid(), 1, 'นายก', 'นายมานะ ตัวอย่าง', 'approved')`);
  await migrate(pool, { migrations });
  const held = (await findPositions(database, agency_id)).map(({ tenures }) => tenures);
  expect(held).toMatchObject([[], [{ kind: 'holds', personName: 'นายมานะ ตัวอย่าง', firstDay: null }]]);
});

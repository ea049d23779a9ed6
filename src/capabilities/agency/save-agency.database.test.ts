import { Kysely, PostgresDialect } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/support/test-database.ts';
import type { Database } from '../../database/tables.ts';
import { unrecorded } from '../audit/acts.ts';
import {
  addAgency,
  findAgency,
  findAgencySummary,
  findOnlyAgency,
  listAgencies,
  listUnits,
  saveAgency,
} from './acts.ts';

const NOW = new Date('2025-03-01T00:00:00Z');
const DETAILS = {
  officialName: 'เทศบาลตำบลตัวอย่าง',
  kind: 'municipality',
  district: 'เมือง',
  province: null,
  units: ['สำนักปลัด', 'กองคลัง'],
  positions: [
    { title: 'นายกเทศมนตรี', unit: null, role: 'approved' },
    { title: 'ปลัดเทศบาล', unit: 'สำนักปลัด', role: 'reviewed' },
  ],
};
const ADDED = { shortName: 'example', isDemo: false, input: DETAILS, now: NOW };

describe('an agency', () => {
  test('is found as it was added, under its short name', async () => {
    const { database } = await openTestDatabase();
    const added = await addAgency(database, ADDED, unrecorded);
    if (!added.ok) throw new Error(JSON.stringify(added.refusal));
    const agency = { ...DETAILS, agencyId: added.value, shortName: 'example', isDemo: false };
    expect(await findAgency(database, added.value)).toEqual(agency);
    expect(await findAgencySummary(database, 'example')).toMatchObject({
      officialName: DETAILS.officialName,
    });
    expect(await findAgencySummary(database, 'other')).toBeNull();
    expect(await findAgencySummary(database, 'example\0')).toBeNull();
  });

  test('is not added under a short name that another has, nor under a malformed one, nor with faults', async () => {
    const { database } = await openTestDatabase();
    await addAgency(database, ADDED, unrecorded);
    const other = { ...DETAILS, officialName: 'เทศบาลตำบลอื่น' };
    expect(await addAgency(database, { ...ADDED, input: other }, unrecorded)).toEqual({
      ok: false,
      refusal: { kind: 'short-name-taken' },
    });
    expect(await addAgency(database, { ...ADDED, shortName: 'Ex ample' }, unrecorded)).toMatchObject({
      refusal: { kind: 'short-name-malformed' },
    });
    expect(await addAgency(database, { ...ADDED, shortName: 'second', input: {} }, unrecorded)).toMatchObject(
      {
        refusal: { kind: 'invalid' },
      },
    );
    expect(await listAgencies(database)).toHaveLength(1);
  });

  test('is saved as a whole; a unit whose name stays keeps its id', async () => {
    const { database } = await openTestDatabase();
    const added = await addAgency(database, ADDED, unrecorded);
    if (!added.ok) throw new Error(JSON.stringify(added.refusal));
    const unitIds = async () =>
      new Map(
        (await database.selectFrom('agency_unit').select(['name', 'unit_id']).execute()).map((row) => [
          row.name,
          row.unit_id,
        ]),
      );
    const before = await unitIds();
    const input = { ...DETAILS, units: ['กองช่าง', 'สำนักปลัด'], positions: DETAILS.positions.slice(1) };
    const saved = await saveAgency(database, { agencyId: added.value, input, now: NOW }, unrecorded);
    expect(saved).toMatchObject({ ok: true });
    expect(await findAgency(database, added.value)).toMatchObject(input);
    const after = await unitIds();
    expect(after.get('สำนักปลัด')).toBe(before.get('สำนักปลัด'));
    expect(after.has('กองคลัง')).toBe(false);
  });

  test('keeps the id of a unit that is renamed in its line, and of one that moves', async () => {
    const { database } = await openTestDatabase();
    const added = await addAgency(database, ADDED, unrecorded);
    if (!added.ok) throw new Error(JSON.stringify(added.refusal));
    const [clerk, finance] = await listUnits(database, added.value);
    const save = (units: readonly string[]) => {
      const input = { ...DETAILS, units, positions: [] };
      return saveAgency(database, { agencyId: added.value, input, now: NOW }, unrecorded);
    };
    await save(['สำนักปลัด', 'กองการเงิน']);
    await save(['กองช่าง', 'สำนักปลัด', 'กองการเงิน']);
    const [, clerkNow, financeNow] = await listUnits(database, added.value);
    expect(clerkNow).toEqual(clerk);
    expect(financeNow).toEqual({ unitId: finance?.unitId, name: 'กองการเงิน' });
  });

  test('with faults, or one that does not exist, is not saved', async () => {
    const { database } = await openTestDatabase();
    const added = await addAgency(database, ADDED, unrecorded);
    if (!added.ok) throw new Error(JSON.stringify(added.refusal));
    const faulty = { agencyId: added.value, input: { ...DETAILS, officialName: '' }, now: NOW };
    expect(await saveAgency(database, faulty, unrecorded)).toMatchObject({ refusal: { kind: 'invalid' } });
    const absent = { agencyId: '01890000-0000-7000-8000-000000000001', input: DETAILS, now: NOW };
    expect(await saveAgency(database, absent, unrecorded)).toEqual({
      ok: false,
      refusal: { kind: 'not-found' },
    });
    expect(await findAgency(database, added.value)).toMatchObject(DETAILS);
  });

  test('stands in the directory in the order of Thai names', async () => {
    const { database } = await openTestDatabase();
    for (const [shortName, officialName] of [
      ['one', 'ขามใหญ่'],
      ['two', 'เกาะกลาง'],
      ['three', 'กลางดง'],
    ] as const) {
      await addAgency(database, { ...ADDED, shortName, input: { ...DETAILS, officialName } }, unrecorded);
    }
    const names = (await listAgencies(database)).map(({ officialName }) => officialName);
    expect(names).toEqual(['กลางดง', 'เกาะกลาง', 'ขามใหญ่']);
  });
});

test.each(['open', 'assets', 'agencies', 'account'])(
  '%s is no short name: the address is the program’s own',
  async (shortName) => {
    const { database } = await openTestDatabase();
    expect(await addAgency(database, { ...ADDED, shortName }, unrecorded)).toEqual({
      ok: false,
      refusal: { kind: 'short-name-reserved' },
    });
  },
);

describe('the same agency', () => {
  test('is added once, however it is asked for at the same time and however its place is written', async () => {
    const { database } = await openTestDatabase();
    const asked = ['one', 'two', 'three'].map((shortName, index) =>
      addAgency(
        database,
        {
          ...ADDED,
          shortName,
          input: { ...DETAILS, district: ['เมือง', 'อำเภอเมือง', 'อ.เมือง'][index] },
        },
        unrecorded,
      ),
    );
    const answers = await Promise.all(asked);
    const [agency, ...others] = await listAgencies(database);
    expect(others).toEqual([]);
    expect(answers.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 2 }, () => ({
        ok: false,
        refusal: { kind: 'already-added', agencyId: agency?.agencyId, shortName: agency?.shortName },
      })),
    );
  });

  test('is another one elsewhere, and beside a made-up one', async () => {
    const { database } = await openTestDatabase();
    await addAgency(database, { ...ADDED, shortName: 'demo', isDemo: true }, unrecorded);
    await addAgency(database, ADDED, unrecorded);
    const elsewhere = { ...DETAILS, district: 'อื่น' };
    expect(
      await addAgency(database, { ...ADDED, shortName: 'second', input: elsewhere }, unrecorded),
    ).toMatchObject({
      ok: true,
    });
  });
});

test('the only agency is the one own, else the one demo, else none', async () => {
  const { database } = await openTestDatabase();
  const only = async () => (await findOnlyAgency(database))?.shortName ?? null;
  expect(await only()).toBeNull();
  await addAgency(database, { ...ADDED, shortName: 'demo', isDemo: true }, unrecorded);
  expect(await only()).toBe('demo');
  await addAgency(database, ADDED, unrecorded);
  expect(await only()).toBe('example');
  await addAgency(
    database,
    { ...ADDED, shortName: 'second', input: { ...DETAILS, province: 'อื่น' } },
    unrecorded,
  );
  expect(await only()).toBeNull();
});

test('one agency is found by its id alone, as tables spread by agency want it', async () => {
  const { database, pool } = await openTestDatabase();
  const added = await addAgency(database, ADDED, unrecorded);
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  const statements: string[] = [];
  const watched = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => {
      statements.push(query.sql);
    },
  });
  await findAgencySummary(watched, 'example');
  await findAgency(watched, added.value);
  const ofAgency = statements.filter((statement) => /from "agency/.test(statement));
  expect(ofAgency).toHaveLength(4);
  for (const statement of ofAgency) expect(statement).toMatch(/"agency_id" = \$1/);
});

test('a kind that the program does not know is a fault, not another kind', async () => {
  const { database } = await openTestDatabase();
  const added = await addAgency(database, ADDED, unrecorded);
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  await database
    .updateTable('agency')
    .set({ kind: 'ministry' })
    .where('agency_id', '=', added.value)
    .execute();
  await expect(findAgency(database, added.value)).rejects.toThrow('municipality');
});

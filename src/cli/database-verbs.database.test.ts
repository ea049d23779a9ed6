import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeTestFolder, openTestDatabase } from '../../test/support/test-database.ts';
import { outcomeOf, useDatabase } from '../../test/support/verb-outcome.ts';
import { addAgency } from '../capabilities/agency/acts.ts';
import { unrecorded } from '../capabilities/audit/acts.ts';
import type { OpenDatabase } from '../database/open.ts';
import { run as backup } from './backup.ts';
import { run as doctor } from './doctor.ts';
import { run as migrate } from './migrate.ts';
import { run as restore } from './restore.ts';

type Verb = typeof migrate;

const AGENCY = {
  officialName: 'เทศบาลตำบลตัวอย่าง',
  kind: 'municipality',
  district: null,
  province: null,
  units: [],
  positions: [],
} as const;

async function openAndUse(kind: 'migrated' | 'empty'): Promise<OpenDatabase> {
  const opened = await openTestDatabase(kind);
  useDatabase(opened);
  return opened;
}

beforeEach(async () => {
  vi.stubEnv('PRONGSAI_DATA', join(await makeTestFolder(), 'data'));
  return () => vi.unstubAllEnvs();
});

describe('migrate', () => {
  test('brings an empty database up to date, and says when nothing is to be done', async () => {
    await openAndUse('empty');
    expect(await outcomeOf(migrate)).toMatchObject({ code: 0, said: expect.stringContaining('0001_') });
    expect(await outcomeOf(migrate)).toMatchObject({ code: 0, said: expect.stringContaining('up to date') });
  });
});

describe('backup and restore', () => {
  test('carry a database over', async () => {
    const folder = join(await makeTestFolder(), 'backup');
    await openAndUse('migrated');
    expect(await outcomeOf(backup, folder)).toMatchObject({ code: 0, said: expect.stringContaining(folder) });
    expect(await outcomeOf(backup, folder)).toMatchObject({
      code: 2,
      complained: expect.stringContaining('not empty'),
    });
    await openAndUse('empty');
    expect(await outcomeOf(backup, `${folder}2`)).toMatchObject({ code: 2 });
    expect(await outcomeOf(restore, folder)).toMatchObject({ code: 0, complained: '' });
    const nowhere = await outcomeOf(restore, join(folder, 'nowhere'));
    expect(nowhere).toMatchObject({ code: 2, complained: expect.stringContaining('manifest.json') });
  });
});

describe('what cannot be backed up or restored is told with its remedy, and exits with 2', () => {
  const refused = async (verb: Verb, folder: string, ...said: RegExp[]) => {
    const outcome = await outcomeOf(verb, folder);
    expect(outcome).toMatchObject({ code: 2, said: '' });
    for (const words of said) expect(outcome.complained).toMatch(words);
  };
  const makeBackup = async (): Promise<string> => {
    const folder = join(await makeTestFolder(), 'backup');
    expect(await outcomeOf(backup, folder)).toMatchObject({ code: 0 });
    return folder;
  };

  test('a database that holds data already', async () => {
    const { database } = await openAndUse('migrated');
    const folder = await makeBackup();
    const added = await addAgency(
      database,
      {
        shortName: 'agency',
        isDemo: false,
        now: new Date(),
        input: AGENCY,
      },
      unrecorded,
    );
    expect(added.ok).toBe(true);
    await refused(restore, folder, /มีข้อมูลอยู่แล้ว/, /already holds data.*PRONGSAI_DATA/);
  });

  test('a backup that was changed', async () => {
    await openAndUse('migrated');
    const folder = await makeBackup();
    await appendFile(join(folder, 'tables', 'public.agency.copy'), 'more');
    await refused(restore, folder, /tables\/public\.agency\.copy/, /missing or damaged/);
  });

  test('a backup of a newer program', async () => {
    await openAndUse('migrated');
    const folder = await makeBackup();
    const manifest = join(folder, 'manifest.json');
    const changed = { ...JSON.parse(await readFile(manifest, 'utf8')), schemaVersion: 9999 };
    await writeFile(manifest, JSON.stringify(changed));
    await refused(restore, folder, /9999.*newer than this program/);
  });

  test('a place that cannot be written to', async () => {
    await openAndUse('migrated');
    await refused(
      backup,
      join(import.meta.filename, 'backup'),
      /พื้นที่ว่าง/,
      /\(E(EXIST|NOTDIR)\).*name another/,
    );
  });
});

describe('doctor', () => {
  test('finds a proxy of which nobody has said whether it is to be believed', async () => {
    await openAndUse('migrated');
    vi.stubEnv('PUBLIC_URL', 'https://ita.example.go.th');
    const unsettled = await outcomeOf(doctor);
    expect(unsettled).toMatchObject({
      code: 1,
      said: expect.stringMatching(/✗ .*TRUST_PROXY.*TRUST_PROXY=true/),
    });
    vi.stubEnv('TRUST_PROXY', 'true');
    expect((await outcomeOf(doctor)).said).toMatch(/✓ .*https:\/\/ita\.example\.go\.th/);
  });

  test('finds nothing wrong but that the database of the tests waits for no disk', async () => {
    await openAndUse('migrated');
    const { code, said } = await outcomeOf(doctor);
    expect(said.match(/^✗ .*/gm)).toEqual([expect.stringContaining('fsync = on')]);
    expect(said).toMatch(/^✓ .*today is /m);
    expect(code).toBe(1);
  });

  test('tells of links that people asked for and the mail server has not taken', async () => {
    const { database } = await openAndUse('migrated');
    vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
    vi.stubEnv('MAIL_FROM', 'ita@example.go.th');
    expect((await outcomeOf(doctor)).said).toMatch(/^✓ .*No mail waits to be sent/m);
    const at = new Date('2026-11-28T06:00:00Z');
    await database
      .insertInto('access.waiting_mail')
      .values({
        ...{ mail_key: 'forgotten a', kind: 'forgotten', sign_in_name: 'a@example.go.th', about: '{}' },
        ...{ origin: 'https://ita.example.go.th', request_id: 'request' },
        ...{ asked_at: at, due_at: at, tries: 2 },
      })
      .execute();
    const { code, said } = await outcomeOf(doctor);
    expect([code, said]).toEqual([1, expect.stringMatching(/^✗ .*28 พฤศจิกายน 2569.*1 could not be sent/m)]);
  });

  test('names a clock that lies before what was kept', async () => {
    const { database } = await openAndUse('migrated');
    const now = new Date('2099-12-31T20:00:00Z');
    await addAgency(database, { shortName: 'later', isDemo: false, input: AGENCY, now }, unrecorded);
    const { code, said } = await outcomeOf(doctor);
    expect(code).toBe(1);
    expect(said).toMatch(/^✗ .*1 มกราคม 2643.*1 January 2100/m);
  });

  test('changes nothing where there is no data, and says so', async () => {
    vi.stubEnv('DATABASE_URL', '');
    const above = await makeTestFolder();
    for (const data of [join(above, 'mistyped', 'data'), above]) {
      vi.stubEnv('PRONGSAI_DATA', data);
      const { code, said } = await outcomeOf(doctor);
      expect(said).toContain(`there is no data in ${data} yet`);
      expect(code).toBe(0);
      expect(await readdir(above)).toEqual([]);
    }
  });

  test('names a database that cannot be reached', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/none');
    const { code, said } = await outcomeOf(doctor);
    expect(code).toBe(1);
    expect(said).toMatch(/^✗ .*DATABASE_URL/m);
  });

  test('names a data folder that cannot be', async () => {
    await openAndUse('migrated');
    vi.stubEnv('PRONGSAI_DATA', join(import.meta.filename, 'data'));
    const { code, said } = await outcomeOf(doctor);
    expect(code).toBe(1);
    expect(said).toContain(import.meta.filename);
  });
});

describe.each([
  ['migrate', migrate, ['more']],
  ['doctor', doctor, ['more']],
  ['backup', backup, []],
  ['restore', restore, ['one', 'two']],
] as const)('%s', (name, verb, args) => {
  test('with arguments that do not fit says how it is used', async () => {
    expect(await outcomeOf(verb, ...args)).toMatchObject({
      code: 2,
      complained: expect.stringContaining(`prongsai ${name}`),
    });
  });

  test('with a wrong configuration says what is wrong', async () => {
    vi.stubEnv('PORT', 'many');
    const fitting = name === 'backup' || name === 'restore' ? ['folder'] : [];
    expect(await outcomeOf(verb, ...fitting)).toMatchObject({
      code: 2,
      complained: expect.stringContaining('PORT'),
    });
  });
});

import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql, type Transaction } from 'kysely';
import { describe, expect, test } from 'vitest';
import { acceptedResult } from '../../../test/support/accepted-result.ts';
import { sound } from '../../../test/support/draft-app.ts';
import { openIntakeApp } from '../../../test/support/intake-app.ts';
import { reportText } from '../../../test/support/report-text.ts';
import { rulebook2567, sheet2567 } from '../../../test/support/result-2567.ts';
import { openTestDatabase } from '../../../test/support/test-database.ts';
import { migrate } from '../../database/migrate.ts';
import type { Database } from '../../database/tables.ts';
import { unrecorded } from '../audit/acts.ts';
import { acceptIntake } from './decide-intake.ts';
import type { IntakeDesk } from './receive-file.ts';
import { parseRecord, recordOf } from './record.ts';
import { recordResults } from './record-results.ts';
import { withdrawResult } from './withdraw-result.ts';

const PAGES_OVER_RESULT = ['', '/analysis', '/what-if', '/measures', '/report', '/rulebook'];
const PAGES = [...PAGES_OVER_RESULT, '/intake'];
/** A report that no test read before: what was read lately is remembered beyond its file. */
let reports = 0;
const newReport = () =>
  `${reportText({ rulebook: rulebook2567, sheet: sheet2567 })}${'\n'.repeat(++reports)}`;

const AS_SEEN = { 'accept-with-errors': 'yes', revision: '0' };

async function acceptReport() {
  const app = await openIntakeApp();
  const uploaded = await app.upload(newReport(), 'report.txt');
  const path = uploaded.headers.get('location') ?? '';
  const { checked } = await app.openedBy(uploaded);
  const page = await (await app.get(path)).text();
  const fields = Object.fromEntries(
    [...page.matchAll(/<input[^>]*name="([^"]+)"[^>]*>/g)].flatMap(([tag, name = '']) =>
      tag.includes('checkbox') ? [] : [[name, /value="([^"]*)"/.exec(tag)?.[1] ?? '']],
    ),
  );
  const accepted = await app.post(`${path}/accept`, { ...fields, ...AS_SEEN });
  expect(accepted.status).toBe(303);
  return { ...app, path, checked };
}

/** A desk whose originals are gone, as with a folder that was left behind. */
const removeFiles = async ({ files }: IntakeDesk) => {
  const shelf = dirname(dirname(dirname(files.pathOf('0'.repeat(64)))));
  await rm(join(shelf), { recursive: true, force: true });
};

describe('an accepted result', () => {
  test('is a record: every page over it stands when its original is gone', async () => {
    const { desk, agencyId, get, path, checked } = await acceptReport();
    const before = await acceptedResult(desk, agencyId);
    await removeFiles(desk);
    expect(await acceptedResult(desk, agencyId)).toEqual(before);
    const { report, items, ...said } = { items: [], ...checked };
    expect(before?.checked).toMatchObject(said);
    expect(before?.checked.report.measures).toEqual(report.measures);
    for (const page of PAGES) expect((await get(`/demo/desk${page}`)).status, page).toBe(200);
    expect((await get(path)).status).toBe(200);
    const json = await get('/demo/desk/report/analysis.json');
    expect(await json.json()).toMatchObject({ fiscalYear: 2567, printed: { overall: 99.59 } });
  });

  test('keeps the rulebook by which it was made', async () => {
    const { desk, agencyId } = await acceptReport();
    await desk.database
      .updateTable('intake')
      .set({ rulebook_id: 'gone' })
      .where('agency_id', '=', agencyId)
      .execute();
    expect((await acceptedResult(desk, agencyId))?.rulebook).toEqual(rulebook2567);
  });
});

describe('a result of a version that kept only scores', () => {
  async function acceptUnrecorded() {
    const app = await acceptReport();
    const { desk, agencyId } = app;
    await desk.database.deleteFrom('result_record').where('agency_id', '=', agencyId).execute();
    // Said otherwise, it was never read by this program, which remembers what it read.
    await desk.database
      .updateTable('intake')
      .set({ corrections: JSON.stringify([{ kind: 'respondents', to: 490 }]) })
      .where('agency_id', '=', agencyId)
      .execute();
    await desk.database
      .updateTable('result_score')
      .set({ hundredths: 9000 })
      .where('agency_id', '=', agencyId)
      .where('key', '=', 'i1')
      .execute();
    const records = () =>
      desk.database.selectFrom('result_record').selectAll().where('agency_id', '=', agencyId).execute();
    return { ...app, records };
  }

  test('is a record after a start, with the scores as accepted; to ask for it writes nothing', async () => {
    const { desk, agencyId, records } = await acceptUnrecorded();
    const read = await acceptedResult(desk, agencyId);
    expect(read?.checked.sheet.items.get('i1')).toBe(9000);
    expect(await records()).toEqual([]);
    expect(await recordResults(desk)).toEqual([]);
    await removeFiles(desk);
    expect(await acceptedResult(desk, agencyId)).toEqual(read);
  });

  test('is told at a start when its rulebook is gone, and keeps its scores', async () => {
    const { desk, records } = await acceptUnrecorded();
    await desk.database.updateTable('intake').set({ rulebook_id: 'gone' }).execute();
    expect(await recordResults(desk)).toHaveLength(1);
    expect(await records()).toEqual([]);
  });

  test('keeps its scores when it is withdrawn', async () => {
    const { get, path, post } = await acceptUnrecorded();
    expect((await post(`${path}/withdraw`, {})).status).toBe(303);
    expect(await (await get(path)).text()).toContain('90.00');
  });

  test('keeps its scores when another takes its place', async () => {
    const { desk, agencyId, get, path, upload, openedBy, records } = await acceptUnrecorded();
    const { intake } = await openedBy(await upload(newReport(), 'again.txt'));
    const seen = { revision: 0, errorsKnown: true };
    expect((await acceptIntake(desk, agencyId, intake.intakeId, seen, unrecorded)).ok).toBe(true);
    expect(await records()).toHaveLength(2);
    expect(await (await get(path)).text()).toContain('90.00');
  });

  test('whose original is gone is shown by its scores, checked, and no record at a start', async () => {
    const { desk, agencyId, get, path, records } = await acceptUnrecorded();
    await removeFiles(desk);
    for (const page of PAGES) expect((await get(`/demo/desk${page}`)).status, page).toBe(200);
    const html = await sound(await get(path));
    expect(html).toContain('90.00');
    expect(html).toContain('/withdraw"');
    const found = await acceptedResult(desk, agencyId);
    expect(found?.checked.report.topics).toEqual([]);
    expect(found?.checked.sheet.overall).toBe(9959);
    const said = found?.checked.problems.map(({ rule, indicator }) => `${rule} ${indicator}`);
    expect(said).toContain('indicator-not-mean 6');
    expect(said).not.toContain('year-mismatch undefined');
    expect(await recordResults(desk)).toHaveLength(1);
    expect(await records()).toEqual([]);
  });

  test('whose original is gone is withdrawn, or gives way to another, with the scores as its record', async () => {
    const { acts, desk, agencyId, get, path, post, records, upload, openedBy } = await acceptUnrecorded();
    await removeFiles(desk);
    const { intake } = await openedBy(await upload(newReport(), 'again.txt'));
    const seen = { revision: 0, errorsKnown: true };
    expect((await acceptIntake(desk, agencyId, intake.intakeId, seen, unrecorded)).ok).toBe(true);
    expect(await records()).toHaveLength(2);
    expect(await sound(await get(path))).toContain('90.00');

    const other = await acceptUnrecorded();
    await removeFiles(other.desk);
    const withdrawn = await other.post(`${other.path}/withdraw`, {});
    const html = await sound(await other.get(withdrawn.headers.get('location') ?? ''));
    expect(html).toContain('เพิกถอนผลปี พ.ศ. 2567 แล้ว');
    expect(html).toContain('90.00');
    expect((await other.acts()).at(-1)).toBe('result-withdrawn');
    expect((await post(`${path}/withdraw`, {})).headers.get('location')).toBe(path);
    expect(await acts()).not.toContain('result-withdrawn');
  });

  test('gets no poorer record by an act that is refused in the end', async () => {
    const { desk, agencyId, path, records, upload, openedBy } = await acceptUnrecorded();
    await removeFiles(desk);
    const { intakeId } = (await openedBy(await upload(newReport(), 'again.txt'))).intake;
    const refusedWhile = async (
      change: (beside: Transaction<Database>) => Promise<unknown>,
      act: () => unknown,
    ) => {
      const beside = await desk.database.startTransaction().execute();
      await change(beside);
      const outcome = act();
      const waiting = sql`select from pg_stat_activity
        where wait_event_type = 'Lock' and datname = current_database()`;
      await expect.poll(async () => (await waiting.execute(desk.database)).rows.length).toBe(1);
      await beside.commit().execute();
      return outcome;
    };
    const accepted = await refusedWhile(
      (beside) =>
        beside.updateTable('intake').set({ revision: 1 }).where('intake_id', '=', intakeId).execute(),
      () => acceptIntake(desk, agencyId, intakeId, { revision: 0, errorsKnown: true }, unrecorded),
    );
    expect(accepted).toMatchObject({ refusal: { kind: 'changed-meanwhile' } });
    const old = path.split('/').at(-1) ?? '';
    const withdrawn = await refusedWhile(
      (beside) => beside.updateTable('result').set({ intake_id: intakeId }).execute(),
      () => withdrawResult(desk, agencyId, old, unrecorded),
    );
    expect(withdrawn).toMatchObject({ refusal: { kind: 'not-current' } });
    expect(await records()).toEqual([]);
  });

  test('whose rulebook is gone says so, is withdrawn, and is seen again when the rulebook is back', async () => {
    const { desk, get, path, post, records } = await acceptUnrecorded();
    const rulebookIs = (id: string) => desk.database.updateTable('intake').set({ rulebook_id: id }).execute();
    await rulebookIs('gone');
    for (const language of ['th', 'en'] as const) {
      const html = await sound(await get(path, language), 404);
      expect(html).toContain('gone');
      expect(html).toContain(`href="${path}/withdraw"`);
    }
    for (const page of [...PAGES_OVER_RESULT, '/report/report.docx', '/report/figures/overall.svg'])
      expect(await sound(await get(`/demo/desk${page}`), 404), page).toContain(`href="${path}/withdraw"`);
    expect(await sound(await get('/demo/desk/intake'))).toContain(`href="${path}"`);
    await sound(await get(`${path}/withdraw`));
    const withdrawn = await post(`${path}/withdraw`, {});
    const told = await sound(await get(withdrawn.headers.get('location') ?? ''), 404);
    expect(told).toContain('เพิกถอนผลปี พ.ศ. 2567 แล้ว');
    expect(told).not.toContain('/withdraw"');
    expect((await get('/demo/desk')).status).toBe(200);
    expect(await records()).toHaveLength(1);
    await rulebookIs('ita-2567');
    expect(await sound(await get(path))).toContain('90.00');
  });

  test('whose rulebook is gone is shown by the one that was kept with another result', async () => {
    const { desk, agencyId } = await acceptUnrecorded();
    for (const table of ['intake', 'reference.rulebook_text'] as const)
      await desk.database.updateTable(table).set({ rulebook_id: 'gone' }).execute();
    expect((await acceptedResult(desk, agencyId))?.rulebook).toEqual(rulebook2567);
    expect(await recordResults(desk)).toEqual([]);
  });
});

test('a draft whose original is gone says so, and can be discarded', async () => {
  const { desk, get, post, upload } = await openIntakeApp();
  const path = (await upload(newReport(), 'report.txt')).headers.get('location') ?? '';
  await removeFiles(desk);
  expect(await sound(await get(path), 404)).toContain(`href="${path}/discard"`);
  expect((await post(path, { revision: '0', 'score-i1': '90' })).status).toBe(404);
  expect((await post(`${path}/discard`, {})).status).toBe(303);
});

test('a record comes back as it went, without what no database takes', async () => {
  const { checked } = await acceptReport();
  const odd = { ...checked, agency: { ...checked.agency, name: 'ก\0ข\ud800' } };
  expect(parseRecord(JSON.parse(recordOf(odd))).agency.name).toBe('กข\ufffd');
  const recorded = parseRecord(JSON.parse(recordOf(checked)));
  expect(parseRecord(JSON.parse(recordOf(recorded)))).toEqual(recorded);
  expect(recorded.sheet).toEqual(checked.sheet);
  expect(recorded.problems).toEqual(checked.problems);
  expect(() => parseRecord({ version: 2 })).toThrow();
});

test('a record of before reasons were told says of what is unread that it was not understood', async () => {
  const { checked } = await acceptReport();
  const unread = [{ place: { kind: 'line', line: 3 }, text: 'คำโปรย' }] as const;
  const kept = JSON.parse(recordOf(checked));
  const older = { ...kept, report: { ...kept.report, unread } };
  expect(parseRecord(older).report.unread).toEqual([{ ...unread[0], reason: 'not-understood' }]);
});

test('corrections of an older schema say what they correct after the migration', async () => {
  const { pool } = await openTestDatabase('empty');
  await migrate(pool, { upTo: 1 });
  const id = (last: number) => `01890000-0000-7000-8000-00000000000${last}`;
  await pool.query(`
    insert into reference.agency_short_name values ('old', '${id(1)}', now());
    insert into agency values ('${id(1)}', 'old', 'name', 'sao', null, null, false, now(), now());
    insert into stored_file values ('${id(1)}', '${'a'.repeat(64)}', 1, 'text/plain', 'old.txt', now());`);
  const intake = (last: number, corrections: object, respondents: number | null) =>
    pool.query(
      `insert into intake values ($1, $2, 2567, 'ita-2567', $3, 'text', 'draft', $4, $5, now(), now(), null)`,
      [id(1), id(last), 'a'.repeat(64), JSON.stringify(corrections), respondents],
    );
  await intake(
    2,
    [
      { key: 'e1', value: 9856 },
      { key: 'O1', value: 0 },
    ],
    49,
  );
  await intake(3, [], null);
  await migrate(pool);
  const { rows } = await pool.query('select corrections from intake order by intake_id');
  expect(rows.map(({ corrections }) => corrections)).toEqual([
    [
      { kind: 'score', key: 'e1', to: 9856 },
      { kind: 'score', key: 'O1', to: 0 },
      { kind: 'respondents', to: 49 },
    ],
    [],
  ]);
});

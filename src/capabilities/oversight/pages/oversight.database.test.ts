import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { acceptScores } from '../../../../test/support/bring-in.ts';
import { fillNation, overseeNation } from '../../../../test/support/nation.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import type { PrintedScore } from '../../../kernel/score.ts';
import { findPerson } from '../../people/acts.ts';
import { decideLevel } from '../../rulebook/index.ts';
import { type Choice, parseChoice, type Query } from '../choice.ts';
import { findSpreads } from '../find-spreads.ts';
import { findTable } from '../find-table.ts';
import { findWeakItems } from '../find-weak-items.ts';
import { STAGES } from '../stage.ts';

const YEARS = [2565, 2566, 2567] as const;
const AGENCIES = 120;

/** A server with a nation of agencies, and somebody who oversees them. */
async function openNation() {
  const server = await openServerApp();
  await fillNation(server.pool, { rulebook: rulebook2567, agencies: AGENCIES, years: YEARS });
  const accountId = await server.join('governor', server.one, ['oversight']);
  await overseeNation(server.pool, accountId);
  const browser = await server.signedIn('governor');
  const choosing = (query: Query = {}): Choice =>
    parseChoice(query, {
      years: YEARS as unknown as FiscalYear[],
      usualYear: 2567 as FiscalYear,
      provinces: ['จังหวัดที่ 1', 'จังหวัดที่ 2'],
      rulebook: rulebook2567,
    });
  const tableOf = (query: Query = {}, most: number | null = null) =>
    findTable(server.database, choosing(query), {
      ...{ accountId, rulebook: rulebook2567, most },
      indicators: query.indicator === undefined ? [] : [query.indicator],
    });
  return { ...server, accountId, browser, tableOf };
}

const scoresOf = (kind: string, key: string, year: number) => `
  select short_name, hundredths from result_score join agency using (agency_id)
  where result_score.kind = '${kind}' and key = '${key}' and fiscal_year = ${year}`;

describe('the agencies that somebody oversees', () => {
  test('have the scores, the change, the level and the stage that are theirs', async () => {
    const { pool, tableOf } = await openNation();
    const { agencies, count, standing } = await tableOf({ indicator: '3' });
    expect([agencies.length, count]).toEqual([AGENCIES + 1, AGENCIES + 1]);
    const stored = async (kind: string, key: string, year = 2567) => {
      const { rows } = await pool.query<{ short_name: string; hundredths: number }>(
        scoresOf(kind, key, year),
      );
      return new Map(rows.map((row) => [row.short_name, row.hundredths]));
    };
    const [overall, before, third] = [
      await stored('overall', 'overall'),
      await stored('overall', 'overall', 2566),
      await stored('indicator', '3'),
    ];
    const ids = rulebook2567.instruments.map(({ id }) => id);
    const instruments = await Promise.all(ids.map((id) => stored('instrument', id)));
    for (const agency of agencies) {
      const [now, then] = [overall.get(agency.shortName), before.get(agency.shortName)];
      expect(agency.overall, agency.shortName).toBe(now ?? null);
      expect(agency.change).toBe(now === undefined || then === undefined ? null : now - then);
      if (now === undefined) {
        expect(agency.level).toBeNull();
        continue;
      }
      expect(agency.indicators).toEqual([third.get(agency.shortName)]);
      const own = instruments.map((scores) => scores.get(agency.shortName) as PrintedScore);
      expect(agency.instruments).toEqual(own);
      const known = new Map(ids.map((id, place) => [id, own[place] as PrintedScore]));
      expect(agency.level).toBe(decideLevel(rulebook2567, now as PrintedScore, known).level.id);
    }
    for (const stage of STAGES) {
      const members = agencies.filter((agency) => agency.stage === stage);
      expect(members.length, stage).toBeGreaterThan(0);
      expect(standing.stages.get(stage), stage).toBe(members.length);
    }
    const changes = agencies.flatMap(({ change }) => change ?? []);
    expect(standing.change).toEqual({
      count: changes.length,
      risen: changes.filter((change) => change > 0).length,
      fallen: changes.filter((change) => change < 0).length,
      sum: changes.reduce((sum, change) => sum + change, 0),
    });
  });

  test.each([
    ['none', 'delete from publication; delete from edition; delete from result; delete from intake'],
    [
      'draft',
      "delete from publication; delete from edition; delete from result; update intake set state = 'draft'",
    ],
    ['accepted', 'delete from publication; delete from edition'],
    ['accepted', "delete from publication; update edition set state = 'returned'"],
    ['accepted', "delete from publication; update edition set state = 'taken-back'"],
    ['proposed', "delete from publication; update edition set state = 'proposed'"],
    ['approved', "delete from publication; update edition set state = 'approved'"],
    [
      'approved',
      `update edition set state = 'approved';
       update publication set withdrawn_at = now(), withdrawn_by = '{}', withdrawn_because = 'x'`,
    ],
  ])('are %s after: %s', async (stage, change) => {
    const { pool, tableOf } = await openNation();
    await pool.query(`
      insert into edition select agency_id, fiscal_year, 1, intake_id, '{}', repeat('0', 64), null, 'proposed', now(), '{}'
        from result on conflict do nothing;
      insert into publication select agency_id, fiscal_year, 1, now(), '{}', null, null, null, null, now(),
          'x', '', null, null, 'good'
        from edition on conflict do nothing`);
    const shown = (await tableOf()).agencies.filter((agency) => agency.stage === 'published');
    expect(shown.length).toBeGreaterThan(0);
    await pool.query(change);
    const now = new Map((await tableOf()).agencies.map((agency) => [agency.shortName, agency.stage]));
    for (const { shortName } of shown) expect(now.get(shortName), shortName).toBe(stage);
  });

  test('are ordered by each column in either direction, those without a value last, and paged without a gap', async () => {
    const { tableOf } = await openNation();
    for (const sort of ['overall', 'change', 'IIT', 'indicator'] as const)
      for (const order of ['asc', 'desc']) {
        const { agencies } = await tableOf({ sort, order, indicator: '3' });
        const values = agencies.map(
          ({ overall, change, instruments, indicators }) =>
            ({ overall, change, IIT: instruments[0], indicator: indicators[0] })[sort] ?? null,
        );
        const known = values.filter((value) => value !== null);
        expect(values.slice(known.length).every((value) => value === null)).toBe(true);
        const sign = order === 'asc' ? 1 : -1;
        expect(known).toEqual(known.toSorted((one, other) => sign * (one - other)));
      }
    const names = (await tableOf()).agencies.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('th').compare));
    const pages = [
      await tableOf({ page: '1' }, 50),
      await tableOf({ page: '2' }, 50),
      await tableOf({ page: '3' }, 50),
    ];
    expect(pages.flatMap(({ agencies }) => agencies.map(({ name }) => name))).toEqual(names);
  });

  test('are narrowed by name, stage, level and province', async () => {
    const { tableOf } = await openNation();
    const { agencies } = await tableOf();
    for (const [query, fits] of [
      [{ q: 'โรงเรียน' }, ({ name }) => name.includes('โรงเรียน')],
      [{ stage: 'published' }, ({ stage }) => stage === 'published'],
      [{ level: rulebook2567.levels[2]?.id ?? '' }, ({ level }) => level === rulebook2567.levels[2]?.id],
      [{ province: 'จังหวัดที่ 2' }, ({ province }) => province === 'จังหวัดที่ 2'],
      [{ q: '%' }, () => false],
    ] as [Query, (agency: (typeof agencies)[number]) => boolean][]) {
      const narrowed = await tableOf(query);
      expect(narrowed.agencies.map(({ shortName }) => shortName)).toEqual(
        agencies.filter(fits).map(({ shortName }) => shortName),
      );
      expect(narrowed.count).toBe(narrowed.agencies.length);
    }
  });

  test('are counted in spreads and weak items as they are one by one', async () => {
    const { database, pool, accountId } = await openNation();
    const overseeing = { accountId, province: null, year: 2567 as FiscalYear, rulebook: rulebook2567 };
    const { overall, instruments, indicators } = await findSpreads(database, overseeing);
    const { rows } = await pool.query<{ hundredths: number }>(scoresOf('overall', 'overall', 2567));
    expect(overall?.count).toBe(rows.length);
    for (const { from, to, count } of overall?.bins ?? [])
      expect(rows.filter(({ hundredths }) => hundredths >= from && hundredths <= to)).toHaveLength(count);
    expect([instruments.size, indicators.size]).toEqual([
      rulebook2567.instruments.length,
      rulebook2567.indicators.length,
    ]);
    const mark = 100 * rulebook2567.thresholds.mendBelow;
    const weak = await findWeakItems(database, overseeing, 5);
    expect(weak).toHaveLength(5);
    for (const { item, toMend, count } of weak) {
      const own = await pool.query<{ hundredths: number }>(scoresOf('item', item.id, 2567));
      expect(count).toBe(own.rows.length);
      expect(own.rows.filter(({ hundredths }) => hundredths < mark)).toHaveLength(toMend);
    }
  });
});

describe('the page', () => {
  test.each(['th', 'en'])('is sound HTML without inline code, whatever is chosen (%s)', async (lang) => {
    const { browser } = await openNation();
    for (const query of ['', '&indicator=3&sort=IIT&order=desc', '&page=999', '&q=nothing', '&year=2569']) {
      const answer = await browser.get(`/oversight?lang=${lang}${query}`);
      expect(answer.status, query).toBe(200);
      const html = await answer.text();
      expect(await htmlFaults(html), query).toEqual([]);
      expect(inlineFaults(html), query).toEqual([]);
    }
  });

  test('shows whoever oversees one agency that alone, and no draft of it', async () => {
    const server = await openServerApp();
    await fillNation(server.pool, { rulebook: rulebook2567, agencies: 5, years: YEARS });
    await server.join('governor', server.two, ['oversight']);
    await server.join('governor', server.one, ['viewer']);
    await acceptScores({ ...server.desk }, server.two, 'i1,98.78\noverall,91.23\n');
    await acceptScores({ ...server.desk }, server.one, 'i1,98.78\noverall,77.77\n');
    const browser = await server.signedIn('governor');
    const html = await (await browser.get('/oversight')).text();
    const text = shownText(html);
    expect(text).toContain('องค์การบริหารส่วนตำบลสอง 91.23');
    expect(text).not.toMatch(/77\.77|ตำบลหนึ่ง|โรงเรียน/);
    const csv = await (await browser.get('/oversight/agencies.csv')).text();
    expect(csv).toContain('91.23');
    expect(csv).not.toMatch(/77\.77|ตำบลหนึ่ง|โรงเรียน/);
  });

  test('tells at once of a result that is accepted, withdrawn, or overseen no more', async () => {
    const server = await openServerApp();
    const { desk, pool, one, two } = server;
    await server.join('governor', one, ['oversight']);
    await server.join('governor', two, ['oversight']);
    const browser = await server.signedIn('governor');
    const mean = async () =>
      /คะแนนภาพรวมเฉลี่ย ([\d.–]+)/.exec(shownText(await (await browser.get('/oversight')).text()))?.[1];
    expect(await mean()).toBe('–');
    await acceptScores(desk, one, 'i1,98.78\noverall,90.00\n');
    expect(await mean()).toBe('90.00');
    await acceptScores(desk, two, 'i1,98.78\noverall,80.00\n');
    expect([await mean(), await mean()]).toEqual(['85.00', '85.00']);
    await acceptScores(desk, two, 'i1,98.78\noverall,70.00\n');
    expect(await mean()).toBe('80.00');
    await pool.query("delete from account.membership where role = 'oversight' and agency_id = $1", [one]);
    expect(await mean()).toBe('70.00');
    const intake = await pool.query('select intake_id from result where agency_id = $1', [two]);
    const clerk = await server.signedIn();
    await clerk.post(`/two/desk/intake/${intake.rows[0]?.intake_id}/withdraw`);
    expect(await mean()).toBe('–');
  });

  test('is led to from every page by whoever oversees, and is not there for others', async () => {
    const server = await openServerApp();
    await server.join('governor', server.two, ['oversight']);
    await server.join('viewer', server.two, ['viewer']);
    const shown = async (name: string, path: string) =>
      (await (await server.signedIn(name)).get(path)).text();
    expect(await shown('governor', '/two/desk')).toContain('href="/oversight"');
    expect(await shown('governor', '/account/sessions')).toContain('href="/oversight"');
    expect(await shown('viewer', '/two/desk')).not.toContain('href="/oversight"');
    const empty = shownText(await shown('governor', '/oversight'));
    expect(empty).toContain('ยังไม่มีหน่วยงานใดรับผลการประเมินปีงบประมาณ');
  });
});

describe('the table as a file', () => {
  test('holds every agency that is left, on one page, in its order, in both forms', async () => {
    const { browser, tableOf } = await openNation();
    const query = '?sort=overall&order=desc&stage=published';
    const { agencies } = await tableOf({ sort: 'overall', order: 'desc', stage: 'published' });
    const csv = await browser.get(`/oversight/agencies.csv${query}`);
    expect(csv.headers.get('content-disposition')).toContain('attachment');
    const [head = [], ...rows]: string[][] = parse(await csv.text(), { bom: true });
    expect(rows.map((row) => [row[1], row[5]])).toEqual(
      agencies.map(({ shortName, overall }) => [shortName, ((overall ?? 0) / 100).toFixed(2)]),
    );
    const figures = rulebook2567.instruments.length + rulebook2567.indicators.length;
    expect(head).toHaveLength(7 + figures);
    const book = new exceljs.Workbook();
    const xlsx = await browser.get(`/oversight/agencies.xlsx${query}`);
    await book.xlsx.load(await xlsx.arrayBuffer());
    const [sheet] = book.worksheets;
    expect(sheet?.rowCount).toBe(1 + agencies.length);
    expect(sheet?.getCell('F2').value).toBe((agencies[0]?.overall ?? 0) / 100);
    expect(sheet?.getRow(1).values).toEqual([undefined, ...head]);
  });

  test('takes no agency’s name for a formula', async () => {
    const { browser, pool } = await openNation();
    const name = '=HYPERLINK("http://example.com")';
    await pool.query(`update agency set official_name = $1 where short_name = 'agency-7'`, [name]);
    const csv = await (await browser.get('/oversight/agencies.csv?q=HYPERLINK')).text();
    const [, row]: string[][] = parse(csv, { bom: true });
    expect(row?.[0]).toBe(`'${name}`);
    const book = new exceljs.Workbook();
    await book.xlsx.load(await (await browser.get('/oversight/agencies.xlsx?q=HYPERLINK')).arrayBuffer());
    const cell = book.worksheets[0]?.getCell('A2');
    expect([cell?.value, cell?.formula, cell?.numFmt]).toEqual([name, undefined, '@']);
  });
});

describe('for somebody with many agencies', () => {
  test('the start is a directory that is paged and searched', async () => {
    const { browser } = await openNation();
    const rows = async (path: string) => {
      const html = await (await browser.get(path)).text();
      expect(await htmlFaults(html), path).toEqual([]);
      return html.match(/href="\/[a-z0-9-]+\/desk"/g)?.length ?? 0;
    };
    expect([await rows('/'), await rows('/agencies?page=3'), await rows('/agencies?page=99')]).toEqual([
      50, 21, 21,
    ]);
    expect(
      await rows('/agencies?q=%E0%B9%82%E0%B8%A3%E0%B8%87%E0%B9%80%E0%B8%A3%E0%B8%B5%E0%B8%A2%E0%B8%99'),
    ).toBe(30);
    expect(await rows('/agencies?q=%25')).toBe(0);
  });

  test('a request asks for what they are to the agency of its address alone', async () => {
    const { desk, one, open } = await openNation();
    const { sessionToken } = await open('governor');
    const within = async (shortName: string | null) =>
      (await findPerson(desk, sessionToken, { shortName }))?.memberships;
    expect(await within('one')).toEqual([{ agencyId: one, roles: ['oversight'], unitIds: [] }]);
    expect([await within('two'), await within('nowhere'), await within(null)]).toEqual([[], [], []]);
    expect(await findPerson(desk, sessionToken, { shortName: null })).toMatchObject({ oversees: true });
    expect((await findPerson(desk, sessionToken))?.memberships).toHaveLength(AGENCIES + 1);
  });
});

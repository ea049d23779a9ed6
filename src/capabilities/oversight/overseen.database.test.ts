import { describe, expect, test } from 'vitest';
import { AGENCIES, openNation } from '../../../test/support/overseen-nation.ts';
import { rulebook2567 } from '../../../test/support/result-2567.ts';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import type { PrintedScore } from '../../kernel/score.ts';
import { decideLevel } from '../rulebook/index.ts';
import type { Query } from './choice.ts';
import { findSpreads } from './find-spreads.ts';
import { findWeakItems } from './find-weak-items.ts';
import { STAGES } from './stage.ts';

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

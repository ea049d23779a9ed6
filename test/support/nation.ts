import type pg from 'pg';
import type { Rulebook } from '../../src/capabilities/rulebook/index.ts';

type Nation = {
  readonly rulebook: Rulebook;
  readonly agencies: number;
  /** In turn; the last is under way: some agencies have no result of it yet. */
  readonly years: readonly number[];
};

/**
 * Fills a migrated database with agencies, their results of several years and what became of them. Set by set within the database, the same at every run; foreign keys are not checked meanwhile.
 */
export async function fillNation(pool: pg.Pool, { rulebook, agencies, years }: Nation): Promise<void> {
  const keys = [
    ...rulebook.items.map(({ id }) => ['item', id]),
    ...rulebook.indicators.map(({ id }) => ['indicator', id]),
    ...rulebook.instruments.map(({ id }) => ['instrument', id]),
    ['overall', 'overall'],
  ];
  const client = await pool.connect();
  const run = (text: string, values: readonly unknown[] = []) => client.query(text, [...values]);
  try {
    await run('begin');
    await run('set local session_replication_role = replica');
    await run('select setseed(0.25)');
    await run(
      `create temporary table nation on commit drop as
       select md5('agency ' || n)::uuid as agency_id, n, least(1, 0.8 + random() * 0.25) as quality
       from generate_series(1, $1::int) as n`,
      [agencies],
    );
    await run(`insert into reference.agency_short_name select 'agency-' || n, agency_id, now() from nation`);
    await run(
      `insert into agency select agency_id, 'agency-' || n,
         (array['องค์การบริหารส่วนตำบล', 'เทศบาลตำบล', 'โรงเรียน', 'เทศบาลเมือง'])[1 + n % 4]
           || (array['บ้าน', 'หนอง', 'ดอน', 'ท่า', 'แม่', 'โพธิ์', 'เขา', 'ห้วย', 'คลอง', 'นา'])[1 + n / 7 % 10]
           || (array['ใหม่', 'แก้ว', 'ทอง', 'ไทร', 'งาม', 'ใหญ่', 'เหนือ', 'ใต้', 'สูง'])[1 + n / 71 % 9]
           || ' ' || n,
         (array['sao', 'municipality', 'school', 'municipality'])[1 + n % 4], null,
         'จังหวัดที่ ' || (1 + n % 76), false, now(), now()
       from nation`,
    );
    await run(
      `create temporary table year_of on commit drop as
       select agency_id, year, quality, random() as luck, md5(agency_id || ' ' || year)::uuid as intake_id,
         md5(agency_id || ' file') || md5(agency_id || ' file') as sha256, year = $2::int as is_last
       from nation, unnest($1::int[]) as year`,
      [years, years.at(-1)],
    );
    await run(
      `insert into stored_file select agency_id, md5(agency_id || ' file') || md5(agency_id || ' file'), 1,
         'text/csv', 'scores.csv', now() from nation`,
    );
    await run(
      `insert into intake (agency_id, intake_id, fiscal_year, rulebook_id, sha256, form, state, corrections,
         created_at, changed_at, decided_at)
       select agency_id, intake_id, year, $1, sha256, 'table', case when is_last and luck < 0.1 then 'draft' else
         'accepted' end, '[]', now(), now(), now() from year_of where not (is_last and luck < 0.05)`,
      [rulebook.id],
    );
    await run(
      `insert into result select agency_id, year, intake_id, now() from year_of where not (is_last and luck < 0.1)`,
    );
    await run(
      `insert into result_score select agency_id, year, kind, key,
         round(10000 * greatest(0, least(1, quality + (random() - 0.6) * 0.2)))
       from year_of, unnest($1::text[], $2::text[]) as score (kind, key) where not (is_last and luck < 0.1)`,
      [keys.map(([kind]) => kind), keys.map(([, key]) => key)],
    );
    await run(
      `insert into edition select agency_id, year, 1, intake_id, '{}', sha256, null,
         case when luck < 0.5 then 'proposed' else 'approved' end, now(), '{"kind":"console"}'
       from year_of where luck > 0.3`,
    );
    await run(
      `insert into publication select agency_id, year, 1, now(), '{"kind":"console"}', null, null, null, null, now(),
         official_name, province, round(10000 * quality), 'ผ่านดี', 'good'
       from year_of join agency using (agency_id) where luck > 0.7`,
    );
    await run('commit');
    await run('vacuum analyze');
  } finally {
    client.release();
  }
}

/** Makes an account oversee every agency of the nation. */
export async function overseeNation(pool: pg.Pool, accountId: string): Promise<void> {
  await pool.query(
    `insert into account.membership select agency_id, $1::uuid, 'oversight', now() from agency
     where short_name like 'agency-%'`,
    [accountId],
  );
  await pool.query('analyze account.membership');
}

import { expect, test } from 'vitest';
import { openTestDatabase } from '../../test/support/test-database.ts';
import { migrate } from './migrate.ts';

test('0021 puts what was frozen beside each publication, and asked links among the mails that wait', async () => {
  const { pool } = await openTestDatabase('empty');
  await migrate(pool, { upTo: 20 });
  const contents = [
    {
      agency: { name: 'อบต.ก', locality: 'อำเภอข จังหวัดค' },
      overall: 9959,
      levelName: 'ผ่านดี',
      levelTone: 'good',
    },
    { agency: { name: 'อบต.ง', locality: '' }, overall: null, levelName: null, levelTone: 'attention' },
  ];
  const client = await pool.connect();
  await client.query('set session_replication_role = replica');
  for (const [at, content] of contents.entries()) {
    const id = `01890000-0000-7000-8000-00000000000${at}`;
    await client.query(
      `insert into edition (agency_id, fiscal_year, number, intake_id, content, content_hash, state, proposed_at, proposed_by)
       values ($1, 2567, 1, $1, $2, repeat('0', 64), 'approved', now(), '{}')`,
      [id, JSON.stringify(content)],
    );
    await client.query(
      `insert into publication (agency_id, fiscal_year, number, published_at, published_by, changed_at)
       values ($1, 2567, 1, now(), '{}', now())`,
      [id],
    );
  }
  await client.query(
    `insert into access.link_request values ('a@example.go.th', 'https://ita.example.go.th', 'r', now(), now(), 3)`,
  );
  client.release(true);
  expect(await migrate(pool)).toMatchObject({ ok: true });
  const published = await pool.query(
    'select agency_name, locality, overall, level_name, level_tone from publication order by agency_id',
  );
  expect(published.rows).toEqual(
    contents.map(({ agency, overall, levelName, levelTone }) => ({
      ...{ agency_name: agency.name, locality: agency.locality, overall },
      ...{ level_name: levelName, level_tone: levelTone },
    })),
  );
  const waiting = await pool.query('select mail_key, kind, sign_in_name, tries from access.waiting_mail');
  expect(waiting.rows).toEqual([
    { mail_key: 'forgotten a@example.go.th', kind: 'forgotten', sign_in_name: 'a@example.go.th', tries: 3 },
  ]);
});

test('0022 keeps who signed in which capacity, what was sent back, and who is in a position', async () => {
  const { pool } = await openTestDatabase('empty');
  await migrate(pool, { upTo: 21 });
  const id = (at: number) => `01890000-0000-7000-8000-00000000000${at}`;
  const client = await pool.connect();
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into position_tenure (agency_id, tenure_id, position_id, kind, person_name, own_title)
     values ($1, $1, $1, 'holds', 'มานะ', null), ($1, $2, $1, 'acts', 'ชูใจ', 'รองปลัด'), ($1, $3, $1, 'acts', 'ปิติ', null)`,
    [id(1), id(2), id(3)],
  );
  await client.query(
    `insert into edition_settlement (agency_id, fiscal_year, number, settled_at, settled_by, note, way, signer_name,
       signer_position, signer_acts_for, signer_own_position, document_number, signed_on, scan_sha256)
     values
       ($1, 2567, 1, now(), '{}', null, 'screen', 'มานะ', 'นายก', false, null, null, null, null),
       ($1, 2567, 2, now(), '{}', null, 'paper', 'ชูใจ', 'นายก', true, 'รองปลัด', '1/2567', '2024-10-16', repeat('0', 64)),
       ($1, 2567, 3, now(), '{}', null, 'screen', 'ปิติ', 'นายก', true, null, null, null, null),
       ($1, 2567, 4, now(), '{}', 'ผิด', null, null, null, null, null, null, null, null)`,
    [id(1)],
  );
  client.release(true);
  expect(await migrate(pool)).toMatchObject({ ok: true });
  const settled = await pool.query(
    `select signer_name, signer_position, signer_capacity, signer_own_position, note
     from edition_settlement order by number`,
  );
  expect(settled.rows.map((row) => Object.values(row))).toEqual([
    ['มานะ', 'นายก', 'holds', null, null],
    ['ชูใจ', 'นายก', 'acts', 'รองปลัด', null],
    ['ปิติ', 'นายก', 'acts', null, null],
    [null, null, null, null, 'ผิด'],
  ]);
  const tenures = await pool.query(
    'select kind, person_name, own_title from position_tenure order by tenure_id',
  );
  expect(tenures.rows.map((row) => Object.values(row))).toEqual([
    ['holds', 'มานะ', null],
    ['acts', 'ชูใจ', 'รองปลัด'],
    ['acts', 'ปิติ', null],
  ]);
  const change = (capacity: string, number: number) =>
    pool.query('update edition_settlement set signer_capacity = $1 where number = $2', [capacity, number]);
  await change('serves', 2);
  await expect(change('holds', 2)).rejects.toThrow('edition_settlement_own_position');
});

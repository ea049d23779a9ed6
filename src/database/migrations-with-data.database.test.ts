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

import type pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { contentHashOf } from '../src/capabilities/approval/content-hash.ts';
import { type FrozenReport, parseFrozen } from '../src/documents/frozen-report.ts';
import { type PrintedScore, showScore } from '../src/kernel/score.ts';

/** A made-up agency whose page is asked for. */
export type PublishedAgency = {
  readonly shortName: string;
  readonly report: FrozenReport;
  /** What only the page of this agency says: its name beside its own overall score. */
  readonly said: string;
};

/**
 * Adds agencies that differ in name and overall score from the one that is published already, each with the same edition,
 * approval, files and publication as that; a few statements for all of them.
 */
export async function addPublishedAgencies(pool: pg.Pool, most: number): Promise<readonly PublishedAgency[]> {
  const { rows } = await pool.query<{ content: object }>(
    'select content from edition join publication using (agency_id, fiscal_year, number)',
  );
  const original = rows[0]?.content;
  if (!original) throw new Error('nothing is published yet');
  const made = Array.from({ length: most }, (_, at) => {
    const name = `องค์การบริหารส่วนตำบลสมมติที่ ${at + 1}`;
    const overall = (9959 - at) as PrintedScore;
    const content = { ...original, agency: { ...parseFrozen(original).agency, name }, overall };
    return { id: uuidv7(), shortName: `made-up-${at + 1}`, name, content, overall };
  });
  await pool.query('begin');
  await pool.query(
    `create table bench_agency as
      select agency_id, short_name, name, content, content_hash
      from unnest($1::uuid[], $2::text[], $3::text[], $4::jsonb[], $5::text[])
        as made (agency_id, short_name, name, content, content_hash)`,
    [
      made.map(({ id }) => id),
      made.map(({ shortName }) => shortName),
      made.map(({ name }) => name),
      made.map(({ content }) => JSON.stringify(content)),
      made.map(({ content }) => contentHashOf(content)),
    ],
  );
  for (const statement of STATEMENTS) {
    await pool.query(statement);
    // Keys are checked by plans that were made while the tables were small, until they are looked at again.
    await pool.query('analyze');
  }
  await pool.query('commit');
  return made.map(({ shortName, name, content, overall }) => ({
    shortName,
    report: parseFrozen(content),
    said: `${name} ได้ ${showScore(overall)} คะแนน`,
  }));
}

/** Copies the rows of the one published agency to all others, parents first. */
const STATEMENTS = [
  'insert into reference.agency_short_name select short_name, agency_id, now() from bench_agency',
  `insert into agency (agency_id, short_name, official_name, kind, district, province, created_at, changed_at)
    select b.agency_id, b.short_name, b.name, a.kind, a.district, a.province, a.created_at, a.changed_at
    from bench_agency b, agency a where a.is_demo`,
  ...copies('stored_file', ['sha256', 'byte_size', 'media_type', 'original_name', 'received_at']),
  ...copies('intake', [
    ...['intake_id', 'fiscal_year', 'rulebook_id', 'sha256', 'form', 'state', 'corrections', 'revision'],
    ...['created_at', 'changed_at', 'decided_at'],
  ]),
  `insert into edition (agency_id, fiscal_year, number, intake_id, content, content_hash, state, proposed_at, proposed_by)
    select b.agency_id, e.fiscal_year, e.number, e.intake_id, b.content, b.content_hash, e.state, e.proposed_at, e.proposed_by
    from bench_agency b, edition e join agency a using (agency_id) where a.is_demo`,
  ...copies('edition_settlement', [
    ...['fiscal_year', 'number', 'settled_at', 'settled_by', 'way', 'signer_name', 'signer_position'],
    ...['signer_capacity', 'document_number', 'signed_on', 'scan_sha256'],
  ]),
  `insert into publication (agency_id, fiscal_year, number, published_at, published_by, publisher_name, changed_at,
      agency_name, locality, overall, level_name, level_tone)
    select b.agency_id, p.fiscal_year, p.number, p.published_at, p.published_by, p.publisher_name, p.changed_at,
      b.name, p.locality, (b.content->>'overall')::integer, p.level_name, p.level_tone
    from bench_agency b, publication p join agency a using (agency_id) where a.is_demo`,
  ...copies('publication_file', ['fiscal_year', 'number', 'name', 'sha256']),
  'drop table bench_agency',
];

function copies(table: string, columns: readonly string[]): readonly string[] {
  const list = columns.join(', ');
  const from = columns.map((column) => `t.${column}`).join(', ');
  return [
    `insert into ${table} (agency_id, ${list}) select b.agency_id, ${from}
      from bench_agency b, ${table} t join agency a using (agency_id) where a.is_demo`,
  ];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../test/support/test-database.ts';

/** Schemas whose tables are no agency's, with the reason. */
const EXEMPT = {
  reference: 'small tables that every machine holds whole; what must be unique in the nation stands here',
  account: 'an account is a person, who may work for several agencies (decision 0020)',
  access: 'sessions, links and failures of those accounts, and invitations by names that may be theirs',
  system: 'belongs to the installation: its id and the record of migrations',
};

/** The triggers there may be, with the reason. */
const EXEMPT_TRIGGERS = {
  audit_event_append_only: 'no grant binds the superuser of the embedded database (decision 0019)',
  audit_event_not_emptied: 'the same for truncate, of which no row is told',
};

type Broken = { readonly table: string; readonly rule: string };

/** Every rule of distribution by agency that a table of schema public breaks. */
async function brokenRules(pool: pg.Pool): Promise<readonly Broken[]> {
  const { rows } = await pool.query<Broken>(
    `
    with tenant as (
      select c.oid, n.nspname || '.' || c.relname as table
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
        and n.nspname not like 'pg\\_%' and n.nspname <> all ($1)
    ),
    agency as (select attrelid, attnum, atttypid, attnotnull from pg_attribute where attname = 'agency_id'),
    keys as (
      select t.table, i.indexrelid::regclass::text as index, i.indkey[0] as first, a.attnum as agency
      from tenant t join pg_index i on i.indrelid = t.oid and i.indisunique left join agency a on a.attrelid = t.oid
    ),
    links as (
      select k.conname, k.conkey[1] as first, k.confkey[1] as target_first, k.confdeltype, a.attnum as agency,
        f.attnum as target_agency, n.nspname as target_schema, k.conrelid, k.confrelid,
        k.conrelid::regclass::text as table
      from pg_constraint k join pg_class c on c.oid = k.confrelid join pg_namespace n on n.oid = c.relnamespace
        left join agency a on a.attrelid = k.conrelid left join agency f on f.attrelid = k.confrelid
      where k.contype = 'f'
    )
    select "table", 'no agency_id uuid not null' as rule from tenant t
      where not exists (select from agency a where a.attrelid = t.oid and a.atttypid = 'uuid'::regtype and a.attnotnull)
    union all select "table", 'no primary key' from tenant t
      where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
    union all select "table", 'unique key does not begin with agency_id: ' || index from keys
      where first is distinct from agency
    union all select l.table, 'foreign key does not begin with agency_id: ' || conname from links l
      join tenant t on t.oid = l.conrelid
      where target_schema <> 'reference' and (first is distinct from agency or target_first is distinct from target_agency)
    union all select l.table, 'foreign key sets null: ' || conname from links l
      join tenant t on t.oid = l.conrelid where confdeltype = 'n'
    union all select l.table, 'points at an agency''s table from outside: ' || conname from links l
      join tenant t on t.oid = l.confrelid where l.conrelid not in (select oid from tenant)
    union all select t.table, 'trigger: ' || g.tgname from tenant t
      join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal and g.tgname <> all ($2)
    union all select t.table, 'sequence: ' || a.attname from tenant t join pg_attribute a on a.attrelid = t.oid and not a.attisdropped
      where a.attidentity <> '' or pg_get_serial_sequence(t.oid::regclass::text, a.attname) is not null`,
    [Object.keys(EXEMPT), Object.keys(EXEMPT_TRIGGERS)],
  );
  return rows;
}

describe('the schema', () => {
  test('keeps the rules under which it can be distributed by agency', async () => {
    const { pool } = await openTestDatabase();
    expect(await brokenRules(pool)).toEqual([]);
  });

  test.each([
    ['create table planted (planted_id uuid primary key)', 'no agency_id uuid not null'],
    ['create table planted (agency_id uuid not null)', 'no primary key'],
    [
      'create table planted (agency_id bigint not null, id uuid, primary key (agency_id, id))',
      'no agency_id uuid not null',
    ],
    [
      'create table planted (id uuid, agency_id uuid, primary key (id, agency_id))',
      'unique key does not begin',
    ],
    ['create table planted (agency_id uuid primary key, code text unique)', 'unique key does not begin'],
    [
      'create table planted (agency_id uuid primary key, other uuid references agency)',
      'foreign key does not begin',
    ],
    [
      'create table planted (agency_id uuid primary key references agency on delete set null)',
      'foreign key sets null',
    ],
    [
      'create table reference.planted (agency_id uuid primary key references agency)',
      "points at an agency's table",
    ],
    ['create table planted (agency_id uuid primary key, number serial)', 'sequence'],
  ])('%s is seen as breaking the rules', async (statement, rule) => {
    const { pool } = await openTestDatabase();
    await pool.query(statement);
    expect((await brokenRules(pool)).map((broken) => broken.rule)).toContainEqual(
      expect.stringContaining(rule),
    );
  });
});

describe('the types of the tables', () => {
  const areas = join(import.meta.dirname, 'tables');
  const source = readdirSync(areas)
    .map((file) => readFileSync(join(areas, file), 'utf8'))
    .join('');
  const joined = readFileSync(join(import.meta.dirname, 'tables.ts'), 'utf8');

  /** The properties of an exported type of a table, with whether they may be null. */
  const propertiesOf = (type: string): Record<string, boolean> => {
    const body = new RegExp(`export type ${type} = \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
    return Object.fromEntries(
      [...body.matchAll(/^ {2}(\w+): (.+);$/gm)].map(([, name, kind]) => [
        name,
        / \| null$/.test(kind ?? ''),
      ]),
    );
  };

  test('name the tables, columns and nulls of the catalog', async () => {
    const { pool } = await openTestDatabase();
    const { rows } = await pool.query<{ table: string; column: string; nullable: boolean }>(`
      select case table_schema when 'public' then '' else table_schema || '.' end || table_name as table,
        column_name as column, is_nullable = 'YES' as nullable
      from information_schema.columns
      where table_schema not in ('pg_catalog', 'information_schema', 'system')`);
    const catalog: Record<string, Record<string, boolean>> = {};
    for (const { table, column, nullable } of rows)
      catalog[table] = { ...catalog[table], [column]: nullable };

    const database = joined.slice(joined.indexOf('export type Database ='));
    const typed = Object.fromEntries(
      [...source.matchAll(/export type (\w+Tables) = \{([^}]*)\}/g)]
        .filter(([, area = '']) => new RegExp(`\\b${area}\\b`).test(database))
        .flatMap(([, , tables = '']) => [...tables.matchAll(/^ {2}'?([\w.]+)'?: (\w+);$/gm)])
        .map(([, name, type]) => [name, propertiesOf(type ?? '')]),
    );
    expect(typed).toEqual(catalog);
  });
});

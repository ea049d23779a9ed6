import type pg from 'pg';
import { quoted } from './catalog.ts';

/** The latest moment that any of our tables holds, in whatever version of the schema; null when they hold none. */
export async function newestMoment(pool: pg.Pool): Promise<Date | null> {
  const { rows: columns } = await pool.query<{ name: string; column: string }>(`
    select t.schemaname || '.' || t.tablename as name, c.column_name as column
    from pg_tables t join information_schema.columns c
      on c.table_schema = t.schemaname and c.table_name = t.tablename
    where c.data_type = 'timestamp with time zone'
      and t.schemaname not in ('pg_catalog', 'information_schema')`);
  if (columns.length === 0) return null;
  const latest = columns.map(({ name, column }) => `(select max(${quoted(column)}) from ${quoted(name)})`);
  const { rows } = await pool.query<{ newest: Date | null }>(
    `select greatest(${latest.join(', ')}) as newest`,
  );
  return rows[0]?.newest ?? null;
}

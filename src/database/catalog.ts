import type pg from 'pg';

/** A table with what a copy of it needs: its columns, and the tables that its foreign keys point to. */
export type CatalogTable = {
  /** `schema.table`. */
  readonly name: string;
  readonly columns: readonly string[];
};

type Row = { readonly name: string; readonly columns: string[]; readonly points_to: string[] };

/** Every table of ours, the pointed-to before those that point to them: the order in which rows can be brought in. */
export async function tablesInOrder(client: pg.ClientBase): Promise<readonly CatalogTable[]> {
  const { rows } = await client.query<Row>(`
    select n.nspname || '.' || c.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum) as columns,
      array(select fn.nspname || '.' || f.relname from pg_constraint k
        join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as points_to
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition
      and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'
      and n.nspname not like 'pg\\_temp%'
    order by name`);
  return inOrder(rows).map(({ name, columns }) => ({ name, columns }));
}

function inOrder(rows: readonly Row[]): readonly Row[] {
  const placed: Row[] = [];
  const isPlaced = (name: string) => placed.some((row) => row.name === name);
  while (placed.length < rows.length) {
    const next = rows.find((row) => !isPlaced(row.name) && row.points_to.every(isPlaced));
    if (next === undefined) throw new Error('the foreign keys of the tables form a ring');
    placed.push(next);
  }
  return placed;
}

/** The name quoted for a statement. */
export const quoted = (name: string): string =>
  name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');

/**
 * Schemas whose rows stay where they are: what belongs to the installation, such as the record of migrations, is made
 * anew by a restore; a session that was ended or a link that was used since a backup must not be open again.
 */
const OF_HERE_AND_NOW = ['system.', 'access.'];

export const isCarried = ({ name }: CatalogTable): boolean =>
  !OF_HERE_AND_NOW.some((schema) => name.startsWith(schema));

/** Whether a table says who has an account and what they are to agencies. */
export const isOfAccounts = ({ name }: Pick<CatalogTable, 'name'>): boolean => name.startsWith('account.');

/** The table that a foreign key of another points to; null when the constraint is none. */
export async function tableOfForeignKey(
  client: pg.ClientBase,
  table: string,
  constraint: string | undefined,
): Promise<Pick<CatalogTable, 'name'> | null> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name
      from pg_constraint k join pg_class c on c.oid = k.confrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and k.conrelid = $1::regclass and k.conname = $2`,
    [quoted(table), constraint ?? ''],
  );
  return rows[0] ?? null;
}

/** The SHA-256 of every file that a row names. */
export async function keptFiles(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ sha256: string }>(
    'select distinct sha256 from stored_file order by sha256',
  );
  return rows.map(({ sha256 }) => sha256);
}

/** Whether a row names the file. */
export async function isKept(pool: pg.Pool, sha256: string): Promise<boolean> {
  const { rowCount } = await pool.query('select from stored_file where sha256 = $1 limit 1', [sha256]);
  return rowCount !== 0;
}

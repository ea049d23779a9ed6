import type { Kysely } from 'kysely';
import type { Database } from '../../../database/tables.ts';

/** A publication is visible within a second, so what is known is asked after four times a second at most. */
const TRUSTED_MS = 250;
/** How far back changes are looked for: one that began earlier may come later, and clocks differ. */
const LOOKED_BACK_MS = 60_000;
/** A database that has not answered by then is taken to be away until it answers. */
const PATIENCE_MS = 2000;

type Watching = {
  /** Told the short names of agencies whose publications have changed. */
  readonly onChange: (agencies: ReadonlySet<string>) => void;
  /** Told when the database cannot be asked; once until it can be again. */
  readonly onAway: (fault: unknown) => void;
  /** Milliseconds that only go on. */
  readonly ticks: () => number;
};

/**
 * Looks for publications that have changed, be it by this program or by another on the same database. What is given back
 * is called before each answer: it returns when the last quarter of a second is known, or the database cannot be asked.
 */
export function watchPublications(
  database: Kysely<Database>,
  { onChange, onAway, ticks }: Watching,
): () => Promise<void> {
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | null = null;
  let isAway = false;
  let newest: Date | null = null;
  let known: ReadonlyMap<string, string> = new Map();

  const ask = async () => {
    newest ??= await newestChange(database);
    const changes = await changesAfter(database, newest.getTime() - LOOKED_BACK_MS);
    const changed = changes.filter(({ publication, state }) => known.get(publication) !== state);
    if (changed.length > 0) onChange(new Set(changed.map(({ agency }) => agency)));
    for (const { changedAt } of changed) if (changedAt > newest) newest = changedAt;
    known = new Map(changes.map(({ publication, state }) => [publication, state]));
  };

  const begin = (): Promise<void> => {
    const startedAt = ticks();
    const asked = ask()
      .then(
        () => {
          isAway = false;
        },
        (fault: unknown) => {
          if (!isAway) onAway(fault);
          isAway = true;
        },
      )
      .finally(() => {
        askedAt = startedAt;
        asking = null;
      });
    return Promise.race([asked, patience()]);
  };

  return async () => {
    if (ticks() - askedAt < TRUSTED_MS) return;
    asking ??= begin();
    await asking;
  };
}

const patience = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS).unref();
  });

async function newestChange(database: Kysely<Database>): Promise<Date> {
  const row = await database
    .selectFrom('publication')
    .select(({ fn }) => fn.max('changed_at').as('newest'))
    .executeTakeFirst();
  return row?.newest ?? new Date(0);
}

/** What changed after a moment, by the clocks of whoever changed it. */
async function changesAfter(database: Kysely<Database>, moment: number) {
  const rows = await database
    .selectFrom('publication')
    .innerJoin('agency', 'agency.agency_id', 'publication.agency_id')
    .select([
      'agency.short_name',
      'publication.fiscal_year',
      'publication.number',
      'publication.changed_at',
      'publication.withdrawn_at',
    ])
    .where('publication.changed_at', '>', new Date(moment))
    .execute();
  return rows.map(({ short_name, fiscal_year, number, changed_at, withdrawn_at }) => ({
    agency: short_name,
    publication: `${short_name}/${fiscal_year}/${number}`,
    changedAt: changed_at,
    state: `${changed_at.getTime()} ${withdrawn_at === null}`,
  }));
}

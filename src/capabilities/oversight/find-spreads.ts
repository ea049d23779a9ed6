import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { type Overseeing, overseenBy } from './overseen-agencies.ts';
import { BIN_WIDTH, LAST_BIN, type Spread, spreadOf } from './spread.ts';

/** How the overall scores of overseen agencies are spread, and those of instruments and indicators by their ids. */
export type Spreads = {
  readonly overall: Spread | null;
  readonly instruments: ReadonlyMap<string, Spread>;
  readonly indicators: ReadonlyMap<string, Spread>;
};

type Row = { kind: string; key: string; bin: number; count: number; sum: bigint };

export async function findSpreads(database: Kysely<Database>, overseeing: Overseeing): Promise<Spreads> {
  const { rows } = await sql<Row>`
    select kind, key, least(hundredths / ${sql.lit(BIN_WIDTH)}, ${sql.lit(LAST_BIN)}) as bin,
      count(*)::integer as count, sum(hundredths)::bigint as sum
    from result_score join (${overseenBy(overseeing)}) as overseen on overseen.agency_id = result_score.agency_id
    where fiscal_year = ${overseeing.year} and kind in ('overall', 'instrument', 'indicator')
    group by 1, 2, 3`.execute(database);
  const binned = rows.map((row) => ({ ...row, sum: Number(row.sum) }));
  const of = (wanted: string) => {
    const byKey = Map.groupBy(
      binned.filter(({ kind }) => kind === wanted),
      ({ key }) => key,
    );
    return new Map([...byKey].flatMap(([key, bins]) => pair(key, spreadOf(bins))));
  };
  const [overall = null] = of('overall').values();
  return { overall, instruments: of('instrument'), indicators: of('indicator') };
}

const pair = (key: string, spread: Spread | null): (readonly [string, Spread])[] =>
  spread === null ? [] : [[key, spread]];

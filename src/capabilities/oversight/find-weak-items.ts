import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { marksOf } from '../analysis/index.ts';
import { type Overseeing, overseenBy } from './overseen-agencies.ts';
import { type WeakItem, weakItems } from './weak-items.ts';

type Row = { key: string; count: number; sum: bigint; toMend: number; belowPriority: number };

/** The commonest weak items of overseen agencies by the marks of the rulebook, the commonest first. */
export async function findWeakItems(
  database: Kysely<Database>,
  overseeing: Overseeing,
  most: number,
): Promise<readonly WeakItem[]> {
  const { rulebook, year } = overseeing;
  if (rulebook === null) return [];
  const { mendBelow, priorityBelow } = marksOf(rulebook);
  const weak = Math.max(mendBelow, priorityBelow);
  const { rows } = await sql<Row>`
    select key, count(*)::integer as count, sum(hundredths)::bigint as sum,
      (count(*) filter (where hundredths < ${mendBelow}))::integer as "toMend",
      (count(*) filter (where hundredths < ${weak}))::integer as "belowPriority"
    from result_score join (${overseenBy(overseeing)}) as overseen on overseen.agency_id = result_score.agency_id
    where fiscal_year = ${year} and kind = 'item'
    group by key`.execute(database);
  return weakItems(
    rulebook,
    rows.map((row) => ({ ...row, sum: Number(row.sum) })),
    most,
  );
}

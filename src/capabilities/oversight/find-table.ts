import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Rulebook } from '../rulebook/index.ts';
import type { Choice } from './choice.ts';
import type { OverseenAgency, Standing } from './overseen.ts';
import { entriesOf } from './overseen-agencies.ts';
import { STAGES } from './stage.ts';

export type OverseenTable = {
  /** How many agencies the choice leaves, on all pages. */
  readonly count: number;
  readonly agencies: readonly OverseenAgency[];
  /** Of all agencies of the year and province, however the table is narrowed. */
  readonly standing: Standing;
};

type Asked = {
  readonly accountId: string;
  readonly rulebook: Rulebook | null;
  /** The ids of the indicators whose scores are wanted. */
  readonly indicators: readonly string[];
  /** How many agencies a page holds; null for all on one. */
  readonly most: number | null;
};

type Row = {
  count: number;
  part: {
    short_name: string;
    official_name: string;
    province: string | null;
    overall: number | null;
    change: number | null;
    instruments: (number | null)[] | null;
    indicators: (number | null)[] | null;
    stage: number;
    level: number | null;
  }[];
  groups: { stage: number; level: number | null; count: number }[];
  change: { count: number; risen: number; fallen: number; sum: number };
};

/** The agencies that a person oversees, as a choice narrows, orders and pages them; and how all of them stand. */
export async function findTable(
  database: Kysely<Database>,
  choice: Choice,
  { accountId, rulebook, indicators, most }: Asked,
): Promise<OverseenTable> {
  const { year, province, page } = choice;
  const entries = entriesOf({ accountId, province, year, rulebook }, indicators);
  const paged = most === null ? sql`` : sql`offset ${(page - 1) * most} limit ${most}`;
  const {
    rows: [row],
  } = await sql<Row>`
    with ${entries},
    kept as (select * from entry where ${narrowedBy(choice, rulebook)})
    select
      (select count(*)::integer from kept) as count,
      (select coalesce(json_agg(part), '[]') from (
        select short_name, official_name, province, overall, change, instruments, indicators, stage, level
        from kept order by ${orderOf(choice, rulebook)}, official_name collate "th-x-icu", agency_id ${paged}
      ) as part) as part,
      (select coalesce(json_agg(grouped), '[]') from (
        select stage, level, count(*)::integer as count from entry group by stage, level
      ) as grouped) as groups,
      (select json_build_object('count', count(change), 'risen', count(*) filter (where change > 0),
        'fallen', count(*) filter (where change < 0), 'sum', coalesce(sum(change), 0)) from entry) as change
  `.execute(database);
  if (!row) throw new Error('this statement always gives a row');
  const levelOf = (place: number | null) => (place === null ? null : (rulebook?.levels[place]?.id ?? null));
  return {
    count: row.count,
    agencies: row.part.map(
      ({ short_name, official_name, stage, level, instruments, indicators, ...one }) => ({
        ...one,
        shortName: short_name,
        name: official_name,
        stage: stageAt(stage),
        level: levelOf(level),
        instruments: instruments ?? [],
        indicators: indicators ?? [],
      }),
    ),
    standing: {
      stages: inSum(row.groups, ({ stage }) => stageAt(stage)),
      levels: inSum(row.groups, ({ level }) => levelOf(level)),
      change: row.change,
    },
  };
}

function stageAt(place: number) {
  const stage = STAGES[place];
  if (stage === undefined) throw new Error(`there is no stage ${place}`);
  return stage;
}

function inSum<Key>(groups: Row['groups'], keyOf: (group: Row['groups'][number]) => Key | null) {
  const counts = new Map<Key, number>();
  for (const group of groups) {
    const key = keyOf(group);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + group.count);
  }
  return counts;
}

function narrowedBy({ named, stage, level }: Choice, rulebook: Rulebook | null): RawBuilder<unknown> {
  const levelPlace = (rulebook?.levels ?? []).findIndex(({ id }) => id === level);
  return sql.join(
    [
      sql`strpos(lower(official_name), lower(${named})) > 0`,
      ...(stage === null ? [] : [sql`stage = ${sql.lit(STAGES.indexOf(stage))}`]),
      ...(level === null ? [] : [sql`level = ${sql.lit(levelPlace)}`]),
    ],
    sql` and `,
  );
}

/** What has no value stands last in either direction. */
function orderOf({ sort, isDescending }: Choice, rulebook: Rulebook | null): RawBuilder<unknown> {
  const direction = isDescending ? sql`desc nulls last` : sql`asc nulls last`;
  const instrument = (rulebook?.instruments ?? []).findIndex(({ id }) => id === sort);
  if (instrument >= 0) return sql`instruments[${sql.lit(instrument + 1)}] ${direction}`;
  if (sort === 'indicator') return sql`indicators[1] ${direction}`;
  if (sort === 'overall' || sort === 'change' || sort === 'stage') return sql`${sql.ref(sort)} ${direction}`;
  return sql`official_name collate "th-x-icu" ${direction}`;
}

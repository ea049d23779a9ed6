import { type RawBuilder, sql } from 'kysely';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import { hundredthsOf } from '../../kernel/score.ts';
import { OVERALL, type Rulebook } from '../rulebook/index.ts';
import { STAGES } from './stage.ts';

/** Whose agencies, and of which year. */
export type Overseeing = {
  readonly accountId: string;
  readonly province: string | null;
  readonly year: FiscalYear;
  /** Null where none is known: then there are neither instruments nor levels. */
  readonly rulebook: Rulebook | null;
};

/** The agencies in which the person holds the role oversight. */
export const overseenBy = ({ accountId, province }: Pick<Overseeing, 'accountId' | 'province'>) => sql`
  select agency.agency_id, agency.short_name, agency.official_name, agency.province
  from account.membership join agency on agency.agency_id = membership.agency_id
  where membership.account_id = ${accountId} and membership.role = 'oversight'
    ${province === null ? sql`` : sql`and agency.province = ${province}`}`;

/**
 * The common tables of a statement, of which `entry` has a row for each agency: agency_id, short_name, official_name,
 * province, overall, change, instruments, indicators (scores in hundredths, in the order of the rulebook and of
 * `indicators`), stage and level (places in `STAGES` and in the rulebook's levels).
 */
export function entriesOf(overseeing: Overseeing, indicators: readonly string[]): RawBuilder<unknown> {
  const { year, rulebook } = overseeing;
  const instruments = (rulebook?.instruments ?? []).map(({ id }) => id);
  const keys = [OVERALL, ...instruments, ...indicators];
  const scoreOf = (kind: string, key: string) =>
    sql`max(hundredths) filter (where kind = ${kind} and key = ${key})`;
  const scoresOf = (kind: string, ids: readonly string[]) =>
    ids.length === 0
      ? sql`'{}'::integer[]`
      : sql`array[${sql.join(ids.map((id) => scoreOf(kind, id)))}]::integer[]`;
  return sql`
    overseen as materialized (${overseenBy(overseeing)}),
    score as (
      select result_score.agency_id, ${scoreOf(OVERALL, OVERALL)} as overall,
        min(hundredths) filter (where kind = 'instrument') as lowest,
        count(*) filter (where kind = 'instrument') as known,
        ${scoresOf('instrument', instruments)} as instruments, ${scoresOf('indicator', indicators)} as indicators
      from result_score join overseen on overseen.agency_id = result_score.agency_id
      where fiscal_year = ${year} and kind in ('overall', 'instrument', 'indicator') and key in (${sql.join(keys)})
      group by result_score.agency_id
    ),
    before as (
      select agency_id, hundredths from result_score
      where fiscal_year = ${year - 1} and kind = ${OVERALL} and key = ${OVERALL}
    ),
    drafted as (
      select distinct agency_id from intake where fiscal_year = ${year} and state = 'draft'
    ),
    edited as (
      select agency_id, bool_or(state = 'proposed') as proposed, bool_or(state = 'approved') as approved
      from edition where fiscal_year = ${year} group by agency_id
    ),
    shown as (
      select distinct agency_id from publication where fiscal_year = ${year} and withdrawn_at is null
    ),
    entry as materialized (
      select overseen.*, score.overall, score.overall - before.hundredths as change,
        score.instruments, score.indicators,
        case
          when shown.agency_id is not null then ${placeOf('published')}
          when edited.approved then ${placeOf('approved')}
          when edited.proposed then ${placeOf('proposed')}
          when result.agency_id is not null then ${placeOf('accepted')}
          when drafted.agency_id is not null then ${placeOf('draft')}
          else ${placeOf('none')}
        end as stage,
        ${levelOf(rulebook)} as level
      from overseen
        left join score on score.agency_id = overseen.agency_id
        left join before on before.agency_id = overseen.agency_id
        left join result on result.agency_id = overseen.agency_id and result.fiscal_year = ${year}
        left join drafted on drafted.agency_id = overseen.agency_id
        left join edited on edited.agency_id = overseen.agency_id
        left join shown on shown.agency_id = overseen.agency_id
    )`;
}

const placeOf = (stage: (typeof STAGES)[number]) => sql.lit(STAGES.indexOf(stage));

/**
 * The first level of the rulebook whose conditions the scores fulfil, as `decideLevel` decides; null while the overall
 * score or one of an instrument is missing.
 */
function levelOf(rulebook: Rulebook | null): RawBuilder<unknown> {
  if (rulebook === null) return sql`null::integer`;
  const { levels, instruments } = rulebook;
  const mark = (points: number | null) => sql.lit(hundredthsOf(points ?? 0));
  const cases = levels.map(
    ({ overallAtLeast, eachInstrumentAtLeast }, place) => sql`
      when score.overall >= ${mark(overallAtLeast)} and score.lowest >= ${mark(eachInstrumentAtLeast)}
        then ${sql.lit(place)}`,
  );
  const isKnown = sql`score.overall is not null and score.known = ${sql.lit(instruments.length)}`;
  return sql`case when not (${isKnown}) then null ${sql.join(cases, sql` `)} end`;
}

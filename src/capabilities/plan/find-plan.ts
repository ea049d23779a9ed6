import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/tables.ts';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import { contentOfText } from './measure-content.ts';
import type { FoundMeasure, MeasureRevision, Plan } from './plan.ts';
import { measureOf, measuresOf, type PlanKey, revisionOf, revisionsOf, storedYear } from './store.ts';

/** The plan of a year; null while it has not been begun. */
export async function findPlan(
  database: Kysely<Database>,
  { agencyId, planYear }: PlanKey,
): Promise<Plan | null> {
  const plan = await database
    .selectFrom('plan')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('plan_year', '=', planYear)
    .executeTakeFirst();
  if (!plan) return null;
  const rows = await standing(database, { agencyId, planYear }).execute();
  return {
    planYear,
    begunAt: plan.begun_at,
    measures: rows.map((row) => ({
      measureId: row.measure_id,
      revision: row.revision,
      content: contentOfText(row.json, row.budget_satang),
      changedAt: row.changed_at,
      isAsCopied: Boolean(row.is_as_copied),
    })),
  };
}

/** How many measures the plan of a year has, removed ones left out; null while it has not been begun. */
export async function countMeasures(
  database: Kysely<Database>,
  { agencyId, planYear }: PlanKey,
): Promise<number | null> {
  const counted = await database
    .selectFrom('plan')
    .leftJoin('plan_measure', (join) =>
      join
        .onRef('plan_measure.agency_id', '=', 'plan.agency_id')
        .onRef('plan_measure.plan_year', '=', 'plan.plan_year')
        .on('plan_measure.removed_at', 'is', null),
    )
    .select(({ fn }) => fn.count<bigint>('plan_measure.measure_id').as('measures'))
    .where('plan.agency_id', '=', agencyId)
    .where('plan.plan_year', '=', planYear)
    .groupBy('plan.agency_id')
    .executeTakeFirst();
  return counted ? Number(counted.measures) : null;
}

/** The measures of a plan in their order, removed ones left out, each with whether it is as it was copied. */
const standing = (database: Kysely<Database>, { agencyId, planYear }: PlanKey) =>
  measuresOf(database, agencyId)
    .select(['plan_measure.measure_id', 'plan_measure.revision', 'plan_measure.changed_at'])
    .select(['plan_measure.budget_satang', sql<string>`plan_measure.content::text`.as('json')])
    .select((measure) =>
      measure
        .and([
          sql<boolean>`plan_measure.content -> 'origin' ->> 'kind' = 'last-year'`,
          // Not joined: of a plan that has just grown a join would read all first revisions for each measure.
          measure.exists(
            measure
              .selectFrom('plan_measure_revision as first')
              .select(sql`1`.as('one'))
              .whereRef('first.agency_id', '=', 'plan_measure.agency_id')
              .whereRef('first.plan_year', '=', 'plan_measure.plan_year')
              .whereRef('first.measure_id', '=', 'plan_measure.measure_id')
              .where('first.revision', '=', 1)
              .whereRef('first.content', '=', 'plan_measure.content')
              .whereRef('first.budget_satang', '=', 'plan_measure.budget_satang'),
          ),
        ])
        .as('is_as_copied'),
    )
    .where('plan_measure.plan_year', '=', planYear)
    .where('plan_measure.removed_at', 'is', null)
    .orderBy('plan_measure.ordinal')
    .orderBy('plan_measure.measure_id');

/** Where a measure stands in its plan, counted from 1, and whether it is as it was copied. */
export type PlaceInPlan = { readonly place: number; readonly of: number; readonly isAsCopied: boolean };

/** The place of a measure that was not removed, without the contents of the others. */
export async function findPlace(
  database: Kysely<Database>,
  key: PlanKey,
  measureId: string,
): Promise<PlaceInPlan> {
  const [ids, own] = await Promise.all([
    standing(database, key).clearSelect().select('plan_measure.measure_id').execute(),
    standing(database, key).where('plan_measure.measure_id', '=', measureId).executeTakeFirst(),
  ]);
  return {
    place: ids.findIndex(({ measure_id }) => measure_id === measureId) + 1,
    of: ids.length,
    isAsCopied: Boolean(own?.is_as_copied),
  };
}

/** The years of which an agency has plans, the latest first. */
export async function planYears(
  database: Kysely<Database>,
  agencyId: string,
): Promise<readonly FiscalYear[]> {
  const rows = await database
    .selectFrom('plan')
    .select('plan_year')
    .where('agency_id', '=', agencyId)
    .orderBy('plan_year', 'desc')
    .execute();
  return rows.map(({ plan_year }) => storedYear(plan_year));
}

const uuid = z.uuid();

/** A measure of any of the agency's plans, a removed one included; null when it has none of this id. */
export async function findMeasure(
  database: Kysely<Database>,
  agencyId: string,
  measureId: string,
): Promise<FoundMeasure | null> {
  if (!uuid.safeParse(measureId).success) return null;
  const row = await measuresOf(database, agencyId)
    .selectAll()
    .where('measure_id', '=', measureId)
    .executeTakeFirst();
  return row ? measureOf(row) : null;
}

/** The titles of measures by their ids, removed ones included. */
export async function titlesOf(
  database: Kysely<Database>,
  agencyId: string,
  measureIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (measureIds.length === 0) return new Map();
  const rows = await measuresOf(database, agencyId)
    .select(['measure_id', sql<string>`content ->> 'title'`.as('title')])
    .where('measure_id', 'in', measureIds)
    .execute();
  return new Map(rows.map(({ measure_id, title }) => [measure_id, title]));
}

/** What was said of a measure, the latest first, beginning with the revision `from`. */
export async function listRevisions(
  database: Kysely<Database>,
  agencyId: string,
  measureId: string,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<readonly MeasureRevision[]> {
  const rows = await revisionsOf(database, agencyId, measureId)
    .where('revision', '<=', from)
    .orderBy('revision', 'desc')
    .limit(count)
    .execute();
  return rows.map(revisionOf);
}

/** Measures that were removed from a plan and can be brought back, the last removed first. */
export async function listRemoved(
  database: Kysely<Database>,
  { agencyId, planYear }: PlanKey,
): Promise<readonly FoundMeasure[]> {
  const rows = await measuresOf(database, agencyId)
    .selectAll()
    .where('plan_year', '=', planYear)
    .where('removed_at', 'is not', null)
    .orderBy('removed_at', 'desc')
    .execute();
  return rows.map(measureOf);
}

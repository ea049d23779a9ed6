import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { PlanMeasureRevisionTable, PlanMeasureTable } from '../../database/tables/plan.ts';
import type { Database } from '../../database/tables.ts';
import { type FiscalYear, parseFiscalYear } from '../../kernel/fiscal-year.ts';
import { type Actor, actorSchema } from '../audit/index.ts';
import { contentOf, type MeasureContent, storedOf } from './measure-content.ts';
import { type FoundMeasure, type MeasureRevision, REVISION_ACTS, type RevisionAct } from './plan.ts';

/** The only place where plans and their measures are written. */

type Connection = Kysely<Database> | Transaction<Database>;

/** Whose plan, of which year. */
export type PlanKey = { readonly agencyId: string; readonly planYear: FiscalYear };

/** Begins the plan; false when there is one. */
export async function insertPlan(
  transaction: Transaction<Database>,
  { agencyId, planYear }: PlanKey,
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('plan')
    .values({ agency_id: agencyId, plan_year: planYear, begun_at: now })
    .onConflict((conflict) => conflict.columns(['agency_id', 'plan_year']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Holds the plan until the transaction ends, so that its changes come one after another; false when there is none. */
export async function holdPlan(
  transaction: Transaction<Database>,
  { agencyId, planYear }: PlanKey,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('plan')
    .select('plan_year')
    .where('agency_id', '=', agencyId)
    .where('plan_year', '=', planYear)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** The measures of an agency's plans, to be narrowed by the asker. */
export const measuresOf = (connection: Connection, agencyId: string) =>
  connection.selectFrom('plan_measure').where('plan_measure.agency_id', '=', agencyId);

export const storedYear = (year: number): FiscalYear => {
  const parsed = parseFiscalYear(year);
  if (parsed === null) throw new Error(`a plan of ${year} is kept, which is no fiscal year`);
  return parsed;
};

/** Throws for a row that no version of the program has written. */
export const measureOf = (row: Selectable<PlanMeasureTable>): FoundMeasure => ({
  measureId: row.measure_id,
  planYear: storedYear(row.plan_year),
  revision: row.revision,
  content: contentOf(row),
  changedAt: row.changed_at,
  removedAt: row.removed_at,
});

/** The revisions of a measure, to be narrowed by the asker. */
export const revisionsOf = (connection: Connection, agencyId: string, measureId: string) =>
  connection
    .selectFrom('plan_measure_revision')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('measure_id', '=', measureId);

export const revisionOf = (row: Selectable<PlanMeasureRevisionTable>): MeasureRevision => ({
  revision: row.revision,
  act: z.enum(REVISION_ACTS).parse(row.act),
  content: contentOf(row),
  actor: actorSchema.parse(row.actor),
  at: row.at,
});

/** A measure that is new in its plan, at the end of it. */
export type NewMeasure = { readonly measureId: string; readonly content: MeasureContent };

type Said = { readonly act: RevisionAct; readonly by: Actor; readonly now: Date };

/** Adds measures after those that the plan has, each with the first revision of its history. */
export async function insertMeasures(
  transaction: Transaction<Database>,
  key: PlanKey,
  added: readonly NewMeasure[],
  { by, now }: Omit<Said, 'act'>,
): Promise<void> {
  if (added.length === 0) return;
  const last = await measuresOf(transaction, key.agencyId)
    .select(({ fn }) => fn.max('ordinal').as('ordinal'))
    .where('plan_year', '=', key.planYear)
    .executeTakeFirst();
  const after = (last?.ordinal ?? 0) + 1;
  await transaction
    .insertInto('plan_measure')
    .values(
      added.map(({ measureId, content }, at) => ({
        ...rowKey(key, measureId),
        ...storedOf(content),
        ordinal: after + at,
        revision: 1,
        changed_at: now,
        removed_at: null,
      })),
    )
    .execute();
  await transaction
    .insertInto('plan_measure_revision')
    .values(
      added.map(({ measureId, content }) => ({
        ...rowKey(key, measureId),
        ...storedOf(content),
        revision: 1,
        act: 'added',
        actor: JSON.stringify(by),
        at: now,
      })),
    )
    .execute();
}

/** Puts measures at their next revisions, each in its row and in its history. */
export async function reviseMeasures(
  transaction: Transaction<Database>,
  key: PlanKey,
  revised: readonly (NewMeasure & { readonly revision: number })[],
  { act, by, now }: Said,
): Promise<void> {
  for (const { measureId, content, revision } of revised) {
    const next = { ...storedOf(content), revision: revision + 1 };
    await transaction
      .updateTable('plan_measure')
      .set({ ...next, changed_at: now, removed_at: act === 'removed' ? now : null })
      .where('agency_id', '=', key.agencyId)
      .where('plan_year', '=', key.planYear)
      .where('measure_id', '=', measureId)
      .execute();
    await transaction
      .insertInto('plan_measure_revision')
      .values({ ...rowKey(key, measureId), ...next, act, actor: JSON.stringify(by), at: now })
      .execute();
  }
}

/** Numbers the measures in this order. */
export async function updateOrder(
  transaction: Transaction<Database>,
  { agencyId, planYear }: PlanKey,
  measureIds: readonly string[],
): Promise<void> {
  await sql`
    update plan_measure set ordinal = placed.ordinal
    from unnest(${[...measureIds]}::uuid[]) with ordinality as placed (measure_id, ordinal)
    where plan_measure.agency_id = ${agencyId} and plan_measure.plan_year = ${planYear}
      and plan_measure.measure_id = placed.measure_id`.execute(transaction);
}

const rowKey = ({ agencyId, planYear }: PlanKey, measureId: string) => ({
  agency_id: agencyId,
  plan_year: planYear,
  measure_id: measureId,
});

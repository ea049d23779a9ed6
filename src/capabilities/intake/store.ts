import type { Kysely, Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import type { IntakeTable, StoredFileTable } from '../../database/tables/intake.ts';
import type { Database } from '../../database/tables.ts';
import type { PrintedScore } from '../../kernel/score.ts';
import { OVERALL, type ScoreSheet } from '../rulebook/index.ts';
import { correctionSchema } from './correction.ts';
import { INTAKE_FORMS, INTAKE_STATES, type Intake, type IntakeState } from './intake.ts';
import type { RulebookText } from './known-rulebook.ts';
import { storedFiscalYear } from './stored-values.ts';

/** The only place where intakes and results are written. */

type Connection = Kysely<Database> | Transaction<Database>;
type IntakeRow = Selectable<IntakeTable> & Pick<Selectable<StoredFileTable>, 'original_name' | 'byte_size'>;

const rowSchema = z.object({
  fiscal_year: storedFiscalYear,
  form: z.enum(INTAKE_FORMS),
  state: z.enum(INTAKE_STATES),
  corrections: z.array(correctionSchema),
});

/** Throws for a row that no version of the program has written. */
export function intakeOf(row: IntakeRow): Intake {
  const { fiscal_year: fiscalYear, form, state, corrections } = rowSchema.parse(row);
  return {
    ...{ fiscalYear, form, state, corrections },
    agencyId: row.agency_id,
    intakeId: row.intake_id,
    rulebookId: row.rulebook_id,
    original: { sha256: row.sha256, name: row.original_name, bytes: row.byte_size },
    revision: row.revision,
    createdAt: row.created_at,
    decidedAt: row.decided_at,
    withdrawnAt: row.withdrawn_at,
  };
}

/** Intakes with the names of their originals, to be narrowed by the asker. */
export function intakesOf(connection: Connection, agencyId: string) {
  return connection
    .selectFrom('intake')
    .innerJoin('stored_file', (join) =>
      join
        .onRef('stored_file.agency_id', '=', 'intake.agency_id')
        .onRef('stored_file.sha256', '=', 'intake.sha256'),
    )
    .selectAll('intake')
    .select(['stored_file.original_name', 'stored_file.byte_size'])
    .where('intake.agency_id', '=', agencyId);
}

/** Accepted results with their overall scores, null where there was none, to be narrowed by the asker. */
export function resultsOf(connection: Connection) {
  return connection
    .selectFrom('result')
    .leftJoin('result_score', (join) =>
      join
        .onRef('result_score.agency_id', '=', 'result.agency_id')
        .onRef('result_score.fiscal_year', '=', 'result.fiscal_year')
        .on('result_score.kind', '=', OVERALL)
        .on('result_score.key', '=', OVERALL),
    )
    .select(['result.agency_id', 'result.fiscal_year', 'result_score.hundredths as overall']);
}

/** An intake, held until the transaction ends, so that a second click finds it decided; null when there is none. */
export async function heldIntake(
  transaction: Transaction<Database>,
  agencyId: string,
  intakeId: string,
): Promise<Intake | null> {
  const row = await intakesOf(transaction, agencyId)
    .where('intake.intake_id', '=', intakeId)
    .forUpdate()
    .executeTakeFirst();
  return row ? intakeOf(row) : null;
}

export async function insertIntake(
  transaction: Transaction<Database>,
  intake: Omit<Intake, 'original' | 'revision' | 'decidedAt' | 'withdrawnAt'> & {
    readonly sha256: string;
  },
): Promise<void> {
  await transaction
    .insertInto('intake')
    .values({
      agency_id: intake.agencyId,
      intake_id: intake.intakeId,
      fiscal_year: intake.fiscalYear,
      rulebook_id: intake.rulebookId,
      sha256: intake.sha256,
      form: intake.form,
      state: intake.state,
      corrections: JSON.stringify(intake.corrections),
      created_at: intake.createdAt,
      changed_at: intake.createdAt,
      decided_at: null,
      withdrawn_at: null,
    })
    .execute();
}

/** Sets what a person says, under the revision after the one that they saw. */
export async function updateCorrections(
  transaction: Transaction<Database>,
  {
    agencyId,
    intakeId,
    corrections,
    fiscalYear,
    revision,
  }: Pick<Intake, 'agencyId' | 'intakeId' | 'corrections' | 'fiscalYear' | 'revision'>,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('intake')
    .set({
      corrections: JSON.stringify(corrections),
      fiscal_year: fiscalYear,
      revision: revision + 1,
      changed_at: now,
    })
    .where('agency_id', '=', agencyId)
    .where('intake_id', '=', intakeId)
    .execute();
}

export async function updateState(
  transaction: Transaction<Database>,
  { agencyId, intakeId }: Pick<Intake, 'agencyId' | 'intakeId'>,
  state: Exclude<IntakeState, 'draft'>,
  now: Date,
): Promise<void> {
  const moment = state === 'withdrawn' ? { withdrawn_at: now } : { decided_at: now };
  await transaction
    .updateTable('intake')
    .set({ state, ...moment, changed_at: now })
    .where('agency_id', '=', agencyId)
    .where('intake_id', '=', intakeId)
    .execute();
}

/** Puts a year's scores in place of those that were accepted before. */
export async function replaceResult(
  transaction: Transaction<Database>,
  { agencyId, intakeId, fiscalYear }: Pick<Intake, 'agencyId' | 'intakeId' | 'fiscalYear'>,
  sheet: ScoreSheet,
  now: Date,
): Promise<void> {
  const year = { agency_id: agencyId, fiscal_year: fiscalYear };
  await transaction
    .insertInto('result')
    .values({ ...year, intake_id: intakeId, accepted_at: now })
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'fiscal_year']).doUpdateSet((row) => ({
        intake_id: row.ref('excluded.intake_id'),
        accepted_at: row.ref('excluded.accepted_at'),
      })),
    )
    .execute();
  await transaction
    .deleteFrom('result_score')
    .where('agency_id', '=', agencyId)
    .where('fiscal_year', '=', fiscalYear)
    .execute();
  const scores = scoreRows(sheet).map((row) => ({ ...year, ...row }));
  if (scores.length > 0) await transaction.insertInto('result_score').values(scores).execute();
}

/** Takes the result of a year away when it is of this intake; gives whether it was. */
export async function deleteResult(
  transaction: Transaction<Database>,
  { agencyId, intakeId }: Pick<Intake, 'agencyId' | 'intakeId'>,
): Promise<boolean> {
  const deleted = await transaction
    .deleteFrom('result')
    .where('agency_id', '=', agencyId)
    .where('intake_id', '=', intakeId)
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

/** Keeps the record of an accepted result with the rulebook by which it was made. What is kept already stays. */
export async function insertRecord(
  transaction: Transaction<Database>,
  { agencyId, intakeId, rulebookId }: Pick<Intake, 'agencyId' | 'intakeId' | 'rulebookId'>,
  { content, rulebook }: { readonly content: string; readonly rulebook: RulebookText },
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('reference.rulebook_text')
    .values({ sha256: rulebook.sha256, rulebook_id: rulebookId, content: rulebook.text, kept_at: now })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
  await transaction
    .insertInto('result_record')
    .values({
      agency_id: agencyId,
      intake_id: intakeId,
      rulebook_sha256: rulebook.sha256,
      content,
      recorded_at: now,
    })
    .onConflict((conflict) => conflict.columns(['agency_id', 'intake_id']).doNothing())
    .execute();
}

function scoreRows(sheet: ScoreSheet) {
  const of = (kind: string, scores: ReadonlyMap<string, PrintedScore>) =>
    [...scores].map(([key, hundredths]) => ({ kind, key, hundredths: hundredths as number }));
  return [
    ...of('item', sheet.items),
    ...of('indicator', sheet.indicators),
    ...of('instrument', sheet.instruments),
    ...(sheet.overall === null ? [] : of('overall', new Map([[OVERALL, sheet.overall]]))),
  ];
}

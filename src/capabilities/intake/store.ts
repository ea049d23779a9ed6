import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Database, IntakeTable, StoredFileTable } from '../../database/tables.ts';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import { type PrintedScore, printedScore } from '../../kernel/score.ts';
import { OVERALL, type ScoreSheet } from '../rulebook/index.ts';
import type { Intake, IntakeForm, IntakeState } from './intake.ts';

/** The only place where intakes and results are written. */

type Connection = Kysely<Database> | Transaction<Database>;
type IntakeRow = Selectable<IntakeTable> & Pick<Selectable<StoredFileTable>, 'original_name' | 'byte_size'>;

export function intakeOf(row: IntakeRow): Intake {
  return {
    agencyId: row.agency_id,
    intakeId: row.intake_id,
    fiscalYear: row.fiscal_year as FiscalYear,
    rulebookId: row.rulebook_id,
    form: row.form as IntakeForm,
    state: row.state as IntakeState,
    original: { sha256: row.sha256, name: row.original_name, bytes: row.byte_size },
    repairs: new Map(
      row.corrections.flatMap(({ key, value }) => {
        const score = printedScore(value);
        return score === null ? [] : [[key, score] as const];
      }),
    ),
    respondents: row.respondents,
    createdAt: row.created_at,
    decidedAt: row.decided_at,
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

/** Lets nobody else bring in anything for the agency until the transaction ends, so that two clicks make one draft. */
export async function holdAgency(transaction: Transaction<Database>, agencyId: string): Promise<void> {
  await transaction
    .selectFrom('agency')
    .select('agency_id')
    .where('agency_id', '=', agencyId)
    .forUpdate()
    .execute();
}

/** The scores of a year as they were accepted. */
export async function acceptedSheet(
  connection: Connection,
  agencyId: string,
  fiscalYear: number,
): Promise<Omit<ScoreSheet, 'level'>> {
  const rows = await connection
    .selectFrom('result_score')
    .select(['kind', 'key', 'hundredths'])
    .where('agency_id', '=', agencyId)
    .where('fiscal_year', '=', fiscalYear)
    .execute();
  const of = (kind: string) =>
    new Map(
      rows.flatMap((row) => (row.kind === kind ? [[row.key, row.hundredths as PrintedScore] as const] : [])),
    );
  return {
    items: of('item'),
    indicators: of('indicator'),
    instruments: of('instrument'),
    overall: of('overall').get(OVERALL) ?? null,
  };
}

export type Original = {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
};

export async function insertOriginal(
  transaction: Transaction<Database>,
  agencyId: string,
  original: Original,
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('stored_file')
    .values({
      agency_id: agencyId,
      sha256: original.sha256,
      byte_size: original.bytes,
      media_type: original.mediaType,
      original_name: original.name,
      received_at: now,
    })
    .onConflict((conflict) => conflict.columns(['agency_id', 'sha256']).doNothing())
    .execute();
}

export async function insertIntake(
  transaction: Transaction<Database>,
  intake: Omit<Intake, 'original' | 'decidedAt'> & { readonly sha256: string },
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
      corrections: correctionsJson(intake.repairs),
      respondents: intake.respondents,
      created_at: intake.createdAt,
      changed_at: intake.createdAt,
      decided_at: null,
    })
    .execute();
}

function correctionsJson(repairs: Intake['repairs']): string {
  return JSON.stringify([...repairs].map(([key, value]) => ({ key, value })));
}

export async function updateCorrections(
  transaction: Transaction<Database>,
  {
    agencyId,
    intakeId,
    repairs,
    respondents,
  }: Pick<Intake, 'agencyId' | 'intakeId' | 'repairs' | 'respondents'>,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('intake')
    .set({
      corrections: correctionsJson(repairs),
      respondents,
      changed_at: now,
    })
    .where('agency_id', '=', agencyId)
    .where('intake_id', '=', intakeId)
    .execute();
}

export async function updateState(
  transaction: Transaction<Database>,
  { agencyId, intakeId }: Pick<Intake, 'agencyId' | 'intakeId'>,
  state: IntakeState,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('intake')
    .set({ state, decided_at: now, changed_at: now })
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
      conflict.columns(['agency_id', 'fiscal_year']).doUpdateSet({ intake_id: intakeId, accepted_at: now }),
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

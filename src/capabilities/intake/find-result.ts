import { OVERALL, type Rulebook } from '../rulebook/index.ts';
import type { Intake } from './intake.ts';
import { keptRulebook, knownRulebook, textOf } from './known-rulebook.ts';
import { readKept } from './read-kept.ts';
import type { IntakeDesk } from './receive-file.ts';
import { parseRecord, type RecordedReport, recordOf } from './record.ts';
import { insertRecord, intakeOf, intakesOf } from './store.ts';
import { storedScore } from './stored-values.ts';

/** A result as it was accepted, whatever became of its original, the readers and the rulebooks since. */
export type FoundResult = {
  readonly intake: Intake;
  readonly rulebook: Rulebook;
  readonly checked: RecordedReport;
};

/** The accepted result of the agency's latest year, or of the given one; null while there is none. */
export async function findResult(
  desk: IntakeDesk,
  agencyId: string,
  fiscalYear: number | null = null,
): Promise<FoundResult | null> {
  const row = await recordsOf(desk, agencyId)
    .innerJoin('result', (join) =>
      join
        .onRef('result.agency_id', '=', 'intake.agency_id')
        .onRef('result.intake_id', '=', 'intake.intake_id'),
    )
    .$if(fiscalYear !== null, (query) => query.where('result.fiscal_year', '=', fiscalYear))
    .orderBy('result.fiscal_year', 'desc')
    .executeTakeFirst();
  return row ? resultOf(desk, row) : null;
}

/** The result that an intake is or was, from its record. */
export async function recordedResult(
  desk: IntakeDesk,
  { agencyId, intakeId }: Pick<Intake, 'agencyId' | 'intakeId'>,
): Promise<FoundResult> {
  const row = await recordsOf(desk, agencyId)
    .where('intake.intake_id', '=', intakeId)
    .executeTakeFirstOrThrow();
  return resultOf(desk, row);
}

const recordsOf = ({ database }: IntakeDesk, agencyId: string) =>
  intakesOf(database, agencyId)
    .leftJoin('result_record', (join) =>
      join
        .onRef('result_record.agency_id', '=', 'intake.agency_id')
        .onRef('result_record.intake_id', '=', 'intake.intake_id'),
    )
    .select(['result_record.rulebook_sha256', 'result_record.content']);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof recordsOf>['executeTakeFirst']>>>;

async function resultOf(desk: IntakeDesk, row: Row): Promise<FoundResult> {
  const intake = intakeOf(row);
  if (row.rulebook_sha256 === null) return recordNow(desk, intake);
  const rulebook = await keptRulebook(desk.database, row.rulebook_sha256, intake.rulebookId);
  return { intake, rulebook, checked: parseRecord(row.content) };
}

/** Records a result accepted by a version of the program that kept only its scores: it is read a last time. */
async function recordNow(desk: IntakeDesk, intake: Intake): Promise<FoundResult> {
  const [rulebook, { checked: read }] = await Promise.all([
    knownRulebook(intake.rulebookId),
    readKept(desk, intake),
  ]);
  const accepted = await acceptedScores(desk, intake);
  const content = recordOf({ ...read, sheet: { ...read.sheet, ...accepted } });
  const record = { content, rulebook: textOf(rulebook) };
  await desk.database
    .transaction()
    .execute((transaction) => insertRecord(transaction, intake, record, desk.clock()));
  return { intake, rulebook, checked: parseRecord(JSON.parse(content)) };
}

/** The scores as they were accepted; null when another result of the year has taken their place. */
async function acceptedScores(
  { database }: IntakeDesk,
  { agencyId, intakeId }: Intake,
): Promise<Pick<RecordedReport['sheet'], 'items' | 'indicators' | 'instruments' | 'overall'> | null> {
  const rows = await database
    .selectFrom('result')
    .innerJoin('result_score', (join) =>
      join
        .onRef('result_score.agency_id', '=', 'result.agency_id')
        .onRef('result_score.fiscal_year', '=', 'result.fiscal_year'),
    )
    .select(['result_score.kind', 'result_score.key', 'result_score.hundredths'])
    .where('result.agency_id', '=', agencyId)
    .where('result.intake_id', '=', intakeId)
    .execute();
  if (rows.length === 0) return null;
  const of = (kind: string) =>
    new Map(
      rows.flatMap((row) =>
        row.kind === kind ? [[row.key, storedScore.parse(row.hundredths)] as const] : [],
      ),
    );
  return {
    items: of('item'),
    indicators: of('indicator'),
    instruments: of('instrument'),
    overall: of('overall').get(OVERALL) ?? null,
  };
}

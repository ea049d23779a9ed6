import { OVERALL, type Rulebook } from '../rulebook/index.ts';
import type { Intake } from './intake.ts';
import { knownRulebook } from './known-rulebook.ts';
import { readKept } from './read-kept.ts';
import type { IntakeDesk } from './receive-file.ts';
import { parseRecord, type RecordedReport, recordOf } from './record.ts';
import { storedScore } from './stored-values.ts';

/**
 * A result accepted by a version of the program that kept only its scores: these, and around them what is read of its
 * original again. Writes nothing; throws when the original or its rulebook is gone.
 */
export async function unrecordedResult(
  desk: IntakeDesk,
  intake: Intake,
): Promise<{ readonly rulebook: Rulebook; readonly checked: RecordedReport }> {
  const [rulebook, { checked: read }] = await Promise.all([
    knownRulebook(intake.rulebookId),
    readKept(desk, intake),
  ]);
  const accepted = await acceptedScores(desk, intake);
  const content = recordOf({ ...read, sheet: { ...read.sheet, ...accepted } });
  return { rulebook, checked: parseRecord(JSON.parse(content)) };
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

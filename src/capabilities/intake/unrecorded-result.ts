import { ok, type Result } from '../../kernel/result.ts';
import { OVERALL, type Rulebook } from '../rulebook/index.ts';
import type { Intake, KeptFault } from './intake.ts';
import { findRulebook } from './known-rulebook.ts';
import { readKept } from './read-kept.ts';
import type { IntakeDesk } from './receive-file.ts';
import { parseRecord, type RecordedReport, recordOf } from './record.ts';
import { type AcceptedScores, reportOfScores } from './report-of-scores.ts';
import { storedScore } from './stored-values.ts';

/** A result without a record, as far as it can still be said. */
export type UnrecordedResult = {
  /** Null when it is nowhere any more. */
  readonly rulebook: Rulebook | null;
  readonly checked: RecordedReport;
  /** Why nothing but the scores is said; null when the original was read again. */
  readonly lacking: KeptFault | null;
};

/**
 * A result accepted by a version of the program that kept only its scores: these, and around them what is read of its
 * original again; when that is gone, the scores alone. Writes nothing. Refused when the scores are gone as well, since
 * another result took their place.
 */
export async function unrecordedResult(
  desk: IntakeDesk,
  intake: Intake,
): Promise<Result<UnrecordedResult, KeptFault>> {
  const [kept, accepted] = await Promise.all([readKept(desk, intake), acceptedScores(desk, intake)]);
  if (kept.ok) {
    const { rulebook, reading } = kept.value;
    const { sheet } = reading.checked;
    const checked = asRecorded({ ...reading.checked, sheet: { ...sheet, ...accepted } });
    return ok({ rulebook, checked, lacking: null });
  }
  if (!accepted) return kept;
  const rulebook = await findRulebook(desk.database, intake.rulebookId);
  const checked = asRecorded(reportOfScores(rulebook, intake, accepted));
  return ok({ rulebook, checked, lacking: kept.refusal });
}

/** What a record would say of it. */
const asRecorded = (checked: RecordedReport) => parseRecord(JSON.parse(recordOf(checked)));

/** The scores as they were accepted; null when another result of the year has taken their place. */
async function acceptedScores(
  { database }: IntakeDesk,
  { agencyId, intakeId }: Intake,
): Promise<AcceptedScores | null> {
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

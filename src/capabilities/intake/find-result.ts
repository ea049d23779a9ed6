import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Rulebook } from '../rulebook/index.ts';
import type { Intake, KeptFault } from './intake.ts';
import { keptRulebook } from './known-rulebook.ts';
import type { IntakeDesk } from './receive-file.ts';
import { parseRecord, type RecordedReport } from './record.ts';
import { intakeOf, intakesOf } from './store.ts';
import { unrecordedResult } from './unrecorded-result.ts';

/** A result as it was accepted, whatever became of its original, the readers and the rulebooks since. */
export type FoundResult = {
  readonly intake: Intake;
  readonly rulebook: Rulebook;
  readonly checked: RecordedReport;
};

/** Why there is no result to show. */
export type NoResult =
  | { readonly kind: 'none' }
  /** One was accepted, and what it needs beside its scores is nowhere any more. */
  | { readonly kind: 'not-shown'; readonly intake: Intake; readonly fault: KeptFault };

/** The accepted result of the agency's latest year, or of the given one. */
export async function findResult(
  desk: IntakeDesk,
  agencyId: string,
  fiscalYear: number | null = null,
): Promise<Result<FoundResult, NoResult>> {
  const row = await recordsOf(desk, agencyId)
    .innerJoin('result', (join) =>
      join
        .onRef('result.agency_id', '=', 'intake.agency_id')
        .onRef('result.intake_id', '=', 'intake.intake_id'),
    )
    .$if(fiscalYear !== null, (query) => query.where('result.fiscal_year', '=', fiscalYear))
    .orderBy('result.fiscal_year', 'desc')
    .executeTakeFirst();
  if (!row) return refuse({ kind: 'none' });
  const found = await resultOf(desk, row);
  return found.ok ? found : refuse({ kind: 'not-shown', intake: intakeOf(row), fault: found.refusal });
}

/** The result that an intake is or was, from its record; refused when what it needs beside is nowhere any more. */
export async function recordedResult(
  desk: IntakeDesk,
  { agencyId, intakeId }: Pick<Intake, 'agencyId' | 'intakeId'>,
): Promise<Result<FoundResult, KeptFault>> {
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

async function resultOf(desk: IntakeDesk, row: Row): Promise<Result<FoundResult, KeptFault>> {
  const intake = intakeOf(row);
  const found =
    row.rulebook_sha256 === null
      ? await unrecordedResult(desk, intake)
      : ok({
          rulebook: await keptRulebook(desk.database, row.rulebook_sha256, intake.rulebookId),
          checked: parseRecord(row.content),
        });
  if (!found.ok) return found;
  const { rulebook, checked } = found.value;
  return rulebook
    ? ok({ intake, rulebook, checked })
    : refuse({ kind: 'rulebook-gone', rulebook: intake.rulebookId });
}

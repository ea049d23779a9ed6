import type { IntakeDesk } from './receive-file.ts';
import { resultsOf } from './store.ts';

/** A year whose result was accepted, and the intake that it came from. */
export type AcceptedResult = {
  readonly fiscalYear: number;
  readonly intakeId: string;
  readonly acceptedAt: Date;
  readonly originalName: string;
  /** Hundredths; null when the accepted figures held no overall score. */
  readonly overall: number | null;
};

/** The accepted results of an agency, the latest year first. */
export async function listResults({ database }: IntakeDesk, agencyId: string): Promise<AcceptedResult[]> {
  const rows = await resultsOf(database)
    .innerJoin('intake', (join) =>
      join
        .onRef('intake.agency_id', '=', 'result.agency_id')
        .onRef('intake.intake_id', '=', 'result.intake_id'),
    )
    .innerJoin('stored_file', (join) =>
      join
        .onRef('stored_file.agency_id', '=', 'intake.agency_id')
        .onRef('stored_file.sha256', '=', 'intake.sha256'),
    )
    .select(['result.intake_id', 'result.accepted_at', 'stored_file.original_name'])
    .where('result.agency_id', '=', agencyId)
    .orderBy('result.fiscal_year', 'desc')
    .execute();
  return rows.map((row) => ({
    fiscalYear: row.fiscal_year,
    intakeId: row.intake_id,
    acceptedAt: row.accepted_at,
    originalName: row.original_name,
    overall: row.overall,
  }));
}

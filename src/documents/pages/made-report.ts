import { findAgency } from '../../capabilities/agency/acts.ts';
import { type Agency, localityOf, SIGNING_ROLES } from '../../capabilities/agency/index.ts';
import type { FoundResult, IntakeDesk } from '../../capabilities/intake/acts.ts';
import { openLibrary } from '../../capabilities/measures/acts.ts';
import { dayInThailand } from '../../kernel/thai/today.ts';
import { type MainJob, runMainJob } from '../../main-job.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { AgencyHead } from '../../web/web-env.ts';
import { makeReport } from '../make-report.ts';
import type { ReportModel } from '../report-model.ts';
import type { Digits } from '../thai-figures.ts';

/** The report of an accepted result, with what it was made from. */
export type MadeReport = {
  readonly agency: Agency;
  readonly intakeId: string;
  readonly job: MainJob;
  readonly model: ReportModel;
};

/** Makes the report of an agency's accepted result as of today in Thailand. */
export async function makeReportOf(
  desk: IntakeDesk,
  head: AgencyHead,
  { rulebook, checked, intake }: FoundResult,
  digits: Digits,
): Promise<MadeReport> {
  const [agency, library] = await Promise.all([findAgency(desk.database, head.agencyId), openLibrary()]);
  if (!agency) throw new Error('an agency was taken away while its report was made');
  if (!library.ok) throw new Error(`the measure library is at fault: ${JSON.stringify(library.refusal)}`);
  const job = runMainJob({
    rulebook,
    checked,
    library: library.value,
    agencyKind: agency.kind,
  });
  const model = makeReport(job, {
    agency: { name: agency.officialName, locality: localityOf(agency) },
    digits,
    madeOn: dayInThailand(desk.clock()),
    watermark: agency.isDemo ? messagesIn('th').report.sample : null,
    signers: SIGNING_ROLES.map((role) => {
      const position = agency.positions.find((one) => one.role === role);
      return { name: position?.holderName ?? null, position: position?.title ?? null };
    }),
  });
  return { agency, intakeId: intake.intakeId, job, model };
}

/** The digits that an address asks for; Thai ones unless it says otherwise, as official papers have them. */
export const digitsIn = (asked: string | undefined): Digits => (asked === 'arabic' ? 'arabic' : 'thai');

import { findAgency, findPositions } from '../../capabilities/agency/acts.ts';
import { type Agency, localityOf, SIGNING_ROLES, signerInRole } from '../../capabilities/agency/index.ts';
import { lastRevisions } from '../../capabilities/analysis/acts.ts';
import {
  type CurrentParagraph,
  type ParagraphWarning,
  paragraphCheck,
  withEdited,
} from '../../capabilities/analysis/index.ts';
import type { FoundResult, IntakeDesk } from '../../capabilities/intake/acts.ts';
import { openLetterhead } from '../../capabilities/letterhead/acts.ts';
import { openLibrary } from '../../capabilities/measures/acts.ts';
import { findPlan } from '../../capabilities/plan/acts.ts';
import { missingFields } from '../../capabilities/plan/index.ts';
import { listSuggestions } from '../../capabilities/suggestions/acts.ts';
import type { PlainDate } from '../../kernel/fiscal-year.ts';
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
  /** Whether the measures are those of the agency's own plan, or what is proposed. */
  readonly isDecided: boolean;
  /** How many measures of the agency's plan lack something. */
  readonly incomplete: number;
  readonly model: ReportModel;
  /** What people wrote in place of composed paragraphs, with what the result does not bear out of it. */
  readonly written: readonly (CurrentParagraph & { readonly warnings: readonly ParagraphWarning[] })[];
};

/**
 * Makes the report of an agency's accepted result in the digits asked for or the agency's. It names who signs on a day,
 * which is today in Thailand unless another is given; all else is as of now.
 */
export async function makeReportOf(
  desk: IntakeDesk,
  head: AgencyHead,
  { rulebook, checked, intake }: FoundResult,
  asked: Digits | null,
  madeOn: PlainDate = dayInThailand(desk.clock()),
): Promise<MadeReport> {
  const { agencyId } = head;
  const { fiscalYear, planYear } = checked;
  const [agency, positions, library, revisions, plan, suggestions, letterhead] = await Promise.all([
    findAgency(desk.database, agencyId),
    findPositions(desk.database, agencyId),
    openLibrary(),
    lastRevisions(desk, agencyId, fiscalYear),
    findPlan(desk.database, { agencyId, planYear }),
    listSuggestions(desk, agencyId, fiscalYear),
    openLetterhead(desk, agencyId),
  ]);
  if (!agency) throw new Error('an agency was taken away while its report was made');
  if (!library.ok) throw new Error(`the measure library is at fault: ${JSON.stringify(library.refusal)}`);
  const composed = runMainJob({
    rulebook,
    checked,
    library: library.value,
    agencyKind: agency.kind,
  });
  const { analysis, paragraphs } = withEdited(composed.analysis, revisions);
  const job = { ...composed, analysis };
  const model = makeReport(job, {
    agency: { name: agency.officialName, locality: localityOf(agency) },
    plan,
    digits: asked ?? letterhead.digits,
    letterhead,
    madeOn,
    watermark: agency.isDemo ? messagesIn('th').report.sample : null,
    suggestions: suggestions.map(({ topic, text }) => ({ topic, text })),
    signers: SIGNING_ROLES.map((role) => signerInRole(positions, role, madeOn)),
  });
  const written = checkWritten(composed, paragraphs);
  const incomplete = plan?.measures.filter(({ content }) => missingFields(content).length > 0).length ?? 0;
  return { agency, intakeId: intake.intakeId, job, isDecided: plan !== null, incomplete, model, written };
}

function checkWritten(
  { rulebook, checked, analysis: { topics } }: MainJob,
  paragraphs: readonly CurrentParagraph[],
): MadeReport['written'] {
  const check = paragraphCheck(rulebook, checked.sheet);
  return paragraphs.flatMap((paragraph) => {
    const topic = topics.find((one) => one.topic.number === paragraph.topic);
    return paragraph.edited && topic
      ? [{ ...paragraph, warnings: check(topic)(paragraph.kind, paragraph.text) }]
      : [];
  });
}

/** The digits that an address asks for; null when it leaves them to the agency's letterhead. */
export const digitsIn = (asked: string | undefined): Digits | null =>
  asked === 'arabic' || asked === 'thai' ? asked : null;

import { dayInThailand } from '../../kernel/thai/today.ts';
import { findAgency, findPositions } from '../agency/acts.ts';
import { unnamedSigners } from '../agency/index.ts';
import { divide } from '../analysis/index.ts';
import { listEditions } from '../approval/acts.ts';
import { approvedOf, type Edition, proposedOf } from '../approval/index.ts';
import { countAsked } from '../consultation/acts.ts';
import { listPublications } from '../disclosure/acts.ts';
import { type FoundResult, type IntakeDesk, listDrafts } from '../intake/acts.ts';
import { countOthers } from '../people/acts.ts';
import { countMeasures } from '../plan/acts.ts';
import type { YearState } from './year-steps.ts';

/** How far an agency is, with the edition of its report that waits or is in force; null while there is none. */
export type FoundYear = YearState & { readonly edition: Edition | null };

const NO_QUESTIONS = { asked: 0, waiting: 0, change: 0, disagree: 0 };

/** How far an agency is with the year of its latest result; `accountId` is null on a desk. */
export async function findYear(
  desk: IntakeDesk,
  agencyId: string,
  { result, accountId }: { readonly result: FoundResult | null; readonly accountId: string | null },
): Promise<FoundYear> {
  const { database } = desk;
  const planYear = result?.checked.planYear ?? null;
  const [agency, positions, drafts, others, measures, questions, report] = await Promise.all([
    findAgency(database, agencyId),
    findPositions(database, agencyId),
    listDrafts(desk, agencyId),
    accountId === null ? null : countOthers(database, { agencyId, accountId }),
    planYear === null ? null : countMeasures(database, { agencyId, planYear }),
    planYear === null ? NO_QUESTIONS : countAsked(database, agencyId, planYear),
    result === null ? NO_REPORT : findReport(desk, agencyId, result),
  ]);
  return {
    isDescribed:
      agency !== null && agency.units.length > 0 && agency.positions.some(({ role }) => role === 'approved'),
    unnamedSigners: unnamedSigners(positions, dayInThailand(desk.clock())),
    others,
    result: result && summaryOf(result),
    drafts: drafts.length,
    measures,
    questions,
    ...report,
  };
}

type Report = Pick<FoundYear, 'report' | 'edition'>;

const NO_REPORT: Report = { report: 'none', edition: null };

/** Of the editions of a result; those of one that was withdrawn since do not count. */
async function findReport(
  { database }: IntakeDesk,
  agencyId: string,
  { intake, checked: { fiscalYear } }: FoundResult,
): Promise<Report> {
  const editions = (await listEditions(database, agencyId, fiscalYear)).filter(
    ({ intakeId }) => intakeId === intake.intakeId,
  );
  const waiting = proposedOf(editions);
  if (waiting) return { report: 'proposed', edition: waiting };
  const approved = approvedOf(editions);
  if (!approved) return NO_REPORT;
  const publications = await listPublications(database, agencyId, fiscalYear);
  const isPublic = publications.some(
    ({ number, withdrawn }) => number === approved.number && withdrawn === null,
  );
  return { report: isPublic ? 'published' : 'approved', edition: approved };
}

function summaryOf({ rulebook, checked }: FoundResult): YearState['result'] {
  const topics = divide(rulebook, checked.sheet);
  const develop = topics.flatMap((topic) => topic.develop);
  return {
    errors: checked.problems.filter(({ severity }) => severity === 'error').length,
    findings: {
      mend: topics.reduce((count, { mend }) => count + mend.length, 0),
      develop: develop.length,
      priority: develop.filter(({ isPriority }) => isPriority).length,
    },
  };
}

import { changedParts, type ReportPart } from '../../../documents/changed-parts.ts';
import { freezeReport, parseFrozen } from '../../../documents/frozen-report.ts';
import { type MadeReport, makeReportOf } from '../../../documents/pages/made-report.ts';
import { dayInThailand } from '../../../kernel/thai/today.ts';
import type { AgencyHead } from '../../../web/web-env.ts';
import type { FoundResult } from '../../intake/acts.ts';
import { contentHashOf } from '../content-hash.ts';
import { approvedOf, type Edition, proposedOf } from '../edition.ts';
import { findEdition } from '../find-editions.ts';
import type { ApprovalDesk } from './approval-desk.ts';

/** What the report says now, ready to be frozen. */
export type PresentContent = {
  readonly content: object;
  readonly contentHash: string;
  readonly report: MadeReport;
};

/**
 * What the report says now. Beside an edition it names who signed on the day on which that was proposed, since a day that
 * passes changes nothing that anybody approved.
 */
export async function presentContent(
  desk: ApprovalDesk,
  agency: AgencyHead,
  result: FoundResult,
  beside: Edition | null,
): Promise<PresentContent> {
  const day = dayInThailand(beside?.proposedAt ?? desk.clock());
  const report = await makeReportOf(desk, agency, result, 'arabic', day);
  const content = freezeReport(report.model);
  return { content, contentHash: contentHashOf(content), report };
}

/** The edition of a year with which its present content is compared: the one that waits, else the one in force. */
export const comparedOf = (editions: readonly Edition[]): Edition | null =>
  proposedOf(editions) ?? approvedOf(editions);

/**
 * What is frozen when the report is proposed: what it says today, or what an edition says from which only days have passed,
 * unless a reason is given to propose that anew.
 */
export async function contentToPropose(
  desk: ApprovalDesk,
  agency: AgencyHead,
  result: FoundResult,
  compared: Edition | null,
  reason: string,
): Promise<object> {
  const beside = await presentContent(desk, agency, result, compared);
  const isSame = compared?.contentHash === beside.contentHash;
  const isAnew = isSame && compared.state === 'approved' && reason !== '';
  if (compared === null || (isSame && !isAnew)) return beside.content;
  return (await presentContent(desk, agency, result, null)).content;
}

/** The parts in which the present content beside an edition differs from it; null when it cannot be compared. */
export async function changedSince(
  desk: ApprovalDesk,
  edition: Edition,
  present: PresentContent,
): Promise<readonly ReportPart[] | null> {
  if (edition.contentHash === present.contentHash) return [];
  const found = await findEdition(desk.database, edition);
  if (!found.ok) return null;
  return changedParts(parseFrozen(found.value.content), parseFrozen(present.content));
}

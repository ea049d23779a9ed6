import { changedParts, type ReportPart } from '../../../documents/changed-parts.ts';
import { freezeReport, parseFrozen } from '../../../documents/frozen-report.ts';
import { type MadeReport, makeReportOf } from '../../../documents/pages/made-report.ts';
import type { AgencyHead } from '../../../web/web-env.ts';
import type { FoundResult } from '../../intake/acts.ts';
import { contentHashOf } from '../content-hash.ts';
import type { Edition } from '../edition.ts';
import { findEdition } from '../find-editions.ts';
import type { ApprovalDesk } from './approval-desk.ts';

/** What the report says now, ready to be frozen. */
export type PresentContent = {
  readonly content: object;
  readonly contentHash: string;
  readonly report: MadeReport;
};

export async function presentContent(
  desk: ApprovalDesk,
  agency: AgencyHead,
  result: FoundResult,
): Promise<PresentContent> {
  const report = await makeReportOf(desk, agency, result, 'arabic');
  const content = freezeReport(report.model);
  return { content, contentHash: contentHashOf(content), report };
}

/** The parts in which the present content differs from an edition; null when the edition cannot be compared. */
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

import { freezeReport, parseFrozen, thawReport } from '../../../documents/frozen-report.ts';
import { officialWording } from '../../../documents/official/official-wording.ts';
import { makeReportOf } from '../../../documents/pages/made-report.ts';
import type { TemplateModels } from '../../../documents/templates/template-values.ts';
import type { AgencyHead } from '../../../web/web-env.ts';
import { findResult, type IntakeDesk } from '../../intake/acts.ts';

/** What each paper would say of the agency's present data; null without a result. It is no edition, and says so. */
export async function presentModels(desk: IntakeDesk, agency: AgencyHead): Promise<TemplateModels | null> {
  const result = await findResult(desk, agency.agencyId);
  if (!result.ok) return null;
  const { model } = await makeReportOf(desk, agency, result.value, null);
  const { digits, letterhead, madeOn } = model;
  const printed = {
    edition: { number: 0, contentHash: officialWording.notFrozen },
    digits,
    letterhead,
    madeOn,
  };
  const report = parseFrozen(freezeReport(model));
  const official = { report, ...printed, documentNumber: null, signedOn: null, signer: null };
  return { memo: official, announcement: official, report: thawReport(report, printed) };
}

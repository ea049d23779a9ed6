import { freezeReport, parseFrozen } from '../../../documents/frozen-report.ts';
import type { OfficialModel } from '../../../documents/official/official-model.ts';
import { officialWording } from '../../../documents/official/official-wording.ts';
import { makeReportOf } from '../../../documents/pages/made-report.ts';
import type { AgencyHead } from '../../../web/web-env.ts';
import { findResult, type IntakeDesk } from '../../intake/acts.ts';

/** What the papers would say of the agency's present data; null without a result. It is no edition, and says so. */
export async function presentModel(desk: IntakeDesk, agency: AgencyHead): Promise<OfficialModel | null> {
  const result = await findResult(desk, agency.agencyId);
  if (!result.ok) return null;
  const { model } = await makeReportOf(desk, agency, result.value, null);
  const { digits, letterhead, madeOn } = model;
  return {
    report: parseFrozen(freezeReport(model)),
    edition: { number: 0, contentHash: officialWording.notFrozen },
    digits,
    letterhead,
    madeOn,
    documentNumber: null,
    signedOn: null,
    signer: null,
  };
}

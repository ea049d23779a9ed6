import { freezeReport, parseFrozen } from '../../src/documents/frozen-report.ts';
import type { OfficialModel } from '../../src/documents/official/official-model.ts';
import type { ReportModel } from '../../src/documents/report-model.ts';
import { exampleReport } from './report-model.ts';

/** What the papers of approval say of a frozen report while nobody has signed it. */
export const officialModel = (
  report: ReportModel = exampleReport(),
  given: Partial<OfficialModel> = {},
): OfficialModel => ({
  report: parseFrozen(freezeReport(report)),
  edition: { number: 1, contentHash: '0123456789abcdef'.repeat(4) },
  digits: 'thai',
  letterhead: report.letterhead,
  madeOn: '2024-11-15',
  documentNumber: null,
  signedOn: null,
  signer: null,
  ...given,
});

/** What a filed paper says. */
export const SIGNED: Partial<OfficialModel> = {
  documentNumber: 'ตย 72501/123',
  signedOn: '2024-11-18',
  signer: {
    name: 'นายมานะ ตัวอย่าง',
    position: 'นายกองค์การบริหารส่วนตำบลตัวอย่าง',
    capacity: 'holds',
    ownPosition: null,
  },
};

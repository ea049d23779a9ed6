import type { PositionSigner } from '../capabilities/agency/index.ts';
import type { ReportModel } from './report-model.ts';
import { signsAs } from './signs-as.ts';

type Signature = ReportModel['signatures'][number];

/** Who signs in each role, in the order of `SIGNING_ROLES`; null where that is not known. */
export type Signers = readonly (PositionSigner | null)[];

/** What stands where somebody signs in a role; lines to be filled by hand where nobody is known. */
export const signatureOf = (role: string, signer: PositionSigner | null): Signature => ({
  role,
  name: signer?.name ?? null,
  position: signer && signsAs(signer),
  ...(signer && signer.capacity !== 'holds' && { actsFor: signer.position }),
});

/** The report with other signers in their roles; where none is given it names whom it named. */
export const nameSigners = <Report extends Pick<ReportModel, 'signatures'>>(
  report: Report,
  signers: Signers,
): Report => ({
  ...report,
  signatures: report.signatures.map((frozen, at) => {
    const signer = signers[at] ?? null;
    return signer ? signatureOf(frozen.role, signer) : frozen;
  }),
});

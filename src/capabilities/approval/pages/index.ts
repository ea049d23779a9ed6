import type { RouteName } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import { propose, showApproval } from './approval.page.tsx';
import type { ApprovalDesk } from './approval-desk.ts';
import { showEdition } from './edition.page.tsx';
import { downloadEdition, downloadScan, showEditionFigure } from './edition-files.ts';
import { approve, fileSignedPaper, giveBack, takeBack } from './settle.handlers.ts';

export { openTemplateOf } from './edition-files.ts';
export { StandingWarning, standingOfApprover } from './signer-standing.tsx';

type ApprovalRoute = Extract<RouteName, `approval${string}` | `edition${string}`>;

/** What answers the addresses of approval. */
export const approvalPages = (desk: ApprovalDesk): Record<ApprovalRoute, WebHandler> => ({
  approval: showApproval(desk),
  approvalPropose: propose(desk),
  edition: showEdition(desk),
  editionApprove: approve(desk),
  editionReturn: giveBack(desk),
  editionTakeBack: takeBack(desk),
  editionFilePaper: fileSignedPaper(desk),
  editionScan: downloadScan(desk),
  editionFigure: showEditionFigure(desk),
  editionFile: downloadEdition(desk),
});

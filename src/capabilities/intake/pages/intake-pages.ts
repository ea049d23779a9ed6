import type { RouteName } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import type { IntakeDesk } from '../receive-file.ts';
import { askDiscard, askWithdraw, discardPreview, withdrawAccepted } from './leave.handlers.ts';
import {
  acceptPreview,
  correctPreview,
  returnToPreview,
  revisePreview,
  sendOriginal,
  showPreview,
} from './preview.handlers.ts';
import { receiveUpload, sendTemplate, showStart } from './start.handlers.ts';
import {
  askClearTyped,
  checkTyped,
  clearTyped,
  keepTypedFields,
  saveTyped,
  showTyped,
} from './typed.handlers.ts';
import type { ComputeScores } from './typed.state.ts';

/** What answers each address of the intake; `compute` is the arithmetic of the step that comes after it. */
export function intakePages(desk: IntakeDesk, compute: ComputeScores) {
  const typing = { desk, compute };
  const preview = { ...desk, compute };
  return {
    intake: showStart(desk),
    intakeUpload: receiveUpload(desk),
    intakeTemplate: sendTemplate(desk),
    intakeTyped: showTyped(typing),
    intakeTypedSave: saveTyped(typing),
    intakeTypedKeep: keepTypedFields(typing),
    intakeTypedClearing: askClearTyped(typing),
    intakeTypedClear: clearTyped(typing),
    intakeTypedAgain: showTyped(typing),
    intakeTypedCheck: checkTyped(typing),
    intakePreview: showPreview(preview),
    intakeCorrect: correctPreview(preview),
    intakeAccepting: returnToPreview(desk),
    intakeAccept: acceptPreview(preview),
    intakeDiscarding: askDiscard(desk),
    intakeDiscard: discardPreview(desk),
    intakeWithdrawing: askWithdraw(desk),
    intakeWithdraw: withdrawAccepted(desk),
    intakeRevise: revisePreview(desk),
    intakeOriginal: sendOriginal(desk),
  } satisfies Partial<Record<RouteName, WebHandler>>;
}

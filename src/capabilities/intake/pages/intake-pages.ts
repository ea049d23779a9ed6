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
import { checkTyped, saveTyped, showTyped } from './typed.handlers.ts';

/** What answers each address of the intake. */
export const intakePages = (desk: IntakeDesk) =>
  ({
    intake: showStart(desk),
    intakeUpload: receiveUpload(desk),
    intakeTemplate: sendTemplate,
    intakeTyped: showTyped,
    intakeTypedSave: saveTyped(desk),
    intakeTypedAgain: showTyped,
    intakeTypedCheck: checkTyped,
    intakePreview: showPreview(desk),
    intakeCorrect: correctPreview(desk),
    intakeAccepting: returnToPreview(desk),
    intakeAccept: acceptPreview(desk),
    intakeDiscarding: askDiscard(desk),
    intakeDiscard: discardPreview(desk),
    intakeWithdrawing: askWithdraw(desk),
    intakeWithdraw: withdrawAccepted(desk),
    intakeRevise: revisePreview(desk),
    intakeOriginal: sendOriginal(desk),
  }) satisfies Partial<Record<RouteName, WebHandler>>;

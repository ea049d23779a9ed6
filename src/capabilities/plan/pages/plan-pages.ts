import type { WebHandler } from '../../../web/web-env.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { restoreRevision, showHistory } from './history.handlers.tsx';
import { askRemove, removeMeasure, showMeasure } from './measure.handlers.tsx';
import { arrangeSteps, editMeasure, saveEdited } from './measure-edit.handlers.tsx';
import { beginFromProposal, showMeasures } from './measures.handlers.tsx';

/** What answers the addresses of plans. */
export const planPages = (desk: IntakeDesk) =>
  ({
    measures: showMeasures(desk),
    planBegin: beginFromProposal(desk),
    measure: showMeasure(desk),
    measureEditing: editMeasure(desk),
    measureSave: saveEdited(desk),
    measureStepsAgain: editMeasure(desk),
    measureSteps: arrangeSteps(desk),
    measureRemoving: askRemove(desk),
    measureRemove: removeMeasure(desk),
    measureHistory: showHistory(desk),
    measureRestore: restoreRevision(desk),
  }) satisfies Record<string, WebHandler>;

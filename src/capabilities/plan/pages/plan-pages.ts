import type { WebHandler } from '../../../web/web-env.ts';
import { addToPlan, askAdding, duplicateMeasure } from './adding.handlers.tsx';
import { restoreRevision, showHistory } from './history.handlers.tsx';
import { askRemove, removeMeasure, showMeasure } from './measure.handlers.tsx';
import { arrangeSteps, dropEdited, editMeasure, keepEdited, saveEdited } from './measure-edit.handlers.tsx';
import { beginFromProposal, showMeasures } from './measures.handlers.tsx';
import { moveInPlan } from './move.handlers.ts';
import type { PlanPagesDesk } from './plan-pages-desk.ts';
import { changeChosen, chooseSeveral, removeChosen, severalAgain } from './several.handlers.tsx';
import { showTimeline } from './timeline.handlers.tsx';

/** What answers the addresses of plans. */
export const planPages = (desk: PlanPagesDesk) =>
  ({
    measures: showMeasures(desk),
    planBegin: beginFromProposal(desk),
    planAdding: askAdding(desk),
    planAdd: addToPlan(desk),
    planTimeline: showTimeline(desk),
    planSeveralAgain: severalAgain(desk),
    planSeveral: chooseSeveral(desk),
    planSeveralChange: changeChosen(desk),
    planSeveralRemove: removeChosen(desk),
    measure: showMeasure(desk),
    measureMove: moveInPlan(desk),
    measureDuplicate: duplicateMeasure(desk),
    measureEditing: editMeasure(desk),
    measureSave: saveEdited(desk),
    measureKeep: keepEdited(desk),
    measureDrop: dropEdited(desk),
    measureStepsAgain: editMeasure(desk),
    measureSteps: arrangeSteps(desk),
    measureRemoving: askRemove(desk),
    measureRemove: removeMeasure(desk),
    measureHistory: showHistory(desk),
    measureRestore: restoreRevision(desk),
  }) satisfies Record<string, WebHandler>;

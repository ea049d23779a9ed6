/**
 * How far an agency is with a year, in turn: nothing brought in; a draft brought in; its result accepted; the report
 * proposed for approval; approved; published. The furthest that holds now is the stage.
 */
export const STAGES = ['none', 'draft', 'accepted', 'proposed', 'approved', 'published'] as const;

export type Stage = (typeof STAGES)[number];

export const isStage = (text: string): text is Stage => STAGES.some((stage) => stage === text);

export { assess } from './assess.ts';
export type { AssessedFigure, Assessment, ScoreSource } from './assessment.ts';
export { type CheapestWay, cheapestWay, type Way } from './cheapest-way.ts';
export { type ExplainedWay, explainCheapestWay } from './explain-cheapest-way.ts';
export { explainLevel } from './explain-level.ts';
export { nameFigure } from './name-figure.ts';
export { type OneAnswer, oneAnswer } from './one-answer.ts';
export { type WhatIf, type WhatIfRefusal, whatIf } from './what-if.ts';
export { type ItemWorth, worthOfItems } from './worth.ts';

export { assess } from './assess.ts';
export type { AssessedFigure, Assessment, ScoreSource } from './assessment.ts';
export { type CheapestWay, cheapestWay, type Way } from './cheapest-way.ts';
export { type OneAnswer, oneAnswer } from './one-answer.ts';
export { type WhatIf, type WhatIfRefusal, whatIf } from './what-if.ts';
export { type ItemWorth, worthOfItems } from './worth.ts';

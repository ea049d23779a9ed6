export { assess } from './assess.ts';
export type { AssessedFigure, Assessment, ScoreSource } from './assessment.ts';
export { officialScore } from './official-score.ts';
export { type ItemWorth, worthOfItems } from './worth.ts';

export { assess } from './assess.ts';
export type { AssessedFigure, Assessment, ScoreSource } from './assessment.ts';
export { computedScores } from './computed-scores.ts';
export { levelTone } from './level-tone.ts';
export { officialLevel, officialScore } from './official-score.ts';
export { type ItemWorth, worthOfItems } from './worth.ts';

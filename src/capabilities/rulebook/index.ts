export { boundInstruments, type ScoreRange } from './bound-instruments.ts';
export { decideLevel, type LevelDecision } from './decide-level.ts';
export type { RulebookFault } from './fault.ts';
export { indexOf, type RulebookIndex } from './find.ts';
export { rulebookJsonSchema } from './json-schema.ts';
export { oncePerRulebook } from './once-per-rulebook.ts';
export { parseRulebook } from './parse-rulebook.ts';
export { sourcesOf } from './provenance.ts';
export type {
  Confidence,
  Indicator,
  Instrument,
  Item,
  Level,
  Provenance,
  Rulebook,
  Scale,
  SubIndicator,
  Topic,
} from './rulebook.ts';
export { EMPTY_SCORE_SHEET, OVERALL, type ScoreSheet } from './score-sheet.ts';
export {
  type Figure,
  type FigureKind,
  type Member,
  type ScoreStructure,
  scoreStructure,
} from './score-structure.ts';
export { wordingsOf } from './wordings.ts';

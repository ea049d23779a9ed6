import type { ExactScore, PrintedScore } from '../../kernel/score.ts';
import type { FigureKind, LevelDecision } from '../rulebook/index.ts';

/** What a score rests on: the figures below it, its own printed figure because those are incomplete, or nothing. */
export type ScoreSource = 'computed' | 'printed' | 'missing';

/** One figure of a result, printed and computed side by side. */
export type AssessedFigure = {
  readonly kind: FigureKind;
  readonly id: string;
  readonly printed: PrintedScore | null;
  /** The score in points before rounding; the printed one where it stands in; null when missing. */
  readonly exact: ExactScore | null;
  /** `exact` rounded once. */
  readonly computed: PrintedScore | null;
  readonly source: ScoreSource;
};

export type Assessment = {
  /** Every figure of the rulebook by its id, members before the figures made of them. */
  readonly figures: ReadonlyMap<string, AssessedFigure>;
  readonly overall: PrintedScore | null;
  /** Indicators, instruments or the overall whose printed figure was used because a member is missing. */
  readonly standIns: readonly string[];
  /** Null when the figures given allow more than one level. */
  readonly decision: LevelDecision | null;
  /** The id of the level that the sheet states, whatever the figures say. */
  readonly printedLevel: string | null;
};

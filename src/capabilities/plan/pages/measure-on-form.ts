import type { FoundResult } from '../../intake/acts.ts';
import type { MeasuredFinding } from '../../measures/index.ts';
import type { MeasureContent, MeasureField } from '../measure-content.ts';
import type { MeasureRevision } from '../plan.ts';

/** What the form of a measure offers to choose from. */
export type MeasureOnForm = {
  /** The agency's units and positions. */
  readonly names: readonly string[];
  readonly result: FoundResult | null;
  /** Findings that call for change, the most urgent first. */
  readonly asking: readonly MeasuredFinding[];
  /** All items that a measure may serve. */
  readonly items: readonly string[];
};

/** What somebody else did to the measure while its form was filled in. */
export type Conflict = {
  readonly now: MeasureRevision;
  readonly mine: MeasureContent;
  /** Fields that the form now has as they changed them. */
  readonly taken: readonly MeasureField[];
  /** Fields that both changed; the form has them as they were typed. */
  readonly both: readonly MeasureField[];
};

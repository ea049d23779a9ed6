import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import type { PrintedScore } from '../../kernel/score.ts';
import type { SourceForm } from './source.ts';

/** `typed`: the figures were entered on the screen; they are kept as a table of their own. */
export type IntakeForm = SourceForm | 'typed';

export type IntakeState = 'draft' | 'accepted' | 'discarded';

/** One attempt to bring in a year's result: the kept original, and what a person says over it. */
export type Intake = {
  readonly agencyId: string;
  readonly intakeId: string;
  readonly fiscalYear: FiscalYear;
  readonly rulebookId: string;
  readonly form: IntakeForm;
  readonly state: IntakeState;
  readonly original: { readonly sha256: string; readonly name: string; readonly bytes: number };
  /** Scores that count in place of what stands in the original, by item, indicator or instrument id or `overall`. */
  readonly repairs: ReadonlyMap<string, PrintedScore>;
  /** The true number of respondents, of every instrument whose answers are pooled, when a person has told it. */
  readonly respondents: number | null;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
};

/** Why an act on an intake is refused. */
export type IntakeRefusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'already-decided'; readonly state: IntakeState };

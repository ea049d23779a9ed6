import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import type { Localized } from '../../kernel/localized.ts';
import type { Correction } from './correction.ts';

/** `typed`: the figures were entered on the screen; they are kept as a table of their own. */
export const INTAKE_FORMS = ['text', 'docx', 'pdf', 'csv', 'xlsx', 'typed'] as const;

export type IntakeForm = (typeof INTAKE_FORMS)[number];

/** `withdrawn`: was accepted, and is no result any more. */
export const INTAKE_STATES = ['draft', 'accepted', 'discarded', 'withdrawn'] as const;

export type IntakeState = (typeof INTAKE_STATES)[number];

/** One attempt to bring in a year's result: the kept original, and what a person says over it. */
export type Intake = {
  readonly agencyId: string;
  readonly intakeId: string;
  readonly fiscalYear: FiscalYear;
  readonly rulebookId: string;
  readonly form: IntakeForm;
  readonly state: IntakeState;
  readonly original: { readonly sha256: string; readonly name: string; readonly bytes: number };
  readonly corrections: readonly Correction[];
  /** How often the corrections were changed; an act says with it what its person saw. */
  readonly revision: number;
  readonly createdAt: Date;
  /** When it was accepted or discarded. */
  readonly decidedAt: Date | null;
  readonly withdrawnAt: Date | null;
};

/** What a person saw when they decided: the corrections of that revision, and whether they know of the errors left. */
export type Seen = { readonly revision: number; readonly errorsKnown: boolean };

/** Why an intake cannot be read again. */
export type KeptFault =
  /** The rulebook by which it was made is nowhere any more, or cannot be used. */
  | { readonly kind: 'rulebook-gone'; readonly rulebook: string }
  | { readonly kind: 'original-gone' }
  /** A later reader does not take its original. */
  | { readonly kind: 'original-refused'; readonly why: Localized };

/** Why an act on an intake is refused. */
export type IntakeRefusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'already-decided'; readonly state: IntakeState }
  /** Somebody, perhaps the same person in another window, changed it after it was shown. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'errors-left'; readonly count: number }
  /** The document is of another year than the rulebook, and nobody said that this is right. */
  | { readonly kind: 'year-differs'; readonly year: FiscalYear; readonly rulebook: number }
  /** Of a year that has not come there can be no result. */
  | { readonly kind: 'year-to-come'; readonly year: FiscalYear; readonly latest: FiscalYear }
  | KeptFault
  /** Another result of the same year has taken its place. */
  | { readonly kind: 'not-current' };

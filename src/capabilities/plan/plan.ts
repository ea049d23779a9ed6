import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import type { Actor } from '../audit/index.ts';
import type { MeasureContent } from './measure-content.ts';

/** A measure of a plan as it stands. */
export type PlannedMeasure = {
  readonly measureId: string;
  /** Counts from 1; a change names the one that its person saw. */
  readonly revision: number;
  readonly content: MeasureContent;
  readonly changedAt: Date;
  /** Copied from last year's plan, and nothing of it has been changed since. */
  readonly isAsCopied: boolean;
};

/** What an agency decides to do in a fiscal year; measures in its order. */
export type Plan = {
  readonly planYear: FiscalYear;
  readonly begunAt: Date;
  readonly measures: readonly PlannedMeasure[];
};

/** The measure named by an address, wherever it stands: also one that was removed. */
export type FoundMeasure = Omit<PlannedMeasure, 'isAsCopied'> & {
  readonly planYear: FiscalYear;
  readonly removedAt: Date | null;
};

export const REVISION_ACTS = ['added', 'changed', 'removed', 'restored'] as const;
export type RevisionAct = (typeof REVISION_ACTS)[number];

/** What was said of a measure once. */
export type MeasureRevision = {
  readonly revision: number;
  readonly act: RevisionAct;
  readonly content: MeasureContent;
  readonly actor: Actor;
  readonly at: Date;
};

/** A plan of so many measures, removed ones not counted, takes no more. */
export const MOST_MEASURES = 500;

/** Why a change of a plan is refused. */
export type PlanRefusal =
  | { readonly kind: 'not-found' }
  /** The plan holds as many measures as it may. */
  | { readonly kind: 'plan-full' }
  /** Somebody, perhaps the same person in another window, changed it after it was shown. */
  | {
      readonly kind: 'changed-meanwhile';
      /** What they saw; null when the measure has no such revision. */
      readonly seen: MeasureRevision | null;
      readonly now: MeasureRevision;
    };

import type { FoundResult } from '../../intake/acts.ts';
import type { MeasureContent } from '../measure-content.ts';

/** Where measures can be chosen from. */
export const FROM = ['library', 'last-year', 'paper'] as const;
export type From = (typeof FROM)[number];

/** A measure that can be taken into a plan; `key` names it among the others from there. */
export type Pickable = { readonly key: string; readonly content: MeasureContent };

export type Addable = Readonly<Record<From, readonly Pickable[]>> & {
  /** The result that the plan answers. */
  readonly result: FoundResult | null;
};

/** The id that a new measure gets. */
export const NEW_FIELD = 'new';

export const pickField = (from: From, key: string) => `pick-${from}-${key}`;

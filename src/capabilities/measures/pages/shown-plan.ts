import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Rulebook, ScoreSheet } from '../../rulebook/index.ts';
import type { ProposedPlan } from '../propose-plan.ts';

/** What every part of the measures page is given. */
export type ShownPlan = {
  readonly rulebook: Rulebook;
  readonly sheet: ScoreSheet;
  readonly plan: ProposedPlan;
  /** The agency's short name, for links. */
  readonly agency: string;
  readonly words: Messages;
  readonly language: Language;
};

/** The id of a measure's heading. */
export const anchorOf = (measure: string): string => `measure-${measure}`;

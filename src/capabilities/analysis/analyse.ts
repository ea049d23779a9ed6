import type { Language } from '../../kernel/localized.ts';
import type { Rulebook, ScoreSheet } from '../rulebook/index.ts';
import { composeParagraphs } from './compose-paragraphs.ts';
import { divide, weakestOf } from './divide.ts';
import type { TopicDivision, Weakest } from './division.ts';

export type TopicAnalysis = TopicDivision & {
  /** One text each, with Arabic digits. */
  readonly paragraphs: { readonly mend: string; readonly develop: string; readonly sustain: string };
};

export type Analysis = {
  readonly topics: readonly TopicAnalysis[];
  /** Null when no item has a score. */
  readonly weakest: Weakest | null;
};

/** The analysis of a result by topic, as the official report gives it. Items are judged by their own scores alone. */
export function analyse(rulebook: Rulebook, sheet: ScoreSheet, language: Language = 'th'): Analysis {
  const weakest = weakestOf(rulebook, sheet);
  const topics = divide(rulebook, sheet).map((division) => {
    const { mend, develop, sustain } = composeParagraphs(rulebook, division, weakest, language);
    return {
      ...division,
      paragraphs: { mend: mend.join(' '), develop: develop.join(' '), sustain: sustain.join(' ') },
    };
  });
  return { topics, weakest };
}

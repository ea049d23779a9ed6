import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Suggestion } from '../../suggestions/index.ts';
import type { TopicAnalysis } from '../analyse.ts';
import type { ShownParagraph } from './shown-paragraphs.ts';

/** What every part of the analysis page is given. */
export type ShownAnalysis = {
  readonly rulebook: Rulebook;
  readonly topics: readonly TopicAnalysis[];
  readonly paragraphs: readonly ShownParagraph[];
  readonly suggestions: readonly Suggestion[];
  /** The agency's short name, for links. */
  readonly agency: string;
  /** The whole points at which the bars of scores begin. */
  readonly barsFrom: number;
  readonly words: Messages;
  readonly language: Language;
};

/** The id of a topic's heading, to which the jump list leads. */
export const anchorOf = (topic: number): string => `topic-${topic}`;

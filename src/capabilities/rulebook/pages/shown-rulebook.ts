import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Rulebook } from '../rulebook.ts';

/** What every part of the rulebook page is given. */
export type ShownRulebook = {
  readonly rulebook: Rulebook;
  readonly words: Messages;
  readonly language: Language;
};

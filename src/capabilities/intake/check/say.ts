import type { Localized } from '../../../kernel/localized.ts';
import { type Messages, messagesIn } from '../../../messages/messages.ts';

/** The same sentence in both languages. */
export function say(sentence: (problems: Messages['problems']) => string): Localized {
  return { th: sentence(messagesIn('th').problems), en: sentence(messagesIn('en').problems) };
}

import type { Localized } from '../../kernel/localized.ts';
import { type Messages, messagesIn } from '../../messages/messages.ts';

/** What is wrong with a rulebook and where: `path` is `items[3].topic`, '' for the whole. */
export type RulebookFault = {
  readonly path: string;
  readonly message: Localized;
};

/** A fault said in both languages by one sentence of the catalogue. */
export function faultAt(path: string, say: (messages: Messages['rulebook']) => string): RulebookFault {
  return { path, message: { th: say(messagesIn('th').rulebook), en: say(messagesIn('en').rulebook) } };
}

/** `['items', 3, 'topic']` → `items[3].topic`. */
export function showPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

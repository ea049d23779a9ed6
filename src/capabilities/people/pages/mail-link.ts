import type { Language } from '../../../kernel/localized.ts';
import type { Mail } from '../../../mail/send-mail.ts';
import { messagesIn } from '../../../messages/messages.ts';
import { showMoment } from '../../../web/show-moment.ts';

/** A link as a mail to the person whose it is, in both languages: nobody knows which of them they read. */
export function linkMail(given: {
  readonly kind: 'linkOpen' | 'invitationOpen' | 'forgotten';
  readonly to: string;
  readonly person: string;
  /** Whole, with the link's token. */
  readonly address: string;
  readonly expiresAt: Date;
}): Mail {
  const { kind, to, person, address, expiresAt } = given;
  const textIn = (language: Language) =>
    messagesIn(language).mail[kind].text({ person, address, until: showMoment(expiresAt, language) });
  const { subject } = messagesIn('th').mail[kind];
  return { to, subject, text: `${textIn('th')}\n\n---\n\n${textIn('en')}\n` };
}

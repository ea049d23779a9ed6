import type { Language } from '../../../kernel/localized.ts';
import { inBothLanguages } from '../../../mail/in-both-languages.ts';
import type { Mail } from '../../../mail/send-mail.ts';
import { type Messages, messagesIn } from '../../../messages/messages.ts';
import { showMoment } from '../../../web/show-moment.ts';

/** What a mail's link opens: a form to choose a password, or an invitation, of which is said who invites and to which agency. */
export type LinkPurpose =
  | { readonly kind: 'linkOpen' | 'forgotten' }
  | { readonly kind: 'invitationOpen'; readonly by: string; readonly agency: string };

/**
 * A link as a mail to the person whose it is, in both languages. Names are single lines of at most 200 characters, as they
 * are stored.
 */
export function linkMail(
  given: LinkPurpose & {
    readonly to: string;
    readonly person: string;
    /** Whole, with the link's token. */
    readonly address: string;
    readonly expiresAt: Date;
  },
): Mail {
  const textIn = (language: Language) =>
    textOf(messagesIn(language).mail, { ...given, until: showMoment(given.expiresAt, language) });
  const { mail } = messagesIn('th');
  const subject =
    given.kind === 'invitationOpen' ? mail.invitationOpen.subject(given) : mail[given.kind].subject;
  return { to: given.to, subject, text: inBothLanguages(textIn) };
}

const textOf = (
  words: Messages['mail'],
  said: LinkPurpose & { readonly person: string; readonly address: string; readonly until: string },
): string => (said.kind === 'invitationOpen' ? words.invitationOpen.text(said) : words[said.kind].text(said));

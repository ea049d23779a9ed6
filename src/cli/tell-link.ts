import type { MadeLink } from '../capabilities/people/acts.ts';
import { type Config, DEFAULT_PORT } from '../config.ts';
import type { Language } from '../kernel/localized.ts';
import { showDay } from '../kernel/thai/dates.ts';
import { type Messages, messagesIn } from '../messages/messages.ts';
import { addressOf } from '../routes.ts';
import { bothOf, type Output } from './output.ts';

/** Prints a link for a password below a sentence that says until when it works. */
export function tellLink(
  { say }: Output,
  config: Config,
  { token, expiresAt }: MadeLink,
  sentence: (words: Messages['people']['verb'], until: string) => string,
): void {
  const inLanguage = (language: Language) =>
    sentence(messagesIn(language).people.verb, showDay(expiresAt, language));
  say(bothOf({ th: inLanguage('th'), en: inLanguage('en') }));
  say(`  ${originOf(config)}${addressOf('linkOpen', { token })}`);
}

/** The published address, else where the program answers by default. */
function originOf({ publicUrl, host, port }: Config): string {
  const name = host === '::1' ? '[::1]' : host;
  return publicUrl ?? `http://${name}:${port || DEFAULT_PORT}`;
}

import type { Localized } from '../kernel/localized.ts';
import { type Messages, messagesIn } from '../messages/messages.ts';

/** Where the lines of a verb go: standard output and standard error, or lists in a test. */
export type Output = { readonly say: (line: string) => void; readonly complain: (line: string) => void };

export const CONSOLE: Output = {
  say: (line) => process.stdout.write(`${shown(line, '\t\n')}\n`),
  complain: (line) => process.stderr.write(`${shown(line, '')}\n`),
};

/**
 * A line with its control characters made visible, but for those allowed: names of files and texts of documents must
 * neither rule the terminal nor break a complaint in two. In JSON the visible form means the character itself.
 */
function shown(line: string, allowed: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    allowed.includes(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Exit codes of every verb: done; done and faults were found; could not be done; a fault of the program itself. */
export const DONE = 0;
export const FAULTS = 1;
export const UNUSABLE = 2;
export const BROKEN = 70;

/** One line in Thai and English: nobody has chosen a language on the command line. */
export function inBoth(say: (messages: Messages) => string): string {
  return bothOf({ th: say(messagesIn('th')), en: say(messagesIn('en')) });
}

/** What both say alike, such as a name, stands once. */
export const bothOf = ({ th, en }: Localized): string => (th === en ? th : `${th} / ${en}`);

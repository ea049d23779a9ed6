import { type Messages, messagesIn } from '../messages/messages.ts';

/** Where the lines of a verb go: standard output and standard error, or lists in a test. */
export type Output = { readonly say: (line: string) => void; readonly complain: (line: string) => void };

export const CONSOLE: Output = {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

/** Exit codes of every verb: done; done and faults were found; could not be done. */
export const DONE = 0;
export const FAULTS = 1;
export const UNUSABLE = 2;

/** One line in Thai and English: nobody has chosen a language on the command line. */
export function inBoth(say: (messages: Messages) => string): string {
  return `${say(messagesIn('th'))} / ${say(messagesIn('en'))}`;
}

import type { Localized } from '../../../kernel/localized.ts';
import { reading as english } from '../../../messages/en/reading.ts';
import { reading as thai } from '../../../messages/th/reading.ts';

/** Why no result could be read from a file. Each has one sentence for the fault and one for its remedy. */
export type Fault =
  | 'empty'
  | 'no-text'
  | 'no-scores'
  | 'unfilled'
  | 'image'
  | 'password'
  | 'damaged'
  | 'macros'
  | 'unsafe'
  | 'too-large'
  | 'too-long'
  | 'zip-bomb'
  | 'unsupported'
  | 'too-slow'
  | 'too-much-memory'
  | 'internal';

/** `message` speaks of "this file"; `messageFor` names it. */
export type Unreadable = {
  readonly fault: Fault;
  readonly values: Readonly<Record<string, unknown>>;
  readonly message: Localized;
};

type Words = typeof thai;
type Sentences = Words['unreadable'];
type ValuesOf<F extends Fault> = Omit<Parameters<Sentences[F]>[0], 'file'>;

/** A refusal whose sentence needs no values: `unreadable('empty')`; or one with them: `unreadable('damaged', { form: 'PDF' })`. */
export function unreadable<F extends Fault>(
  fault: F,
  ...given: keyof ValuesOf<F> extends never ? [] : [ValuesOf<F>]
): Unreadable {
  const values = given[0] ?? {};
  return { fault, values, message: inBoth((words) => sentence(words, fault, values, words.thisFile())) };
}

/** A file of a type that no reader knows, or knows only to refuse; `form` and `saveAs` default to general words. */
export const unsupported = (form: string | null = null, saveAs: string | null = null): Unreadable =>
  unreadable('unsupported', { form, saveAs });

/** The refusal of a file in words that begin with its name. */
export const messageFor = ({ fault, values }: Unreadable, name: string): Localized =>
  inBoth((words) => sentence(words, fault, values, words.namedFile({ name })));

const inBoth = (say: (words: Words) => string): Localized => ({ th: say(thai), en: say(english) });

function sentence(words: Words, fault: Fault, values: Unreadable['values'], file: string): string {
  const say = words.unreadable[fault] as (given: Record<string, unknown>) => string;
  return say({ ...values, file });
}

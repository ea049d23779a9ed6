import type { Localized } from '../../../kernel/localized.ts';
import { reading as english } from '../../../messages/en/reading.ts';
import { reading as thai } from '../../../messages/th/reading.ts';

/** Why no result could be read from a file. Each has one sentence for the fault and one for its remedy. */
export type Fault =
  | 'empty'
  | 'no-text'
  | 'no-scores'
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

export type Unreadable = { readonly fault: Fault; readonly message: Localized };

type Words = typeof thai;
type Sentences = Words['unreadable'];

const inBoth = (say: (words: Words) => string): Localized => ({
  th: say(thai),
  en: say(english),
});

/** A refusal whose sentence needs no values: `unreadable('empty')`; or one with them: `unreadable('damaged', { form: 'PDF' })`. */
export function unreadable<F extends Fault>(fault: F, ...values: Parameters<Sentences[F]>): Unreadable {
  const sentenceOf = (words: Words) => {
    const sentence = words.unreadable[fault] as (...given: Parameters<Sentences[F]>) => string;
    return sentence(...values);
  };
  return { fault, message: inBoth(sentenceOf) };
}

/** A file of a type that no reader knows, or knows only to refuse; `form` and `saveAs` default to general words. */
export function unsupported(form?: string, saveAs?: string): Unreadable {
  return {
    fault: 'unsupported',
    message: inBoth((words) =>
      words.unreadable.unsupported({
        form: form ?? null,
        saveAs: saveAs ?? words.saveAsAny(),
      }),
    ),
  };
}

import { z } from 'zod';
import type { Localized } from '../../kernel/localized.ts';
import { type Messages, messagesIn } from '../../messages/messages.ts';

/** What is wrong with a file of the measure library; `file` is its path within the library's folder. */
export type LibraryFault = { readonly file: string; readonly message: Localized };

/** A fault said in both languages by one sentence of the catalogue. */
export function faultIn(
  file: string,
  say: (messages: Messages['measures']['faults']) => string,
): LibraryFault {
  return {
    file,
    message: { th: say(messagesIn('th').measures.faults), en: say(messagesIn('en').measures.faults) },
  };
}

/** One fault for each thing that the structure lacks, with its place such as `measures[3].steps`. */
export function structureFaults(file: string, error: z.ZodError): LibraryFault[] {
  return error.issues.map(({ path, message }) =>
    faultIn(file, (say) => say.misshapen({ path: z.core.toDotPath(path) || '/', detail: message })),
  );
}

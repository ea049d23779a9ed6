import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Assessment } from '../assessment.ts';
import type { ResultOnPage } from './with-result.tsx';

/** What every part of the overview is given. */
export type ShownResult = {
  readonly result: ResultOnPage;
  readonly assessment: Assessment;
  readonly words: Messages;
  readonly language: Language;
};

import type { FrozenReport } from '../../../documents/frozen-report.ts';
import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { PublicEdition } from '../find-public-edition.ts';

/** What every part of a public page is given. */
export type ShownEdition = {
  readonly shown: PublicEdition;
  readonly report: FrozenReport;
  readonly words: Messages;
  readonly language: Language;
};

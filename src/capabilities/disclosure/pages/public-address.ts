import type { Language } from '../../../kernel/localized.ts';
import { addressOf, type Parameters } from '../../../routes.ts';
import { pathInLanguage } from '../../../web/language.ts';

/** The address of a page that everybody may read, in a language: the address alone decides it. */
export const publicAddress = <Name extends 'publicHome' | 'publicYear' | 'publicEdition'>(
  name: Name,
  parameters: Parameters<Name>,
  language: Language,
): string => pathInLanguage(addressOf(name, parameters), language);

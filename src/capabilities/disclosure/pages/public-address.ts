import type { Language } from '../../../kernel/localized.ts';
import { addressOf, type Parameters } from '../../../routes.ts';
import { pathInLanguage } from '../../../web/language.ts';

/** The address of a page that everybody may read, in a language: the address alone decides it. */
export const publicAddress = <Name extends 'publicHome' | 'publicYear' | 'publicEdition'>(
  name: Name,
  parameters: Parameters<Name>,
  language: Language,
): string => pathInLanguage(addressOf(name, parameters), language);

/** Which part of the list of all agencies is asked for: those whose names hold a text, a page of them. */
export type DirectoryAsked = { readonly named: string; readonly page: number };

/** The path of a page of the list of all agencies, in Thai. */
export function directoryPath({ named, page }: DirectoryAsked): string {
  const query = new URLSearchParams({ ...(named && { q: named }), ...(page > 1 && { page: String(page) }) });
  return query.size === 0 ? addressOf('start', {}) : `${addressOf('start', {})}?${query}`;
}

/** The address of a page of the list of all agencies. */
export const directoryAddress = (asked: DirectoryAsked, language: Language): string =>
  pathInLanguage(directoryPath(asked), language);

/** The list itself, also where its first address leads to the only agency that shows something. */
export const wholeDirectoryAddress = (language: Language): string =>
  pathInLanguage(`${addressOf('start', {})}?page=1`, language);

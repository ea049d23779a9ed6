import type { Language } from '../../kernel/localized.ts';
import { safeHref } from './safe-href.ts';
import { useWords } from './words.ts';

const NAMES: readonly (readonly [Language, string])[] = [
  ['th', 'ไทย'],
  ['en', 'English'],
];

export type LanguageSwitchProps = {
  readonly current: Language;
  /** The address of this page in the language given. */
  readonly addressIn: (language: Language) => string;
};

/** Each language under its own name, in its own language. */
export function LanguageSwitch({ current, addressIn }: LanguageSwitchProps) {
  const words = useWords();
  return (
    <nav class="ps-language" aria-label={words.language}>
      <ul class="ps-language__list">
        {NAMES.map(([language, name]) => (
          <li>
            {language === current ? (
              <span class="ps-language__text" lang={language} aria-current="true">
                {name}
              </span>
            ) : (
              <a
                class="ps-language__link"
                href={safeHref(addressIn(language))}
                rel="alternate"
                lang={language}
                hreflang={language}
              >
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

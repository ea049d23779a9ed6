export type Language = 'th' | 'en';

/** One text in both languages of the product. Thai is the original, English the translation. */
export type Localized = { readonly th: string; readonly en: string };

/** Joins names as a sentence lists them, with “and” before the last. */
export const englishList = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Joins names as a sentence lists them, with “และ” before the last. */
export const thaiList = new Intl.ListFormat('th', { type: 'conjunction' });

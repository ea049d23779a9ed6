/** A text as one line: canonical letters, single spaces, none around. NFC, never NFKC, which changes Thai. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

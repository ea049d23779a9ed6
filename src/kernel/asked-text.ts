/** A text of an address's query is at most so long. */
const LONGEST = 100;

/**
 * A free text that an address asks for, as it is looked for: without control characters, which nothing contains and of
 * which PostgreSQL refuses one (NUL), and without space around it; null where nothing is left.
 */
export const askedText = (sent: string | null | undefined): string | null =>
  (sent ?? '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, LONGEST) || null;

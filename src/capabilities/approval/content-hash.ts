import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** A content as JSON by RFC 8785: one text for one content, since the database gives keys back in another order. */
export function canonicalContent(content: object): string {
  const text = canonicalize(content);
  if (text === undefined) throw new Error('a content is always an object');
  return text;
}

/** SHA-256 of the content's canonical JSON in UTF-8, in hexadecimal. */
export const contentHashOf = (content: object): string =>
  createHash('sha256').update(canonicalContent(content)).digest('hex');

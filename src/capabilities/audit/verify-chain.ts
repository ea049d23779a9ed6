import { AUDIT_FORMAT, type ChainedEvent, type ChainHead, canonicalText, EMPTY_CHAIN } from './event.ts';

/** SHA-256 of a text in UTF-8, as 64 small hexadecimal digits. */
export type Digest = (text: string) => string;

/**
 * The first event that is not as it was recorded. `changed`: its content is another; `removed`: it is missing;
 * `inserted`: it was not recorded there; `unknown-format`: a newer program wrote it.
 */
export type Break = {
  readonly number: number;
  readonly kind: 'changed' | 'removed' | 'inserted' | 'unknown-format';
};

/** Whether an event's hash is that of its content; what cannot be written out, such as a moment at no date, never was. */
function isOwnHash(event: ChainedEvent, digest: Digest): boolean {
  try {
    return digest(canonicalText(event)) === event.hash;
  } catch {
    return false;
  }
}

/** Compares an event with the one before it; null when it is as it was recorded. `last` is the number of the head. */
function breakAt(before: ChainHead, event: ChainedEvent, last: number, digest: Digest): Break | null {
  const expected = before.number + 1;
  if (event.number > last) return { number: event.number, kind: 'inserted' };
  if (event.number !== expected) return { number: expected, kind: 'removed' };
  if (event.format !== AUDIT_FORMAT) return { number: expected, kind: 'unknown-format' };
  if (!isOwnHash(event, digest)) return renumbered(event, last, digest);
  if (event.previousHash === before.hash) return null;
  // Both carry hashes of their own content, but this one followed another: the one before was put in its place.
  return { number: Math.max(before.number, 1), kind: 'changed' };
}

/** An event whose hash fits another number was moved there, by what is missing or was put in before it. */
function renumbered(event: ChainedEvent, last: number, digest: Digest): Break {
  for (let own = 1; own <= last + 1; own++) {
    if (!isOwnHash({ ...event, number: own }, digest)) continue;
    return own > event.number ? { number: event.number, kind: 'removed' } : { number: own, kind: 'inserted' };
  }
  return { number: event.number, kind: 'changed' };
}

/** Compares the last event that was found with the head that is kept beside the events. */
function breakAtEnd(found: ChainHead, head: ChainHead): Break | null {
  if (found.number < head.number) return { number: found.number + 1, kind: 'removed' };
  return found.hash === head.hash ? null : { number: Math.max(found.number, 1), kind: 'changed' };
}

/** What a chain was found to be. `events` counts those up to the break. */
export type Verified = {
  readonly head: ChainHead;
  readonly events: number;
  readonly broken: Break | null;
  /** Which of the hashes that were asked for the sound part of the chain holds. */
  readonly heldHashes: ReadonlySet<string>;
};

/** Follows a chain from its first event to its first break; `events` in the order of their numbers. */
export async function verifyChain(
  events: AsyncIterable<ChainedEvent>,
  head: ChainHead,
  hashes: ReadonlySet<string>,
  digest: Digest,
): Promise<Verified> {
  const heldHashes = new Set<string>();
  let found = EMPTY_CHAIN;
  for await (const event of events) {
    const broken = breakAt(found, event, head.number, digest);
    if (broken) return { head, events: found.number, broken, heldHashes };
    found = { number: event.number, hash: event.hash };
    if (hashes.has(event.hash)) heldHashes.add(event.hash);
  }
  return { head, events: found.number, broken: breakAtEnd(found, head), heldHashes };
}

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChainedEvent, type ChainHead, canonicalText, EMPTY_CHAIN } from './event.ts';
import { type Verified, verifyChain } from './verify-chain.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const AGENCY = '01890000-0000-7000-8000-000000000001';

const hashed = (event: Omit<ChainedEvent, 'hash'>): ChainedEvent => ({
  ...event,
  hash: digest(canonicalText(event)),
});

const next = (before: ChainHead, revision = before.number): ChainedEvent =>
  hashed({
    agencyId: AGENCY,
    number: before.number + 1,
    format: 1,
    event: 'intake-corrected',
    actor: { kind: 'desk' },
    subject: { revision, intakeId: 'ก' },
    requestId: `request-${before.number}`,
    at: new Date(Date.UTC(2026, 10, 28, 6, 0, before.number)),
    previousHash: before.hash,
  });

function chainOf(count: number): ChainedEvent[] {
  const chain: ChainedEvent[] = [];
  for (let made = 0; made < count; made++) chain.push(next(chain.at(-1) ?? EMPTY_CHAIN));
  return chain;
}

const headOf = (chain: readonly ChainedEvent[]): ChainHead => chain.at(-1) ?? EMPTY_CHAIN;

async function* inTurn(chain: readonly ChainedEvent[]) {
  yield* chain;
}

const verified = (
  chain: readonly ChainedEvent[],
  head = headOf(chain),
  hashes: readonly string[] = [],
): Promise<Verified> => verifyChain(inTurn(chain), head, new Set(hashes), digest);

const brokenIn = async (...given: Parameters<typeof verified>) => (await verified(...given)).broken;

/** Events counted again from 1, as whoever hides a gap would. */
const countedAgain = (chain: readonly ChainedEvent[]) =>
  chain.map((event, index) => ({ ...event, number: index + 1 }));

const FIVE = chainOf(5);
const [ONE, TWO, THREE, FOUR, FIFTH] = FIVE as [
  ChainedEvent,
  ChainedEvent,
  ChainedEvent,
  ChainedEvent,
  ChainedEvent,
];

test('the text of an event is its JSON by RFC 8785, whatever the order of keys', () => {
  const expected =
    `{"actor":{"kind":"desk"},"agencyId":"${AGENCY}","at":"2026-11-28T06:00:00.000Z","event":"intake-corrected",` +
    `"format":1,"number":1,"previousHash":"${'0'.repeat(64)}","requestId":"request-0",` +
    '"subject":{"intakeId":"ก","revision":0}}';
  expect(canonicalText(ONE)).toBe(expected);
  expect(canonicalText({ ...ONE, subject: { intakeId: 'ก', revision: 0 } })).toBe(expected);
});

describe('a chain', () => {
  test('as it was recorded is sound, also an empty one', async () => {
    expect(await verified(FIVE)).toMatchObject({ broken: null, events: 5, head: { hash: FIFTH.hash } });
    expect(await verified([])).toMatchObject({ broken: null, events: 0 });
  });

  test.each([
    [
      'an event with another content',
      [ONE, TWO, { ...THREE, event: 'intake-accepted' }, FOUR, FIFTH],
      3,
      'changed',
    ],
    ['an event with another moment', [ONE, { ...TWO, at: new Date(0) }, THREE, FOUR, FIFTH], 2, 'changed'],
    ['an event at no date', [ONE, { ...TWO, at: new Date(Number.NaN) }, THREE, FOUR, FIFTH], 2, 'changed'],
    [
      'an event of a number beyond all numbers',
      [ONE, { ...TWO, subject: { revision: Number.POSITIVE_INFINITY } }, THREE, FOUR, FIFTH],
      2,
      'changed',
    ],
    ['an event of another content and its hash', [ONE, TWO, next(TWO, 99), FOUR, FIFTH], 3, 'changed'],
    ['the last event with another hash', [ONE, TWO, THREE, FOUR, next(FOUR, 99)], 5, 'changed'],
    ['an event less', [ONE, TWO, FOUR, FIFTH], 3, 'removed'],
    ['an event less, those after it counted again', countedAgain([ONE, TWO, FOUR, FIFTH]), 3, 'removed'],
    ['two less at its beginning, counted again', countedAgain([THREE, FOUR, FIFTH]), 1, 'removed'],
    ['its last event less', [ONE, TWO, THREE, FOUR], 5, 'removed'],
    ['no event at all', [], 1, 'removed'],
    ['an event more after its head', [...FIVE, next(FIFTH)], 6, 'inserted'],
    ['an event more in it', countedAgain([ONE, TWO, next(TWO, 99), THREE, FOUR, FIFTH]), 3, 'inserted'],
    ['an event of a newer program', [ONE, { ...TWO, format: 2 }, THREE, FOUR, FIFTH], 2, 'unknown-format'],
  ] as const)('with %s is broken there', async (_, chain, number, kind) => {
    const head = kind === 'inserted' && number === 3 ? { number: 6, hash: FIFTH.hash } : FIFTH;
    expect(await brokenIn(chain, head)).toEqual({ number, kind });
  });

  test('knows every head it had, and none that it had not', async () => {
    const asked = [ONE.hash, FIFTH.hash, digest('another')];
    expect([...(await verified(FIVE, FIFTH, asked)).heldHashes]).toEqual([ONE.hash, FIFTH.hash]);
  });

  test('cut at its end together with its head is sound in itself, and lacks the head kept elsewhere', async () => {
    const cut = FIVE.slice(0, 4);
    expect(await verified(cut, FOUR, [FIFTH.hash])).toMatchObject({ broken: null, heldHashes: new Set() });
  });

  test('shows whatever single event was changed, removed or moved', async () => {
    const chain = chainOf(12);
    const at = fc.integer({ min: 0, max: chain.length - 1 });
    await fc.assert(
      fc.asyncProperty(at, at, fc.constantFrom('change', 'remove', 'swap'), async (one, other, how) => {
        const planted = [...chain];
        const [first, second] = [planted[one], planted[other]];
        if (!first || !second || (how === 'swap' && one === other)) return;
        if (how === 'change') planted[one] = { ...first, requestId: 'other' };
        if (how === 'remove') planted.splice(one, 1);
        if (how === 'swap') [planted[one], planted[other]] = [second, first];
        expect(await brokenIn(countedAgain(planted), headOf(chain))).not.toBeNull();
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { type Misbehaviour, openHostileProvider } from '../../test/support/hostile-provider.ts';
import { openIdentityProvider } from './identity-provider.ts';
import type { TroubleTold } from './provider-trouble.ts';

const RETURN = 'https://ita.example.go.th/account/sign-in/provider/return';
const METADATA = '/.well-known/openid-configuration';

/** Goes to a provider and comes back; gives what came of it, what the log was told, and what the provider was asked. */
async function visit(wrong: Misbehaviour = {}, change: (back: URL) => void = () => {}) {
  const { settings, send, asked, close } = await openHostileProvider(wrong);
  const told: TroubleTold[] = [];
  const provider = openIdentityProvider(settings, {
    onTrouble: (one) => told.push(one),
    patienceSeconds: 0.3,
  });
  const begun = await provider.begin(RETURN);
  if (!begun.ok) return { outcome: begun, told, asked, provider, settings, close };
  const back = send(begun.value.address);
  change(back);
  return { outcome: await provider.finish(back, begun.value), told, asked, provider, settings, close };
}

describe('who comes back from a provider', () => {
  test('is who its token names', async () => {
    const { outcome, told, settings, asked } = await visit();
    expect(outcome).toEqual({ ok: true, value: { issuer: settings.issuer, subject: 'somsri' } });
    expect(told).toEqual([]);
    expect(asked).toEqual([METADATA, '/token', '/keys']);
  });

  test.each<[string, Misbehaviour]>([
    ['of another issuer', { claims: (right) => ({ ...right, iss: 'https://evil.example' }) }],
    ['for another program', { claims: (right) => ({ ...right, aud: 'another' }) }],
    ['with another nonce', { claims: (right) => ({ ...right, nonce: 'made-up' }) }],
    ['without a nonce', { claims: ({ nonce: _, ...right }) => right }],
    ['without a subject', { claims: ({ sub: _, ...right }) => right }],
    ['with a subject that is no text', { claims: (right) => ({ ...right, sub: 1 }) }],
    ['with a subject of strange letters', { claims: (right) => ({ ...right, sub: 'สมศรี\u0000' }) }],
    ['with a subject that is too long', { claims: (right) => ({ ...right, sub: 's'.repeat(256) }) }],
    ['that never ends', { claims: ({ exp: _, ...right }) => right }],
    ['of another signature', { signsWithAnother: true }],
    ['without a signature', { alg: 'none' }],
  ])('is nobody by a token %s', async (_, wrong) => {
    const { outcome, told } = await visit(wrong);
    expect(outcome).toEqual({ ok: false, refusal: 'refused' });
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toMatch(/somsri|สมศรี|secret|evil/);
  });

  test.each<[string, (right: { readonly iat?: unknown; readonly exp?: unknown }) => object]>([
    ['ended long ago', (right) => ({ ...right, exp: Number(right.exp) - 500 })],
    ['is not good yet', (right) => ({ ...right, nbf: Number(right.iat) + 120 })],
  ])('is told to look at the clock where the token %s', async (_, claims) => {
    const wrong = { claims: (right: object) => claims(right) as Record<string, unknown> };
    expect((await visit(wrong)).outcome).toEqual({ ok: false, refusal: 'clock' });
  });

  test('may have a clock that is a little wrong', async () => {
    const { outcome } = await visit({ claims: (right) => ({ ...right, exp: Number(right.iat) - 30 }) });
    expect(outcome.ok).toBe(true);
  });

  test.each([
    ['access_denied', 'cancelled', 0],
    ['temporarily_unavailable', 'unreachable', 1],
    ['invalid_scope', 'refused', 1],
    ['<b>made up</b>', 'refused', 1],
  ])('with the error %s is %s', async (error, refusal, logged) => {
    const { outcome, told, asked } = await visit({}, (back) => {
      back.searchParams.delete('code');
      back.searchParams.set('error', error);
    });
    expect(outcome).toEqual({ ok: false, refusal });
    expect(told).toHaveLength(logged);
    expect(JSON.stringify(told)).not.toContain('<b>');
    expect(asked).not.toContain('/token');
  });
});

describe('a provider', () => {
  test.each<[string, Misbehaviour]>([
    ['fails to describe itself', { fails: { path: METADATA, status: 502 } }],
    ['says nothing of itself', { hangs: METADATA }],
    ['never ends what it says of itself', { trickles: METADATA }],
    ['fails to give a token', { fails: { path: '/token', status: 503 } }],
    ['never gives a token', { hangs: '/token' }],
    ['never ends a token', { trickles: '/token' }],
    ['never gives its keys', { hangs: '/keys' }],
  ])('that %s is away, within the time that somebody waits', async (_, wrong) => {
    const begun = performance.now();
    expect((await visit(wrong)).outcome).toEqual({ ok: false, refusal: 'unreachable' });
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  test.each<[string, Misbehaviour]>([
    ['is not there', { fails: { path: METADATA, status: 404 } }],
    ['calls itself otherwise', { metadata: (right) => ({ ...right, issuer: 'https://evil.example' }) }],
    ['does not take us', { fails: { path: '/token', status: 401 } }],
  ])('that %s is refused', async (_, wrong) => {
    expect((await visit(wrong)).outcome).toEqual({ ok: false, refusal: 'refused' });
  });

  test('that was away is asked again, and one that answered is not', async () => {
    const { provider, asked, close, settings } = await visit();
    await Promise.all([provider.check(), provider.begin(RETURN)]);
    expect(asked.filter((path) => path === METADATA)).toHaveLength(1);
    await close();
    const away = openIdentityProvider(settings, { patienceSeconds: 0.3 });
    for (let n = 0; n < 2; n += 1) expect(await away.check()).toEqual({ ok: false, refusal: 'unreachable' });
  });

  test('is asked anew after an hour', async () => {
    let now = 0;
    const { settings, asked } = await openHostileProvider();
    const provider = openIdentityProvider(settings, { ticks: () => now });
    for (const at of [0, 3_599_999, 3_600_000]) {
      now = at;
      expect(await provider.check()).toEqual({ ok: true, value: null });
    }
    expect(asked).toEqual([METADATA, METADATA]);
  });

  test('elsewhere is not asked without encryption', async () => {
    const settings = { issuer: 'http://id.example.go.th', clientId: 'c', clientSecret: 's' };
    const provider = openIdentityProvider({ ...settings, name: 'n', scope: 'openid' });
    expect(await provider.check()).toEqual({ ok: false, refusal: 'refused' });
  });
});

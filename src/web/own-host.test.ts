import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { onlyOwnHost } from './own-host.ts';
import { securityHeaders } from './security-headers.ts';

const answer = (headers: Record<string, string>, publicUrl: string | null = null, trustProxy = false) =>
  new Hono()
    .use(securityHeaders, onlyOwnHost({ publicUrl, trustProxy }))
    .get('/', (c) => c.text('ok'))
    .request('/', { headers });

test.each([
  ['127.0.0.1:8567', 200],
  ['localhost', 200],
  ['LOCALHOST:80', 200],
  ['[::1]:8567', 200],
  ['evil.example', 403],
  ['evil.example:8567', 403],
  ['127.0.0.1.evil.example', 403],
  ['localhost:8567@evil.example', 403],
  ['localhost/:80', 403],
  ['evil.example, localhost', 403],
  ['localhost:123456', 403],
  ['10.0.0.1:8567', 403],
  ['', 403],
])('Host %s is answered with %i', async (host, status) => {
  expect((await answer({ host })).status).toBe(status);
});

test('the published host is ours; the word of a proxy counts only when it is trusted', async () => {
  const url = 'https://ita.example.go.th';
  const forwarded = { host: '127.0.0.1:8567', 'x-forwarded-host': 'ita.example.go.th' };
  expect((await answer({ host: 'ita.example.go.th' }, url)).status).toBe(200);
  expect((await answer(forwarded, url, true)).status).toBe(200);
  expect((await answer({ ...forwarded, 'x-forwarded-host': 'evil.example' }, url, true)).status).toBe(403);
  const spoofed = { host: '127.0.0.1:8567', 'x-forwarded-host': 'ita.example.go.th, evil.example' };
  expect((await answer(spoofed, url, true)).status).toBe(403);
  const appended = { host: 'app', 'x-forwarded-host': 'evil.example, ITA.example.go.th' };
  expect((await answer(appended, url, true)).status).toBe(200);
  expect((await answer({ host: 'evil.example', 'x-forwarded-host': 'ita.example.go.th' }, url)).status).toBe(
    403,
  );
});

test('every answer, a refusal too, carries a policy without inline script or style', async () => {
  for (const host of ['localhost', 'evil.example']) {
    const { headers } = await answer({ host });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

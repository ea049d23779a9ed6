import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const PUBLIC = 'https://ita.example.go.th';
const HERE = '127.0.0.1:8567';

type Told = Readonly<Record<string, string>>;

test.each<[string, Told, boolean]>([
  [
    'the published page, through a proxy that keeps Host',
    { origin: PUBLIC, host: 'ita.example.go.th' },
    true,
  ],
  ['the published page, through a proxy that does not', { origin: PUBLIC, host: HERE }, true],
  ['the same name over http', { origin: 'http://ita.example.go.th', host: 'ita.example.go.th' }, false],
  ['the same name on another port', { origin: `${PUBLIC}:8443`, host: 'ita.example.go.th' }, false],
  ['a page of this computer, opened there', { origin: `http://${HERE}`, host: HERE }, true],
  ['another program of this computer', { origin: 'http://127.0.0.1:3000', host: HERE }, false],
  ['another site that claims our Host', { origin: 'https://evil.example', host: 'evil.example' }, false],
  [
    'another site that claims to be forwarded',
    { origin: 'https://evil.example', host: HERE, 'x-forwarded-host': 'evil.example' },
    false,
  ],
  ['a page without an origin', { origin: 'null', host: HERE }, false],
  ['what is no origin', { origin: '127.0.0.1:8567', host: HERE }, false],
  ['nobody who says anything', { host: HERE }, false],
  ['a browser that says same-origin', { 'sec-fetch-site': 'same-origin', host: HERE }, true],
  [
    'a browser that says cross-site, whatever else',
    { 'sec-fetch-site': 'cross-site', origin: PUBLIC },
    false,
  ],
])('%s', (_, told, isOurs) => {
  for (const trustProxy of [true, false])
    expect(isSameOrigin(new Headers(told), { publicUrl: PUBLIC, trustProxy }), `${trustProxy}`).toBe(isOurs);
});

test('without a published address only this computer is our own', () => {
  const judge = (told: Told) => isSameOrigin(new Headers(told), { publicUrl: null, trustProxy: true });
  expect(judge({ origin: `http://${HERE}`, host: HERE })).toBe(true);
  expect(judge({ origin: `http://${HERE}`, host: 'app', 'x-forwarded-host': HERE })).toBe(true);
  expect(judge({ origin: PUBLIC, host: 'ita.example.go.th' })).toBe(false);
});

import { expect, test } from 'vitest';
import { relyingPartyOf } from './relying-party.ts';

test.each([
  ['https://ita.example.go.th', 'ita.example.go.th'],
  ['https://ita.example.go.th:8443/', 'ita.example.go.th'],
  ['http://localhost:8567', 'localhost'],
  ['http://127.0.0.1:8567', 'address'],
  ['https://192.0.2.7', 'address'],
  ['https://[2001:db8::1]', 'address'],
  ['http://2130706433', 'address'],
  ['http://ita.example.go.th', 'insecure'],
  ['http://intranet', 'insecure'],
])('under %s: %s', (origin, expected) => {
  const found = relyingPartyOf(origin);
  expect(found.ok ? found.value.rpId : found.refusal.kind).toBe(expected);
  if (found.ok) expect(found.value.origin).toBe(new URL(origin).origin);
});

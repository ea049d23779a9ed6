import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { sourceOf } from './source-of.ts';
import type { WebEnv } from './web-env.ts';

test.each([
  ['the connection', null, true, '127.0.0.1'],
  ['what a proxy that is not trusted says', '203.0.113.5', false, '127.0.0.1'],
  ['a trusted proxy', '203.0.113.5', true, '203.0.113.5'],
  ['the proxy, whatever the browser sent before it', '198.51.100.9, 203.0.113.5', true, '203.0.113.5'],
  ['a trusted proxy that names the port', '203.0.113.5:5678', true, '203.0.113.5'],
  ['a trusted proxy in brackets', '[2001:db8:1:2::9]:443', true, '2001:db8:1:2::/64'],
  ['the connection, where the proxy names no address', '203.0.113.5, <script>', true, '127.0.0.1'],
  ['the connection, where the proxy names nobody', '203.0.113.5, ', true, '127.0.0.1'],
  ['the connection, where the proxy hides the address', 'unknown', true, '127.0.0.1'],
])('the source of a request is told by %s', async (_, forwarded, trustProxy, source) => {
  const app = new Hono<WebEnv>();
  app.get('/', (c) => c.text(sourceOf(c, trustProxy)));
  const headers: Record<string, string> = forwarded === null ? {} : { 'x-forwarded-for': forwarded };
  const connection = { incoming: { socket: { remoteAddress: '::ffff:127.0.0.1' } } };
  const answer = await app.request('/', { headers }, connection as unknown as HttpBindings);
  expect(await answer.text()).toBe(source);
});

test('a connection without an address is of this computer', async () => {
  const app = new Hono<WebEnv>();
  app.get('/', (c) => c.text(sourceOf(c, true)));
  const answer = await app.request('/', { headers: { 'x-forwarded-for': '_hidden' } });
  expect(await answer.text()).toBe('127.0.0.1');
});

import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { onlyOwnPages } from './same-site.ts';

const app = new Hono().use(onlyOwnPages).all('/', (c) => c.text('ok'));

test.each([
  ['our own page', 'GET', 'same-origin', 'cors', 'empty', 200],
  ['our own form', 'POST', 'same-origin', 'navigate', 'document', 200],
  ['our own frame', 'GET', 'same-origin', 'navigate', 'iframe', 200],
  ['an address that was typed', 'GET', 'none', 'navigate', 'document', 200],
  ['no browser, or an old one', 'GET', null, null, null, 200],
  ['a link on another site', 'GET', 'cross-site', 'navigate', 'document', 200],
  ['a link of another program of this computer', 'GET', 'same-site', 'navigate', 'document', 200],
  ['a form of another site', 'POST', 'cross-site', 'navigate', 'document', 403],
  ['a form of another program of this computer', 'POST', 'same-site', 'navigate', 'document', 403],
  ['a frame on another site', 'GET', 'cross-site', 'navigate', 'iframe', 403],
  ['an embedded object', 'GET', 'cross-site', 'navigate', 'object', 403],
  ['a picture on another site', 'GET', 'cross-site', 'no-cors', 'image', 403],
  ['a script on another site', 'GET', 'cross-site', 'no-cors', 'script', 403],
  ['fetch on another site', 'GET', 'cross-site', 'cors', 'empty', 403],
  ['fetch of another program of this computer', 'GET', 'same-site', 'no-cors', 'empty', 403],
  ['a word of a browser that we do not know', 'GET', 'elsewhere', 'cors', 'empty', 403],
])('%s (%s, %s, %s, %s) is answered with %i', async (_, method, site, mode, dest, status) => {
  const told = { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest };
  const headers = Object.entries(told).filter((header): header is [string, string] => header[1] !== null);
  expect((await app.request('/', { method, headers })).status).toBe(status);
});

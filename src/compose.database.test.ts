import { expect, test } from 'vitest';
import { addressFor } from '../test/support/address-for.ts';
import { openDeskApp } from '../test/support/desk-app.ts';
import { htmlFaults } from '../test/support/page-checks.ts';
import { OPENING_PATH, type Route, type RouteName, routes } from './routes.ts';

const EVERY = Object.entries(routes) as [RouteName, Route][];
const ENTRIES = EVERY.filter(([, { only }]) => only === undefined);

const ownForm = { body: new URLSearchParams(), headers: { 'sec-fetch-site': 'same-origin' } };
const requestOf = (method: 'GET' | 'POST') => (method === 'GET' ? { method } : { method, ...ownForm });

test('who has no session may open what is for anyone, and is told elsewhere how to open the desk', async () => {
  const { stranger } = await openDeskApp();
  for (const [name, { method, permission }] of ENTRIES) {
    const answer = await stranger.request(addressFor(name, 'demo'), requestOf(method));
    const html = await answer.text();
    expect(answer.status === 403, name).toBe(permission !== 'anyone');
    if (permission !== 'anyone')
      expect(html, name).toContain('<h1 class="govuk-heading-l">ต้องเปิดโปรแกรมด้วยลิงก์ก่อน');
  }
});

test('a desk has no address of accounts', async () => {
  const { app, stranger } = await openDeskApp();
  for (const [name, { method, only }] of EVERY) {
    if (only === undefined) continue;
    for (const asker of [app, stranger])
      expect((await asker.request(addressFor(name, 'demo'), requestOf(method))).status, name).toBe(404);
  }
});

test('who opened the one-time link is refused nowhere', async () => {
  const { app } = await openDeskApp();
  for (const [name, { method, permission }] of ENTRIES) {
    const { status } = await app.request(addressFor(name, 'demo'), requestOf(method));
    // What a person does by their account alone: at a desk nobody knows who sits there.
    const isByAccount = permission === 'approve' || permission === 'answer';
    expect(
      (isByAccount && status === 403) ||
        status < 400 ||
        status === 404 ||
        (method === 'POST' && (status === 409 || status === 422)),
      `${name}: ${status}`,
    ).toBe(true);
  }
});

test('a session does not let a form of another site in, nor another name for this computer', async () => {
  const { app } = await openDeskApp();
  for (const [name, { method }] of ENTRIES) {
    const foreign = await app.request(addressFor(name, 'demo'), {
      method,
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    const renamed = await app.request(addressFor(name, 'demo'), {
      method,
      headers: { host: 'evil.example' },
    });
    expect([foreign.status, renamed.status], name).toEqual([403, 403]);
  }
});

test('a used link leads to a page that tells the way on, without a button back to itself', async () => {
  const { stranger, newLink } = await openDeskApp();
  const link = newLink();
  await stranger.request(link);
  for (const path of [link, `${OPENING_PATH}/guess`]) {
    const answer = await stranger.request(path);
    const html = await answer.text();
    expect(answer.status).toBe(403);
    expect(html).toContain('ลิงก์นี้ใช้แล้วหรือหมดอายุ');
    expect(html).toContain('npm start');
    expect(html).not.toContain('govuk-button');
    expect(await htmlFaults(html)).toEqual([]);
  }
});

test.each(['/%00/desk', '/demo/desk/intake/%00', '/demo/desk/report/%00', '/demo/desk/intake/template/%00'])(
  '%s is an address that does not exist',
  async (path) => {
    const { get } = await openDeskApp();
    expect((await get(path)).status).toBe(404);
  },
);

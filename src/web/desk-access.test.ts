import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appOf } from '../../test/support/test-app.ts';
import { openDeskAccess } from './desk-access.ts';

const HOUR = 3_600_000;

let data: string;
let now: number;
let nextLinks: string[];

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'prongsai-desk-'));
  now = Date.parse('2025-03-01T00:00:00Z');
  nextLinks = [];
});
afterEach(() => rmSync(data, { recursive: true }));

/** A program as it is after a start: new links, the sessions of the data folder. */
function startDesk(isHttps = false) {
  const desk = openDeskAccess({
    data,
    now: () => new Date(now),
    isHttps,
    onLinkUsed: (next) => nextLinks.push(next),
  });
  const { app } = appOf(
    [
      {
        name: 'start',
        route: { method: 'GET', path: '/', permission: 'read', audit: null },
        handler: (c) => c.text('desk'),
      },
    ],
    { gate: desk.gate },
  );
  const isOpen = async (cookie: string) =>
    (await (await app.request('/', { headers: { cookie } })).text()) === 'desk';
  return { desk, app, isOpen };
}

const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('the one-time link', () => {
  test('gives a session and leads to the first page; the next link is told', async () => {
    const { desk, app, isOpen } = startDesk();
    const opened = await app.request(desk.newLink());
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/']);
    expect(opened.headers.get('set-cookie')).toMatch(/; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await isOpen(cookieOf(opened))).toBe(true);
    expect(nextLinks).toHaveLength(1);
    expect((await app.request(nextLinks[0] ?? '')).status).toBe(303);
  });

  test('works once, unless the browser already has the session', async () => {
    const { desk, app } = startDesk();
    const link = desk.newLink();
    const cookie = cookieOf(await app.request(link));
    expect((await app.request(link)).status).toBe(403);
    expect((await app.request(link, { headers: { cookie } })).status).toBe(303);
  });

  test('is not used up by a HEAD request or a prefetch', async () => {
    const { desk, app } = startDesk();
    const link = desk.newLink();
    expect((await app.request(link, { method: 'HEAD' })).status).toBe(403);
    expect((await app.request(link, { headers: { 'sec-purpose': 'prefetch;prerender' } })).status).toBe(403);
    expect((await app.request(link)).status).toBe(303);
  });

  test.each(['/open/', '/open/guess', '/open/%00'])('%s opens nothing', async (path) => {
    const { desk, app } = startDesk();
    desk.newLink();
    expect((await app.request(path)).status).toBe(403);
  });

  test('a guess before any link was made opens nothing', async () => {
    expect((await startDesk().app.request('/open/')).status).toBe(403);
  });

  test('under https makes a __Host- cookie that is Secure', async () => {
    const { desk, app } = startDesk(true);
    expect((await app.request(desk.newLink())).headers.get('set-cookie')).toMatch(/^__Host-.*; Secure/);
  });
});

describe('a session', () => {
  const openSession = async () => {
    const { desk, app } = startDesk();
    return cookieOf(await app.request(desk.newLink()));
  };

  test('outlives a restart; the data folder holds only the hash of its token', async () => {
    const cookie = await openSession();
    expect(await startDesk().isOpen(cookie)).toBe(true);
    expect(readFileSync(join(data, 'desk-sessions.json'), 'utf8')).not.toContain(cookie.split('=')[1]);
  });

  test('holds though the data folder takes no file, as on a full disk', async () => {
    mkdirSync(join(data, 'desk-sessions.json'));
    const { desk, app, isOpen } = startDesk();
    const opened = await app.request(desk.newLink());
    expect(opened.status).toBe(303);
    now += HOUR;
    expect(await isOpen(cookieOf(opened))).toBe(true);
    rmdirSync(join(data, 'desk-sessions.json'));
    now += HOUR;
    expect(await isOpen(cookieOf(opened))).toBe(true);
    expect(await startDesk().isOpen(cookieOf(opened))).toBe(true);
  });

  test('ends after eight hours without use', async () => {
    const cookie = await openSession();
    now += 8 * HOUR - 1;
    const { isOpen } = startDesk();
    expect(await isOpen(cookie)).toBe(true);
    now += 8 * HOUR;
    expect(await isOpen(cookie)).toBe(false);
  });

  test('ends after seven days whatever the use', async () => {
    const cookie = await openSession();
    const { isOpen } = startDesk();
    for (let hours = 0; hours < 7 * 24 - 7; hours += 7) {
      now += 7 * HOUR;
      expect(await isOpen(cookie)).toBe(true);
    }
    now += 7 * HOUR;
    expect(await isOpen(cookie)).toBe(false);
  });

  test('is none with another token', async () => {
    const cookie = await openSession();
    expect(await startDesk().isOpen(`${cookie}x`)).toBe(false);
  });
});

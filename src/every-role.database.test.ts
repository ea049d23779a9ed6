import { describe, expect, test } from 'vitest';
import { addressFor } from '../test/support/address-for.ts';
import { openServerApp } from '../test/support/server-app.ts';
import { ROLES, type Role } from './capabilities/people/index.ts';
import { type Permission, type Route, type RouteName, routes } from './routes.ts';
import { SHOWN_TO } from './web/components/post-form.tsx';

const ENTRIES = Object.entries(routes) as [RouteName, Route][];

/** Which roles hold which permission, written out; above the agencies no role administers. */
const HOLDERS: Readonly<Record<Permission, readonly Role[]>> = {
  anyone: ROLES,
  'signed-in': ROLES,
  read: ROLES,
  prepare: ['coordinator'],
  decide: ['coordinator', 'executive'],
  answer: ['head-of-unit', 'owner'],
  approve: ['executive'],
  administer: ['administrator'],
  oversee: ['oversight'],
};

const isBelowAgency = ({ path }: Route) => path.startsWith('/:agency/');
const NEITHER_SIGNS_OUT = ENTRIES.filter(([name]) => name !== 'signOut');

type Browser = ReturnType<Awaited<ReturnType<typeof openServerApp>>['openBrowser']>;

describe('every address of a server', () => {
  const open = async (...people: readonly (readonly [string, 'one' | 'two', readonly Role[]])[]) => {
    const server = await openServerApp();
    for (const [name, agency, roles] of people) await server.join(name, server[agency], roles);
    return server;
  };

  const ask = (browser: Browser, name: RouteName, agency: string) =>
    routes[name].method === 'GET'
      ? browser.get(addressFor(name, agency))
      : browser.post(addressFor(name, agency));

  test.each(ROLES)('lets %s do what the role holds, and nothing else', async (role) => {
    const server = await open([role, 'one', [role]]);
    const browser = await server.signedIn(role);
    for (const [name, route] of NEITHER_SIGNS_OUT) {
      const { status } = await ask(browser, name, 'one');
      const isAllowed =
        HOLDERS[route.permission].includes(role) &&
        (isBelowAgency(route) || route.permission !== 'administer');
      expect(status === 403, `${name}: ${status}`).toBe(!isAllowed);
      expect(status, name).toBeLessThan(500);
    }
  });

  test('shows forms that say to whom they were shown, and takes none of somebody else’s', async () => {
    const server = await open(['manee', 'one', ROLES], ['chujai', 'one', ROLES]);
    const [manee, chujai] = [await server.signedIn('manee'), await server.signedIn('chujai')];
    const { person } = await server.open('manee');
    const asked = NEITHER_SIGNS_OUT.filter(([, { permission }]) => permission !== 'anyone');
    for (const [name, { method }] of asked) {
      if (method === 'POST') {
        for (const shownTo of [person.accountId, '', 'nonsense']) {
          const { status } = await chujai.post(addressFor(name, 'one'), { [SHOWN_TO]: shownTo });
          expect(status, name).toBe(409);
        }
        continue;
      }
      const html = await (await manee.get(addressFor(name, 'one'))).text();
      const forms = html.match(/<form method="post"/g) ?? [];
      const marks = html.match(new RegExp(`name="${SHOWN_TO}" value="${person.accountId}"`, 'g')) ?? [];
      expect(marks.length, name).toBe(forms.length);
    }
  });

  test('leads a stranger to signing in, or says so, whether the agency exists or not', async () => {
    const stranger = (await open()).openBrowser();
    for (const [name, route] of ENTRIES) {
      const [there, nowhere] = await Promise.all(
        ['one', 'nowhere'].map((agency) => ask(stranger, name, agency)),
      );
      expect(there?.status, name).toBe(nowhere?.status);
      if (route.permission === 'anyone' || route.isPublicToo)
        expect([200, 404, 422], name).toContain(there?.status);
      else if (route.method === 'POST') expect(there?.status, name).toBe(403);
      else expect(there?.headers.get('location'), name).toMatch(/^\/account\/sign-in(\?next=%2F|$)/);
    }
  });

  test('of an agency answers who is no member as it does where there is no agency', async () => {
    const server = await open(['elsewhere', 'two', ROLES]);
    const browser = await server.signedIn('elsewhere');
    const withoutId = (html: string) => html.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
    for (const [name, route] of ENTRIES.filter(([, each]) => isBelowAgency(each))) {
      const [there, nowhere] = [await ask(browser, name, 'one'), await ask(browser, name, 'xxx')];
      expect([there.status, nowhere.status], name).toEqual([404, 404]);
      const [shown, expected] = [await there.text(), await nowhere.text()];
      expect(withoutId(shown.replaceAll('/one/', '/xxx/')), name).toBe(withoutId(expected));
      expect(HOLDERS[route.permission].length > 0, name).toBe(true);
      expect((await ask(browser, name, 'two')).status, name).not.toBe(403);
    }
  });

  test('takes no form of another site, nor a name of another host', async () => {
    const browser = await (await open()).signedIn();
    for (const [name, { method }] of ENTRIES) {
      const path = addressFor(name, 'one');
      const foreign = await browser.request(path, { method, headers: { 'sec-fetch-site': 'cross-site' } });
      const renamed = await browser.request(path, { method, headers: { host: 'evil.example' } });
      expect([foreign.status, renamed.status], name).toEqual([403, 403]);
      if (method === 'GET') continue;
      for (const headers of [{ origin: 'https://evil.example' }, {}])
        expect(
          (await browser.request(path, { method, headers: headers as Record<string, string> })).status,
          name,
        ).toBe(403);
    }
  });
});

test.each([
  ['account', '/account/sessions', 200],
  ['oversight', '/oversight', 403],
])('an agency whose short name %s was taken since goes on under it', async (taken, own, status) => {
  const server = await openServerApp();
  await server.pool.query(`
    insert into reference.agency_short_name select '${taken}', agency_id, taken_at
      from reference.agency_short_name where short_name = 'one'`);
  await server.pool.query(`update agency set short_name = '${taken}' where short_name = 'one'`);
  const browser = await server.signedIn();
  const below = ENTRIES.filter(([, route]) => isBelowAgency(route) && route.method === 'GET');
  for (const [name, { permission }] of below) {
    const answer = await browser.get(addressFor(name, taken));
    const html = await answer.text();
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    if (['read', 'administer'].includes(permission) && answer.status === 200 && isPage)
      expect(html, name).toContain('องค์การบริหารส่วนตำบลหนึ่ง');
    expect(html, name).not.toContain('/one/');
  }
  expect((await browser.get(`/${taken}/desk`)).status).toBe(200);
  expect((await browser.get(own)).status).toBe(status);
});

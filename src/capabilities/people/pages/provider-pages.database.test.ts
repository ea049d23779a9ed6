import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  openProviderBrowser,
  pathOf,
  RETURN,
  startIdentityProvider,
} from '../../../../test/support/identity-provider.ts';
import { CLERK, PASSWORD } from '../../../../test/support/people.ts';
import { sound } from '../../../../test/support/people-pages.ts';
import { giveSecondFactor } from '../../../../test/support/second-factor.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { hashOf } from '../../../database/secret.ts';

const IDENTITIES = '/account/identities';
const VISIT = '/account/sign-in/provider';
const OTHER = 'other@example.go.th';

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
beforeAll(async () => {
  provider = await startIdentityProvider();
});
afterAll(() => provider.stop());

type Browser = ReturnType<Awaited<ReturnType<typeof openServerApp>>['openBrowser']>;

/** Where an answer sends the browser on to. */
const wayOut = (answer: Response): string =>
  /^0; url=(.+)$/.exec(answer.headers.get('refresh') ?? '')?.[1] ?? '';

async function openWithProvider() {
  const server = await openServerApp(null, null, provider.settings);
  const events = async () =>
    (await server.database.selectFrom('audit_event').select('event').orderBy('number').execute()).map(
      ({ event }) => event,
    );
  /** Goes to the provider and comes back as somebody; gives the answer to coming back. */
  const visit = async (browser: Browser, login: string, begun: Promise<Response>) =>
    browser.get(pathOf(await openProviderBrowser().identify(wayOut(await begun), login)));
  const signInAs = (browser: Browser, login: string, next = '/') =>
    visit(browser, login, browser.post(VISIT, { next }));
  const connectAs = (browser: Browser, login: string) =>
    visit(browser, login, browser.post(IDENTITIES, { present: PASSWORD }));
  const identities = () => server.database.selectFrom('account.identity').selectAll().execute();
  return { ...server, events, visit, signInAs, connectAs, identities };
}

describe('an identity', () => {
  test('is connected by the password while signed in, and opens the account from then on', async () => {
    const { signedIn, openBrowser, signInAs, connectAs, identities, events } = await openWithProvider();
    const browser = await signedIn();
    expect(await sound(await browser.get(IDENTITIES))).toContain('ยังไม่ได้เชื่อม');
    const connected = await connectAs(browser, 'somsri');
    expect(connected.headers.get('location')).toBe(`${IDENTITIES}?news=connected`);
    expect(await sound(await browser.get(`${IDENTITIES}?news=connected`))).toContain('เชื่อมบัญชีแล้ว');

    const elsewhere = openBrowser();
    const before = [...elsewhere.jar];
    const answer = await signInAs(elsewhere, 'somsri', '/one/desk?year=2567');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/one/desk?year=2567']);
    expect(before).toEqual([]);
    expect((await elsewhere.get('/account/sessions')).status).toBe(200);
    expect((await events()).slice(-2)).toEqual(['identity-connected', 'signed-in']);

    const [kept, ...more] = await identities();
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ issuer: provider.settings.issuer, subject: 'somsri' });
    expect(kept?.used_at).not.toBeNull();
    expect(JSON.stringify(kept)).not.toMatch(/ชื่อจริง|1101700000001/);
  });

  test('is not connected by a wrong password, and the fifth ends the session', async () => {
    const { signedIn, identities, database } = await openWithProvider();
    const browser = await signedIn();
    const wrong = () => browser.post(IDENTITIES, { present: 'wrong' });
    for (let n = 0; n < 4; n += 1) expect(await sound(await wrong(), 422)).toContain('รหัสผ่านปัจจุบันไม่ถูกต้อง');
    expect((await wrong()).headers.get('location')).toMatch(/^\/account\/sign-in\?/);
    expect(await identities()).toEqual([]);
    expect(await database.selectFrom('access.provider_visit').select('next').execute()).toEqual([]);
  });

  test('that nobody connected opens nothing, whatever the provider calls the person', async () => {
    const { openBrowser, signInAs, events } = await openWithProvider();
    const browser = openBrowser();
    const before = await events();
    const html = await sound(await signInAs(browser, CLERK), 422);
    expect(html).toContain('เข้าสู่ระบบด้วยรหัสผ่านหนึ่งครั้ง');
    expect([...browser.jar.keys()]).toEqual([]);
    expect(await events()).toEqual(before);
  });

  test('belongs to one account', async () => {
    const { signedIn, join, one, connectAs, identities } = await openWithProvider();
    await join(OTHER, one, ['viewer']);
    const [clerk, other] = [await signedIn(), await signedIn(OTHER)];
    await connectAs(clerk, 'somsri');
    expect((await connectAs(clerk, 'somsri')).status).toBe(303);
    expect(await sound(await connectAs(other, 'somsri'), 422)).toContain('เชื่อมกับบัญชีอื่นไว้แล้ว');
    expect(await identities()).toHaveLength(1);
    expect((await connectAs(other, 'manee')).status).toBe(303);
  });

  test('is disconnected by the password, and opens nothing any more', async () => {
    const { signedIn, openBrowser, signInAs, connectAs, identities, events, join, one } =
      await openWithProvider();
    await join(OTHER, one, ['viewer']);
    const [browser, other] = [await signedIn(), await signedIn(OTHER)];
    await connectAs(browser, 'somsri');
    const [kept] = await identities();
    const path = `${IDENTITIES}/${kept?.identity_id}`;
    for (const answer of [await other.get(path), await other.post(path, { present: PASSWORD })])
      expect(answer.status).toBe(404);
    expect(await sound(await browser.get(path))).toContain('ยกเลิกการเชื่อม');
    await sound(await browser.post(path, { present: 'wrong' }), 422);
    const done = await browser.post(path, { present: PASSWORD });
    expect(done.headers.get('location')).toBe(`${IDENTITIES}?news=disconnected`);
    expect(await sound(await browser.get(`${IDENTITIES}?news=disconnected`))).toContain('ยกเลิกการเชื่อมแล้ว');
    expect((await events()).at(-1)).toBe('identity-disconnected');
    expect((await signInAs(openBrowser(), 'somsri')).status).toBe(422);
  });

  test('ends with the password under which it was connected', async () => {
    const { signedIn, connectAs, identities, events } = await openWithProvider();
    const browser = await signedIn();
    await connectAs(browser, 'somsri');
    const password = 'a password of another kind';
    await browser.post('/account/password', { present: PASSWORD, password, again: password });
    expect(await identities()).toEqual([]);
    expect((await events()).slice(-2)).toEqual(['identity-disconnected', 'password-changed']);
  });

  test('of a disabled account opens nothing', async () => {
    const { signedIn, openBrowser, signInAs, connectAs, database, time } = await openWithProvider();
    await connectAs(await signedIn(), 'somsri');
    await database.updateTable('account.account').set({ disabled_at: time.now }).execute();
    const browser = openBrowser();
    expect(await sound(await signInAs(browser, 'somsri'), 422)).toContain('บัญชีนี้ถูกระงับ');
    expect([...browser.jar.keys()]).toEqual([]);
  });

  test('does not stand in for the second factor', async () => {
    const server = await openWithProvider();
    const { signedIn, openBrowser, signInAs, connectAs, time } = server;
    await connectAs(await signedIn(), 'somsri');
    const { codeNow } = await giveSecondFactor(server);
    const browser = openBrowser();
    const answer = await signInAs(browser, 'somsri', '/one/desk');
    expect(answer.headers.get('location')).toBe('/account/sign-in/code?next=%2Fone%2Fdesk');
    expect((await browser.get('/account/sessions')).status).toBe(303);
    time.now = new Date(time.now.getTime() + 60_000);
    const finished = await browser.post('/account/sign-in/code', { code: codeNow(), next: '/one/desk' });
    expect(finished.headers.get('location')).toBe('/one/desk');
  });

  test('answers an invitation: signing in by it goes on to the answer', async () => {
    const { signedIn, openBrowser, signInAs, connectAs, join, two } = await openWithProvider();
    await join(OTHER, two, ['viewer']);
    await connectAs(await signedIn(OTHER), 'manee');
    const inviting = { personName: 'มานี', signInName: OTHER, 'role-viewer': '1' };
    const html = await (await (await signedIn()).post('/one/desk/people', inviting)).text();
    const link = /\/account\/invitation\/[\w-]{43}/.exec(html)?.[0] ?? '';
    const browser = openBrowser();
    expect((await signInAs(browser, 'manee', `${link}/answer`)).headers.get('location')).toBe(
      `${link}/answer`,
    );
    expect((await browser.post(`${link}/answer`)).status).toBe(303);
    expect((await browser.get('/one/desk')).status).toBe(200);
  });
});

describe('coming back', () => {
  test('opens a new session, and ends the one that the browser had', async () => {
    const { signedIn, signInAs, connectAs, database } = await openWithProvider();
    const browser = await signedIn();
    await connectAs(browser, 'somsri');
    const tokenOf = () => [...browser.jar].find(([name]) => name.includes('session'))?.[1] ?? '';
    const planted = tokenOf();
    await signInAs(browser, 'somsri');
    expect(tokenOf()).not.toBe(planted);
    const left = await database.selectFrom('access.session').select('token_hash').execute();
    expect(left).toEqual([{ token_hash: hashOf(tokenOf()) }]);
  });

  test('is refused in another browser, which would be signed in as somebody else', async () => {
    const { signedIn, openBrowser, connectAs, database } = await openWithProvider();
    await connectAs(await signedIn(), 'somsri');
    const [attacker, victim] = [openBrowser(), openBrowser()];
    const back = await openProviderBrowser().identify(wayOut(await attacker.post(VISIT)), 'somsri');
    expect(await sound(await victim.get(pathOf(back)), 422)).toContain('ต้องเริ่มยืนยันตัวตนใหม่');
    await victim.post(VISIT);
    expect((await victim.get(pathOf(back))).status).toBe(422);
    expect([...victim.jar.keys()]).toEqual([]);
    expect((await attacker.get(pathOf(back))).status).toBe(303);
    expect(await database.selectFrom('access.session').select('seen_from').execute()).toHaveLength(2);
  });

  test('works once', async () => {
    const { signedIn, openBrowser, connectAs } = await openWithProvider();
    await connectAs(await signedIn(), 'somsri');
    const browser = openBrowser();
    const begun = await browser.post(VISIT);
    const cookie = [...browser.jar].map((pair) => pair.join('=')).join('; ');
    const back = pathOf(await openProviderBrowser().identify(wayOut(begun), 'somsri'));
    expect((await browser.get(back)).status).toBe(303);
    expect((await openBrowser().request(back, { headers: { cookie } })).status).toBe(422);
    expect((await browser.get(back)).status).toBe(422);
  });

  test('with anything changed is refused', async () => {
    const { signedIn, openBrowser, connectAs } = await openWithProvider();
    await connectAs(await signedIn(), 'somsri');
    const changes: readonly (readonly [string, (back: URLSearchParams) => void])[] = [
      ['another state', (back) => back.set('state', 'made-up')],
      ['no state', (back) => back.delete('state')],
      ['two states', (back) => back.append('state', 'made-up')],
      ['another code', (back) => back.set('code', 'made-up')],
      ['no code', (back) => back.delete('code')],
      ['another issuer', (back) => back.set('iss', 'https://evil.example')],
    ];
    for (const [what, change] of changes) {
      const browser = openBrowser();
      const begun = await browser.post(VISIT);
      const back = new URL(await openProviderBrowser().identify(wayOut(begun), 'somsri'));
      change(back.searchParams);
      expect((await browser.get(pathOf(back.href))).status, what).toBe(422);
      expect([...browser.jar.keys()], what).toEqual([]);
    }
  });

  test('with a code of another visit is refused: its nonce and its verifier are of that', async () => {
    const { signedIn, openBrowser, connectAs } = await openWithProvider();
    await connectAs(await signedIn(), 'somsri');
    const [attacker, victim] = [openBrowser(), openBrowser()];
    const back = new URL(await openProviderBrowser().identify(wayOut(await attacker.post(VISIT)), 'somsri'));
    const own = new URL(wayOut(await victim.post(VISIT))).searchParams.get('state') ?? '';
    back.searchParams.set('state', own);
    expect((await victim.get(pathOf(back.href))).status).toBe(422);
  });

  test('after ten minutes is too late', async () => {
    const { signedIn, openBrowser, connectAs, time } = await openWithProvider();
    await connectAs(await signedIn(), 'somsri');
    const browser = openBrowser();
    const back = await openProviderBrowser().identify(wayOut(await browser.post(VISIT)), 'somsri');
    time.now = new Date(time.now.getTime() + 600_000);
    expect((await browser.get(pathOf(back))).status).toBe(422);
  });

  test('cancelled says so, of signing in and of connecting', async () => {
    const { signedIn, openBrowser } = await openWithProvider();
    const stranger = openBrowser();
    const cancel = async (begun: Response) => pathOf(await openProviderBrowser().cancel(wayOut(begun)));
    const signingIn = await stranger.get(await cancel(await stranger.post(VISIT, { next: '/one/desk' })));
    const told = await sound(signingIn, 422);
    expect(told).toContain('ยังไม่ได้ยืนยันตัวตน');
    expect(told).toContain('href="/account/sign-in?next=%2Fone%2Fdesk"');
    const browser = await signedIn();
    const connecting = await cancel(await browser.post(IDENTITIES, { present: PASSWORD }));
    expect(await sound(await browser.get(connecting), 422)).toContain(`href="${IDENTITIES}"`);
  });

  test('to connect is refused once the session has ended, or another person has signed in', async () => {
    const { signedIn, join, one, identities } = await openWithProvider();
    await join(OTHER, one, ['viewer']);
    for (const meanwhile of [
      (browser: Browser) => browser.post('/account/sign-out'),
      (browser: Browser) => browser.signIn(OTHER),
      (browser: Browser) => browser.signIn(),
    ]) {
      const browser = await signedIn();
      const begun = await browser.post(IDENTITIES, { present: PASSWORD });
      const back = await openProviderBrowser().identify(wayOut(begun), 'somsri');
      await meanwhile(browser);
      expect(await sound(await browser.get(pathOf(back)), 422)).toContain('ต้องเข้าสู่ระบบอีกครั้ง');
    }
    expect(await identities()).toEqual([]);
  });

  test('goes on to no address of others', async () => {
    const { signedIn, openBrowser, signInAs, connectAs } = await openWithProvider();
    await connectAs(await signedIn(), 'somsri');
    for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])
      expect((await signInAs(openBrowser(), 'somsri', next)).headers.get('location'), next).toBe('/');
  });
});

test('the page for signing in offers the provider, and goes there by itself or by a link', async () => {
  const { openBrowser } = await openWithProvider();
  const browser = openBrowser();
  const html = await sound(await browser.get('/account/sign-in?next=/one/desk'));
  expect(html).toContain('เข้าสู่ระบบด้วย ThaID');
  const answer = await browser.post(VISIT, { next: '/one/desk' });
  const way = new URL(wayOut(answer));
  expect(way.origin).toBe(provider.settings.issuer);
  expect(way.searchParams.get('code_challenge_method')).toBe('S256');
  expect(way.searchParams.get('redirect_uri')).toBe(`http://localhost${RETURN}`);
  expect(await sound(answer)).toContain(way.href.replaceAll('&', '&amp;'));
});

test('where no provider is set nothing leads to one', async () => {
  const { openBrowser, signedIn } = await openServerApp();
  const stranger = openBrowser();
  expect(await (await stranger.get('/account/sign-in')).text()).not.toContain(VISIT);
  for (const answer of [await stranger.post(VISIT), await stranger.get(`${RETURN}?code=1&state=1`)])
    expect(answer.status).toBe(404);
  const browser = await signedIn();
  expect(await (await browser.get('/account/sessions')).text()).not.toContain(IDENTITIES);
  expect(await sound(await browser.get(IDENTITIES))).toContain('ยังไม่ได้ตั้งค่า');
  expect((await browser.post(IDENTITIES, { present: PASSWORD })).status).toBe(404);
});

test('one network keeps at most two hundred visits', async () => {
  const { openBrowser, database } = await openWithProvider();
  const browser = openBrowser();
  await database
    .insertInto('access.provider_visit')
    .columns(['state_hash', 'browser_hash', 'source_hash', 'nonce', 'code_verifier', 'next', 'expires_at'])
    .expression((row) =>
      row
        .selectFrom((from) => from.fn<{ n: number }>('generate_series', [from.lit(1), from.lit(300)]).as('n'))
        .select((each) => [
          each
            .fn('encode', [each.fn('sha256', [each.cast(each.cast('n', 'text'), 'bytea')]), each.val('hex')])
            .as('a'),
          each.val(hashOf('')).as('b'),
          each.val(hashOf('127.0.0.1')).as('c'),
          each.val('').as('d'),
          each.val('').as('e'),
          each.val('/').as('f'),
          each.val(new Date('2026-11-28T06:05:00Z')).as('g'),
        ]),
    )
    .execute();
  await browser.post(VISIT);
  expect(await database.selectFrom('access.provider_visit').select('next').execute()).toHaveLength(200);
});

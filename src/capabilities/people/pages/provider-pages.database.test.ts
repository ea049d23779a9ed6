import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  openProviderBrowser,
  pathOf,
  RETURN,
  startIdentityProvider,
} from '../../../../test/support/identity-provider.ts';
import { PASSWORD } from '../../../../test/support/people.ts';
import { sound } from '../../../../test/support/people-pages.ts';
import { openProviderApp, PROVIDER_PATHS, wayOut } from '../../../../test/support/provider-app.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { hashOf } from '../../../database/secret.ts';

const IDENTITIES = PROVIDER_PATHS.identities;
const VISIT = PROVIDER_PATHS.visit;
const OTHER = 'other@example.go.th';

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
beforeAll(async () => {
  provider = await startIdentityProvider();
});
afterAll(() => provider.stop());

type Browser = ReturnType<Awaited<ReturnType<typeof openServerApp>>['openBrowser']>;

const openWithProvider = () => openProviderApp(provider.settings);

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
    expect([...victim.jar.keys()]).toEqual([expect.stringContaining('visit')]);
    expect((await attacker.get(pathOf(back))).status).toBe(303);
    expect(await database.selectFrom('access.session').select('seen_from').execute()).toHaveLength(2);
  });

  test('works from each of two windows that left at once, in either order', async () => {
    const { signedIn, openBrowser, connectAs } = await openWithProvider();
    await connectAs(await signedIn(), 'somsri');
    const back = async (way: string) => pathOf(await openProviderBrowser().identify(way, 'somsri'));
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const browser = openBrowser();
      const ways = [wayOut(await browser.post(VISIT)), wayOut(await browser.post(VISIT))];
      for (const window of order)
        expect((await browser.get(await back(ways[window] ?? ''))).status, order.join()).toBe(303);
      expect([...browser.jar.keys()].join()).not.toContain('visit');
    }
  });

  test('works from the last five windows; the one that left before them has to begin anew', async () => {
    const { openBrowser } = await openWithProvider();
    const browser = openBrowser();
    const states: string[] = [];
    for (let window = 0; window < 6; window += 1)
      states.push(new URL(wayOut(await browser.post(VISIT))).searchParams.get('state') ?? '');
    expect([...browser.jar.keys()].filter((name) => name.includes('visit'))).toHaveLength(5);
    const told = async (state: string) =>
      sound(await browser.get(`${RETURN}?state=${state}&error=access_denied`), 422);
    const [first = '', ...others] = states;
    expect(await told(first)).toContain('ต้องเริ่มยืนยันตัวตนใหม่');
    for (const state of others) expect(await told(state)).not.toContain('ต้องเริ่มยืนยันตัวตนใหม่');
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
      expect([...browser.jar.keys()].join(), what).not.toContain('session');
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

test('behind a proxy a browser comes back under the published address, by a cookie for https alone', async () => {
  const { openBrowser } = await openServerApp('https://ita.example.go.th', null, provider.settings);
  const browser = openBrowser();
  const answer = await browser.post(VISIT);
  const { searchParams } = new URL(wayOut(answer));
  expect(searchParams.get('redirect_uri')).toBe(`https://ita.example.go.th${RETURN}`);
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-prongsai_visit_.*Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  await browser.get(`${RETURN}?state=${searchParams.get('state')}&error=access_denied`);
  expect([...browser.jar.keys()]).toEqual([]);
});

test('a provider that is away keeps nobody else out', async () => {
  const away = { ...provider.settings, issuer: 'http://127.0.0.1:9' };
  const { openBrowser, signedIn, database } = await openServerApp(null, null, away);
  const stranger = openBrowser();
  const html = await sound(await stranger.post(VISIT, { next: '/one/desk' }), 503);
  expect(html).toContain('ติดต่อ ThaID ไม่ได้ในขณะนี้');
  expect([...stranger.jar.keys()]).toEqual([]);
  const browser = await signedIn();
  expect((await browser.post(IDENTITIES, { present: PASSWORD })).status).toBe(503);
  expect(await database.selectFrom('access.provider_visit').select('next').execute()).toEqual([]);
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

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startIdentityProvider } from '../../../../test/support/identity-provider.ts';
import { CLERK, PASSWORD } from '../../../../test/support/people.ts';
import { sound } from '../../../../test/support/people-pages.ts';
import { openProviderApp, PROVIDER_PATHS } from '../../../../test/support/provider-app.ts';
import { giveSecondFactor } from '../../../../test/support/second-factor.ts';

const IDENTITIES = PROVIDER_PATHS.identities;
const OTHER = 'other@example.go.th';

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
beforeAll(async () => {
  provider = await startIdentityProvider();
});
afterAll(() => provider.stop());

const openWithProvider = () => openProviderApp(provider.settings);

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
    expect(kept).toMatchObject({ issuer: provider.settings.issuer });
    expect(kept?.used_at).not.toBeNull();
    expect(JSON.stringify(kept)).not.toMatch(/somsri|ชื่อจริง|1101700000001/);
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
    const cameIn = openBrowser();
    await signInAs(cameIn, 'somsri');
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
    expect((await cameIn.get('/account/sessions')).status).toBe(303);
    expect((await other.get('/account/sessions')).status).toBe(200);
    expect((await signInAs(openBrowser(), 'somsri')).status).toBe(422);
  });

  test('that is disconnected finishes no sign-in that it began', async () => {
    const server = await openWithProvider();
    const { openBrowser, signedIn, signInAs, connectAs, identities, time } = server;
    const browser = await signedIn();
    const { codeNow } = await giveSecondFactor(server);
    time.now = new Date(time.now.getTime() + 60_000);
    await browser.signIn();
    await browser.post('/account/sign-in/code', { code: codeNow() });
    await connectAs(browser, 'somsri');
    const begun = openBrowser();
    expect((await signInAs(begun, 'somsri')).headers.get('location')).toContain('/account/sign-in/code');
    const [kept] = await identities();
    await browser.post(`${IDENTITIES}/${kept?.identity_id}`, { present: PASSWORD });
    time.now = new Date(time.now.getTime() + 60_000);
    await sound(await begun.post('/account/sign-in/code', { code: codeNow() }), 422);
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
    const { signedIn, openBrowser, signInAs, connectAs, identities, time } = server;
    await connectAs(await signedIn(), 'somsri');
    const { codeNow } = await giveSecondFactor(server);
    const browser = openBrowser();
    const answer = await signInAs(browser, 'somsri', '/one/desk');
    expect(answer.headers.get('location')).toBe('/account/sign-in/code?next=%2Fone%2Fdesk');
    expect((await browser.get('/account/sessions')).status).toBe(303);
    expect(await identities()).toMatchObject([{ used_at: null }]);
    time.now = new Date(time.now.getTime() + 60_000);
    const finished = await browser.post('/account/sign-in/code', { code: codeNow(), next: '/one/desk' });
    expect(finished.headers.get('location')).toBe('/one/desk');
    expect(await identities()).toMatchObject([{ used_at: time.now }]);
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

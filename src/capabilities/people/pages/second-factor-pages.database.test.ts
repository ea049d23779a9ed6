import { expect, test } from 'vitest';
import { CLERK, PASSWORD } from '../../../../test/support/people.ts';
import { sound } from '../../../../test/support/people-pages.ts';
import { codeAt, giveSecondFactor } from '../../../../test/support/second-factor.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';

const PAGE = '/account/second-factor';
const CODE = '/account/sign-in/code';
/** As a page shows one: ids have dashes, too. */
const RECOVERY_CODE = /<code[^>]*>[A-Z2-7]{4}(-[A-Z2-7]{4}){3}<\/code>/g;

const secretIn = (html: string): string => /name="secret" value="([A-Z2-7]{32})"/.exec(html)?.[1] ?? '';

async function openWithFactor() {
  const server = await openServerApp();
  const { time } = server;
  const factor = await giveSecondFactor(server);
  const later = (seconds: number) => {
    time.now = new Date(time.now.getTime() + seconds * 1000);
  };
  later(30);
  /** A browser in which the password has been given. */
  const begun = async () => {
    const browser = server.openBrowser();
    const answer = await browser.signIn(undefined, PASSWORD, { next: '/one/desk/agency' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `${CODE}?next=%2Fone%2Fdesk%2Fagency`,
    ]);
    return browser;
  };
  return { ...server, ...factor, later, begun };
}

test('is set up with picture and text, keeps its secret over a fault, and shows ten codes once', async () => {
  const { signedIn, time } = await openServerApp();
  const clerk = await signedIn();
  const html = await sound(await clerk.get(PAGE));
  const secret = secretIn(html);
  expect(html).toMatch(/<svg class="ps-qr"[^>]*role="img" aria-label="[^"]+"/);
  expect(shownText(html)).toContain(secret.replace(/(.{4})(?=.)/g, '$1 '));
  const code = codeAt(secret, time.now);
  const wrong = await sound(await clerk.post(PAGE, { secret, code: '000000', present: PASSWORD }), 422);
  expect([secretIn(wrong), wrong.includes(PASSWORD)]).toEqual([secret, false]);
  const refused = await sound(await clerk.post(PAGE, { secret, code, present: 'wrong' }), 422);
  expect(secretIn(refused)).toBe(secret);
  const shown = await sound(await clerk.post(PAGE, { secret, code, present: PASSWORD }));
  expect(shown.match(RECOVERY_CODE)).toHaveLength(10);
  expect(shownText(shown)).toContain(`รหัสสำรองของ ${CLERK} ที่ http://localhost`);
  const after = await sound(await clerk.get(PAGE));
  expect(after.match(RECOVERY_CODE)).toBeNull();
  expect(shownText(after)).toContain('เหลือ 10 รหัส');
  expect((await clerk.post(PAGE, { secret, code, present: PASSWORD })).headers.get('location')).toBe(PAGE);
});

test('a hostile secret is none: another is shown instead', async () => {
  const { signedIn } = await openServerApp();
  const clerk = await signedIn();
  const secret = '"><script>alert(1)</script>';
  expect(secretIn(await sound(await clerk.post(PAGE, { secret }), 422))).toHaveLength(32);
});

test('signing in asks for the code, leads on to the page asked for, and opens nothing before', async () => {
  const { begun, codeNow } = await openWithFactor();
  const browser = await begun();
  expect((await browser.get('/one/desk')).headers.get('location')).toMatch(/^\/account\/sign-in\?next=/);
  const html = await sound(await browser.get(`${CODE}?next=%2Fone%2Fdesk%2Fagency`));
  expect(html).toContain('name="next" value="/one/desk/agency"');
  expect(html).toContain('autocomplete="one-time-code"');
  expect(await sound(await browser.post(CODE, { code: '000000' }), 422)).not.toContain('000000');
  const done = await browser.post(CODE, { code: codeNow(), next: '/one/desk/agency' });
  expect([done.status, done.headers.get('location')]).toEqual([303, '/one/desk/agency']);
  expect([...browser.jar.keys()].some((name) => name.includes('pending'))).toBe(false);
  expect((await browser.get('/one/desk')).status).toBe(200);
});

test('a recovery code signs in; a wrong one is told at its field, which stays open', async () => {
  const { begun, recoveryCodes } = await openWithFactor();
  const browser = await begun();
  const refused = await sound(await browser.post(CODE, { recoveryCode: 'abcd' }), 422);
  expect(refused).toContain('href="#recoveryCode"');
  expect(refused).toMatch(/<details[^>]* open/);
  expect(shownText(refused)).toContain('โปรดใช้รหัสอื่นในรายการ');
  const [code = ''] = recoveryCodes;
  expect((await browser.post(CODE, { recoveryCode: code.toLowerCase() })).status).toBe(303);
  expect((await browser.get('/one/desk')).status).toBe(200);
});

test('never leads elsewhere, and whoever owes no code begins anew', async () => {
  const { begun, openBrowser, codeNow, later } = await openWithFactor();
  const browser = await begun();
  const away = await browser.post(CODE, { code: codeNow(), next: 'https://evil.example' });
  expect(away.headers.get('location')).toBe('/');
  const stranger = openBrowser();
  await sound(await stranger.get(CODE), 404);
  await sound(await stranger.post(CODE, { code: codeNow() }), 422);
  const late = await begun();
  later(300);
  const ended = await sound(await late.post(CODE, { code: codeNow(), next: '/one/desk' }), 422);
  expect(ended).toContain('/account/sign-in?next=%2Fone%2Fdesk');
  await sound(await late.get(CODE), 404);
});

test('of two windows the second begun is the one that counts, and the first signs in by it, too', async () => {
  const { begun, codeNow, openBrowser } = await openWithFactor();
  const browser = await begun();
  const first = new Map(browser.jar);
  await browser.signIn();
  expect((await browser.post(CODE, { code: codeNow() })).status).toBe(303);
  await sound(await browser.post(CODE, { code: codeNow() }), 422);
  expect((await browser.get('/one/desk')).status).toBe(200);
  const copy = openBrowser();
  for (const [name, value] of first) copy.jar.set(name, value);
  expect((await copy.post(CODE, { code: codeNow() })).status).toBe(422);
});

test('a second step that somebody planted opens nothing for them', async () => {
  const { begun, codeNow, openBrowser } = await openWithFactor();
  const thief = await begun();
  const victim = openBrowser();
  for (const [name, value] of thief.jar) victim.jar.set(name, value);
  expect((await victim.post(CODE, { code: codeNow() })).status).toBe(303);
  expect((await victim.get('/one/desk')).status).toBe(200);
  expect((await thief.get('/one/desk')).status).toBe(303);
  await sound(await thief.post(CODE, { code: codeNow() }), 422);
  expect((await thief.get('/one/desk')).status).toBe(303);
});

test('after wrong codes one has to wait, and is told how long', async () => {
  const { begun } = await openWithFactor();
  const browser = await begun();
  for (let n = 0; n < 5; n += 1) await browser.post(CODE, { code: '000000' });
  const again = await begun();
  expect(shownText(await sound(await again.post(CODE, { code: '000000' }), 429))).toContain('โปรดรอ 1 วินาที');
});

test('is switched off by password and code', async () => {
  const { begun, codeNow, later, signedIn } = await openWithFactor();
  const browser = await begun();
  await browser.post(CODE, { code: codeNow() });
  expect(await sound(await browser.get(PAGE))).toContain(`${PAGE}/off`);
  await sound(await browser.get(`${PAGE}/off`));
  later(30);
  await sound(await browser.post(`${PAGE}/off`, { present: 'wrong', code: codeNow() }), 422);
  await sound(await browser.post(`${PAGE}/off`, { present: PASSWORD, code: '000000' }), 422);
  const off = await browser.post(`${PAGE}/off`, { present: PASSWORD, code: codeNow() });
  expect(off.headers.get('location')).toBe(`${PAGE}?off`);
  expect(shownText(await sound(await browser.get(`${PAGE}?off`)))).toContain('ปิดการยืนยันขั้นที่สองแล้ว');
  expect((await browser.get(`${PAGE}/off`)).headers.get('location')).toBe(PAGE);
  await signedIn();
});

test('a lost one is removed on the page of its person, by an administrator', async () => {
  const server = await openServerApp();
  const manee = await server.join('manee', server.one, ['viewer']);
  const at = `/one/desk/people/${manee}`;
  const clerk = await server.signedIn();
  expect(await sound(await clerk.get(at))).not.toContain('/second-factor');
  await giveSecondFactor(server, 'manee');
  expect(await sound(await clerk.get(at))).toContain(`action="${at}/second-factor"`);
  expect((await clerk.post(`${at}/second-factor`)).headers.get('location')).toBe(at);
  expect(await sound(await clerk.get(at))).not.toContain('/second-factor');
  await server.signedIn('manee');
});

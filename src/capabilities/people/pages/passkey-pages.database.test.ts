import { expect, test } from 'vitest';
import { addPasskeyIn, NEW_PASSKEY } from '../../../../test/support/passkeys.ts';
import { PASSWORD } from '../../../../test/support/people.ts';
import { sound } from '../../../../test/support/people-pages.ts';
import { codeAt, giveSecondFactor } from '../../../../test/support/second-factor.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import { openAuthenticator, optionsIn } from '../../../../test/support/software-authenticator.ts';

const PAGE = '/account/second-factor';
const CODE = '/account/sign-in/code';
const RECOVERY_CODE = /(?<=<code[^>]*>)[A-Z2-7]{4}(-[A-Z2-7]{4}){3}(?=<\/code>)/g;
const NOT_ACCEPTED = 'ยืนยันด้วยพาสคีย์ไม่สำเร็จ';

/** Somebody with a passkey and nothing else; beside them manee, who has none. */
async function openWithPasskey() {
  const server = await openServerApp();
  await server.join('manee', server.one, ['viewer']);
  const clerk = await server.signedIn();
  const { device, answer } = await addPasskeyIn(clerk);
  const recoveryCodes = (await sound(answer)).match(RECOVERY_CODE) ?? [];
  const later = (seconds: number) => {
    server.time.now = new Date(server.time.now.getTime() + seconds * 1000);
  };
  /** A browser in which the password has been given, and what it is asked then. */
  const begun = async () => {
    const browser = server.openBrowser();
    expect((await browser.signIn()).status).toBe(303);
    return { browser, asked: optionsIn(await sound(await browser.get(CODE))) };
  };
  const prove = (browser: Awaited<ReturnType<typeof begun>>['browser'], passkey: string) =>
    browser.post(CODE, { passkey, next: '/one/desk' });
  return { ...server, clerk, device, recoveryCodes, later, begun, prove };
}

test('a passkey is added by the password, gives ten codes, and signs in after the password', async () => {
  const { clerk, recoveryCodes, begun, prove, device, later } = await openWithPasskey();
  expect(new Set(recoveryCodes).size).toBe(10);
  const listed = await sound(await clerk.get(PAGE));
  for (const words of ['โน้ตบุ๊ก', 'ยังไม่เคยใช้', 'เหลือ 10 รหัส', 'ยังไม่ได้ใช้แอป'])
    expect(shownText(listed)).toContain(words);
  later(60);
  const { browser, asked } = await begun();
  expect(asked).toMatchObject({ userVerification: 'required', rpId: 'localhost' });
  expect((await browser.get('/one/desk')).status).toBe(303);
  const done = await prove(browser, device.use(asked));
  expect([done.status, done.headers.get('location')]).toEqual([303, '/one/desk']);
  expect((await browser.get('/one/desk')).status).toBe(200);
  expect(shownText(await sound(await browser.get(PAGE)))).not.toContain('ยังไม่เคยใช้');
});

test('of a second one no codes come, and all others stay signed in', async () => {
  const { clerk, begun, prove, device } = await openWithPasskey();
  const { browser, asked } = await begun();
  await prove(browser, device.use(asked));
  const { answer, device: second } = await addPasskeyIn(clerk, 'โทรศัพท์');
  expect(answer.headers.get('location')).toBe(`${PAGE}?added`);
  expect((await browser.get('/one/desk')).status).toBe(200);
  const again = await begun();
  expect((await prove(again.browser, second.use(again.asked))).status).toBe(303);
});

test('is not added without the password, a name, what was asked, or in time', async () => {
  const { signedIn, time } = await openServerApp();
  const clerk = await signedIn();
  const device = openAuthenticator();
  const refused = async (fields: Record<string, string>) => sound(await clerk.post(NEW_PASSKEY, fields), 422);
  expect(await refused({ name: 'ก', present: 'wrong' })).not.toContain('data-options');
  expect(await refused({ name: ' ', present: PASSWORD })).not.toContain('data-options');
  const unasked = device.make({ challenge: 'AAAA' });
  expect(shownText(await refused({ name: 'ก', passkey: unasked }))).toContain('หมดเวลา');
  const ask = async () =>
    optionsIn(await sound(await clerk.post(NEW_PASSKEY, { name: 'ก', present: PASSWORD })));
  for (const answer of [
    (challenge: string) => device.make({ challenge, origin: 'https://evil.example' }),
    (challenge: string) => device.make({ challenge, isVerified: false }),
    (challenge: string) => openAuthenticator('evil.example', 'http://localhost').make({ challenge }),
    (challenge: string) => device.use({ challenge }),
    () => 'no JSON',
    () => '{"id":"a","rawId":"a","type":"public-key","response":{"clientDataJSON":"e30"}}',
    () => `"${'a'.repeat(40_000)}"`,
  ])
    expect(shownText(await refused({ name: 'ก', passkey: answer((await ask()).challenge) }))).toContain(
      'เพิ่มพาสคีย์ไม่สำเร็จ',
    );
  const late = await ask();
  time.now = new Date(time.now.getTime() + 300_000);
  expect(shownText(await refused({ name: 'ก', passkey: device.make(late) }))).toContain('หมดเวลา');
  expect(shownText(await sound(await clerk.get(PAGE)))).not.toContain('รหัสสำรองที่ยังใช้ได้');
});

test('a key of one device is nobody else’s', async () => {
  const { device, signedIn } = await openWithPasskey();
  const { answer } = await addPasskeyIn(await signedIn('manee'), 'ของมานี', device);
  await sound(answer, 422);
});

test.each<[string, (device: ReturnType<typeof openAuthenticator>, challenge: string) => string]>([
  ['another origin', (device, challenge) => device.use({ challenge, origin: 'http://localhost:9' })],
  ['another challenge', (device) => device.use({ challenge: 'AAAA' })],
  ['nobody verified', (device, challenge) => device.use({ challenge, isVerified: false })],
  ['a counter that goes back', (device, challenge) => device.use({ challenge, counter: 1 })],
  ['another device', (_, challenge) => openAuthenticator().use({ challenge })],
  ['a new passkey', (device, challenge) => device.make({ challenge })],
  ['no answer', () => '{}'],
])('of %s no session comes', async (_, answer) => {
  const { begun, prove, device } = await openWithPasskey();
  const { browser, asked } = await begun();
  const html = await sound(await prove(browser, answer(device, asked.challenge)), 422);
  expect(shownText(html)).toContain(NOT_ACCEPTED);
  expect((await browser.get('/one/desk')).status).toBe(303);
  // Another challenge stands on the page, by which the right device signs in.
  expect((await prove(browser, device.use({ ...optionsIn(html), counter: 9 }))).status).toBe(303);
});

test('an answer counts once, in the browser that was asked, within five minutes', async () => {
  const { begun, prove, device, later, openBrowser } = await openWithPasskey();
  const [first, other] = [await begun(), await begun()];
  const copy = openBrowser();
  for (const [name, value] of first.browser.jar) copy.jar.set(name, value);
  const answer = device.use(first.asked);
  await sound(await prove(other.browser, answer), 422);
  expect((await prove(first.browser, answer)).status).toBe(303);
  for (const replaying of [copy, first.browser]) await sound(await prove(replaying, answer), 422);
  expect((await copy.get('/one/desk')).status).toBe(303);
  const again = await begun();
  const failed = device.use({ ...again.asked, origin: 'http://evil.example' });
  await sound(await prove(again.browser, failed), 422);
  await sound(await prove(again.browser, device.use(again.asked)), 422);
  const late = await begun();
  later(300);
  await sound(await prove(late.browser, device.use(late.asked)), 422);
  expect((await late.browser.get('/one/desk')).status).toBe(303);
});

test('each window is asked for itself, the last twenty at once', async () => {
  const { begun, prove, device, database, later } = await openWithPasskey();
  const { browser, asked } = await begun();
  const other = optionsIn(await sound(await browser.get(CODE)));
  await sound(await prove(browser, device.use({ ...other, origin: 'http://evil.example' })), 422);
  later(1);
  for (let n = 0; n < 20; n += 1) await browser.get(CODE);
  const kept = await database.selectFrom('access.passkey_challenge').select('challenge').execute();
  expect(kept).toHaveLength(20);
  await sound(await prove(browser, device.use(asked)), 422);
  const again = await begun();
  await again.browser.get(CODE);
  expect((await prove(again.browser, device.use(again.asked))).status).toBe(303);
});

test('of several at once one answer is taken', async () => {
  const { begun, prove, device } = await openWithPasskey();
  const { browser, asked } = await begun();
  const answer = device.use(asked);
  const answers = await Promise.all([1, 2, 3].map(() => prove(browser, answer)));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
});

test('somebody else’s passkey signs nobody else in', async () => {
  const { signedIn, begun, prove } = await openWithPasskey();
  const { device: hers } = await addPasskeyIn(await signedIn('manee'));
  const { browser, asked } = await begun();
  await sound(await prove(browser, hers.use(asked)), 422);
});

test('a recovery code signs in without the device', async () => {
  const { begun, recoveryCodes, clerk } = await openWithPasskey();
  const { browser } = await begun();
  expect((await browser.post(CODE, { recoveryCode: recoveryCodes[0] ?? '' })).status).toBe(303);
  expect(shownText(await sound(await clerk.get(PAGE)))).toContain('เหลือ 9 รหัส');
});

test('one of two is removed by the password, and signs in no more; the last is switched off by itself', async () => {
  const { clerk, begun, prove, device } = await openWithPasskey();
  const { device: second } = await addPasskeyIn(clerk, 'โทรศัพท์');
  const places = (await sound(await clerk.get(PAGE))).match(
    /\/account\/second-factor\/passkey\/[0-9a-f-]{36}/g,
  );
  const [first = '', last = ''] = places ?? [];
  expect(shownText(await sound(await clerk.get(first)))).toContain('ลบพาสคีย์ “โน้ตบุ๊ก”');
  const before = await begun();
  await sound(await clerk.post(first, { present: 'wrong' }), 422);
  expect((await clerk.post(first, { present: PASSWORD })).headers.get('location')).toBe(`${PAGE}?removed`);
  await sound(await prove(before.browser, device.use(before.asked)), 422);
  expect((await clerk.get(first)).headers.get('location')).toBe(PAGE);
  expect((await clerk.post(last, { present: PASSWORD })).headers.get('location')).toBe(last);
  expect(await sound(await clerk.get(last))).toContain(`${PAGE}/off`);
  const off = optionsIn(await sound(await clerk.get(`${PAGE}/off`)));
  const foreign = await begun();
  await sound(
    await clerk.post(`${PAGE}/off`, { present: PASSWORD, passkey: second.use(foreign.asked) }),
    422,
  );
  const done = await clerk.post(`${PAGE}/off`, { present: PASSWORD, passkey: second.use(off) });
  expect(done.headers.get('location')).toBe(`${PAGE}?off`);
  expect((await clerk.signIn()).headers.get('location')).toBe('/');
});

test('stands beside an app: either signs in, and the app comes without codes of its own', async () => {
  const { clerk, begun, prove, device, time } = await openWithPasskey();
  const html = await sound(await clerk.get(`${PAGE}?app`));
  const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(html)?.[1] ?? '';
  const setUp = await clerk.post(PAGE, { secret, code: codeAt(secret, time.now), present: PASSWORD });
  expect(setUp.headers.get('location')).toBe(PAGE);
  const { browser, asked } = await begun();
  expect(await sound(await browser.get(CODE))).toContain('autocomplete="one-time-code"');
  expect((await prove(browser, device.use(asked))).status).toBe(303);
  time.now = new Date(time.now.getTime() + 30_000);
  const other = await begun();
  expect((await other.browser.post(CODE, { code: codeAt(secret, time.now) })).status).toBe(303);
});

test('a passkey comes beside an app without codes, and an administrator removes both', async () => {
  const server = await openServerApp();
  const manee = await server.join('manee', server.one, ['viewer']);
  const clerk = await server.signedIn();
  const { codeNow } = await giveSecondFactor(server, 'manee');
  server.time.now = new Date(server.time.now.getTime() + 30_000);
  const hers = server.openBrowser();
  await hers.signIn('manee');
  await hers.post(CODE, { code: codeNow() });
  expect((await addPasskeyIn(hers)).answer.headers.get('location')).toBe(`${PAGE}?added`);
  const at = `/one/desk/people/${manee}`;
  expect((await clerk.post(`${at}/second-factor`)).headers.get('location')).toBe(at);
  expect((await hers.get('/one/desk')).status).toBe(303);
  await server.signedIn('manee');
});

test.each([
  ['http://192.0.2.7', 'เลขที่อยู่ (IP)'],
  ['http://ita.example.go.th', 'ไม่ได้เข้ารหัสด้วย https'],
])('under %s the page says why there are none', async (publicUrl, why) => {
  const { signedIn } = await openServerApp(publicUrl);
  const clerk = await signedIn();
  const html = await sound(await clerk.get(PAGE));
  expect(shownText(html)).toContain(why);
  expect(html).not.toContain(`href="${NEW_PASSKEY}"`);
  for (const answer of [await clerk.get(NEW_PASSKEY), await clerk.post(NEW_PASSKEY, { name: 'ก' })])
    expect(answer.headers.get('location')).toBe(PAGE);
});

test('one that was made under another address is told, and a recovery code stands in for it', async () => {
  const { clerk, database, recoveryCodes, openBrowser } = await openWithPasskey();
  await database.updateTable('account.passkey').set({ rp_id: 'old.example.go.th' }).execute();
  expect(shownText(await sound(await clerk.get(PAGE)))).toContain('ใช้ได้เฉพาะที่ old.example.go.th');
  const browser = openBrowser();
  await browser.signIn();
  const html = await sound(await browser.get(CODE));
  expect(html).not.toContain('data-options');
  expect(shownText(html)).toContain('ใช้กับที่อยู่เว็บนี้ไม่ได้');
  expect((await browser.post(CODE, { recoveryCode: recoveryCodes[1] ?? '' })).status).toBe(303);
});

test('beside one of another address the one that works here is the last, and the other may go', async () => {
  const { clerk, database } = await openWithPasskey();
  await database.updateTable('account.passkey').set({ rp_id: 'old.example.go.th' }).execute();
  await addPasskeyIn(clerk, 'โทรศัพท์');
  const html = await sound(await clerk.get(PAGE));
  const [former = '', working = ''] = html.match(/\/account\/second-factor\/passkey\/[0-9a-f-]{36}/g) ?? [];
  expect(await sound(await clerk.get(working))).toContain(`${PAGE}/off`);
  expect((await clerk.post(working, { present: PASSWORD })).headers.get('location')).toBe(working);
  expect((await clerk.post(former, { present: PASSWORD })).headers.get('location')).toBe(`${PAGE}?removed`);
});

test('an answer that is sent twice adds once and says so; new recovery codes end the former ones', async () => {
  const { signedIn, begun, clerk, recoveryCodes, device, later } = await openWithPasskey();
  const manee = await signedIn('manee');
  const hers = openAuthenticator();
  const asking = await sound(await manee.post(NEW_PASSKEY, { name: 'ก', present: PASSWORD }));
  const passkey = hers.make(optionsIn(asking));
  await sound(await manee.post(NEW_PASSKEY, { name: 'ก', passkey }));
  const told = await sound(await manee.post(NEW_PASSKEY, { name: 'ก', passkey }), 422);
  expect(told).toContain(`href="${PAGE}/codes"`);
  expect(shownText(told)).toContain('เพิ่มพาสคีย์แล้ว');

  expect(await sound(await clerk.get(PAGE))).toContain(`href="${PAGE}/codes"`);
  const form = optionsIn(await sound(await clerk.get(`${PAGE}/codes`)));
  await sound(await clerk.post(`${PAGE}/codes`, { present: 'wrong', passkey: device.use(form) }), 422);
  await sound(await clerk.post(`${PAGE}/codes`, { present: PASSWORD, code: '000000' }), 422);
  const given = { present: PASSWORD, passkey: device.use({ ...form }) };
  const codes = (await sound(await clerk.post(`${PAGE}/codes`, given))).match(RECOVERY_CODE) ?? [];
  expect(new Set([...codes, ...recoveryCodes]).size).toBe(20);
  later(60);
  const { browser } = await begun();
  await sound(await browser.post(CODE, { recoveryCode: recoveryCodes[0] ?? '' }), 422);
  expect((await browser.post(CODE, { recoveryCode: codes[0] ?? '' })).status).toBe(303);
});

test('who has no second factor is led from new recovery codes to setting one up', async () => {
  const { signedIn } = await openWithPasskey();
  const manee = await signedIn('manee');
  for (const answer of [
    await manee.get(`${PAGE}/codes`),
    await manee.post(`${PAGE}/codes`, { present: PASSWORD }),
  ])
    expect(answer.headers.get('location')).toBe(PAGE);
});

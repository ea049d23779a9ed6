import { describe, expect, test } from 'vitest';
import { PASSWORD } from '../../../../test/support/people.ts';
import { linkIn, sound } from '../../../../test/support/people-pages.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';

const PEOPLE = '/one/desk/people';

describe('one’s own password', () => {
  const NEW = 'หนังสือเล่มเก่าบนชั้นไม้';
  const change = { present: PASSWORD, password: NEW, again: NEW };

  test('is changed by the present one; all other devices, links and copies of this session are out', async () => {
    const { signedIn, openBrowser, join, one } = await openServerApp();
    const id = await join('manee', one, ['viewer']);
    const clerk = await signedIn();
    const [here, there] = [await signedIn('manee'), await signedIn('manee')];
    const copied = openBrowser();
    for (const [name, value] of here.jar) copied.jar.set(name, value);
    const link = linkIn(await sound(await clerk.post(`${PEOPLE}/${id}/link`)));
    const form = await sound(await here.get('/account/password'));
    expect(form.match(/govuk-password-input__toggle/g)).toHaveLength(3);
    expect(form.match(/<script [^>]*shown-password-[0-9a-f]+\.js">/g)).toHaveLength(1);
    const differs = { ...change, again: `${NEW}x` };
    expect(await sound(await here.post('/account/password', differs), 422)).toContain('ไม่ตรงกัน');
    const weak = { ...change, password: 'short', again: 'short' };
    expect(await sound(await here.post('/account/password', weak), 422)).toContain('15');
    const wrong = await sound(await here.post('/account/password', { ...change, present: 'wrong' }), 422);
    expect(wrong).toContain('รหัสผ่านปัจจุบันไม่ถูกต้อง');
    expect(wrong).not.toContain(NEW);
    const changed = await here.post('/account/password', change);
    expect(changed.headers.get('location')).toBe('/account/sessions?changed=1');
    expect(await sound(await here.get('/account/sessions?changed=1'))).toContain('เปลี่ยนรหัสผ่านแล้ว');
    for (const out of [there, copied]) expect((await out.get('/one/desk')).status).toBe(303);
    expect((await openBrowser().get(link)).status).toBe(404);
    expect((await openBrowser().signIn('manee')).status).toBe(422);
    expect((await openBrowser().signIn('manee', NEW)).status).toBe(303);
  });

  test('is not to be guessed at: after five wrong ones the session has ended, and one signs in again', async () => {
    const { signedIn, join, one } = await openServerApp();
    await join('manee', one, ['viewer']);
    const manee = await signedIn('manee');
    const wrong = { ...change, present: 'wrong' };
    for (let n = 1; n < 5; n += 1) expect((await manee.post('/account/password', wrong)).status).toBe(422);
    const ended = await manee.post('/account/password', wrong);
    expect(ended.headers.get('location')).toBe('/account/sign-in?next=%2Faccount%2Fpassword');
    expect((await manee.get('/one/desk')).status).toBe(303);
    expect((await manee.signIn('manee')).status).toBe(303);
  });

  test('is changed on its own page: an administrator gets no link for oneself', async () => {
    const { signedIn, database } = await openServerApp();
    const clerk = await signedIn();
    const { account_id } = await database
      .selectFrom('account.account')
      .select('account_id')
      .executeTakeFirstOrThrow();
    const at = `${PEOPLE}/${account_id}`;
    const page = await sound(await clerk.get(at));
    expect(page).toContain('/account/password');
    expect(page).not.toContain(`${at}/link`);
    expect((await clerk.post(`${at}/link`)).headers.get('location')).toBe(`${at}?refused=oneself`);
  });
});

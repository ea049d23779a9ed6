import { describe, expect, test } from 'vitest';
import { PASSWORD } from '../../../../test/support/people.ts';
import { linkIn, sound } from '../../../../test/support/people-pages.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';

const PEOPLE = '/one/desk/people';

describe('the link of an invitation', () => {
  test('is shown once to whoever made it, works once, and GET does not use it up', async () => {
    const { signedIn, openBrowser } = await openServerApp();
    const clerk = await signedIn();
    const person = { personName: 'มานี มีนา', signInName: 'manee', 'role-viewer': '1' };
    const link = linkIn(await sound(await clerk.post(PEOPLE, person)));
    const manee = openBrowser();
    for (let n = 0; n < 2; n += 1) expect(await sound(await manee.get(link))).toContain('มานี มีนา');
    expect(await sound(await manee.post(link, { password: 'short', again: 'short' }), 422)).toContain('15');
    const differs = { password: PASSWORD, again: `${PASSWORD}x` };
    expect(await sound(await manee.post(link, differs), 422)).toContain('ไม่ตรงกัน');
    const chosen = await manee.post(link, { password: PASSWORD, again: PASSWORD });
    expect(chosen.headers.get('location')).toBe('/account/sign-in?news=chosen');
    expect(await sound(await manee.get('/account/sign-in?news=chosen'))).toContain('ตั้งรหัสผ่านแล้ว');
    expect((await manee.post(link, { password: PASSWORD, again: PASSWORD })).status).toBe(404);
    await sound(await manee.get(link), 404);
    expect((await manee.signIn('manee')).headers.get('location')).toBe('/');
    expect((await manee.get('/')).headers.get('location')).toBe('/one/desk');
  });

  test('is an address of the published server', async () => {
    const { signedIn } = await openServerApp('https://ita.example.go.th');
    const clerk = await signedIn();
    const person = { personName: 'มานี มีนา', signInName: 'manee', 'role-viewer': '1' };
    expect(await sound(await clerk.post(PEOPLE, person))).toContain(
      '>https://ita.example.go.th/account/invitation/',
    );
  });
});

describe('an invitation of somebody who has an account', () => {
  const openInvited = async () => {
    const server = await openServerApp();
    await server.join('manee', server.two, ['viewer']);
    const clerk = await server.signedIn();
    const typed = { personName: 'ชื่อที่พิมพ์', signInName: 'manee', 'role-viewer': '1' };
    const link = linkIn(await sound(await clerk.post(PEOPLE, typed)));
    return { ...server, clerk, link };
  };

  test('is answered by them, signed in, and shows nothing of the agency before', async () => {
    const { signedIn, openBrowser, clerk, link } = await openInvited();
    const list = await sound(await clerk.get(PEOPLE));
    expect(shownText(list)).toContain('ชื่อที่พิมพ์');
    expect(list).not.toContain('คุณ manee');
    const stranger = openBrowser();
    expect((await stranger.get(link)).headers.get('location')).toBe(`${link}/answer`);
    expect((await stranger.get(`${link}/answer`)).headers.get('location')).toContain(
      '/account/sign-in?next=',
    );
    const manee = await signedIn('manee');
    const page = shownText(await sound(await manee.get(`${link}/answer`)));
    for (const words of ['องค์การบริหารส่วนตำบลหนึ่ง', 'ผู้อ่าน', 'ตอบรับคำเชิญ', 'ปฏิเสธ'])
      expect(page).toContain(words);
    expect((await manee.get('/one/desk')).status).toBe(404);
    expect((await manee.post(`${link}/answer`)).headers.get('location')).toBe('/one/desk');
    expect((await manee.get('/one/desk')).status).toBe(200);
    expect(await sound(await clerk.get(PEOPLE))).toContain('คุณ manee');
    await sound(await manee.get(`${link}/answer`), 404);
  });

  test('is told to somebody else as not theirs, with the way to sign in as the one invited', async () => {
    const { signedIn, join, one, link } = await openInvited();
    await join('chujai', one, ['viewer']);
    const chujai = await signedIn('chujai');
    const page = await sound(await chujai.get(`${link}/answer`));
    expect(page).toContain(`next=${encodeURIComponent(`${link}/answer`)}`);
    expect(page).not.toContain('ปฏิเสธ');
    for (const part of ['answer', 'decline'])
      expect((await chujai.post(`${link}/${part}`)).headers.get('location')).toBe(`${link}/answer`);
  });

  test('is renewed and withdrawn by its agency alone, and declined by its person', async () => {
    const { signedIn, join, two, clerk, link } = await openInvited();
    await join('chujai', two, ['administrator']);
    const [manee, chujai] = [await signedIn('manee'), await signedIn('chujai')];
    const at =
      /\/one\/desk\/people\/invited\/[\w-]{36}/.exec(await (await clerk.get(PEOPLE)).text())?.[0] ?? '';
    expect(shownText(await sound(await clerk.get(at)))).toContain('รอตอบรับ');
    for (const path of [at, at.replace('/one/', '/two/')])
      for (const part of ['/link', '/withdraw'])
        expect((await chujai.post(path + part)).status, path + part).toBe(404);
    expect((await manee.post(`${link}/decline`)).headers.get('location')).toBe('/');
    expect(shownText(await sound(await clerk.get(at)))).toContain('ปฏิเสธคำเชิญ');
    expect((await clerk.get(`${at}/link`)).headers.get('location')).toBe(at);
    const again = linkIn(await sound(await clerk.post(`${at}/link`)));
    expect((await clerk.post(`${at}/withdraw`)).headers.get('location')).toBe(PEOPLE);
    await sound(await manee.get(`${again}/answer`), 404);
    await sound(await clerk.get(at), 404);
  });
});

import { expect, test } from 'vitest';
import { bodyOf, openMailServer } from '../../../../test/support/mail-server.ts';
import { linkIn, sound } from '../../../../test/support/people-pages.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';

const PEOPLE = '/one/desk/people';
const MANEE = { personName: 'มานี มีนา', signInName: 'manee@example.go.th', 'role-viewer': '1' };
const ORIGIN = 'https://ita.example.go.th';

test('an invitation and a link for the password go to the person, and the administrator never sees them', async () => {
  const { settings, taken } = await openMailServer();
  const { signedIn, openBrowser, join, one } = await openServerApp(ORIGIN, settings);
  const clerk = await signedIn();
  const form = shownText(await sound(await clerk.get(PEOPLE)));
  expect([form.includes('จะส่งไปที่อีเมล'), form.includes('เมื่อกดเชิญแล้ว จะได้ลิงก์')]).toEqual([true, false]);
  const sent = await sound(await clerk.post(PEOPLE, MANEE));
  expect([linkIn(sent), shownText(sent).includes(MANEE.signInName)]).toEqual(['no link', true]);
  const { to, raw } = taken[0] ?? { to: [], raw: '' };
  expect(to).toEqual([MANEE.signInName]);
  const body = bodyOf(raw);
  for (const words of ['เรียน มานี มีนา', 'To มานี มีนา', `${ORIGIN}/account/invitation/`])
    expect(body).toContain(words);
  const page = shownText(await sound(await openBrowser().get(linkIn(body))));
  const agency = /หน่วยงาน (\S*หนึ่ง)/.exec(page)?.[1] ?? 'no agency';
  expect(body).toContain(`สมศรี ใจดี เชิญท่านเป็นผู้ใช้ของ${agency} ในโปรแกรมโปร่งใส`);
  expect(body).toContain(`สมศรี ใจดี invites you to work for ${agency}`);
  expect((await openBrowser().get(linkIn(body))).status).toBe(200);
  const piti = await join('piti@example.go.th', one, ['viewer']);
  expect(linkIn(await sound(await clerk.post(`${PEOPLE}/${piti}/link`)))).toBe('no link');
  expect(taken[1]?.to).toEqual(['piti@example.go.th']);
  expect((await openBrowser().get(linkIn(bodyOf(taken[1]?.raw ?? '')))).status).toBe(200);
});

test('a name that is no address gets none: its link is handed over', async () => {
  const { settings, taken } = await openMailServer();
  const clerk = await (await openServerApp(null, settings)).signedIn();
  const html = await sound(await clerk.post(PEOPLE, { ...MANEE, signInName: 'manee' }));
  expect([linkIn(html) === 'no link', taken]).toEqual([false, []]);
});

test.each([
  ['refuses the mail', { refuses: 550 }, 'เครื่องส่งอีเมลไม่รับอีเมลนี้'],
  ['takes none now', { refuses: 450 }, 'เครื่องส่งอีเมลยังไม่รับ'],
  ['does not let us in', { denies: true }, 'เครื่องส่งอีเมลไม่รับอีเมลจากโปรแกรมนี้'],
  ['is down', {}, 'ติดต่อเครื่องส่งอีเมลไม่ได้'],
])('when the mail server %s the link is handed over, and why is told', async (how, given, told) => {
  const { settings, close } = await openMailServer(given);
  if (how === 'is down') await close();
  const { signedIn, openBrowser } = await openServerApp(null, settings);
  const clerk = await signedIn();
  const html = await sound(await clerk.post(PEOPLE, MANEE));
  expect(shownText(html)).toContain(told);
  expect((await openBrowser().get(linkIn(html))).status).toBe(200);
});

import { describe, expect, test } from 'vitest';
import { CLERK, PASSWORD } from '../../../../test/support/people.ts';
import { linkIn, sound } from '../../../../test/support/people-pages.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import { hashOf } from '../../../database/secret.ts';
import { listUnits, saveAgency } from '../../agency/acts.ts';
import { unrecorded } from '../../audit/acts.ts';

const PEOPLE = '/one/desk/people';

describe('signing in', () => {
  test('leads on to the page that was asked for, with a cookie that script cannot read', async () => {
    const { openBrowser } = await openServerApp();
    const browser = openBrowser();
    const asked = await browser.get('/one/desk/agency?a=1');
    expect(asked.headers.get('location')).toBe('/account/sign-in?next=%2Fone%2Fdesk%2Fagency%3Fa%3D1');
    const html = await sound(await browser.get(asked.headers.get('location') ?? ''));
    expect(html).toContain('name="next" value="/one/desk/agency?a=1"');
    const answer = await browser.signIn(CLERK, PASSWORD, { next: '/one/desk/agency?a=1' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/one/desk/agency?a=1']);
    for (const cookie of answer.headers.getSetCookie())
      expect(cookie).toMatch(
        /^prongsai_\w+_[0-9a-f]{8}=([\w-]{43}; Max-Age=\d+|; Max-Age=0); Path=\/; HttpOnly; SameSite=Lax$/,
      );
    const page = await sound(await browser.get('/one/desk/agency?a=1'));
    expect(page).toContain('สมศรี ใจดี');
  });

  test('behind https sets cookies that no neighbour can set, and asks for https from then on', async () => {
    const { openBrowser } = await openServerApp('https://ita.example.go.th');
    const answer = await openBrowser().signIn();
    for (const cookie of answer.headers.getSetCookie())
      expect(cookie).toMatch(
        /^__Host-prongsai_\w+=([\w-]{43};.*|; Max-Age=0; )Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
    const plain = await (await openServerApp()).openBrowser().get('/account/sign-in');
    expect(plain.headers.get('strict-transport-security')).toBeNull();
  });

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads to %s',
    async (next) => {
      const { openBrowser } = await openServerApp();
      const shown = await (
        await openBrowser().get(`/account/sign-in?${new URLSearchParams({ next })}`)
      ).text();
      expect(shown).toContain('name="next" value="/"');
      expect((await openBrowser().signIn(CLERK, PASSWORD, { next })).headers.get('location')).toBe('/');
    },
  );

  test('puts no header of the sender’s own into the answer', async () => {
    const { openBrowser } = await openServerApp();
    const next = '/a\r\nSet-Cookie: evil=1';
    const answer = await openBrowser().signIn(CLERK, PASSWORD, { next });
    expect(answer.headers.get('location')).toBe('/aSet-Cookie:%20evil=1');
    expect(answer.headers.getSetCookie().join()).not.toContain('evil');
  });

  test('takes no session that the browser came with: it opens a new one', async () => {
    const { openBrowser } = await openServerApp();
    const [victim, fresh] = [openBrowser(), openBrowser()];
    await fresh.signIn();
    const [name = ''] = [...fresh.jar.keys()].filter((key) => key.includes('session'));
    victim.jar.set(name, 'planted-by-somebody-else');
    await victim.signIn();
    expect(victim.jar.get(name)).not.toBe('planted-by-somebody-else');
    const thief = openBrowser();
    thief.jar.set(name, 'planted-by-somebody-else');
    expect((await thief.get('/agencies')).status).toBe(303);
  });

  test('again in the same browser ends the session that was open there', async () => {
    const { signedIn, openBrowser } = await openServerApp();
    const browser = await signedIn();
    const [name = '', before = ''] = [...browser.jar].find(([key]) => key.includes('session')) ?? [];
    await browser.signIn();
    const old = openBrowser();
    old.jar.set(name, before);
    expect((await old.get('/one/desk')).status).toBe(303);
    expect((await browser.get('/one/desk')).status).toBe(200);
  });

  test.each(['th', 'en'])(
    'that fails says the same for name and password, keeps the name alone (%s)',
    async (language) => {
      const { openBrowser } = await openServerApp();
      const pages = await Promise.all(
        [
          [CLERK, 'wrong-password'],
          ['"><script>alert(1)</script>', 'wrong-password'],
        ].map(async ([name, password]) => {
          const answer = await openBrowser().request('/account/sign-in', {
            method: 'POST',
            body: new URLSearchParams({ signInName: name ?? '', password: password ?? '' }),
            headers: { 'sec-fetch-site': 'same-origin', cookie: `lang=${language}` },
          });
          return sound(answer, 422);
        }),
      );
      const [known = '', unknown = ''] = pages;
      expect(known).toContain(`value="${CLERK}"`);
      expect(known + unknown).not.toContain('wrong-password');
      const withoutName = (html: string) => shownText(html);
      expect(withoutName(known)).toBe(withoutName(unknown));
    },
  );

  test('after failures has to wait, and says how long', async () => {
    const { openBrowser } = await openServerApp();
    const browser = openBrowser();
    for (let n = 0; n < 5; n += 1) await browser.signIn(CLERK, 'wrong');
    expect(await sound(await browser.signIn(), 429)).toContain('โปรดรอ 1 วินาที');
  });
});

describe('the people of an agency', () => {
  test('are listed; a form with faults comes back with all that was typed', async () => {
    const { signedIn } = await openServerApp();
    const clerk = await signedIn();
    expect(await sound(await clerk.get(PEOPLE))).toContain(CLERK);
    const html = await sound(
      await clerk.post(PEOPLE, { personName: '<b>', signInName: 'สมศรี', 'role-owner': '1' }),
      422,
    );
    expect(html).toContain('value="&lt;b&gt;"');
    expect(html).toMatch(/name="role-owner"[^>]*checked/);
    await sound(await clerk.post(PEOPLE, { personName: 'ก', signInName: CLERK, 'role-owner': '1' }), 422);
    await sound(await clerk.post(PEOPLE, { personName: 'ก', signInName: 'new' }), 422);
  });

  test('get roles, a link, are disabled and enabled, and stay within their agency', async () => {
    const { signedIn, join, one, two, openBrowser } = await openServerApp();
    const id = await join('manee', one, ['viewer']);
    const other = await join('chujai', two, ['viewer']);
    const clerk = await signedIn();
    const at = `${PEOPLE}/${id}`;
    expect(await sound(await clerk.get(at))).toMatch(/name="role-viewer"[^>]*checked/);
    expect((await clerk.post(at, { 'role-executive': '1' })).headers.get('location')).toBe(`${at}?saved=1`);
    expect(await sound(await clerk.get(`${at}?saved=1`))).toMatch(/name="role-executive"[^>]*checked/);
    const manee = await signedIn('manee');
    await clerk.post(`${at}/disable`);
    expect((await manee.get('/one/desk')).headers.get('location')).toContain('/account/sign-in');
    expect(await sound(await clerk.get(at))).toContain('ยกเลิกการระงับ');
    expect((await clerk.post(`${at}/link`)).headers.get('location')).toBe(`${at}?refused=disabled`);
    await sound(await clerk.get(`${at}?refused=disabled`));
    await clerk.post(`${at}/enable`);
    const link = linkIn(await sound(await clerk.post(`${at}/link`)));
    expect((await clerk.get(`${at}/link`)).headers.get('location')).toBe(at);
    expect((await openBrowser().get(link)).status).toBe(200);
    expect((await clerk.post(at, {})).headers.get('location')).toBe(PEOPLE);
    const nobodys = await signedIn('manee');
    expect(await sound(await nobodys.get('/'))).toContain('ยังไม่เป็นผู้ใช้ของหน่วยงานใด');
    for (const path of [at, `${PEOPLE}/${other}`, `${PEOPLE}/nonsense`])
      for (const part of ['', '/disable', '/enable', '/link'])
        expect((await clerk.post(path + part)).status, path + part).toBe(404);
  });

  test('of another agency can be neither seen nor changed, whatever the address says', async () => {
    const { signedIn, join, one, two, database } = await openServerApp();
    const victim = await join('manee', one, ['viewer']);
    await join('chujai', two, ['administrator', 'coordinator']);
    const stranger = await signedIn('chujai');
    const before = await database.selectFrom('account.membership').selectAll().orderBy('role').execute();
    for (const agency of ['one', 'two'])
      for (const part of ['', '/disable', '/link'])
        expect(
          (await stranger.post(`/${agency}/desk/people/${victim}${part}`, { 'role-owner': '1' })).status,
        ).toBe(404);
    expect((await stranger.get(`/two/desk/people/${victim}`)).status).toBe(404);
    expect(await database.selectFrom('account.membership').selectAll().orderBy('role').execute()).toEqual(
      before,
    );
    const directory = await sound(await stranger.get('/agencies'));
    expect(directory).toContain('ตำบลสอง');
    expect(directory).not.toContain('ตำบลหนึ่ง');
    expect((await stranger.get('/')).headers.get('location')).toBe('/two/desk');
  });

  test('are named in the log of their agency', async () => {
    const { signedIn } = await openServerApp();
    const clerk = await signedIn();
    await clerk.post(PEOPLE, { personName: 'มานี มีนา', signInName: 'manee', 'role-viewer': '1' });
    const text = shownText(await sound(await clerk.get('/one/desk/agency/history')));
    for (const words of ['เชิญผู้ใช้ของหน่วยงาน', 'มานี มีนา · ผู้อ่าน', 'สมศรี ใจดี']) expect(text).toContain(words);
  });
});

describe('one’s own sessions', () => {
  test('are listed and ended one by one, all others at once, and by signing out', async () => {
    const { signedIn, database } = await openServerApp();
    const [here, there, third] = [await signedIn(), await signedIn(), await signedIn()];
    const html = await sound(await here.get('/account/sessions'));
    expect(html.match(/name="session"/g)).toHaveLength(3);
    const token = [...there.jar].find(([name]) => name.includes('session'))?.[1] ?? '';
    const { session_id } = await database
      .selectFrom('access.session')
      .select('session_id')
      .where('token_hash', '=', hashOf(token))
      .executeTakeFirstOrThrow();
    for (const session of ['nonsense', '', session_id]) await here.post('/account/sessions', { session });
    expect((await there.get('/one/desk')).status).toBe(303);
    expect((await third.get('/one/desk')).status).toBe(200);
    await here.post('/account/sessions', { session: 'others' });
    expect((await third.get('/one/desk')).status).toBe(303);
    expect((await here.get('/one/desk')).status).toBe(200);
    const jar = new Map(here.jar);
    const out = await here.post('/account/sign-out');
    expect(out.headers.get('location')).toBe('/account/sign-in?news=signedOut');
    for (const [name, value] of jar) here.jar.set(name, value);
    expect((await here.get('/one/desk')).status).toBe(303);
  });

  test('of somebody else cannot be ended', async () => {
    const { signedIn, join, one, database } = await openServerApp();
    await join('manee', one, ['viewer']);
    const [clerk, manee] = [await signedIn(), await signedIn('manee')];
    const sessions = await database.selectFrom('access.session').select('session_id').execute();
    for (const { session_id } of sessions) await manee.post('/account/sessions', { session: session_id });
    expect((await clerk.get('/one/desk')).status).toBe(200);
  });
});

test('a form sent after its session has ended is told how to send it again, and is taken then', async () => {
  const { signedIn, time, database } = await openServerApp();
  const clerk = await signedIn();
  const typed = { officialName: 'องค์การบริหารส่วนตำบลใหม่', kind: 'sao' };
  time.now = new Date(time.now.getTime() + 9 * 3_600_000);
  const ended = await sound(await clerk.post('/one/desk/agency', typed), 403);
  expect(ended).toContain('กดโหลดหน้าใหม่');
  expect(ended).toContain('target="_blank"');
  await clerk.signIn();
  expect((await clerk.post('/one/desk/agency', typed)).status).toBeLessThan(400);
  const names = await database.selectFrom('agency').select('official_name').execute();
  expect(names).toContainEqual({ official_name: typed.officialName });
});

test('a form that was shown to somebody else is not taken, and its sender is told who they are', async () => {
  const { signedIn, join, one, database } = await openServerApp();
  const shownTo = await join('manee', one, ['coordinator']);
  const clerk = await signedIn();
  const typed = { officialName: 'องค์การบริหารส่วนตำบลใหม่', kind: 'sao', shownTo };
  const refused = await sound(await clerk.post('/one/desk/agency', typed), 409);
  expect(shownText(refused)).toContain('เบราว์เซอร์นี้เข้าสู่ระบบเป็น สมศรี ใจดี');
  expect(refused).toContain('target="_blank"');
  const names = await database.selectFrom('agency').select('official_name').execute();
  expect(names).not.toContainEqual({ official_name: typed.officialName });
});

test('who administers the installation adds an agency and is its administrator; nobody else can', async () => {
  const { signedIn, join, one } = await openServerApp();
  await join('manee', one, ['administrator', 'coordinator']);
  const typed = { officialName: 'โรงเรียนใหม่', kind: 'school', shortName: 'school' };
  const manee = await signedIn('manee');
  expect((await manee.post('/agencies/new', typed)).status).toBe(403);
  expect(await sound(await manee.get('/agencies'))).not.toContain('/agencies/new');
  const clerk = await signedIn();
  expect((await clerk.post('/agencies/new', typed)).status).toBe(303);
  await sound(await clerk.get('/school/desk/people'));
  expect((await manee.get('/school/desk')).status).toBe(404);
  expect(await sound(await manee.post('/agencies/new', typed), 403)).toContain('บทบาทของท่าน');
});

test('a head of unit answers for units that are chosen, at inviting and later; without one nothing is saved', async () => {
  const server = await openServerApp();
  const { desk, one, signedIn, openBrowser } = server;
  const details = { officialName: 'องค์การบริหารส่วนตำบลหนึ่ง', kind: 'sao', district: null, province: null };
  const input = { ...details, units: ['สำนักปลัด', 'กองคลัง'], positions: [] };
  await saveAgency(desk.database, { agencyId: one, input, now: desk.clock() }, unrecorded);
  const [clerks, finance] = await listUnits(desk.database, one);
  const clerk = await signedIn();
  const form = { personName: 'หัวหน้า ใจดี', signInName: 'head@example.go.th', 'role-head-of-unit': '1' };
  const refused = await sound(await clerk.post(PEOPLE, form), 422);
  expect(shownText(refused)).toContain('เลือกส่วนราชการที่รับผิดชอบอย่างน้อยหนึ่งรายการ');
  expect(refused).toMatch(/name="role-head-of-unit"[^>]*checked/);
  const chosen = { ...form, [`unit-${finance?.unitId}`]: '1', 'unit-nonsense': '1' };
  const link = linkIn(await sound(await clerk.post(PEOPLE, chosen)));
  await openBrowser().post(link, { password: PASSWORD, again: PASSWORD });
  const { person } = await server.open('head@example.go.th');
  expect(person.memberships).toEqual([
    { agencyId: one, roles: ['head-of-unit'], unitIds: [finance?.unitId] },
  ]);
  expect(shownText(await sound(await clerk.get(PEOPLE)))).toMatch(/หัวหน้าส่วนราชการ\s+กองคลัง/);

  const at = `${PEOPLE}/${person.accountId}`;
  expect(await sound(await clerk.get(at))).toMatch(new RegExp(`name="unit-${finance?.unitId}"[^>]*checked`));
  const none = await sound(await clerk.post(at, { 'role-owner': '1' }), 422);
  expect(none).toMatch(/name="role-owner"[^>]*checked/);
  expect(shownText(none)).toContain('ยังไม่ได้บันทึก');
  await clerk.post(at, { 'role-owner': '1', [`unit-${clerks?.unitId}`]: '1' });
  const owner = (await server.open('head@example.go.th')).person;
  expect(owner.memberships[0]).toMatchObject({ roles: ['owner'], unitIds: [clerks?.unitId] });
  await clerk.post(at, { 'role-viewer': '1', [`unit-${clerks?.unitId}`]: '1' });
  const viewer = (await server.open('head@example.go.th')).person;
  expect(viewer.memberships[0]).toMatchObject({ roles: ['viewer'], unitIds: [] });
});

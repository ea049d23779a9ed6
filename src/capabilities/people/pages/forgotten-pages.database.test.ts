import type pg from 'pg';
import { expect, test } from 'vitest';
import { bodyOf, openMailServer } from '../../../../test/support/mail-server.ts';
import { CLERK, done, recording } from '../../../../test/support/people.ts';
import { linkIn, sound } from '../../../../test/support/people-pages.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import { makeLinkAtConsole, setDisabledAtConsole } from '../manage-at-console.ts';

const PAGE = '/account/forgotten';
const SIGN_IN = '/account/sign-in';
const ORIGIN = 'https://ita.example.go.th';
const OTHER = 'บ้านหลังเล็กริมคลองบางกอกน้อย';

async function openForgotten(mail: Awaited<ReturnType<typeof openMailServer>>, publicUrl = ORIGIN) {
  const server = await openServerApp(publicUrl, mail.settings);
  const { time } = server;
  const later = (minutes: number) => {
    time.now = new Date(time.now.getTime() + minutes * 60_000);
  };
  const send = async () => (await server.sendMails?.()) ?? 'no mail is sent';
  const ask = (signInName: string, browser = server.openBrowser()) => browser.post(PAGE, { signInName });
  const waiting = () => server.database.selectFrom('access.waiting_mail').selectAll().execute();
  return {
    ...server,
    later,
    send,
    ask,
    waiting,
    linkOf: (at: number) => linkIn(bodyOf(mail.taken[at]?.raw ?? '')),
  };
}

test('leads from signing in to a mail, and by its link to another password, once', async () => {
  const mail = await openMailServer();
  const { openBrowser, send, linkOf, ask, database } = await openForgotten(mail);
  const browser = openBrowser();
  expect(await sound(await browser.get(SIGN_IN))).toContain(`href="${PAGE}"`);
  await sound(await browser.get(PAGE));
  const asked = await ask(` ${CLERK.toUpperCase()} `, browser);
  expect([asked.status, asked.headers.get('location')]).toEqual([303, `${PAGE}?asked`]);
  expect(shownText(await sound(await browser.get(`${PAGE}?asked`)))).toContain('โปรดตรวจอีเมลของท่าน');
  expect(mail.taken).toEqual([]);
  expect(await send()).toEqual({ sent: 1, notSent: 0, givenUp: 0, unsure: 0 });
  expect(mail.taken[0]?.to).toEqual([CLERK]);
  const body = bodyOf(mail.taken[0]?.raw ?? '');
  for (const words of ['เรียน สมศรี ใจดี', 'To สมศรี ใจดี', `${ORIGIN}/account/link/`])
    expect(body).toContain(words);
  const { event, actor, request_id } = await database
    .selectFrom('audit_event')
    .selectAll()
    .where('event', '=', 'link-made')
    .executeTakeFirstOrThrow();
  expect([event, actor, request_id]).toEqual([
    'link-made',
    { kind: 'stranger' },
    asked.headers.get('x-request-id'),
  ]);
  expect((await browser.signIn()).status).toBe(303);
  const chosen = await openBrowser().post(linkOf(0), { password: OTHER, again: OTHER });
  expect(chosen.headers.get('location')).toBe(`${SIGN_IN}?news=chosen`);
  const used = await sound(await openBrowser().post(linkOf(0), { password: OTHER, again: OTHER }), 404);
  for (const way of [PAGE, SIGN_IN])
    expect(used).toContain(`href="${way}" draggable="false" class="govuk-button`);
  expect([(await browser.signIn()).status, (await browser.signIn(CLERK, OTHER)).status]).toEqual([422, 303]);
});

/** The statements that a pool sends from now on. */
function statementsOf(pool: pg.Pool): string[] {
  const sent: string[] = [];
  const listened = new Set<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (listened.has(client)) return;
    listened.add(client);
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    client.query = ((...given: unknown[]) => {
      const [asked] = given;
      sent.push(typeof asked === 'string' ? asked : String((asked as { text?: string }).text));
      return query(...given);
    }) as typeof client.query;
  });
  return sent;
}

test('every name is answered alike, by the same statements', async () => {
  const mail = await openMailServer();
  const { ask, send, pool, waiting } = await openForgotten(mail);
  const statements = statementsOf(pool);
  const told = async (name: string) => {
    statements.length = 0;
    const answer = await ask(name);
    const headers = [...answer.headers].filter(([each]) => each !== 'x-request-id');
    return { status: answer.status, headers, body: await answer.text(), statements: [...statements] };
  };
  const unknown = await told('nobody@example.go.th');
  expect(unknown.statements.length).toBeGreaterThan(3);
  expect(await told(CLERK)).toEqual(unknown);
  expect(await told(CLERK)).toEqual(await told('nobody@example.go.th'));
  expect(await send()).toEqual({ sent: 1, notSent: 0, givenUp: 0, unsure: 0 });
  expect([mail.taken.map(({ to }) => to), await waiting()]).toEqual([[[CLERK]], []]);
});

test('of whose password opens nothing there is no mail, and a name that is no address is told so', async () => {
  const mail = await openMailServer();
  const { ask, send, desk, join, one } = await openForgotten(mail);
  await join('manee@example.go.th', one, ['viewer']);
  const disabling = { signInName: 'manee@example.go.th', isDisabled: true };
  done(await setDisabledAtConsole(desk, disabling, recording('account-disabled', { kind: 'console' })));
  await ask('manee@example.go.th');
  expect(await send()).toEqual({ sent: 0, notSent: 0, givenUp: 0, unsure: 0 });
  for (const name of [
    'manee',
    '',
    'ก@example.go.th',
    `a@b.c\r\nBcc: x@example.com`,
    `${'a'.repeat(300)}@b.go.th`,
  ]) {
    const html = await sound(await ask(name), 422);
    expect(shownText(html)).toContain('กรอกอีเมล เช่น');
  }
  expect([await send(), mail.taken]).toEqual([{ sent: 0, notSent: 0, givenUp: 0, unsure: 0 }, []]);
});

test('while the mail server is away requests wait; when it is back each is sent once', async () => {
  const mail = await openMailServer();
  const { port } = new URL(mail.settings.url);
  await mail.close();
  const { ask, send, later, join, one, waiting, openBrowser, time } = await openForgotten(mail);
  const MANEE = 'manee@example.go.th';
  await join(MANEE, one, ['viewer']);
  expect((await ask(CLERK)).status).toBe(303);
  later(0.1);
  expect((await ask(MANEE)).status).toBe(303);
  expect(await send()).toEqual({ sent: 0, notSent: 1, givenUp: 0, unsure: 0 });
  expect(await send()).toEqual({ sent: 0, notSent: 0, givenUp: 0, unsure: 0 });
  expect((await waiting()).map(({ tries }) => tries)).toEqual([1, 1]);
  later(2);
  expect((await ask(CLERK)).status).toBe(303);
  const back = await openMailServer({ port: Number(port) });
  const rounds = await Promise.all([send(), send()]);
  expect(back.taken.map(({ to }) => to[0]).sort()).toEqual([CLERK, MANEE]);
  expect([rounds.length, await waiting()]).toEqual([2, []]);
  const link = linkIn(bodyOf(back.taken[0]?.raw ?? ''));
  expect((await openBrowser().get(link)).status).toBe(200);
  time.now = new Date(time.now.getTime() + 24 * 3_600_000);
  await sound(await openBrowser().get(link), 404);
});

test('what the mail server refuses is given up after a few tries', async () => {
  const mail = await openMailServer({ refuses: 550 });
  const { ask, send, later, waiting } = await openForgotten(mail);
  await ask(CLERK);
  for (let n = 0; n < 7; n += 1) {
    expect(await send()).toEqual({ sent: 0, notSent: 1, givenUp: 0, unsure: 0 });
    later(10);
  }
  expect(await send()).toEqual({ sent: 0, notSent: 0, givenUp: 1, unsure: 0 });
  expect(await waiting()).toEqual([]);
});

test('who asks under another name fills no mailbox, voids no link, and keeps nobody from asking', async () => {
  const mail = await openMailServer();
  const { ask, send, later, desk, openBrowser } = await openForgotten(mail);
  const made = done(await makeLinkAtConsole(desk, CLERK, recording('link-made', { kind: 'console' })));
  let [slowed, told] = [0, 0];
  for (let n = 0; n < 30; n += 1) {
    const answer = await ask(CLERK);
    if (answer.status === 429) slowed += 1;
    else told += 1;
    await send();
  }
  expect([mail.taken.length, slowed > 20, told]).toEqual([1, true, 5]);
  expect(shownText(await sound(await ask(CLERK), 429))).toContain('ขอลิงก์หลายครั้งแล้ว');
  for (const link of [`/account/link/${made.token}`, linkIn(bodyOf(mail.taken[0]?.raw ?? ''))])
    expect((await openBrowser().get(link)).status).toBe(200);
  expect((await ask('nobody@example.go.th')).status).toBe(303);
  later(16);
  expect((await ask(CLERK)).status).toBe(303);
  await send();
  expect(mail.taken.length).toBe(2);
});

test('without a mail server the page says whom to ask', async () => {
  const { openBrowser } = await openServerApp();
  const browser = openBrowser();
  expect(await sound(await browser.get(SIGN_IN))).not.toContain(PAGE);
  for (const answer of [await browser.get(PAGE), await browser.post(PAGE, { signInName: CLERK })])
    expect(shownText(await sound(answer, 404))).toContain('ผู้ดูแลระบบของหน่วยงาน');
  for (const link of ['/account/link/nothing', '/account/invitation/nothing']) {
    const html = await sound(await openBrowser().get(link), 404);
    expect([html.includes(`href="${SIGN_IN}"`), html.includes(`href="${PAGE}"`)]).toEqual([true, false]);
  }
});

test('the link is shown under the address of the installation, whatever a request says', async () => {
  const mail = await openMailServer();
  const { openBrowser, send } = await openForgotten(mail);
  const body = new URLSearchParams({ signInName: CLERK });
  const headers = { 'sec-fetch-site': 'same-origin', 'x-forwarded-host': 'evil.example' };
  expect((await openBrowser().request(PAGE, { method: 'POST', body, headers })).status).toBe(303);
  await send();
  expect(bodyOf(mail.taken[0]?.raw ?? '')).not.toContain('evil.example');
});

test('asked again while no mail can be sent a request is written again, as one of an unknown name is', async () => {
  const mail = await openMailServer();
  await mail.close();
  const { ask, send, waiting, later } = await openForgotten(mail);
  await ask(CLERK);
  await send();
  const [before] = await waiting();
  later(1);
  const again = await ask(CLERK);
  const request_id = again.headers.get('x-request-id');
  expect(await waiting()).toEqual([{ ...before, request_id }]);
});

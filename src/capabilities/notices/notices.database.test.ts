import { expect, test } from 'vitest';
import { acceptScores } from '../../../test/support/bring-in.ts';
import { bodyOf, openMailServer, subjectOf } from '../../../test/support/mail-server.ts';
import { done, recording } from '../../../test/support/people.ts';
import { sound } from '../../../test/support/people-pages.ts';
import { ask, beginPlanOf, questionsIn, withUnits } from '../../../test/support/plan-of-units.ts';
import { openServerApp } from '../../../test/support/server-app.ts';
import { shownText } from '../../../test/support/shown-text.ts';
import { fileSignedPaper, SIGNED_PAPER } from '../../../test/support/signed-paper.ts';
import { SHOWN_TO } from '../../web/components/post-form.tsx';
import { setDisabledAtConsole } from '../people/acts.ts';

const ORIGIN = 'https://ita.example.go.th';
const DESK = '/one/desk';
const APPROVAL = `${DESK}/approval`;
const FIRST = `${APPROVAL}/2567/1`;
const [WRITER, HEAD, FINANCE] = ['writer@example.go.th', 'head@example.go.th', 'finance@example.go.th'];
const APPROVED = { screenPosition: 'นายก', screenCapacity: 'holds' };

const textOf = (raw: string) => bodyOf(raw).replaceAll('\r\n', '\n');

/** A server whose agency has a coordinator, executives and heads of units, some of whom can get mail, and a result. */
async function openOffice(mail: Awaited<ReturnType<typeof openMailServer>> | null) {
  const server = await openServerApp(ORIGIN, mail?.settings ?? null);
  const { desk, one, two, join, signedIn, time } = server;
  const { clerks, finance } = await withUnits(desk, one);
  const accountId = await join(WRITER, one, ['coordinator']);
  await join(HEAD, one, ['executive']);
  await join('deputy', one, ['executive']);
  await join('gone@example.go.th', one, ['executive']);
  const gone = { signInName: 'gone@example.go.th', isDisabled: true };
  done(await setDisabledAtConsole(desk, gone, recording('account-disabled', { kind: 'console' })));
  await join('two@example.go.th', two, ['executive', 'coordinator']);
  await join(FINANCE, one, ['head-of-unit'], [finance.unitId]);
  await join('clerks@example.go.th', one, ['head-of-unit'], [clerks.unitId]);
  await acceptScores(desk, one, 'i1,98.78\ni2,97.00\n');
  const [writer, head] = [await signedIn(WRITER), await signedIn(HEAD)];
  const send = async () => (await server.sendMails?.()) ?? 'no mail is sent';
  const later = (minutes: number) => {
    time.now = new Date(time.now.getTime() + minutes * 60_000);
  };
  const told = () => (mail?.taken ?? []).map(({ to, raw }) => ({ to: to.join(), raw, body: textOf(raw) }));
  const waiting = () => server.database.selectFrom('access.waiting_mail').select('sign_in_name').execute();
  const propose = () => writer.post(APPROVAL);
  const shown = async (browser: typeof head, path: string) => shownText(await sound(await browser.get(path)));
  return { ...server, accountId, finance, clerks, writer, head, send, later, told, waiting, propose, shown };
}

test('who approves is told that an edition waits, by a link alone; who proposed it, that it was approved', async () => {
  const { propose, writer, head, send, told } = await openOffice(await openMailServer());
  expect([(await propose()).status, (await propose()).status]).toEqual([303, 303]);
  expect(told()).toEqual([]);
  expect(await send()).toMatchObject({ sent: 1, notSent: 0 });
  const [asked] = told();
  expect(asked?.to).toBe(HEAD);
  for (const said of [
    `เรียน คุณ ${HEAD}`,
    'ฉบับที่ 1 ของผลการประเมินปีงบประมาณ พ.ศ. 2567 เพื่อให้ท่านพิจารณาอนุมัติ',
    `To คุณ ${HEAD}`,
    'on the result of fiscal year 2567 was proposed and waits for your approval',
    `${ORIGIN}${FIRST}\n`,
  ])
    expect(asked?.body).toContain(said);
  expect(asked?.body).not.toMatch(/98\.78|97\.00|i1/);
  expect((await head.post(`${FIRST}/approve`, APPROVED)).status).toBe(303);
  expect((await head.post(`${FIRST}/approve`, APPROVED)).status).toBe(303);
  expect(await send()).toMatchObject({ sent: 1 });
  expect(told()[1]).toMatchObject({
    to: WRITER,
    body: expect.stringContaining('ได้รับอนุมัติแล้ว ขั้นต่อไปคือการเผยแพร่'),
  });
  expect(await send()).toMatchObject({ sent: 0 });
  expect((await writer.get(FIRST)).status).toBe(200);
});

test('who proposed is told that it was sent back, or approved on paper by somebody else, and nobody of their own act', async () => {
  const { propose, head, send, told, writer, join, one, accountId } = await openOffice(
    await openMailServer(),
  );
  await propose();
  await send();
  await head.post(`${FIRST}/return`, { note: 'แก้ตัวเลขของกองคลัง' });
  await send();
  expect(told().map(({ to }) => to)).toEqual([HEAD, WRITER]);
  expect(told()[1]?.body).toContain('ถูกส่งกลับให้แก้ไข ผู้ส่งกลับเขียนสิ่งที่ให้แก้ไขไว้ในหน้านี้');
  expect(told()[1]?.body).not.toContain('กองคลัง');
  await join('own@example.go.th', one, ['executive', 'coordinator']);
  await propose();
  await send();
  for (const { raw } of told().slice(2))
    expect(subjectOf(raw)).toBe(
      'โปร่งใส: รายงานฉบับที่ 2 ของผลการประเมินปีงบประมาณ พ.ศ. 2567 รอการอนุมัติของท่าน (องค์การบริหารส่วนตำบลหนึ่ง)',
    );
  expect(
    told()
      .slice(2)
      .map(({ to }) => to)
      .sort(),
  ).toEqual([HEAD, 'own@example.go.th']);
  const paper = { ...SIGNED_PAPER, signedOn: '28/11/2569', [SHOWN_TO]: accountId };
  const filed = await fileSignedPaper(writer, `${APPROVAL}/2567/2`, paper);
  expect(filed.status).toBe(303);
  expect(await send()).toMatchObject({ sent: 0 });
});

test('a unit that is asked is told, whoever may answer for it, once for each form', async () => {
  const { desk, one, accountId, finance, writer, send, told, shown } = await openOffice(
    await openMailServer(),
  );
  await beginPlanOf(desk, one, accountId, [
    { title: 'จัดทำคู่มือ', responsible: ['กองคลัง'] },
    { title: 'อบรมเจ้าหน้าที่', responsible: ['กองคลัง'] },
  ]);
  expect(await shown(writer, `${DESK}/questions/ask?year=2568`)).toContain(
    'ระบบจะส่งอีเมลแจ้งผู้ที่ตอบแทนส่วนราชการ',
  );
  await ask(writer, DESK, `year=2568&unit=${finance.unitId}`);
  expect(await send()).toMatchObject({ sent: 1 });
  const [mail] = told();
  expect(mail?.to).toBe(FINANCE);
  expect(mail?.body).toContain(`${ORIGIN}${DESK}/inbox\n`);
  expect(mail?.body).not.toContain('จัดทำคู่มือ');
  await ask(writer, DESK, `year=2568&unit=${finance.unitId}`);
  expect(await send()).toMatchObject({ sent: 1 });
});

test('a unit is not told of what nothing waits of any more when the mail would go: answered, or of a removed measure', async () => {
  const { desk, one, accountId, finance, writer, signedIn, send, told, waiting } = await openOffice(
    await openMailServer(),
  );
  const [, second] = await beginPlanOf(desk, one, accountId, [
    { title: 'จัดทำคู่มือ', responsible: ['กองคลัง'] },
    { title: 'อบรมเจ้าหน้าที่', responsible: ['กองคลัง'] },
  ]);
  await ask(writer, DESK, `year=2568&unit=${finance.unitId}`);
  const answerer = await signedIn(FINANCE);
  const [first = '', other = ''] = questionsIn(await sound(await answerer.get(`${DESK}/inbox`)));
  const answer = { verdict: 'agree', text: '', revision: '1' };
  expect((await answerer.post(first, answer)).status).toBe(303);
  expect((await answerer.post(other, answer)).status).toBe(303);
  expect(await send()).toMatchObject({ sent: 0 });
  expect([told(), await waiting()]).toEqual([[], []]);
  expect((await ask(writer, DESK, `year=2568&measure=${second}`)).status).toBe(303);
  expect(await waiting()).toEqual([{ sign_in_name: FINANCE }]);
  expect((await writer.post(`${DESK}/measures/${second}/remove`)).status).toBe(303);
  expect(await send()).toMatchObject({ sent: 0 });
  expect([told(), await waiting()]).toEqual([[], []]);
});

test('a mail server that is down changes nothing of the act; who is meant no more when it is back is not told', async () => {
  const mail = await openMailServer();
  await mail.close();
  const { propose, writer, head, send, later, waiting } = await openOffice(mail);
  expect((await propose()).headers.get('location')).toBe(`${FIRST}?done=proposed`);
  expect(await send()).toMatchObject({ sent: 0, notSent: 1 });
  expect(await waiting()).toEqual([{ sign_in_name: HEAD }]);
  await writer.post(`${FIRST}/take-back`);
  await propose();
  const back = await openMailServer({ port: Number(new URL(mail.settings.url).port) });
  later(2);
  expect(await send()).toMatchObject({ sent: 1, notSent: 0 });
  expect(back.taken.map(({ raw }) => textOf(raw))).toEqual([expect.stringContaining(`${APPROVAL}/2567/2\n`)]);
  expect([(await head.get(`${APPROVAL}/2567/2`)).status, await waiting()]).toEqual([200, []]);
});

test('an act that is refused has nobody told', async () => {
  const { pool, propose, waiting } = await openOffice(await openMailServer());
  await pool.query(`create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
    create trigger refuse before insert on audit_event for each row execute function refuse()`);
  await expect(propose()).rejects.toThrow('no');
  expect(await waiting()).toEqual([]);
});

test('no name makes a line of the head of a mail, or another receiver', async () => {
  const mail = await openMailServer();
  const { pool, propose, send, told } = await openOffice(mail);
  await pool.query(
    `update agency set official_name = E'อบต.หนึ่ง\r\nBcc: evil@example.com\r\n\r\nx' where short_name = 'one'`,
  );
  await pool.query(
    `update account.account set person_name = E'ก\r\nTo: evil@example.com' where sign_in_name = '${HEAD}'`,
  );
  await propose();
  expect(await send()).toMatchObject({ sent: 1 });
  const [{ raw, to } = { raw: '', to: '' }] = told();
  const [top = ''] = raw.split('\r\n\r\n');
  expect([to, top.match(/^(Bcc|To|Cc):.*$/gim)]).toEqual([HEAD, [`To: ${HEAD}`]]);
});

test('the pages say that somebody is told by mail where it is so, and nowhere else', async () => {
  const without = await openOffice(null);
  expect(await without.shown(without.writer, APPROVAL)).not.toContain('อีเมล');
  await without.propose();
  expect(await without.shown(without.head, FIRST)).not.toContain('อีเมล');
  expect([await without.send(), await without.waiting()]).toEqual(['no mail is sent', []]);
  const mailing = await openOffice(await openMailServer());
  const { writer, head, shown, propose, pool } = mailing;
  expect(await shown(writer, APPROVAL)).toContain('ระบบจะส่งอีเมลแจ้งผู้บริหารที่ใช้อีเมลเป็นชื่อผู้ใช้');
  await propose();
  expect(await shown(head, FIRST)).toContain('ระบบจะส่งอีเมลแจ้งผู้เสนอ');
  expect(await shown(writer, FIRST)).not.toContain('ระบบจะส่งอีเมลแจ้งผู้เสนอ');
  await writer.post(`${FIRST}/take-back`);
  await pool.query(`update account.account set disabled_at = now() where sign_in_name = '${HEAD}'`);
  expect(await shown(writer, APPROVAL)).not.toContain('อีเมล');
});

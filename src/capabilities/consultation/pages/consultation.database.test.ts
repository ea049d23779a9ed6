import { expect, test } from 'vitest';
import { sound } from '../../../../test/support/people-pages.ts';
import { openPlanApp } from '../../../../test/support/plan-app.ts';
import { ask, beginPlanOf, questionsIn, withUnits } from '../../../../test/support/plan-of-units.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';

const DESK = '/one/desk';

/** A plan of two measures of the finance unit and one of nobody, its coordinator, and two heads of units. */
async function openConsulted() {
  const server = await openServerApp();
  const { desk, one, join, signedIn } = server;
  const { clerks, finance } = await withUnits(desk, one);
  const accountId = await join('coordinator', one, ['coordinator']);
  await join('head', one, ['head-of-unit'], [finance.unitId]);
  await join('deputy', one, ['owner'], [finance.unitId, clerks.unitId]);
  await join('other', one, ['head-of-unit'], [clerks.unitId]);
  const measureIds = await beginPlanOf(desk, one, accountId, [
    { title: 'จัดทำคู่มือ', responsible: ['กองคลัง'] },
    { title: 'อบรมเจ้าหน้าที่', responsible: ['งานการเงิน กองคลัง', 'ปลัด'] },
    { title: 'ปรับปรุงเว็บไซต์', responsible: [] },
  ]);
  const measureAt = (place: number) => `${DESK}/measures/${measureIds[place]}`;
  const [coordinator, head] = [await signedIn('coordinator'), await signedIn('head')];
  const shown = async (browser: typeof head, path: string) => shownText(await sound(await browser.get(path)));
  return { ...server, clerks, finance, measureAt, coordinator, head, shown };
}

const bar = (count: string) => new RegExp(`งานที่ขอให้ตอบ${count}\\s`);

test('a unit is asked about all of which it is responsible, and its heads answer each', async () => {
  const { coordinator, head, signedIn, finance, measureAt, shown, time } = await openConsulted();
  expect(await shown(head, DESK)).toMatch(bar(''));
  expect(await shown(coordinator, DESK)).not.toContain('งานที่ขอให้ตอบ');
  expect(await shown(coordinator, `${DESK}/measures?year=2568`)).toMatch(/กองคลัง\s+2 มาตรการ\s+ยังไม่ได้ขอ 2/);

  const asked = await ask(coordinator, DESK, `year=2568&unit=${finance.unitId}`, { due: '30 พ.ย. 2569' });
  expect(asked.headers.get('location')).toBe(`${DESK}/questions?year=2568&asked=2`);
  expect(await shown(coordinator, asked.headers.get('location') ?? '')).toContain('ขอความเห็นแล้ว 2 มาตรการ');
  expect(await shown(head, DESK)).toMatch(bar(' \\(2\\)'));
  const inbox = await sound(await head.get(`${DESK}/inbox`));
  expect(shownText(inbox)).toMatch(/จัดทำคู่มือ\s+กองคลัง\s+30 พฤศจิกายน 2569\s+รอความเห็น/);
  const [first = '', second = ''] = questionsIn(inbox);

  const page = await sound(await head.get(first));
  expect(shownText(page)).toContain('โปรดพิจารณาให้ความเห็นต่อมาตรการนี้');
  const empty = await sound(await head.post(first, { verdict: 'change', text: ' ' }), 422);
  expect(shownText(empty)).toContain('กรอกข้อที่ขอปรับแก้');
  expect(empty).toMatch(/value="change" checked/);
  const answer = { verdict: 'change', text: 'ขอเลื่อนเป็นไตรมาสที่ 2', revision: '1' };
  expect((await head.post(first, answer)).headers.get('location')).toBe(`${DESK}/inbox?sent=1`);
  expect((await head.post(first, answer)).status).toBe(303);
  const wished = await shown(coordinator, `${DESK}/questions?year=2568`);
  expect(wished).toMatch(/จัดทำคู่มือ\s+กองคลัง\s+30 พฤศจิกายน 2569\s+ขอปรับแก้/);
  const considered = await sound(await coordinator.get(first));
  expect(shownText(considered)).toMatch(/แก้ไขมาตรการนี้.*ปิดเมื่อพิจารณาความเห็นแล้ว\s+ปิดเรื่อง/s);
  expect(considered).toContain(`href="${measureAt(0)}/edit"`);
  const deputy = await signedIn('deputy');
  await deputy.post(first, { verdict: 'agree', revision: '1' });
  expect(await shown(head, `${DESK}/inbox`)).toContain('ให้ความเห็นแล้ว ยังไม่ปิดเรื่อง 1 เรื่อง');

  const told = await shown(coordinator, first);
  expect(told).toMatch(/เห็นชอบโดยขอปรับแก้\s+คุณ head.*ขอเลื่อนเป็นไตรมาสที่ 2\s+เห็นชอบ\s+คุณ deputy/s);
  expect(told.match(/ไตรมาสที่ 2/g)).toHaveLength(1);
  for (const path of [measureAt(0), `${measureAt(0)}/history`])
    expect(await shown(coordinator, path)).toContain('ขอเลื่อนเป็นไตรมาสที่ 2');
  time.now = new Date('2026-12-01T06:00:00Z');
  const signedInAgain = await signedIn('coordinator');
  expect(await shown(signedInAgain, `${DESK}/measures?year=2568`)).toMatch(/เกินกำหนด 1\s+เห็นชอบ 1/);
  expect(await shown(signedInAgain, second)).toContain('เกินกำหนด');
});

test('only who answers for the unit answers, and nobody of another agency learns of it', async () => {
  const { coordinator, signedIn, finance, join, two } = await openConsulted();
  await ask(coordinator, DESK, `year=2568&unit=${finance.unitId}`);
  const [first = ''] = questionsIn(await (await coordinator.get(`${DESK}/questions`)).text());
  const other = await signedIn('other');
  expect(await (await other.get(first)).text()).not.toContain('name="verdict"');
  expect((await other.post(first, { verdict: 'agree' })).status).toBe(403);
  expect((await coordinator.post(first, { verdict: 'agree' })).status).toBe(403);
  expect((await other.post(`${first}/close`)).status).toBe(403);
  await join('stranger', two, ['coordinator', 'head-of-unit']);
  const stranger = await signedIn('stranger');
  for (const path of [first, first.replace('/one/', '/two/')]) {
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.post(path, { verdict: 'agree' })).status).toBe(404);
  }
});

test('asking again closes what was asked before and keeps its answers; the same form twice asks once', async () => {
  const { coordinator, head, measureAt, shown, database } = await openConsulted();
  const query = `year=2568&measure=${measureAt(0).split('/').at(-1)}`;
  const form = { form: '01890000-0000-7000-8000-00000000000a' };
  await ask(coordinator, DESK, query, form);
  await ask(coordinator, DESK, query, form);
  const [first = ''] = questionsIn(await (await head.get(`${DESK}/inbox`)).text());
  await head.post(first, { verdict: 'disagree', text: 'งบประมาณไม่พอ' });
  await ask(coordinator, DESK, `year=2568&again=${first.split('/').at(-1)}`, { text: 'ปรับงบประมาณแล้ว' });
  expect(await shown(coordinator, first)).toMatch(/ปิดเรื่องแล้ว.*งบประมาณไม่พอ/s);
  expect(await (await head.get(first)).text()).not.toContain('name="verdict"');
  const late = await sound(await head.post(first, { verdict: 'agree' }), 422);
  expect(shownText(late)).toContain('เรื่องนี้ปิดไปแล้วในระหว่างนี้');
  expect(await database.selectFrom('consultation_question').select('question_id').execute()).toHaveLength(2);
  expect(await shown(head, `${DESK}/inbox`)).toContain('จัดทำคู่มือ');

  const [second = ''] = questionsIn(await (await head.get(`${DESK}/inbox`)).text());
  await coordinator.post(`${second}/close`);
  await coordinator.post(`${second}/close`);
  expect(await shown(head, `${DESK}/inbox`)).toContain('ไม่มีเรื่องที่รอความเห็นของท่าน');
});

test('who asks is told what is wrong, and keeps what they typed', async () => {
  const { coordinator, finance } = await openConsulted();
  const at = `${DESK}/questions/ask`;
  const wrong = { year: '2568', unit: '', text: '', due: '31 ก.พ. 2570' };
  const told = shownText(await sound(await coordinator.post(at, wrong), 422));
  for (const fault of ['เลือกส่วนราชการที่จะขอ', 'เลือกมาตรการอย่างน้อย', 'กรอกเรื่องที่ขอ', 'กรอกวันที่ให้ครบ'])
    expect(told).toContain(fault);
  const past = await ask(coordinator, DESK, `year=2568&unit=${finance.unitId}`, { due: '1/11/2569' });
  expect(await sound(past, 422)).toMatch(/value="1\/11\/2569"/);
  const far = await ask(coordinator, DESK, `year=2568&unit=${finance.unitId}`, { due: '1/12/2570' });
  expect(shownText(await sound(far, 422))).toContain('ไม่เกินหนึ่งปี');
  expect((await coordinator.post(at, { year: '2560' })).status).toBe(404);
});

test('an answer upon a measure that was changed since is told as such, and one of a removed measure asks nothing', async () => {
  const { coordinator, head, measureAt, shown } = await openConsulted();
  await ask(coordinator, DESK, `year=2568&measure=${measureAt(0).split('/').at(-1)}`);
  const [first = ''] = questionsIn(await (await head.get(`${DESK}/inbox`)).text());
  await head.post(first, { verdict: 'agree', revision: '1' });
  expect(await shown(coordinator, first)).not.toContain('มีการแก้ไขหลังจากให้ความเห็นนี้');
  await coordinator.post(`${measureAt(0)}/edit`, { revision: '1', title: 'จัดทำคู่มือใหม่' });
  expect(await shown(coordinator, first)).toContain('มีการแก้ไขหลังจากให้ความเห็นนี้');
  await ask(coordinator, DESK, `year=2568&measure=${measureAt(0).split('/').at(-1)}`);
  await coordinator.post(`${measureAt(0)}/remove`);
  expect(await shown(head, `${DESK}/inbox`)).toContain('ไม่มีเรื่องที่รอความเห็นของท่าน');
  expect(await shown(coordinator, first)).toContain('มาตรการนี้ถูกลบออกจากแผนแล้ว');
});

test('at a desk the coordinator asks, and records what came on paper or by telephone', async () => {
  const { get, post, measureAt } = await openPlanApp();
  const { measureId, content } = await measureAt(0);
  const unit = content.responsible[0] ?? '';
  const desk = '/demo/desk';
  const asked = await ask({ get, post }, desk, `year=2568&measure=${measureId}`);
  expect(asked.headers.get('location')).toContain('asked=1');
  expect((await get(`${desk}/inbox`)).headers.get('location')).toBe(`${desk}/questions`);
  const list = await sound(await get(`${desk}/questions?year=2568`));
  expect(shownText(list)).toContain(unit);
  const [first = ''] = questionsIn(list);
  expect(await (await get(first)).text()).not.toContain('name="verdict"');
  expect((await post(first, { verdict: 'agree' })).status).toBe(403);
  const faulty = await sound(await post(`${first}/record`, { verdict: 'agree', on: '1/1/2600' }), 422);
  expect(shownText(faulty)).toMatch(/กรอกชื่อผู้ให้ความเห็น.*เลือกช่องทาง/s);
  const given = { by: 'สมชาย ใจดี ผู้อำนวยการกองคลัง', on: '1 ตุลาคม 2567', way: 'telephone', verdict: 'agree' };
  const early = await post(`${first}/record`, { ...given, on: '1/1/2600' });
  expect(shownText(await sound(early, 422))).toContain('ต้องไม่เกินวันนี้');
  expect((await post(`${first}/record`, given)).headers.get('location')).toBe(`${first}?recorded=1`);
  await post(`${first}/record`, given);
  const told = shownText(await sound(await get(first)));
  expect(told).toMatch(
    /เห็นชอบ\s+สมชาย ใจดี ผู้อำนวยการกองคลัง · ทางโทรศัพท์ · 1 ตุลาคม 2567 · บันทึกแทนโดย ผู้ใช้เครื่องนี้/,
  );
  expect(told.match(/สมชาย/g)).toHaveLength(1);
});

test('what is left open stands above the button that proposes, stops nobody, and leaves the step of the year unticked', async () => {
  const { get, post, measureAt } = await openPlanApp();
  const desk = '/demo/desk';
  const textOf = async (path: string) => shownText(await sound(await get(`${desk}${path}`)));
  const { measureId } = await measureAt(0);
  expect(await textOf('/approval')).not.toContain('ความเห็น');
  await ask({ get, post }, desk, `year=2568&measure=${measureId}`);
  for (const path of ['/approval', '/report'])
    expect(await textOf(path)).toMatch(/ควรตรวจ\s+ยังรอความเห็น 1 เรื่อง\s+ดูเรื่องที่ขอความเห็น/);
  const [question = ''] = questionsIn(await (await get(`${desk}/questions?year=2568`)).text());
  const wish = { by: 'ผู้อำนวยการกองคลัง', on: '1 ตุลาคม 2567', way: 'telephone', verdict: 'change' };
  expect((await post(`${question}/record`, { ...wish, text: 'ขอเลื่อนไปไตรมาสที่ 2' })).status).toBe(303);
  expect(await textOf('/approval')).toContain('ส่วนราชการขอปรับแก้ 1 เรื่อง');
  expect((await post(`${desk}/approval`, {})).headers.get('location')).toContain('done=proposed');
  expect(await textOf('')).toMatch(/ขอความเห็นส่วนราชการที่รับผิดชอบ\s+ยังไม่ครบ\s+ส่วนราชการขอปรับแก้ 1 เรื่อง/);
  await post(`${question}/close`, {});
  expect(await textOf('')).toMatch(/✓\s+ขอความเห็นส่วนราชการที่รับผิดชอบ\s+เสร็จแล้ว/);
});

test('measures of which no unit is known are told together, and asked about together', async () => {
  const { coordinator, clerks, shown } = await openConsulted();
  const plan = `${DESK}/measures?year=2568`;
  const untold = 'มาตรการที่ยังไม่ทราบว่าเป็นของส่วนราชการใด';
  expect(await shown(coordinator, plan)).toMatch(new RegExp(`${untold}\\s+มาตรการที่ 3\\s+ยังไม่ได้ขอ 1`));
  const asking = await sound(await coordinator.get(`${DESK}/questions/ask?year=2568&unit=unknown`));
  expect(asking.match(/checked/g)).toHaveLength(1);
  const query = 'year=2568&unit=unknown';
  const asked = await ask(coordinator, DESK, query, { unit: clerks.unitId });
  expect(asked.headers.get('location')).toContain('asked=1');
  expect(await shown(coordinator, plan)).not.toContain(untold);
});

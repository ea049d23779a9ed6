import { expect, test } from 'vitest';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { fieldsOf } from '../../../../test/support/intake-app.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';

const LIST = '/demo/desk/agency/positions';
const HEAD = 'นายกองค์การบริหารส่วนตำบล';
const CLERK = 'ปลัดองค์การบริหารส่วนตำบล';
const HOLDER = {
  ...{ kind: 'holds', personName: ' นายมานะ  ตัวอย่าง', firstDay: '๑ ต.ค. ๒๕๖๔', lastDay: '' },
  ...{ ownTitle: 'ไม่ใช้', appointedBy: 'ประกาศผลการเลือกตั้ง', form: '01890000-0000-7000-8000-00000000000e' },
};
const ACTING = {
  ...{ kind: 'acts', personName: 'นายปิติ ตัวอย่าง', firstDay: '16/10/2567', lastDay: '20/10/2567' },
  ...{ ownTitle: 'รองนายกองค์การบริหารส่วนตำบล', appointedBy: 'คำสั่งที่ 9/2567' },
};

async function openPositions() {
  const opened = await openDeskApp();
  const { get, post } = opened;
  const page = async (path: string, language: 'th' | 'en' = 'th') => {
    const html = await (await get(path, language)).text();
    expect(await htmlFaults(html), path).toEqual([]);
    expect(inlineFaults(html), path).toEqual([]);
    return html;
  };
  const addressIn = (html: string, title: string) =>
    new RegExp(`href="(${LIST}/[0-9a-f-]{36})">${title}<`, 'u').exec(html)?.[1] ?? 'none';
  const head = addressIn(await page(LIST), HEAD);
  const record = (fields: Readonly<Record<string, string>>) => post(head, fields);
  const textOf = async (path: string) => shownText(await page(path));
  return { ...opened, page, addressIn, head, record, textOf };
}

test('the list says who holds each position today and who acts, and leads to each over time', async () => {
  const { head, record, textOf, page } = await openPositions();
  const empty = await textOf(head);
  expect(empty).toContain('ยังไม่ได้บันทึก เอกสารจะมีเส้นประ');
  expect(empty).toContain('ปลัดที่ปฏิบัติหน้าที่ของนายกในช่วงที่ไม่มีนายก');
  expect(empty).toContain('ข้อมูลทุติยภูมิ');
  expect(await page(LIST)).toContain(`href="${head}#personName"`);
  expect(await textOf('/demo/desk')).toContain('ยังไม่มีชื่อผู้จัดทำ ผู้ตรวจสอบ และผู้อนุมัติ เอกสารจะเว้นเส้นไว้');
  expect(await textOf('/demo/desk/report')).toContain('มีตำแหน่งแต่ยังไม่มีชื่อผู้จัดทำ ผู้ตรวจสอบ และผู้อนุมัติ');
  const recorded = await record(HOLDER);
  expect(recorded.headers.get('location')).toBe(`${head}?done=recorded`);
  expect((await record(HOLDER)).status).toBe(303);
  await record({ ...ACTING, personName: 'นายวีระ ตัวอย่าง', firstDay: '', lastDay: '15/10/2567' });
  expect(await textOf(LIST)).toMatch(/ผู้อนุมัติ นายมานะ ตัวอย่าง –/u);
  expect(await page(LIST)).not.toContain(`href="${head}#personName"`);
  expect(await textOf('/demo/desk')).toContain('ยังไม่มีชื่อผู้จัดทำและผู้ตรวจสอบ เอกสารจะเว้นเส้นไว้');
  await record(ACTING);
  expect(await textOf(LIST)).toMatch(
    /นายกองค์การบริหารส่วนตำบล ผู้อนุมัติ นายมานะ ตัวอย่าง นายปิติ ตัวอย่าง รักษาราชการแทน/u,
  );
  const today = await textOf(`${head}?done=recorded`);
  expect(today).toContain('นายปิติ ตัวอย่าง รองนายกองค์การบริหารส่วนตำบล รักษาราชการแทนนายกองค์การบริหารส่วนตำบล');
  expect(today).toContain('16 ตุลาคม 2567 – 20 ตุลาคม 2567');
  expect(today).toContain('ตั้งแต่ 1 ตุลาคม 2564 ถึงปัจจุบัน');
  expect(today).toContain('วันนี้มีทั้งผู้ดำรงตำแหน่งและผู้ทำหน้าที่แทน');
  expect(today).not.toContain('ไม่ใช้');
  for (const path of [LIST, head, `${head}/${HOLDER.form}`]) await page(path, 'en');
});

test.each([
  [{ kind: '' }, 'kind'],
  [{ personName: ' ' }, 'personName'],
  [{ personName: 'ก'.repeat(201) }, 'personName'],
  [{ firstDay: '31 กุมภาพันธ์ 2567' }, 'firstDay'],
  [{ lastDay: 'สิ้นปี' }, 'lastDay'],
  [{ lastDay: '30 กันยายน 2564' }, 'lastDay'],
  [{ firstDay: '1 ตุลาคม 2566' }, 'firstDay'],
])('%j is refused at its field with all that was typed', async (wrong, field) => {
  const { record, acts } = await openPositions();
  await record({ ...HOLDER, form: '', personName: 'นางมานี ตัวอย่าง', lastDay: '1 ตุลาคม 2567' });
  const refused = await record({ ...HOLDER, ...wrong, appointedBy: 'คำสั่ง <b>' });
  const html = await refused.text();
  expect(refused.status).toBe(422);
  expect(await htmlFaults(html)).toEqual([]);
  expect(html).toContain(`href="#${field}"`);
  if ('firstDay' in wrong && wrong.firstDay === '1 ตุลาคม 2566')
    expect(html).toContain('โปรดแก้วันที่ให้ไม่ทับกับช่วงนั้น');
  expect(html).toContain('value="คำสั่ง &lt;b&gt;"');
  expect(await acts()).toEqual(['tenure-recorded']);
});

test('a tenure is ended and stays, and a mistaken one is removed', async () => {
  const { head, record, post, textOf, page, acts } = await openPositions();
  await record(HOLDER);
  const one = `${head}/${HOLDER.form}`;
  expect(await page(head)).toContain(`href="${one}"`);
  expect((await post(`${one}/end`, { lastDay: 'เมื่อวาน' })).status).toBe(422);
  expect((await post(`${one}/end`, { lastDay: '30 กันยายน 2564' })).status).toBe(422);
  const ended = await post(`${one}/end`, { lastDay: '15 ตุลาคม 2567' });
  expect(ended.headers.get('location')).toBe(`${head}?done=ended`);
  expect(await textOf(head)).toContain('1 ตุลาคม 2564 – 15 ตุลาคม 2567');
  expect(await page(one)).not.toContain('/end"');
  expect((await post(`${one}/end`, { lastDay: '16 ตุลาคม 2567' })).status).toBe(422);
  expect((await post(`${one}/remove`, {})).headers.get('location')).toBe(`${head}?done=removed`);
  expect((await post(`${one}/remove`, {})).status).toBe(303);
  expect(await textOf(head)).toContain('ยังไม่ได้บันทึกผู้ดำรงตำแหน่งหรือผู้ทำหน้าที่แทน');
  expect(await acts()).toEqual(['tenure-recorded', 'tenure-ended', 'tenure-removed']);
  expect(await page('/demo/desk/agency/history')).toContain(`href="${head}">เปิดตำแหน่ง`);
});

test('a position that the agency has no more is read, and nothing more is recorded of it', async () => {
  const { head, record, post, page, addressIn } = await openPositions();
  await record(HOLDER);
  await post('/demo/desk/agency', { officialName: 'อบต.ตัวอย่าง', kind: 'sao' });
  expect(addressIn(await page(LIST), HEAD)).toBe(head);
  const html = await page(head);
  expect(html).toContain('หน่วยงานไม่มีตำแหน่งนี้แล้ว');
  expect(html).not.toContain('name="personName"');
  expect((await record(ACTING)).status).toBe(404);
});

test('a position that is renamed in its line names who goes on in it', async () => {
  const { record, post, page, head, get, textOf } = await openPositions();
  await record({ ...ACTING, firstDay: '1/10/2567', lastDay: '15/10/2567' });
  await record(HOLDER);
  const agency = fieldsOf(await (await get('/demo/desk/agency')).text());
  const given = { ...agency, kind: 'sao', 'position-approved-title': 'ประธานสภาองค์การบริหารส่วนตำบล' };
  const saved = (await post('/demo/desk/agency', given)).headers.get('location') ?? '';
  const text = await textOf(saved);
  expect(text).toContain('เป็นประธานสภาองค์การบริหารส่วนตำบล โดยนายมานะ ตัวอย่าง ยังดำรงตำแหน่ง');
  expect(text).not.toContain('นายปิติ');
  expect((await page(saved, 'en')).split(`href="${head}"`)).toHaveLength(2);
  expect((await post('/demo/desk/agency', { ...given, district: 'อื่น' })).headers.get('location')).toBe(
    '/demo/desk/agency?saved=1',
  );
});

test('the report names who signs on its day, and addresses papers to the position', async () => {
  const { get, post, record, page, addressIn, head, textOf } = await openPositions();
  await record(HOLDER);
  await post(addressIn(await page(LIST), CLERK), { ...HOLDER, form: '', personName: 'นายชูใจ ตัวอย่าง' });
  expect(await textOf('/demo/desk/report')).toContain('นายมานะ ตัวอย่าง');
  expect(await textOf(head)).not.toContain('เป็นคนเดียวกัน');
  await record({ ...ACTING, personName: 'นายชูใจ ตัวอย่าง', ownTitle: '', lastDay: '' });
  const shown = (await textOf('/demo/desk/report')).replaceAll('\u200b', '');
  expect(shown).not.toContain('นายมานะ');
  expect(shown).toContain(`${CLERK} รักษาราชการแทน${HEAD}`);
  for (const path of ['/demo/desk/report', head, addressIn(await page(LIST), CLERK)])
    expect(await textOf(path)).toContain('ผู้ตรวจสอบและผู้อนุมัติเป็นคนเดียวกัน');
  await post('/demo/desk/approval', {});
  const content = await (await get('/demo/desk/approval/2567/1/edition.json')).json();
  expect(content).toMatchObject({
    signatures: [
      { name: null },
      { name: 'นายชูใจ ตัวอย่าง', position: CLERK },
      { name: 'นายชูใจ ตัวอย่าง', position: `${CLERK} รักษาราชการแทน${HEAD}`, actsFor: HEAD },
    ],
  });
});

test('while there is no head the clerk serves in the head’s duties, and papers say so until there is one again', async () => {
  const { record, post, page, addressIn, head, textOf } = await openPositions();
  const clerk = addressIn(await page(LIST), CLERK);
  await post(clerk, { ...HOLDER, form: '', personName: 'นายชูใจ ตัวอย่าง' });
  await record({ ...HOLDER, lastDay: '30 กันยายน 2567' });
  const serving = { ...ACTING, kind: 'serves', personName: 'นายชูใจ ตัวอย่าง', ownTitle: '' };
  expect((await record({ ...serving, firstDay: '1/10/2567', lastDay: '' })).status).toBe(303);
  expect(await textOf(head)).toContain(`นายชูใจ ตัวอย่าง ${CLERK} ปฏิบัติหน้าที่${HEAD}`);
  const report = async () => (await textOf('/demo/desk/report')).replaceAll('\u200b', '');
  expect(await report()).toContain(`${CLERK} ปฏิบัติหน้าที่${HEAD}`);
  await record({ ...HOLDER, form: '', personName: 'นางมานี ตัวอย่าง', firstDay: '16/10/2567' });
  expect(await textOf(head)).toContain('วันนี้มีนายกดำรงตำแหน่งแล้ว');
  expect(await report()).not.toContain('ปฏิบัติหน้าที่นายก');
  await page(head, 'en');
});

test('a position is offered the capacities that it can have, and takes no other', async () => {
  const { get, record, post, page, addressIn, head } = await openPositions();
  const offered = async (path: string) =>
    [...(await page(path)).matchAll(/name="kind" type="radio" value="(\w+)"/gu)].map(([, value]) => value);
  expect(await offered(head)).toEqual(['holds', 'acts', 'serves']);
  const clerk = addressIn(await page(LIST), CLERK);
  expect(await offered(clerk)).toEqual(['holds', 'acts', 'fills']);
  expect((await record({ ...ACTING, kind: 'fills' })).status).toBe(422);
  expect((await post(clerk, { ...ACTING, kind: 'serves' })).status).toBe(422);
  const agency = fieldsOf(await (await get('/demo/desk/agency')).text());
  await post('/demo/desk/agency', { ...agency, kind: 'school' });
  expect(await offered(head)).toEqual(['holds', 'acts', 'fills']);
  expect((await record({ ...ACTING, kind: 'serves' })).status).toBe(422);
});

test('on a server a member is chosen as the holder, and whoever only reads changes nothing', async () => {
  const server = await openServerApp();
  const { one, join, signedIn, database } = server;
  const accountId = await join('head', one, ['executive']);
  await join('writer', one, ['coordinator']);
  const [writer, head] = [await signedIn('writer'), await signedIn('head')];
  await writer.post('/one/desk/agency', {
    ...{ officialName: 'อบต.ตัวอย่าง', kind: 'sao', 'position-approved-title': HEAD },
  });
  const list = await (await writer.get('/one/desk/agency/positions')).text();
  const position = /\/one\/desk\/agency\/positions\/[0-9a-f-]{36}/.exec(list)?.[0] ?? '';
  expect(await (await writer.get(position)).text()).toContain(`<option value="${accountId}"`);
  expect((await writer.post(position, { ...HOLDER, personName: '', accountId })).status).toBe(303);
  const read = await (await head.get(position)).text();
  expect(read).toContain('คุณ head');
  expect(read).not.toContain('name="personName"');
  expect((await head.post(position, HOLDER)).status).toBe(403);
  const rows = await database.selectFrom('position_tenure').select(['account_id', 'person_name']).execute();
  expect(rows).toEqual([{ account_id: accountId, person_name: 'คุณ head' }]);
});

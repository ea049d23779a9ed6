import { describe, expect, test } from 'vitest';
import { acceptScores } from '../../../../test/support/bring-in.ts';
import { unzip } from '../../../../test/support/inside-files.ts';
import { openIntakeApp } from '../../../../test/support/intake-app.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';

const LIST = '/demo/desk/suggestions/2567';

const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(html)?.[1] ?? '';

async function openSuggestions() {
  const opened = await openIntakeApp();
  const { get, post, desk } = opened;
  const rows = () =>
    desk.database
      .selectFrom('suggestion')
      .select(['suggestion_id', 'text', 'topic', 'revision'])
      .orderBy('suggestion_id')
      .execute();
  const add = (texts: string, more: Record<string, string> = {}) =>
    post(LIST, { texts, form: 'one', topic: '', ...more });
  const first = async () => `${LIST}/${(await rows())[0]?.suggestion_id}`;
  const pageOf = async (path: string, language: 'th' | 'en' = 'th') => (await get(path, language)).text();
  const events = async () => (await opened.acts()).filter((event) => event.startsWith('suggestion'));
  return { ...opened, rows, add, first, pageOf, events };
}

test('suggestions are recorded one a line, counted and grouped by topic, and stand beside it in the analysis', async () => {
  const { add, pageOf, rows, events, get } = await openSuggestions();
  expect(await pageOf('/demo/desk/analysis')).toContain('บันทึกข้อเสนอแนะจากแบบสำรวจ');
  const added = await add('- ควรมีที่จอดรถ\n\nป้ายไม่ชัด', { topic: '2' });
  expect([added.status, added.headers.get('location')]).toEqual([303, `${LIST}?recorded=2`]);
  await add('บริการดี', { form: 'two' });
  expect((await rows()).map(({ text, topic }) => [text, topic])).toEqual([
    ['ควรมีที่จอดรถ', 2],
    ['ป้ายไม่ชัด', 2],
    ['บริการดี', null],
  ]);
  const list = shownText(await pageOf(`${LIST}?recorded=2`));
  expect(list).toContain('บันทึกข้อเสนอแนะแล้ว 2 รายการ');
  expect(list).toMatch(/ยังไม่ได้จัดประเด็น \(1 รายการ\) บริการดี .*ประเด็นที่ 2 .* \(2 รายการ\) ควรมีที่จอดรถ/u);
  const analysis = shownText(await pageOf('/demo/desk/analysis'));
  expect(analysis).toContain('ข้อเสนอแนะจากแบบสำรวจ (3 รายการ)');
  expect(analysis).toMatch(/ข้อเสนอแนะจากแบบสำรวจ 2 รายการ ควรมีที่จอดรถ ป้ายไม่ชัด/u);
  expect(await events()).toEqual(['suggestions-recorded', 'suggestions-recorded']);
  const book = await get('/demo/desk/report/scores.xlsx');
  const sheets = [...(await unzip(Buffer.from(await book.arrayBuffer()))).values()].join('');
  for (const text of ['ข้อเสนอแนะ', 'ควรมีที่จอดรถ', 'บริการดี']) expect(sheets).toContain(text);
});

test('a form sent twice is recorded once; the same form with other texts, or the same words again, are new', async () => {
  const { add, rows, events } = await openSuggestions();
  await Promise.all([add('ดี\nดี'), add('ดี\nดี'), add('ดี\nดี')]);
  expect(await rows()).toHaveLength(2);
  expect((await add('ดี\nดี')).headers.get('location')).toBe(`${LIST}?recorded=0`);
  await add('อื่น');
  await add('ดี\nดี', { form: 'two' });
  expect(await rows()).toHaveLength(5);
  expect(await events()).toHaveLength(3);
});

test.each([
  ['', 'พิมพ์หรือวางข้อเสนอแนะ'],
  [`ก\n${'ข'.repeat(1001)}`, 'รายการที่ 2 ยาว 1,001 ตัวอักษร'],
  ['ก\n'.repeat(501), 'มี 501 รายการ'],
])('what is refused keeps what was typed: %.4j', async (texts, message) => {
  const { add, rows, events } = await openSuggestions();
  const refused = await add(texts, { topic: '2' });
  const html = await refused.text();
  expect(refused.status).toBe(422);
  expect(shownText(html)).toContain(message);
  expect(html).toContain('<option value="2" selected="">');
  expect(html).toContain(texts.trim().slice(0, 500));
  expect(await htmlFaults(html)).toEqual([]);
  expect([await rows(), await events()]).toEqual([[], []]);
});

describe('one suggestion', () => {
  test('is moved to a topic and changed; saved as it is it leaves no event', async () => {
    const { add, first, pageOf, post, rows, events } = await openSuggestions();
    await add('ควรมีที่จอดรถ');
    const at = await first();
    const page = await pageOf(at);
    expect(await htmlFaults(page)).toEqual([]);
    const change = (text: string, topic: string, revision = hidden(page, 'revision')) =>
      post(at, { text, topic, revision });
    expect((await change('ควรมีที่จอดรถ', '')).status).toBe(303);
    expect((await change('ควรมี\nที่จอดรถเพิ่ม', '3')).headers.get('location')).toBe(`${LIST}?changed=1`);
    expect((await change('ควรมี ที่จอดรถเพิ่ม', '3')).status).toBe(303);
    expect(await rows()).toMatchObject([{ text: 'ควรมี ที่จอดรถเพิ่ม', topic: 3, revision: 1 }]);
    expect(await events()).toEqual(['suggestions-recorded', 'suggestion-changed']);
    expect((await change('', '')).status).toBe(422);
    const second = await change('อื่น', '99');
    expect(second.status).toBe(409);
    const told = await second.text();
    expect(shownText(told)).toContain('มีผู้แก้ไขข้อเสนอแนะนี้ก่อนท่านเป็น “ควรมี ที่จอดรถเพิ่ม”');
    expect(told).toContain('>อื่น</textarea>');
    expect(hidden(told, 'revision')).toBe('1');
    await change('อื่น', '99', '1');
    expect(await rows()).toMatchObject([{ text: 'อื่น', topic: null, revision: 2 }]);
  });

  test('is removed after asking back, once', async () => {
    const { add, first, pageOf, post, rows, events } = await openSuggestions();
    await add('นางสาวสมศรีพูดไม่ดี');
    expect(shownText(await pageOf(LIST))).toContain('อาจมีข้อมูลส่วนบุคคล');
    const at = await first();
    expect(await htmlFaults(await pageOf(`${at}/remove`))).toEqual([]);
    expect(await rows()).toHaveLength(1);
    expect((await post(`${at}/remove`, {})).headers.get('location')).toBe(`${LIST}?removed=1`);
    expect((await post(`${at}/remove`, {})).status).toBe(404);
    expect([await rows(), await events()]).toEqual([[], ['suggestions-recorded', 'suggestion-removed']]);
  });

  test('that was removed while somebody changed it can be recorded anew', async () => {
    const { add, first, post, rows } = await openSuggestions();
    await add('ควรมีที่จอดรถ');
    const at = await first();
    await post(`${at}/remove`, {});
    const answer = await post(at, { text: 'ควรมีที่จอดรถเพิ่ม', topic: '2', revision: '0' });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(shownText(html)).toContain('มีผู้ลบข้อเสนอแนะนี้แล้ว');
    expect(html).toContain('>ควรมีที่จอดรถเพิ่ม</textarea>');
    expect(html).toContain('<option value="2" selected="">');
    expect(await htmlFaults(html)).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  test('hostile text is text', async () => {
    const { add, first, pageOf } = await openSuggestions();
    await add('<script>alert(1)</script>"&\u0000');
    for (const path of [LIST, await first(), `${await first()}/remove`, '/demo/desk/analysis'])
      for (const language of ['th', 'en'] as const) {
        const html = await pageOf(path, language);
        expect(html, path).not.toContain('<script>alert');
        expect(await htmlFaults(html), path).toEqual([]);
        expect(inlineFaults(html), path).toEqual([]);
      }
  });
});

test('a year without a result and a suggestion that is none are not found', async () => {
  const { get, post } = await openSuggestions();
  const none = '01890000-0000-7000-8000-00000000000f';
  for (const path of [
    '/demo/desk/suggestions/2566',
    '/demo/desk/suggestions/x',
    `${LIST}/${none}`,
    `${LIST}/x`,
  ])
    for (const answer of [
      await get(path),
      await post(path, { texts: 'ก' }),
      await post(`${path}/remove`, {}),
    ])
      expect(answer.status, path).toBe(404);
});

test('on a server readers see them without the form, and another agency’s are not there', async () => {
  const server = await openServerApp();
  for (const agencyId of [server.one, server.two])
    await acceptScores(server.desk, agencyId, 'item,score\ni1,99\n');
  await server.join('manee', server.one, ['coordinator']);
  await server.join('piti', server.two, ['coordinator']);
  await server.join('chujai', server.one, ['viewer']);
  const at = (agency: string) => `/${agency}/desk/suggestions/2567`;
  const manee = await server.signedIn('manee');
  expect((await manee.post(at('one'), { texts: 'ควรมีที่จอดรถ', form: 'one' })).status).toBe(303);
  const { suggestion_id } = await server.database
    .selectFrom('suggestion')
    .select('suggestion_id')
    .executeTakeFirstOrThrow();
  const piti = await server.signedIn('piti');
  expect((await piti.get(at('one'))).status).toBe(404);
  expect((await piti.get(`${at('two')}/${suggestion_id}`)).status).toBe(404);
  expect((await piti.post(`${at('two')}/${suggestion_id}/remove`)).status).toBe(404);
  const foreign = await piti.post(`${at('two')}/${suggestion_id}`, { text: 'ก', revision: '0' });
  expect(await foreign.text()).not.toContain('ควรมีที่จอดรถ');
  const html = await (await (await server.signedIn('chujai')).get(at('one'))).text();
  expect(shownText(html)).toContain('ควรมีที่จอดรถ');
  expect(html).not.toContain('<textarea');
  expect(await server.database.selectFrom('suggestion').select('text').execute()).toHaveLength(1);
});

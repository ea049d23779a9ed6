import { expect, test } from 'vitest';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { formIn, MEASURES, openPlanApp } from '../../../../test/support/plan-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import { type FiscalYear, parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { unrecorded } from '../../audit/acts.ts';
import { beginPlan } from '../begin-plan.ts';
import { contentTyped } from '../content-from.ts';
import type { MeasureContent } from '../measure-content.ts';

const NEW = '01890000-0000-7000-8000-00000000000a';
const ADD = `${MEASURES}/add`;
const LAST_YEAR = parseFiscalYear(2567) as FiscalYear;

const LAST: MeasureContent = {
  ...contentTyped('มาตรการของปีที่แล้ว'),
  steps: [{ stepId: 'old', text: 'ทำเหมือนเดิม' }],
  months: { from: 1, to: 12 },
  items: ['i1', 'gone'],
};

/** The demo's plan, empty, after a plan of last year. */
async function openAfterLastYear() {
  const app = await openPlanApp('nothing');
  const key = { agencyId: app.agencyId, planYear: LAST_YEAR };
  await beginPlan(app.desk, key, [LAST], { by: { kind: 'desk' }, record: unrecorded });
  return app;
}

const titles = (measures: readonly { readonly content: MeasureContent }[]) =>
  measures.map(({ content }) => content.title);

test('every page about several measures is sound HTML without inline code', async () => {
  const { get, post, plan } = await openPlanApp();
  const [first, second] = (await plan()).measures;
  const chosen = { year: '2568', [`m-${first?.measureId}`]: '1', [`m-${second?.measureId}`]: '1' };
  const answers = [
    await get(`${ADD}?year=2568`),
    await get(`${ADD}?year=2568`, 'en'),
    await get(`${MEASURES}/timeline?year=2568`),
    await get(`${MEASURES}/timeline?year=2568`, 'en'),
    await post(`${MEASURES}/several`, chosen),
    await post(`${MEASURES}/several`, chosen, 'en'),
    await post(ADD, { year: '2568', title: '' }),
  ];
  for (const answer of answers) {
    expect([200, 422]).toContain(answer.status);
    const html = await answer.text();
    expect(await htmlFaults(html), answer.url).toEqual([]);
    expect(inlineFaults(html)).toEqual([]);
  }
});

test('a measure of one’s own is added once, however often its form is sent', async () => {
  const { post, plan } = await openPlanApp('nothing');
  const own = { year: '2568', title: '  มาตรการ\nของเรา ', new: NEW };
  const answers = await Promise.all([post(ADD, own), post(ADD, own)]);
  for (const answer of answers) expect(answer.headers.get('location')).toBe(`${MEASURES}/${NEW}/edit`);
  expect(titles((await plan()).measures)).toEqual(['มาตรการ ของเรา']);
});

test.each([
  ['no name', { title: ' ' }],
  ['too long a name', { title: 'ก'.repeat(301) }],
  ['nothing chosen', { from: 'library' }],
  ['what there is not', { from: 'paper', 'pick-paper-1': '1' }],
  ['a key of no measure', { from: 'library', 'pick-library-__proto__': '1' }],
])('%s adds nothing and is told', async (_, fields: Record<string, string>) => {
  const { post, plan } = await openPlanApp('nothing');
  const answer = await post(ADD, { year: '2568', new: NEW, ...fields });
  expect(answer.status).toBe(422);
  if (fields.title !== undefined) expect(formIn(await answer.text())).toMatchObject({ new: NEW });
  expect((await plan()).measures).toEqual([]);
});

test('measures of the library are added, those for items without a measure offered first, none of them twice', async () => {
  const { get, post, plan } = await openPlanApp('nothing');
  const html = await (await get(`${ADD}?year=2568`)).text();
  const fields = [...html.matchAll(/name="(pick-library-[^"]+)"/g)].map(([, name = '']) => name);
  expect(fields.length).toBeGreaterThan(10);
  expect(shownText(html)).toMatch(/ยังไม่มีมาตรการอื่น: ข้อ \S+/);
  const [first = '', second = ''] = fields;
  const chosen = { year: '2568', from: 'library', [first]: '1', [second]: '1' };
  await Promise.all([post(ADD, chosen), post(ADD, chosen)]);
  const { measures } = await plan();
  expect(measures.map(({ content }) => content.origin)).toEqual(
    [first, second].map((field) => ({ kind: 'library', libraryId: field.slice('pick-library-'.length) })),
  );
  expect(await (await get(`${ADD}?year=2568`)).text()).not.toContain(first);
});

test('what is copied from last year’s plan is marked until something of it is changed', async () => {
  const { get, post, plan, formAt, addressOfMeasure } = await openAfterLastYear();
  const html = await (await get(`${ADD}?year=2568`)).text();
  const [, field = ''] = /name="(pick-last-year-[^"]+)"/.exec(html) ?? [];
  const mark = 'คัดลอกจากแผนปี 2567 ยังไม่ได้แก้ไข';
  const chosen = { year: '2568', from: 'last-year', [field]: '1' };
  await post(ADD, chosen);
  await post(ADD, chosen);
  const { measures } = await plan();
  expect(measures).toMatchObject([
    { isAsCopied: true, content: { title: LAST.title, items: ['i1'], months: { from: 1, to: 12 } } },
  ]);
  expect(measures[0]?.content.steps[0]?.stepId).not.toBe('old');
  expect(shownText(await (await get(MEASURES)).text())).toContain(mark);
  const at = `${await addressOfMeasure(0)}/edit`;
  await post(at, await formAt(0));
  expect(shownText(await (await get(MEASURES)).text())).toContain(mark);
  await post(at, { ...(await formAt(0)), monitoring: 'ทุกเดือน' });
  expect(shownText(await (await get(MEASURES)).text())).not.toContain(mark);
  expect((await get(`${MEASURES}?year=2567`)).status).toBe(200);
});

test('measures that the Word file of the result held are taken over, once', async () => {
  const { app, get, post, plan, desk } = await openPlanApp('nothing');
  // Without a plan the report prints what is proposed.
  await desk.database.deleteFrom('plan').execute();
  const word = new Uint8Array(await (await get('/demo/desk/report/report.docx')).arrayBuffer());
  const body = new FormData();
  body.set('file', new File([word], 'รายงาน.docx'));
  const headers = { 'sec-fetch-site': 'same-origin' };
  const received = await app.request('/demo/desk/intake', { method: 'POST', body, headers });
  const preview = received.headers.get('location') ?? '';
  const known = { ...formIn(await (await get(preview)).text()), 'accept-with-errors': 'yes' };
  await post(`${preview}/accept`, known);
  await post(MEASURES, { year: '2568', from: 'nothing' });
  const html = await (await get(`${ADD}?year=2568`)).text();
  const fields = [...html.matchAll(/name="(pick-paper-[^"]+)"/g)].map(([, name = '']) => [name, '1']);
  expect(fields.length).toBeGreaterThan(3);
  const chosen = { year: '2568', from: 'paper', ...Object.fromEntries(fields) };
  await Promise.all([post(ADD, chosen), post(ADD, chosen)]);
  const { measures } = await plan();
  expect(measures).toHaveLength(fields.length);
  for (const { content } of measures) {
    expect(content.origin).toEqual({ kind: 'paper', intakeId: preview.split('/').at(-1) });
    expect([content.steps.length, content.responsible.length]).not.toContain(0);
    expect(content.months).not.toBeNull();
  }
  expect(await (await get(`${ADD}?year=2568`)).text()).not.toContain('pick-paper-');
});

test('a copy stands at the end with steps of its own, once', async () => {
  const { post, plan, addressOfMeasure, measureAt } = await openPlanApp();
  const { content } = await measureAt(0);
  const at = `${await addressOfMeasure(0)}/duplicate`;
  await post(at, { new: NEW });
  expect((await post(at, { new: NEW })).headers.get('location')).toBe(`${MEASURES}/${NEW}/edit`);
  const { measures } = await plan();
  const copies = measures.filter(({ content: { title } }) => title === content.title);
  expect(copies.map(({ measureId }) => measureId)).toEqual([measures[0]?.measureId, NEW]);
  const ids = copies.flatMap((copy) => copy.content.steps.map(({ stepId }) => stepId));
  expect(new Set(ids).size).toBe(ids.length);
});

test('measures are moved up, down and to a place, and keep their histories', async () => {
  const { post, plan, addressOfMeasure } = await openPlanApp();
  const order = async () => (await plan()).measures.map(({ measureId }) => measureId);
  const [a = '', b = '', third = '', ...rest] = await order();
  const move = async (place: number, to: string) => post(`${await addressOfMeasure(place)}/move`, { to });
  await move(0, 'down');
  expect(await order()).toEqual([b, a, third, ...rest]);
  await move(2, '1');
  expect(await order()).toEqual([third, b, a, ...rest]);
  for (const to of ['up', '1', '', 'x', '-3', '1e3', '99999']) await move(0, to);
  expect((await order())[0]).toBe(third);
  await move(0, '9999');
  expect((await order()).at(-1)).toBe(third);
  expect((await plan()).measures.every(({ revision }) => revision === 1)).toBe(true);
});

test('those responsible, or the period, are set for several at once; what is wrong is told and keeps the choice', async () => {
  const { post, plan } = await openPlanApp();
  const [first, second, third] = (await plan()).measures;
  const chosen = { year: '2568', [`m-${first?.measureId}`]: '1', [`m-${second?.measureId}`]: '1' };
  const change = `${MEASURES}/several/change`;
  for (const wrong of [
    { what: 'months', from: '6', to: '2' },
    { what: 'months' },
    { what: 'responsible', 'responsible-1': ' ' },
    { what: 'responsible', 'responsible-1': 'ก'.repeat(201) },
  ] as Record<string, string>[]) {
    const answer = await post(change, { ...chosen, ...wrong });
    expect(answer.status).toBe(422);
    expect(formIn(await answer.text())).toMatchObject(chosen);
  }
  await post(change, { ...chosen, what: 'months', from: '3', to: '4' });
  await post(change, { ...chosen, what: 'responsible', 'responsible-1': 'กองคลัง', 'responsible-2': 'ปลัด' });
  const { measures } = await plan();
  for (const measure of measures.slice(0, 2))
    expect(measure).toMatchObject({
      revision: 3,
      content: { months: { from: 3, to: 4 }, responsible: ['กองคลัง', 'ปลัด'] },
    });
  expect(measures[2]).toEqual(third);
});

test('several are removed at once, and can be found to be brought back', async () => {
  const { get, post, plan } = await openPlanApp();
  const { measures } = await plan();
  const all = Object.fromEntries(measures.map(({ measureId }) => [`m-${measureId}`, '1']));
  await post(`${MEASURES}/several/remove`, { year: '2568', ...all });
  expect((await plan()).measures).toEqual([]);
  const html = await (await get(MEASURES)).text();
  expect(await htmlFaults(html)).toEqual([]);
  for (const title of titles(measures)) expect(shownText(html)).toContain(title);
  expect(shownText(html)).toContain('แผนนี้ยังไม่มีมาตรการ');
});

test('no choice, a choice of another plan and a plan that is none change nothing', async () => {
  const { post, plan } = await openAfterLastYear();
  const { measures } = await plan(2567);
  const foreign = { [`m-${measures[0]?.measureId}`]: '1' };
  for (const path of ['/several', '/several/change', '/several/remove']) {
    const none = await post(MEASURES + path, { year: '2568', ...foreign });
    expect(none.headers.get('location'), path).toBe(`${MEASURES}?year=2568&news=noneChosen`);
    for (const year of ['2569', 'x', '', '-1'])
      expect((await post(MEASURES + path, { year, ...foreign })).status, path).toBe(404);
  }
  expect(await plan(2567)).toMatchObject({ measures });
});

test('the calendar fills the months of each measure and says where none are decided', async () => {
  const { get, post, formAt, addressOfMeasure } = await openPlanApp();
  await post(`${await addressOfMeasure(0)}/edit`, { ...(await formAt(0)), from: '3', to: '5' });
  await post(`${await addressOfMeasure(1)}/edit`, { ...(await formAt(1)), from: '', to: '' });
  const html = await (await get(`${MEASURES}/timeline?year=2568`)).text();
  expect(html).toMatch(/<td colspan="2" role="cell"><\/td><td colspan="3" class="ps-timeline__run"/);
  expect(shownText(html)).toMatch(/2567\s+2568\s+ต\.ค\.\s+พ\.ย\.\s+ธ\.ค\.\s+ม\.ค\..*ก\.ย\./);
  expect(shownText(html)).toContain('ธ.ค. 2567 – ก.พ. 2568');
  expect(shownText(html)).toContain('ยังไม่กำหนดระยะเวลา');
  for (const year of ['2566', '', 'x'])
    expect((await get(`${MEASURES}/timeline?year=${year}`)).status).toBe(404);
});

test('a plan goes on when the result that it answers is withdrawn', async () => {
  const { get, post, plan } = await openPlanApp();
  const { measures } = await plan();
  const results = await (await get('/demo/desk/intake')).text();
  const [preview = ''] = /\/demo\/desk\/intake\/[0-9a-f-]{36}/.exec(results) ?? [];
  await post(`${preview}/withdraw`, {});
  expect(shownText(await (await get('/demo/desk/report')).text())).not.toContain('ส่วนที่');
  const at = `${MEASURES}/${measures[0]?.measureId}`;
  for (const path of [MEASURES, at, `${at}/edit`, `${ADD}?year=2568`]) {
    const page = await get(path);
    expect(page.status, path).toBe(200);
    expect(await htmlFaults(await page.text()), path).toEqual([]);
  }
  const form = formIn(await (await get(`${at}/edit`)).text());
  await post(`${at}/edit`, { ...form, title: 'แก้ไขได้' });
  expect((await plan()).measures[0]?.content).toEqual({ ...measures[0]?.content, title: 'แก้ไขได้' });
});

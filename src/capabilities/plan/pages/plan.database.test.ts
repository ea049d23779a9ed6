import { expect, test } from 'vitest';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { formIn, MEASURES, openPlanApp } from '../../../../test/support/plan-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import { parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { unrecorded } from '../../audit/acts.ts';
import { beginPlan } from '../begin-plan.ts';

const SAVED = 303;

test('a plan begins once with what is proposed, and takes the place of the proposal', async () => {
  const { get, post, plan, acts } = await openPlanApp();
  const { measures } = await plan();
  expect(measures.length).toBeGreaterThan(3);
  expect(measures[0]?.content).toMatchObject({ origin: { kind: 'proposal' }, budget: 0n });
  const before = measures.map(({ measureId }) => measureId);
  expect((await post(MEASURES, { year: '2568', from: 'nothing' })).status).toBe(SAVED);
  expect((await plan()).measures.map(({ measureId }) => measureId)).toEqual(before);
  expect((await acts()).filter((act) => act === 'plan-begun')).toHaveLength(1);
  const text = shownText(await (await get(MEASURES)).text());
  expect(text).toContain('แผนมาตรการ ปีงบประมาณ พ.ศ. 2568');
  expect(text).toContain(measures[0]?.content.title);
  expect(text).toContain('ทั้ง 16 ข้อมีมาตรการรองรับแล้ว');
});

test('a plan says when its year is over', async () => {
  const { get, desk, agencyId } = await openPlanApp();
  const past = parseFiscalYear(2567);
  if (past === null) throw new Error('2567 is a fiscal year');
  const doer = { by: { kind: 'desk' }, record: unrecorded } as const;
  await beginPlan(desk, { agencyId, planYear: past }, [], doer);
  const told = async (year: number) => shownText(await (await get(`${MEASURES}?year=${year}`)).text());
  expect(await told(2568)).not.toContain('ปีงบประมาณของแผนนี้สิ้นสุดแล้ว');
  expect(await told(2567)).toContain('ปีงบประมาณของแผนนี้สิ้นสุดแล้ว');
});

test('of two who begin at once one begins', async () => {
  const { desk, plan, post } = await openPlanApp('nothing');
  await desk.database.deleteFrom('plan').execute();
  await Promise.all([1, 2, 3].map(() => post(MEASURES, { year: '2568', from: 'proposal' })));
  const { measures } = await plan();
  expect(new Set(measures.map(({ content }) => content.title)).size).toBe(measures.length);
});

test('a page that was shown for the result of another year begins nothing', async () => {
  const { desk, post } = await openPlanApp('nothing');
  await desk.database.deleteFrom('plan').execute();
  expect((await post(MEASURES, { year: '2569' })).headers.get('location')).toBe(MEASURES);
  expect(await desk.database.selectFrom('plan').selectAll().execute()).toEqual([]);
});

test('every page of a plan is sound HTML without inline code, in both languages', async () => {
  const { get, post, addressOfMeasure } = await openPlanApp();
  const at = await addressOfMeasure(0);
  await post(`${await addressOfMeasure(1)}/remove`, {});
  for (const path of [MEASURES, at, `${at}/edit`, `${at}/remove`, `${at}/history`])
    for (const language of ['th', 'en'] as const) {
      const page = await get(path, language);
      expect(page.status, path).toBe(200);
      const html = await page.text();
      expect(await htmlFaults(html), path).toEqual([]);
      expect(inlineFaults(html), path).toEqual([]);
    }
});

test('a measure is saved with all its parts, and saving the same again changes nothing', async () => {
  const { post, formAt, addressOfMeasure, measureAt, acts } = await openPlanApp();
  const at = `${await addressOfMeasure(0)}/edit`;
  const form = await formAt(0);
  const changed = {
    ...form,
    title: 'มาตรการใหม่',
    budget: '๑๒,๕๐๐.๕๐',
    target: '95',
    from: '2',
    to: '5',
    'responsible-1': 'กองคลัง',
    'step-1-text': 'ขั้นตอนแรกใหม่',
  };
  expect((await post(at, changed)).status).toBe(SAVED);
  const saved = await measureAt(0);
  expect(saved).toMatchObject({
    revision: 2,
    content: { title: 'มาตรการใหม่', budget: 1_250_050n, target: 9500, months: { from: 2, to: 5 } },
  });
  expect(saved.content.steps[0]).toEqual({ stepId: form['step-1-id'], text: 'ขั้นตอนแรกใหม่' });
  expect((await post(at, changed)).status).toBe(SAVED);
  expect((await measureAt(0)).revision).toBe(2);
  expect((await acts()).filter((act) => act === 'measure-changed')).toHaveLength(1);
});

test('a refused form keeps everything that was typed', async () => {
  const { post, formAt, addressOfMeasure, measureAt } = await openPlanApp();
  const form = { ...(await formAt(0)), title: '', budget: 'มาก', 'step-1-text': '<b>ทำ & "เสร็จ"' };
  const answer = await post(`${await addressOfMeasure(0)}/edit`, form);
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(formIn(html)).toMatchObject({ ...form, draft: '1' });
  expect(await htmlFaults(html)).toEqual([]);
  expect((await measureAt(0)).revision).toBe(1);
});

test('adding, moving and taking away steps shows the form again and stores nothing', async () => {
  const { post, formAt, addressOfMeasure, measureAt, get } = await openPlanApp();
  const steps = `${await addressOfMeasure(0)}/edit/steps`;
  const form: Record<string, string> = { ...(await formAt(0)), monitoring: 'กำลังพิมพ์' };
  const answer = await post(steps, { ...form, act: 'down-1' });
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(formIn(html)).toMatchObject({
    monitoring: 'กำลังพิมพ์',
    'step-1-id': form['step-2-id'],
    'step-2-text': form['step-1-text'],
  });
  expect(await htmlFaults(html)).toEqual([]);
  expect((await measureAt(0)).revision).toBe(1);
  expect((await get(steps)).status).toBe(200);
});

test('the second who saves a measure is told what the first changed, and loses nothing', async () => {
  const { post, formAt, addressOfMeasure, measureAt } = await openPlanApp();
  const at = `${await addressOfMeasure(0)}/edit`;
  const form = await formAt(0);
  await post(at, { ...form, title: 'ชื่อของคนแรก', budget: '100' });
  const mine = { ...form, title: 'ชื่อของคนที่สอง', monitoring: 'ทุกเดือน' };
  const answer = await post(at, mine);
  expect(answer.status).toBe(409);
  const html = await answer.text();
  expect(await htmlFaults(html)).toEqual([]);
  const shown = shownText(html);
  for (const told of ['ขณะที่ท่านกำลังแก้ไข', 'ชื่อของคนแรก', 'ใช้ตามที่อีกฝ่ายบันทึก: งบประมาณ'])
    expect(shown).toContain(told);
  const again = formIn(html);
  expect(again).toMatchObject({
    title: 'ชื่อของคนที่สอง',
    monitoring: 'ทุกเดือน',
    budget: '100',
    revision: '2',
  });
  expect((await post(at, again)).status).toBe(SAVED);
  expect((await measureAt(0)).content).toMatchObject({
    title: 'ชื่อของคนที่สอง',
    budget: 10_000n,
    monitoring: 'ทุกเดือน',
  });
});

test.each([['x'], ['99'], ['-1'], ['1e99'], ['']])(
  'a form of the revision “%s”, which is none, overwrites nothing unseen',
  async (revision) => {
    const { post, formAt, addressOfMeasure, measureAt } = await openPlanApp();
    const form = { ...(await formAt(0)), title: 'ใหม่', revision };
    expect((await post(`${await addressOfMeasure(0)}/edit`, form)).status).toBe(409);
    expect((await measureAt(0)).revision).toBe(1);
  },
);

test('two who save different measures at once never meet', async () => {
  const { post, formAt, addressOfMeasure, measureAt } = await openPlanApp();
  const save = async (place: number) =>
    post(`${await addressOfMeasure(place)}/edit`, { ...(await formAt(place)), title: `ใหม่ ${place}` });
  const answers = await Promise.all([0, 1, 2].map(save));
  expect(answers.map(({ status }) => status)).toEqual([SAVED, SAVED, SAVED]);
  for (const place of [0, 1, 2]) expect((await measureAt(place)).content.title).toBe(`ใหม่ ${place}`);
});

test('a removed measure is gone from plan and report, and can be brought back from its history', async () => {
  const { get, post, addressOfMeasure, measureAt, plan, acts } = await openPlanApp();
  const at = await addressOfMeasure(0);
  const { content, measureId } = await measureAt(0);
  const { title } = content;
  expect(shownText(await (await get(`${at}/remove`)).text())).toContain(title);
  await post(`${at}/remove`, {});
  await post(`${at}/remove`, {});
  expect(await (await get(MEASURES)).text()).not.toContain(`m-${measureId}`);
  expect(shownText(await (await get('/demo/desk/report?digits=arabic')).text())).not.toContain(title);
  expect((await get(at)).headers.get('location')).toBe(`${at}/history`);
  const history = await (await get(`${at}/history`)).text();
  expect(shownText(history)).toContain('นำมาตรการกลับเข้าแผนด้วยข้อความนี้');
  await post(`${at}/history`, { ...formIn(history), restore: '1' });
  expect((await plan()).measures[0]).toMatchObject({ measureId, content, revision: 3 });
  expect((await acts()).slice(-2)).toEqual(['measure-removed', 'measure-restored']);
});

test('whoever saves a measure that was removed meanwhile is told, and can bring it back so', async () => {
  const { post, formAt, addressOfMeasure, measureAt } = await openPlanApp();
  const at = await addressOfMeasure(0);
  const form = { ...(await formAt(0)), title: 'ชื่อที่พิมพ์ไว้' };
  await post(`${at}/remove`, {});
  const answer = await post(`${at}/edit`, form);
  expect(answer.status).toBe(409);
  const html = await answer.text();
  expect(shownText(html)).toContain('ลบมาตรการนี้ออกจากแผนเมื่อ');
  expect((await post(`${at}/edit`, formIn(html))).status).toBe(SAVED);
  expect((await measureAt(0)).content.title).toBe('ชื่อที่พิมพ์ไว้');
});

test('an earlier revision takes the place of what stands, once, and not unseen', async () => {
  const { get, post, formAt, addressOfMeasure, measureAt } = await openPlanApp();
  const at = await addressOfMeasure(0);
  const { content } = await measureAt(0);
  await post(`${at}/edit`, { ...(await formAt(0)), title: 'ใหม่' });
  const page = formIn(await (await get(`${at}/history?revision=1`)).text());
  await post(`${at}/edit`, { ...(await formAt(0)), title: 'ใหม่กว่า' });
  const stale = await post(`${at}/history`, { ...page, restore: '1' });
  expect(stale.headers.get('location')).toBe(`${at}/history?news=changed-meanwhile`);
  await post(`${at}/history`, { revision: '3', restore: '1' });
  await post(`${at}/history`, { revision: '3', restore: '1' });
  expect(await measureAt(0)).toMatchObject({ revision: 4, content });
  for (const restore of ['x', '0', '99', '1e1'])
    expect((await post(`${at}/history`, { revision: '4', restore })).headers.get('location')).toContain(
      'news=not-found',
    );
});

test('no measure of another agency, nor one that is none, is there', async () => {
  const { get, post, addressOfMeasure, measureAt } = await openPlanApp();
  await post('/agencies/new', { officialName: 'เทศบาลตำบลอื่น', kind: 'municipality', shortName: 'other' });
  const { measureId } = await measureAt(0);
  const forged = [`/other/desk/measures/${measureId}`, `${MEASURES}/x`, `${MEASURES}/${measureId}x`];
  for (const path of forged)
    for (const part of ['', '/edit', '/remove', '/history']) {
      expect((await get(path + part)).status, path + part).toBe(404);
      if (part !== '') expect((await post(path + part, {})).status, path + part).toBe(404);
    }
  expect((await get(await addressOfMeasure(0))).status).toBe(200);
});

test('a plan of a year that has none is not there', async () => {
  const { get } = await openPlanApp();
  for (const year of ['2567', '9999', 'x%00', '-1'])
    expect([200, 404], year).toContain((await get(`${MEASURES}?year=${year}`)).status);
  expect((await get(`${MEASURES}?year=2567`)).status).toBe(404);
});

test('what the plan lacks stands over it, the weakest items first', async () => {
  const { get, post, formAt, addressOfMeasure, plan } = await openPlanApp();
  const { measures } = await plan();
  const form = await formAt(0);
  const without = Object.fromEntries(Object.entries(form).filter(([field]) => !field.startsWith('item-')));
  await post(`${await addressOfMeasure(0)}/edit`, { ...without, from: '', to: '', evidence: '' });
  for (const place of measures.keys())
    if (place > 0) await post(`${MEASURES}/${measures[place]?.measureId}/remove`, {});
  const text = shownText(await (await get(MEASURES)).text());
  expect(text).toMatch(/16 จาก 16 ข้อที่ต้องปรับปรุงหรือควรพัฒนายังไม่มีมาตรการรองรับ/);
  expect(text).toContain('1 มาตรการยังไม่ได้รองรับข้อใด');
  expect(text).toContain('ขาด ระยะเวลาดำเนินงาน, หลักฐานที่จะแสดง');
});

test('the report prints the plan as soon as there is one, with its budget', async () => {
  const { get, post, formAt, addressOfMeasure } = await openPlanApp();
  await post(`${await addressOfMeasure(0)}/edit`, {
    ...(await formAt(0)),
    title: 'มาตรการของเราเอง',
    budget: '12,500.50',
    from: '',
    to: '',
  });
  const text = shownText(await (await get('/demo/desk/report?digits=arabic')).text());
  expect(text).toContain('มาตรการของเราเอง งบประมาณ 12,500.50 บาท');
  expect(text).toContain('มาตรการในรายงานเป็นแผนที่หน่วยงานกำหนด');
});

test('what was typed and not saved is there again, told, until it is saved or dropped', async () => {
  const { get, post, formAt, addressOfMeasure, desk, measureAt } = await openPlanApp();
  const at = `${await addressOfMeasure(0)}/edit`;
  const drafts = () => desk.database.selectFrom('form_draft').select('form').execute();
  const form = { ...(await formAt(0)), monitoring: 'พิมพ์ค้างไว้', title: '' };
  expect((await post(`${at}/keep`, form)).status).toBe(200);
  const found = await (await get(at)).text();
  expect(shownText(found)).toContain('ท่านพิมพ์ค้างไว้เมื่อ');
  expect(formIn(found)).toMatchObject({ monitoring: 'พิมพ์ค้างไว้', title: '', draft: '1' });
  expect(await htmlFaults(found)).toEqual([]);

  const refused = formIn(await (await post(at, formIn(found))).text());
  const moved = formIn(await (await post(`${at}/steps`, { ...refused, act: 'down-1' })).text());
  expect(formIn(await (await get(`${at}/steps`, 'en')).text())).toEqual(moved);

  await post(`${at}/drop`, { draft: moved.draft ?? '' });
  expect(await drafts()).toEqual([]);
  const again = { ...(await formAt(0)), monitoring: 'ใหม่' };
  await post(`${at}/keep`, again);
  const saved = await post(at, { ...again, draft: '1' });
  expect(saved.status).toBe(SAVED);
  expect([await drafts(), (await measureAt(0)).content.monitoring]).toEqual([[], 'ใหม่']);
  await post(`${at}/keep`, await formAt(0));
  expect(await drafts()).toEqual([]);
});

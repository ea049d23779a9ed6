import { expect, test } from 'vitest';
import { htmlFaults } from '../../../../test/support/page-checks.ts';
import { formIn, openPlanApp } from '../../../../test/support/plan-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';

test('the history marks the words that were changed', async () => {
  const { get, post, formAt, addressOfMeasure } = await openPlanApp();
  const at = await addressOfMeasure(0);
  const form = await formAt(0);
  await post(`${at}/edit`, { ...form, title: `${form.title} ทุกเดือน`, budget: '500' });
  const html = await (await get(`${at}/history`)).text();
  expect(html).toMatch(/<ins[^>]*>(?:<span[^>]*>[^<]*<\/span>)?[^<]*ทุก/);
  expect(html).toMatch(/<del[^>]*>(?:<span[^>]*>[^<]*<\/span>)?ไม่/);
  expect(shownText(html)).toContain('(มาตรการ/โครงการ/กิจกรรม, งบประมาณ)');
  expect(await htmlFaults(html)).toEqual([]);
});

test('a long history is read in parts, each of which can be compared and restored', async () => {
  const { get, post, formAt, addressOfMeasure, measureAt } = await openPlanApp();
  const at = await addressOfMeasure(0);
  const form = await formAt(0);
  for (let revision = 1; revision < 53; revision += 1)
    await post(`${at}/edit`, { ...form, revision: String(revision), title: `ชื่อที่ ${revision}` });
  const latest = await (await get(`${at}/history`)).text();
  expect(latest.match(/revision=\d+#revision/g)).toHaveLength(50);
  const [older = ''] = /\?from=3(?=")/.exec(latest) ?? [];
  const html = await (await get(`${at}/history${older}&revision=2`)).text();
  expect(html.match(/revision=\d+#revision/g)).toHaveLength(3);
  expect(shownText(html)).toContain('ข้อความครั้งที่ 2');
  await post(`${at}/history`, { ...formIn(html), restore: '2' });
  expect((await measureAt(0)).content.title).toBe('ชื่อที่ 1');
  for (const query of ['?from=x', '?from=0', '?from=99999999', '?revision=-1'])
    expect((await get(`${at}/history${query}`)).status, query).toBe(200);
}, 60_000);

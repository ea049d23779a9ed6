import { expect, test } from 'vitest';
import { bringIn } from '../../../../test/support/bring-in.ts';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { rulebook2567, sheetOfItems } from '../../../../test/support/result-2567.ts';
import { shownText } from '../../../../test/support/shown-text.ts';

const MEASURES = '/demo/desk/measures';

test.each(['th', 'en'] as const)('the page is sound HTML without inline code (%s)', async (language) => {
  const { get } = await openDeskApp();
  const page = await get(MEASURES, language);
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(await htmlFaults(html)).toEqual([]);
  expect(inlineFaults(html)).toEqual([]);
});

test('the plan of the next year begins with what is weakest, and every finding is covered', async () => {
  const { get } = await openDeskApp();
  const text = shownText(await (await get(MEASURES)).text());
  expect(text).toContain('มาตรการที่เสนอ ปีงบประมาณ พ.ศ. 2568');
  expect(text).toContain('ครอบคลุม 16 จาก 16 ข้อ');
  expect(text).toMatch(/ข้อที่มาตรการนี้รองรับ ข้อ i5 .{10,200}\(94\.29 คะแนน\)/);
  expect(text).toMatch(/ระยะเวลาดำเนินงาน \d+ \S+ (?:256[78]|–)/);
  expect(text).toContain('ทุกข้อที่ต้องปรับปรุงหรือควรพัฒนามีมาตรการรองรับแล้ว');
  expect(text).toContain('ทุกมาตรการรองรับข้ออย่างน้อยหนึ่งข้อ');
});

test('each measure says why, who, when, how much work, and what to do', async () => {
  const { get } = await openDeskApp();
  const html = await (await get(MEASURES)).text();
  const measures = html.match(/id="measure-[^"]+"/g) ?? [];
  expect(measures.length).toBeGreaterThan(3);
  for (const word of ['เหตุผล', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินงาน', 'ภาระงาน', 'ขั้นตอน', 'หลักฐาน', 'การกำกับติดตาม'])
    expect(html.split(`>${word}<`).length - 1, word).toBeGreaterThanOrEqual(measures.length);
});

test('what is done, by whom and when stands open; the grounds, and how hands are reckoned, are folded away', async () => {
  const { get } = await openDeskApp();
  const html = await (await get(MEASURES)).text();
  const open = html.replace(/<details[\s\S]*?<\/details>/g, '');
  for (const word of ['>ขั้นตอน<', '>ผู้รับผิดชอบ<', '>ระยะเวลาดำเนินงาน<', 'วันทำการของเจ้าหน้าที่หนึ่งคน'])
    expect(open).toContain(word);
  for (const word of ['>เหตุผล<', '>ข้อที่มาตรการนี้รองรับ<', '>ภาระงาน<', '>หลักฐาน<', 'ถือว่าหน่วยงานขนาดเล็ก'])
    expect(open).not.toContain(word);
});

test('offices are named as in agencies of the kind on record', async () => {
  const { get, post } = await openDeskApp();
  const before = shownText(await (await get(MEASURES)).text());
  expect(before).toContain('องค์การบริหารส่วนตำบล (อบต.)');
  expect(before).toContain('กองคลัง');
  await post('/demo/desk/agency', { officialName: 'โรงเรียนทดลอง', kind: 'school', units: '' });
  const text = shownText(await (await get(MEASURES)).text());
  expect(text).toContain('ประเภทหน่วยงาน: สถานศึกษา');
  expect(text).not.toContain('กองคลัง');
});

test('a full result gets a few measures that keep it up', async () => {
  const { get, desk } = await openDeskApp('empty');
  const { items } = sheetOfItems(rulebook2567, () => 100);
  const rows = [...items].map(([id, score]) => `${id},${score / 100}`);
  await bringIn(desk, `item,score\n${rows.join('\n')}\n`);
  const html = await (await get('/agency/desk/measures')).text();
  expect(shownText(html)).toMatch(/เสนอ \d+ มาตรการเพื่อรักษาระดับ/);
  expect(await htmlFaults(html)).toEqual([]);
});

test('a result without scores of items has no plan, and the page says so', async () => {
  const { get, desk } = await openDeskApp('empty');
  await bringIn(desk, 'item,score\nIIT,99.00\nEIT,99.00\nOIT,99.00\n');
  const html = await (await get('/agency/desk/measures')).text();
  expect(shownText(html)).toContain('เนื่องจากผลการประเมินที่นำเข้าไม่มีคะแนนรายข้อ');
  expect(await htmlFaults(html)).toEqual([]);
});

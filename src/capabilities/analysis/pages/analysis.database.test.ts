import { describe, expect, test } from 'vitest';
import { bringIn } from '../../../../test/support/bring-in.ts';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { rulebook2567, sheet2567, sheetOfItems } from '../../../../test/support/result-2567.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import { analyse } from '../analyse.ts';

const ANALYSIS = '/demo/desk/analysis';

const showDemo = async (language: 'th' | 'en' = 'th') => {
  const { get } = await openDeskApp();
  const page = await get(ANALYSIS, language);
  expect(page.status).toBe(200);
  return page.text();
};

test.each(['th', 'en'] as const)('the page is sound HTML without inline code (%s)', async (language) => {
  const html = await showDemo(language);
  expect(await htmlFaults(html)).toEqual([]);
  expect(inlineFaults(html)).toEqual([]);
});

test.each(['th', 'en'] as const)('every paragraph stands as composed (%s)', async (language) => {
  const text = shownText(await showDemo(language));
  for (const { paragraphs } of analyse(rulebook2567, sheet2567, language).topics) {
    for (const paragraph of Object.values(paragraphs)) expect(text).toContain(paragraph);
  }
});

describe('the divided items', () => {
  test('each stands once in its topic with score and class in words', async () => {
    const html = await showDemo();
    for (const { id } of rulebook2567.items)
      expect(html.split(`<span class="ps-id">${id}</span>`), id).toHaveLength(2);
    const text = shownText(html);
    expect(text).toMatch(/i5 .{10,200}94\.29 เร่งพัฒนาก่อน/);
    expect(text).toMatch(/i1 .{10,200}98\.78 ควรพัฒนา/);
    expect(text).toMatch(/O7 .{5,100}100\.00 รักษาระดับ/);
  });

  test('the marks stand with how well they are known and their source', async () => {
    const html = await showDemo();
    const text = shownText(html);
    expect(text).toContain('คะแนนต่ำกว่า 85.00 · 0 ข้อ');
    expect(text).toContain('คะแนนตั้งแต่ 85.00 แต่ต่ำกว่า 95.00 · 1 ข้อ');
    expect(text).toContain('คะแนนตั้งแต่ 95.00 แต่ยังไม่เต็ม · 15 ข้อ');
    expect(text).toContain('ได้คะแนนเต็ม 100.00 · 43 ข้อ');
    expect(text).toMatch(/ความน่าเชื่อถือของเส้นแบ่งนี้: ข้อมูลอนุมาน/);
    expect(html).toContain('href="/demo/desk/rulebook#source-UP">ระบบ ITA ม.พะเยา<');
    expect(html.indexOf('id="jump"')).toBeLessThan(html.indexOf('id="marks"'));
  });

  test('the jump list leads to every topic', async () => {
    const html = await showDemo();
    for (const { number } of rulebook2567.topics) {
      expect(html).toContain(`href="#topic-${number}"`);
      expect(html).toContain(`id="topic-${number}"`);
    }
  });
});

describe('other results', () => {
  test('a very bad one', async () => {
    const { get, desk } = await openDeskApp('empty');
    const { items } = sheetOfItems(rulebook2567, (id) => (id.startsWith('O') ? 0 : 40));
    const rows = [...items].map(([id, score]) => `${id},${score / 100}`);
    await bringIn(desk, `item,score\n${rows.join('\n')}\n`);
    const html = await (await get('/agency/desk/analysis')).text();
    expect(shownText(html)).toContain('คะแนนต่ำกว่า 85.00 · 59 ข้อ');
    expect(await htmlFaults(html)).toEqual([]);
  });

  test('one without scores of items says so', async () => {
    const { get, desk } = await openDeskApp('empty');
    await bringIn(desk, 'item,score\nIIT,99.00\nEIT,99.00\nOIT,99.00\n');
    const html = await (await get('/agency/desk/analysis')).text();
    expect(shownText(html)).toContain('ผลที่นำเข้าไม่มีคะแนนรายข้อ');
    expect(await htmlFaults(html)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { bringIn } from '../../../../test/support/bring-in.ts';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { openIntakeApp } from '../../../../test/support/intake-app.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import type { PrintedScore } from '../../../kernel/score.ts';
import type { Correction } from '../../intake/index.ts';

const DESK = '/demo/desk';

describe('the overview of the demo', () => {
  test.each([
    ['th', 'ผ่านดีเยี่ยม'],
    ['en', 'Passed, excellent'],
  ] as const)('shows score, level and rule, and is sound (%s)', async (language, level) => {
    const { get } = await openDeskApp();
    const page = await get(DESK, language);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(shownText(html)).toContain('99.59');
    expect(shownText(html)).toContain(level);
    expect(await htmlFaults(html)).toEqual([]);
    expect(inlineFaults(html)).toEqual([]);
  });

  test('gives every indicator as a bar and in a table', async () => {
    const { get } = await openDeskApp();
    const html = await (await get(DESK)).text();
    expect(html).toMatch(/<svg[^>]*class="chart chart--indicators"/);
    for (const score of ['99.19', '97.42', '99.32', '100.00'])
      expect(html.split(score).length).toBeGreaterThan(2);
  });

  test('sets printed beside computed, and says which figure is at fault', async () => {
    const { get } = await openDeskApp();
    const text = shownText(await (await get(DESK)).text());
    expect(text).toMatch(/ตัวชี้วัดที่ 6 99\.35 99\.69 99\.35 ขัดแย้งกับคะแนนที่ใช้คำนวณ/);
    expect(text).toMatch(/ตัวชี้วัดที่ 7 99\.84 99\.83 99\.84 ต่างกันได้จากการปัดเศษ/);
    expect(text).toMatch(/คะแนนภาพรวม 99\.59 99\.62 99\.59 ต่างเพราะคำนวณจากคะแนนที่ขัดแย้งกัน/);
  });

  test('tells what items cost and how well that is known', async () => {
    const { get } = await openDeskApp();
    const text = shownText(await (await get(DESK)).text());
    expect(text).toMatch(/i5 .{10,200}94\.29 0\.11 0\.02 2\.00 ข้อมูลอนุมาน/);
    expect(text).toMatch(/i5 .{10,200}คะแนน 94\.29 · ทำให้คะแนนภาพรวมขาดไป 0\.11 i14 /);
    expect(text).toMatch(/O34 .{5,200}100\.00 0\.00 0\.05 5\.00/);
  });

  test('counts the problems, words the errors and leads to where they are mended', async () => {
    const { get } = await openDeskApp();
    const html = await (await get(DESK)).text();
    expect(shownText(html)).toContain('e1 = 98.56 หรือ e2 = 98.50');
    expect(html).toMatch(/href="\/demo\/desk\/intake\/[0-9a-f-]{36}"/);
    for (const next of ['analysis', 'measures', 'approval', 'what-if'])
      expect(html).toContain(`href="/demo/desk/${next}"`);
  });
});

test('a draft left lying is told beside the result that there is', async () => {
  const { get, upload } = await openIntakeApp();
  expect((await upload('item,score\ni1,98.78\n', 'scores.csv')).status).toBe(303);
  const html = await (await get(DESK)).text();
  const steps = shownText(/<ol class="ps-guide">(.*?)<\/ol>/s.exec(html)?.[1] ?? '');
  expect(steps).toMatch(/นำเข้าผลการประเมิน เสร็จแล้ว มีรายการที่ยังไม่ได้ตรวจทาน 1 รายการ หากไม่ใช้ โปรดยกเลิก/);
});

describe('the overview of other results', () => {
  const overviewOf = async (csv: string, corrections: readonly Correction[] = []) => {
    const { get, desk } = await openDeskApp('empty');
    await bringIn(desk, csv, corrections);
    const page = await get('/agency/desk');
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(await htmlFaults(html)).toEqual([]);
    return shownText(html);
  };

  test('calls what a person chose used, and never computed', async () => {
    const text = await overviewOf('item,score\ne1,99.56\ne3,99.00\nIIT,80.00\n', [
      { kind: 'score', key: 'e1', to: 9856 as PrintedScore },
      { kind: 'score', key: 'e2', to: 9850 as PrintedScore },
    ]);
    expect(text).toMatch(/ข้อ e1 99\.56 – 98\.56 ผู้จัดทำเลือกใช้แทนที่พิมพ์ไว้/);
    expect(text).toMatch(/ข้อ e2 – – 98\.50 ผู้จัดทำระบุ เพราะไม่ได้พิมพ์ไว้/);
  });

  test('says what lies between a result and the next level', async () => {
    const text = await overviewOf('item,score\nIIT,80.00\nEIT,84.50\nOIT,100.00\n');
    expect(text).toContain('ระดับถัดไปคือ “ผ่านดี” ยังขาดคะแนน IIT อีก 5.00 คะแนน และคะแนน EIT อีก 0.50 คะแนน');
    expect(text).toContain('ใช้ตามที่พิมพ์ไว้ เพราะคะแนนรายข้อหรือคะแนนย่อยไม่ครบ');
    expect(text).toContain('ยังไม่มีคะแนนรายข้อ');
  });

  test('says that a level cannot be told from too few figures', async () => {
    const text = await overviewOf('item,score\nIIT,99.00\n');
    expect(text).toContain('ยังไม่มีคะแนนภาพรวม');
    expect(text).toContain('ยังกำหนดระดับไม่ได้');
  });

  test('does not call a bad result good', async () => {
    const text = await overviewOf('item,score\nIIT,50.00\nEIT,40.00\nOIT,10.00\noverall,31.00\n');
    expect(text).toContain('ระดับต้องปรับปรุงโดยด่วน');
  });
});

test.each(['', '/analysis', '/what-if', '/measures'])(
  'without a result %s says how to get one',
  async (path) => {
    const { get, desk } = await openDeskApp('empty');
    await bringIn(desk, null);
    for (const language of ['th', 'en'] as const) {
      const page = await get(`/agency/desk${path}`, language);
      expect(page.status).toBe(200);
      const html = await page.text();
      expect(html).toContain('href="/agency/desk/intake"');
      expect(await htmlFaults(html)).toEqual([]);
    }
  },
);

test('no agency, no page', async () => {
  const { get } = await openDeskApp();
  for (const path of ['', '/analysis', '/what-if', '/measures', '/rulebook'])
    expect((await get(`/nobody/desk${path}`)).status).toBe(404);
});

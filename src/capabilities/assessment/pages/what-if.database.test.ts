import { describe, expect, test } from 'vitest';
import { bringIn } from '../../../../test/support/bring-in.ts';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { shownText } from '../../../../test/support/shown-text.ts';

const WHAT_IF = '/demo/desk/what-if';

const showDemo = async (query: string, language: 'th' | 'en' = 'th') => {
  const { get } = await openDeskApp();
  const page = await get(WHAT_IF + query, language);
  const html = await page.text();
  return { status: page.status, html, text: shownText(html) };
};

test.each(['', '?set-O34=0', '?set-O34=0&set-O31=0&level=excellent', '?set-i5=x'])(
  'the page is sound HTML without inline code: %s',
  async (query) => {
    for (const language of ['th', 'en'] as const) {
      const { html } = await showDemo(query, language);
      expect(await htmlFaults(html)).toEqual([]);
      expect(inlineFaults(html)).toEqual([]);
    }
  },
);

describe('scores tried', () => {
  test('a missing disclosure costs what its share says, and everything above follows', async () => {
    const { status, text } = await showDemo('?set-O34=0');
    expect(status).toBe(200);
    expect(text).toMatch(/คะแนนภาพรวม 99\.62 94\.62 −5\.00 เปลี่ยนตาม/);
    expect(text).toMatch(/ข้อ O34 100\.00 0\.00 −100\.00 กำหนดเอง/);
    expect(text).toContain('ระดับเปลี่ยนจาก “ผ่านดีเยี่ยม” เป็น “ผ่านดี”');
  });

  test('an indicator set directly stands for its items', async () => {
    const { text } = await showDemo('?set-6=๙๙.๓๕');
    expect(text).toMatch(/คะแนนภาพรวม 99\.62 99\.59 −0\.03/);
    expect(text).not.toMatch(/ข้อ e1 99\.56 –/);
  });

  test('a change of a surveyed item is told in answers', async () => {
    const { text } = await showDemo('?set-i8=99.18');
    expect(text).toContain('กำหนดเอง · เท่ากับคำตอบของคนเดียวขยับ 1 ระดับ');
  });

  test('fields left empty leave the address', async () => {
    const { get } = await openDeskApp();
    const answer = await get(`${WHAT_IF}?set-i1=&set-i5=98.5&level=`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${WHAT_IF}?set-i5=98.5`);
    expect((await get(`${WHAT_IF}?set-i1=&level=`)).headers.get('location')).toBe(WHAT_IF);
  });
});

describe('one item picked at the top', () => {
  test('joins the scores that are tried', async () => {
    const { get } = await openDeskApp();
    const answer = await get(`${WHAT_IF}?set-i1=99&level=good&item=i5&score=98.5`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${WHAT_IF}?set-i1=99&level=good&set-i5=98.5`);
  });

  test.each([
    ['?item=i5&score=', 'score', 'โปรดกรอกคะแนนที่จะลอง'],
    ['?item=&score=98', 'item', 'โปรดเลือกข้อที่ต้องการลอง'],
  ])('is asked for when it lacks: %s', async (query, field, message) => {
    const { get } = await openDeskApp();
    const led = await get(WHAT_IF + query);
    const page = await get(led.headers.get('location') ?? '');
    expect(page.status).toBe(422);
    const html = await page.text();
    expect(html).toMatch(new RegExp(`href="#${field}">${message}`));
    expect(html).toContain(`id="${field}"`);
    expect(await htmlFaults(html)).toEqual([]);
  });
});

describe('bad input', () => {
  test.each([
    ['?set-i5=9x&set-i6=98.5&set-O34=0', 'set-i5'],
    ['?set-i5=98&set-2=97', 'set-i5'],
    ['?set-i5=98&set-i6=101', 'set-i6'],
    ['?set-i6=98&set-nothing=1', 'scores'],
    ['?set-i6=98&set-overall=99', 'scores'],
    ['?set-i6=98&level=superb', 'level'],
  ])('%s is answered 422 with every value kept', async (query, field) => {
    const { status, html } = await showDemo(query);
    expect(status).toBe(422);
    expect(html).toContain(`href="#${field}"`);
    expect(html).toContain(`id="${field}"`);
    expect(await htmlFaults(html)).toEqual([]);
    for (const [name, value] of new URLSearchParams(query)) {
      if (name.startsWith('set-i')) expect(html).toMatch(new RegExp(`name="${name}"[^>]*value="${value}"`));
    }
    if (query.includes('O34')) expect(html).toMatch(/name="set-O34"[\s\S]*?<option value="0" selected/);
  });

  test('script in an address is shown as text', async () => {
    const { html } = await showDemo(`?set-i5=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(html).not.toContain('<script>');
  });
});

describe('the cheapest way', () => {
  test('lists ties, each with its example', async () => {
    const { get, desk } = await openDeskApp('empty');
    const lacking = new Set(['O7', 'O8', 'O14']);
    const rows = rulebook2567.items.map(({ id }) => `${id},${lacking.has(id) ? '0.00' : '100.00'}`);
    await bringIn(desk, `item,score\n${rows.join('\n')}\n`);
    const html = await (await get('/agency/desk/what-if?level=excellent')).text();
    const text = shownText(html);
    expect(text).toContain('ทางที่เท่ากัน 2 ทาง');
    expect(text).toContain('เปิดเผยข้อมูลให้ครบถ้วนในข้อ O14');
    expect(text).toContain('โดยเลือกจากข้อ O7 และข้อ O8');
    expect(html).toContain('href="?set-O14=100.00&amp;level=excellent"');
    expect(html).toContain('href="?set-O7=100.00&amp;level=excellent"');
  });

  test('goes on from the scores that were set, raising them too, and offers to try its example', async () => {
    const { get, desk } = await openDeskApp('empty');
    await bringIn(desk, 'item,score\nIIT,90.00\nEIT,90.00\nOIT,94.00\n');
    const html = await (await get('/agency/desk/what-if?set-OIT=94.5&level=excellent')).text();
    const text = shownText(html);
    expect(text).toContain('คิดต่อจากคะแนนที่กำหนดไว้ข้างต้น');
    expect(text).toContain('เลือกทางที่ต้องเปิดเผยข้อมูลเพิ่มน้อยข้อที่สุดก่อน');
    expect(html).toContain('?set-OIT=95.00&amp;');
    const disclosed = await (await get('/agency/desk/what-if?set-OIT=0&level=excellent')).text();
    expect(disclosed).toContain('?set-OIT=95.00&amp;');
  });

  test('seeks the next level unasked', async () => {
    const { get, desk } = await openDeskApp('empty');
    await bringIn(desk, 'item,score\nIIT,84.00\nEIT,96.00\nOIT,96.00\n');
    const html = await (await get('/agency/desk/what-if')).text();
    expect(html).toMatch(/<option value="good" selected/);
    expect(shownText(html)).toContain('เพิ่มคะแนนเครื่องมือ IIT อีก 1.00 คะแนน');
  });
});

test('at the best level there is no level to choose; what would lose it is told instead', async () => {
  const { html, text } = await showDemo('');
  expect(html).not.toContain('id="level"');
  expect(text).toContain('ได้ระดับสูงสุดแล้ว คือ “ผ่านดีเยี่ยม”');
  expect(text).toContain('คะแนนภาพรวม ต่ำกว่า 95.00 (ปัจจุบัน 99.62)');
  expect(text).toContain('คะแนน IIT ต่ำกว่า 95.00 (ปัจจุบัน 99.02)');
  expect((await showDemo('?set-O34=0')).html).toContain('id="level"');
});

describe('what one answer changes', () => {
  test('by the guessed number of respondents', async () => {
    const { text } = await showDemo('');
    expect(text).toMatch(
      /ข้อ IIT แบบระดับความมากน้อย 6 ระดับ เมื่อมีผู้ตอบ 49 คน หากหนึ่งคนเปลี่ยนคำตอบ 1 ระดับ คะแนนข้อจะเปลี่ยน 0\.41 คะแนน/,
    );
    expect(text).toContain('จำนวนผู้ตอบประมาณจากคะแนนที่พิมพ์ไว้');
    expect(text).toMatch(/i7 99\.18 [^A-Z]*i6, i8/);
  });

  test('not at all where it is not known', async () => {
    const { get, desk } = await openDeskApp('empty');
    await bringIn(desk, 'item,score\nIIT,84.00\nEIT,96.00\nOIT,96.00\n');
    expect(shownText(await (await get('/agency/desk/what-if')).text())).toContain('ไม่ทราบจำนวนผู้ตอบ');
  });
});

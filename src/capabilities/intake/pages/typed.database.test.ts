import { describe, expect, test } from 'vitest';
import { sound } from '../../../../test/support/draft-app.ts';
import { inlineFaults } from '../../../../test/support/page-checks.ts';
import { rulebook2567, sheet2567 } from '../../../../test/support/result-2567.ts';
import { openTyping, TYPED } from '../../../../test/support/typing-app.ts';
import { showScore } from '../../../kernel/score.ts';
import { toThaiDigits } from '../../../kernel/thai/digits.ts';
import { listFigures, scoresByKey } from '../figure-list.ts';

const LANGUAGES = ['th', 'en'] as const;

const typedFields = (show: (text: string) => string = (text) => text) => ({
  rulebook: rulebook2567.id,
  ...Object.fromEntries(
    [...scoresByKey(sheet2567)].map(([key, value]) => [`score-${key}`, show(showScore(value))]),
  ),
});

/** The text of the place that script renews, of a page or of an answer to script. */
const livePart = (html: string, name: string) =>
  new RegExp(`<(\\w+)[^>]*data-live="${name}"[^>]*>(.*?)</\\1>`, 's').exec(html)?.[2] ?? null;

describe('the screen for typing', () => {
  test.each(LANGUAGES)('checks on request, beside the fields, and makes no intake (%s)', async (language) => {
    const { intakes, post } = await openTyping();
    const html = await sound(await post(`${TYPED}/check`, typedFields(toThaiDigits), language));
    expect(html).toContain('e1 = 98.56');
    expect(html).toContain('e2 = 98.50');
    expect(html).toContain('href="#score-6"');
    expect(html).toContain(`value="${toThaiDigits('94.29')}"`);
    expect(await intakes()).toEqual([]);
  });

  test('says when nothing contradicts, and that the draft is kept', async () => {
    const { post } = await openTyping();
    const clean = { ...typedFields(), 'score-e1': '98.56', 'score-7': '99.83', level: 'excellent' };
    const html = await sound(await post(`${TYPED}/check`, clean));
    expect(html).toContain('govuk-notification-banner--success');
    expect(html).toContain('บันทึกร่างแล้ว เวลา 03.00 น. กลับมากรอกต่อได้ที่หน้านำเข้าผล');
  });

  test('a level that the scores do not give is told under the level', async () => {
    const { post } = await openTyping();
    const html = await sound(await post(`${TYPED}/check`, { ...typedFields(), level: 'good' }));
    expect(html).toContain('ระดับที่พิมพ์ไว้คือ');
  });

  test('what is no score is refused with every value kept', async () => {
    const { clear, intakes, post } = await openTyping();
    const wrongs: [wrong: Record<string, string>, field: string, why: string][] = [
      [{ 'score-i1': 'เต็ม', 'score-i2': '๙๗' }, 'score-i1', 'i1: “เต็ม” ไม่ใช่ตัวเลข'],
      [{ 'score-i1': '100.01' }, 'score-i1', 'i1: “100.01” เกิน 100.00'],
      [{ 'score-i1': '98.785' }, 'score-i1', 'i1: “98.785” มีทศนิยมเกินสองตำแหน่ง'],
      [{ 'score-e9': '-1' }, 'score-e9', 'e9: “-1” ต่ำกว่า 0.00'],
      [{ 'score-i1': '98', level: 'best' }, 'level', 'โปรดเลือกระดับจากรายการ'],
      [{}, 'score-i1', 'ยังไม่มีคะแนน'],
    ];
    for (const [wrong, field, why] of wrongs)
      for (const path of [TYPED, `${TYPED}/check`]) {
        await clear();
        const html = await sound(await post(path, { rulebook: rulebook2567.id, ...wrong }), 422);
        expect(html).toContain(`href="#${field}"`);
        expect(html).toContain(why);
        for (const [name, value] of Object.entries(wrong))
          if (name !== 'level') expect(html).toContain(`value="${value}"`);
      }
    expect(await intakes()).toEqual([]);
  });

  test.each([
    ['letters', 'ก'.repeat(200_000)],
    ['zeros', `98.${'0'.repeat(1_500_000)}`],
    ['a score and words', `98${' คะแนน'.repeat(40_000)}`],
  ])(
    'of a field far longer than a score (%s) only the beginning is kept, and told as wrong',
    async (_, long) => {
      const { kept, post } = await openTyping();
      const html = await sound(
        await post(`${TYPED}/check`, { rulebook: rulebook2567.id, 'score-i1': long }),
        422,
      );
      expect(html).toContain('href="#score-i1"');
      expect((await kept())?.i1).toHaveLength(41);
    },
  );

  test('saving keeps the table as the original, closes the draft and goes on to the preview', async () => {
    const { desk, post, openedBy, get, kept } = await openTyping();
    const saved = await post(TYPED, { ...typedFields(toThaiDigits), level: 'excellent' });
    expect(saved.status).toBe(303);
    const { intake, checked } = await openedBy(saved);
    expect(intake.form).toBe('typed');
    expect(scoresByKey(checked.printed)).toEqual(scoresByKey(sheet2567));
    expect(checked.printed.level).toBe('excellent');
    const original = (await desk.files.read(intake.original.sha256))?.toString() ?? '';
    expect(original.split('\n').slice(0, 2)).toEqual(['item,score', 'i1,98.78']);
    expect(original.trim().split('\n')).toHaveLength(
      listFigures(rulebook2567).length - rulebook2567.instruments.length + 2,
    );
    expect(await kept()).toBeNull();
    expect((await post(TYPED, { ...typedFields(), level: 'excellent' })).headers.get('location')).toBe(
      `${saved.headers.get('location')}?known`,
    );
    await sound(await get(saved.headers.get('location') ?? ''));
  });

  test('a change of language on a checked page finds the screen', async () => {
    const { get } = await openTyping();
    expect((await get(`${TYPED}/check?lang=en`)).status).toBe(200);
  });
});

describe('what is typed so far', () => {
  test('is there again when the screen is opened, on another day with the date', async () => {
    const { desk, app, get, post, kept } = await openTyping();
    await post(`${TYPED}/keep`, { 'score-i1': '98.78', 'score-i2': 'เก้าสิบ', level: 'good' });
    expect(await kept()).toEqual({ i1: '98.78', i2: 'เก้าสิบ', level: 'good' });
    const html = await sound(await get(TYPED));
    expect(html).toMatch(/id="score-i1"[^>]*value="98.78"/);
    expect(html).toMatch(/<option value="good" selected/);
    expect(html).toContain('บันทึกร่างแล้ว เวลา 03.00 น. กลับมากรอกต่อได้ที่หน้านำเข้าผล');
    expect(html).toContain('i2: “เก้าสิบ” ไม่ใช่ตัวเลข');
    Object.assign(desk, { clock: () => new Date('2024-10-17T03:00:00Z') });
    expect(await (await app.request(TYPED)).text()).toContain('บันทึกร่างแล้ว 16 ตุลาคม 2567 เวลา 03.00 น.');
  });

  test('is answered to script with what follows from it and what is wrong', async () => {
    const { post } = await openTyping();
    const answer = await post(`${TYPED}/keep`, {
      'score-i1': '98.78',
      'score-i2': '98.78',
      'score-i3': '100',
      'score-i4': '120',
      'score-O1': '50',
    });
    const html = await answer.text();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(inlineFaults(html)).toEqual([]);
    expect(livePart(html, 'follows-1')).toBe('= 99.19');
    expect(livePart(html, 'follows-2')).toBe('');
    expect(html).toContain('i4: “120” เกิน 100.00');
    expect(html).toContain('คะแนน 50.00 ของ O1 เป็นไปไม่ได้ ข้อนี้มีได้เพียง 0 หรือ 100');
    expect(livePart(html, 'kept')).toContain('บันทึกร่างแล้ว เวลา 03.00 น.');
    expect(livePart(html, 'kept')).toContain('มี 1 ช่องที่ต้องแก้');
    expect(html).not.toContain('ไม่พบคะแนน');
  });

  test('gives the scores of instruments and overall when all is typed', async () => {
    const { post } = await openTyping();
    const html = await (await post(`${TYPED}/keep`, { ...typedFields(), 'score-e1': '98.56' })).text();
    expect(livePart(html, 'running')?.replace(/<[^>]*>/g, '')).toContain('ภาพรวม 99.59');
  });

  test('of two windows is joined field by field, and the second is told before it hands in', async () => {
    const { post, kept, openedBy } = await openTyping();
    const shown = JSON.stringify({ i1: '90' });
    await post(`${TYPED}/keep`, { 'score-i1': '90' });
    await post(`${TYPED}/keep`, { shown, 'score-i1': '91', 'score-i2': '92' });
    const answer = await (await post(`${TYPED}/keep`, { shown, 'score-i1': '90', 'score-i3': '93' })).text();
    expect(await kept()).toEqual({ i1: '91', i2: '92', i3: '93' });
    expect(answer).toContain('<input name="score-i1" value="91"/>');
    expect(answer).toContain('<input name="score-i2" value="92"/>');
    const stale = { shown, 'score-i1': '90', 'score-i3': '93' };
    const told = await sound(await post(TYPED, stale));
    expect(told).toContain('อีกหน้าต่างหนึ่ง');
    expect(told).toMatch(/id="score-i2"[^>]*value="92"/);
    const seen = {
      shown: JSON.stringify(await kept()),
      'score-i1': '91',
      'score-i2': '92',
      'score-i3': '93',
    };
    const { checked } = await openedBy(await post(TYPED, seen));
    expect([...checked.printed.items.keys()]).toEqual(['i1', 'i2', 'i3']);
  });

  test('is emptied only after asking back', async () => {
    const { get, post, clear, kept } = await openTyping();
    expect((await get(`${TYPED}/clear`)).status).toBe(303);
    await post(`${TYPED}/keep`, { 'score-i1': '90', 'score-i2': '91' });
    expect(await sound(await get(`${TYPED}/clear`))).toContain('ร่างนี้มีคะแนน 2 ช่อง');
    expect(await kept()).not.toBeNull();
    const cleared = await clear();
    expect([cleared.status, cleared.headers.get('location')]).toEqual([303, `${TYPED}?rulebook=ita-2567`]);
    expect(await kept()).toBeNull();
    expect(await sound(await get(TYPED))).not.toContain('value="90"');
  });

  test('is nothing when every field is emptied by hand', async () => {
    const { post, kept } = await openTyping();
    await post(`${TYPED}/keep`, { 'score-i1': '90' });
    await post(`${TYPED}/keep`, { shown: '{"i1":"90"}', 'score-i1': '' });
    expect(await kept()).toBeNull();
  });

  test('is taken from this site alone, and holds whatever a form can send', async () => {
    const { app, post, kept, get } = await openTyping();
    const foreign = await app.request(`${TYPED}/keep`, {
      method: 'POST',
      body: new URLSearchParams({ 'score-i1': '90' }),
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.status).toBe(403);
    expect(await kept()).toBeNull();
    const odd = { 'score-i1': '9\u00000', 'score-i2': '\ud800', 'score-Z9': '1', shown: '[1' };
    expect((await post(`${TYPED}/keep`, odd)).status).toBe(200);
    expect(await kept()).toEqual({ i1: '90', i2: '\ufffd' });
    await sound(await get(TYPED));
  });
});

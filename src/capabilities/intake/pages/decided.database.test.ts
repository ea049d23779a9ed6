import { describe, expect, test } from 'vitest';
import { acceptedResult } from '../../../../test/support/accepted-result.ts';
import { E1_CORRECTED, openDraft, report, sound, USE_E1, use } from '../../../../test/support/draft-app.ts';
import { fieldsOf } from '../../../../test/support/intake-app.ts';

describe('two windows', () => {
  test('what was changed in another window is not accepted unseen, and not overwritten unasked', async () => {
    const { form, now, path, post, send } = await openDraft();
    const stale = { ...(await form()), 'accept-with-errors': 'yes' };
    await send({ use: USE_E1 });
    const refused = await sound(await post(`${path}/accept`, stale), 422);
    expect(refused).toContain('href="#read"');
    expect(refused).toMatch(/id="score-e1"[^>]*value="98.56"/);
    const kept = await sound(await post(path, { ...stale, 'score-i1': '97' }), 422);
    expect(kept).toMatch(/id="score-i1"[^>]*value="97"/);
    const { intake } = await now();
    expect([intake.state, intake.corrections]).toEqual(['draft', E1_CORRECTED]);
  });

  test('a second click adds what was changed here to what was changed there', async () => {
    const { form, now, path, post, send } = await openDraft();
    const stale = { ...(await form()), 'score-i1': '97' };
    await send({ use: USE_E1, agencyName: 'เทศบาลตำบลทดลอง' });
    const seenAgain = fieldsOf(await sound(await post(path, stale), 422));
    expect(seenAgain).toMatchObject({ 'score-i1': '97', 'score-e1': '98.56', agencyName: 'เทศบาลตำบลทดลอง' });
    expect((await post(path, seenAgain)).status).toBe(303);
    expect((await now()).intake.corrections).toEqual([
      { kind: 'agencyName', to: 'เทศบาลตำบลทดลอง' },
      ...E1_CORRECTED,
      { kind: 'score', key: 'i1', to: 9700 },
    ]);
  });

  test('a refused accept keeps what is not saved yet', async () => {
    const { form, now, path, post, send } = await openDraft();
    const stale = { ...(await form()), 'score-i1': '97', respondents: 'x', 'accept-with-errors': 'yes' };
    await send({ use: USE_E1 });
    const seenAgain = fieldsOf(await sound(await post(`${path}/accept`, stale), 422));
    expect(seenAgain).toMatchObject({ 'score-i1': '97', 'score-e1': '98.56', respondents: 'x' });
    const unsaved = { ...seenAgain, respondents: '', 'accept-with-errors': 'yes' };
    expect(await sound(await post(`${path}/accept`, unsaved), 422)).toContain('href="#scores"');
    expect((await now()).intake.corrections).toEqual(E1_CORRECTED);
  });
});

describe('a misread year', () => {
  const misread = report().replaceAll('๒๕๖๗', '๒๕๖๖');

  test('stands against accepting, whatever else is ticked; the preview offers the right one', async () => {
    const { desk, agencyId, get, path, send } = await openDraft(misread);
    const refused = await sound(await send({ 'accept-with-errors': 'yes' }, '/accept'), 422);
    const [, problem = ''] = refused.match(/href="#(problem-\d+)">รายการนี้เป็นผลปี พ.ศ. 2566 /) ?? [];
    expect(refused).toMatch(new RegExp(`id="${problem}"(?:(?!</li>).)*>ยืนยันปี พ.ศ. 2566</button>`, 's'));
    await send({ use: use({ kind: 'year', to: 2567 }) });
    expect(await sound(await get(path))).toContain('2566 → 2567');
    expect((await send({ 'accept-with-errors': 'yes' }, '/accept')).status).toBe(303);
    expect((await acceptedResult(desk, agencyId))?.checked.fiscalYear).toBe(2567);
  });

  test('is corrected in its field as level and agency are, and taken back by emptying it', async () => {
    const { now, send } = await openDraft(misread);
    const wrong = await sound(await send({ year: '25', level: 'none' }), 422);
    for (const field of ['year', 'level']) expect(wrong).toContain(`href="#${field}"`);
    await send({ year: '๒๕๖๗', level: 'good', agencyName: 'เทศบาลตำบลทดลอง' });
    expect((await now()).intake.corrections).toEqual([
      { kind: 'agencyName', to: 'เทศบาลตำบลทดลอง' },
      { kind: 'year', to: 2567 },
      { kind: 'level', to: 'good' },
    ]);
    await send({ year: '', level: 'excellent', agencyName: '' });
    expect((await now()).intake.corrections).toEqual([]);
  });
});

describe('a year that was given and is not the rulebook’s', () => {
  test('is confirmed by its own button and stays as it was given', async () => {
    const { desk, agencyId, get, now, path, send } = await openDraft();
    await send({ year: '2566' });
    const refused = await sound(await send({ 'accept-with-errors': 'yes' }, '/accept'), 422);
    expect(refused).toContain('>ยืนยันปี พ.ศ. 2566</button>');
    const confirmed = { kind: 'year', to: 2566, isConfirmed: true };
    await send({ use: use(confirmed) });
    expect((await now()).intake.corrections).toEqual([confirmed]);
    expect(await sound(await get(path))).toContain('2567 → 2566 (ยืนยันแล้ว)');
    expect((await send({ 'accept-with-errors': 'yes' }, '/accept')).status).toBe(303);
    expect((await acceptedResult(desk, agencyId, 2566))?.checked.fiscalYear).toBe(2566);
  });

  test('another year after it is confirmed is to be confirmed again', async () => {
    const { now, send } = await openDraft();
    await send({ year: '2566' });
    await send({ use: use({ kind: 'year', to: 2566, isConfirmed: true }) });
    await send({ year: '2565' });
    expect((await now()).intake.corrections).toEqual([{ kind: 'year', to: 2565 }]);
  });
});

describe('a year that has not come', () => {
  test.each(['th', 'en'] as const)('is refused where it is given (%s)', async (language) => {
    const { form, now, path, post } = await openDraft();
    for (const year of ['2599', '๒๕๖๙']) {
      const html = await sound(await post(path, { ...(await form()), year }, language), 422);
      expect(html).toContain('href="#year"');
      expect(html).toContain(`value="${year}"`);
      expect(html).toMatch(/ปีล่าสุดที่มีผลได้คือ พ.ศ. 2568|can be a result is 2568/);
      expect(html).toMatch(/วันที่ 16 ตุลาคม 2567 หากวันที่ไม่ถูกต้อง โปรดตั้งวันที่ของเครื่อง|16 October 2024; if/);
    }
    for (const to of [2599, 2569]) {
      await post(path, { ...(await form()), use: use({ kind: 'year', to, isConfirmed: true }) }, language);
      await post(path, { ...(await form()), use: use({ kind: 'year', to }) }, language);
    }
    expect((await now()).intake.corrections).toEqual([]);
  });

  test('that a source names is said before all, is never to be confirmed, and stands against accepting', async () => {
    const { get, now, path, send } = await openDraft(report().replaceAll('๒๕๖๗', '๒๕๙๙'));
    const html = await sound(await get(path));
    expect(html).toContain('ปีงบประมาณ พ.ศ. 2599 ยังมาไม่ถึง');
    expect(html).not.toContain('>ยืนยันปี พ.ศ. 2599</button>');
    expect(html).toContain('>ใช้ปี พ.ศ. 2567</button>');
    await send({ use: use({ kind: 'confirm', key: 'year' }) });
    expect((await now()).intake.corrections).toEqual([]);
    const refused = await sound(await send({ 'accept-with-errors': 'yes' }, '/accept'), 422);
    expect(refused).toContain('href="#year"');
    await send({ year: '2567' });
    expect((await send({ 'accept-with-errors': 'yes' }, '/accept')).status).toBe(303);
  });

  test('of a rulebook: its scores cannot be typed, nor a file accepted, until it comes', async () => {
    const { get, now, path, post, send, travelTo } = await openDraft();
    travelTo(new Date('2023-09-30T16:59:59Z'));
    const screen = '/demo/desk/intake/typed';
    for (const language of ['th', 'en'] as const)
      expect(await sound(await get(screen, language), 422)).toMatch(
        /วันที่ 30 กันยายน 2566 หาก|30 September 2023; if/,
      );
    const typed = { rulebook: 'ita-2567', 'score-i1': '90' };
    for (const part of ['', '/check', '/keep']) expect((await post(screen + part, typed)).status).toBe(422);
    expect(await sound(await get(path))).toContain('ปีงบประมาณ พ.ศ. 2567 ยังมาไม่ถึง');
    const refused = await sound(await send({ 'accept-with-errors': 'yes' }, '/accept'), 422);
    expect(refused).toContain('วันที่ 30 กันยายน 2566 หาก');
    expect((await now()).intake.state).toBe('draft');
    travelTo(new Date('2023-09-30T17:00:00Z'));
    await sound(await get(screen));
    expect((await send({ 'accept-with-errors': 'yes' }, '/accept')).status).toBe(303);
  });
});

describe('withdrawing', () => {
  test('asks first, says what pages go back to, and leaves the record to be seen', async () => {
    const { acts, get, path, post, send } = await openDraft();
    expect(await sound(await get(path))).toMatch(
      /href="#problems"[^>]*class="govuk-button"[^>]*>ไปแก้ข้อผิดพลาด \(1\)</,
    );
    expect((await get(`${path}/withdraw`)).headers.get('location')).toBe(path);
    await send({ 'accept-with-errors': 'yes' }, '/accept');
    const accepted = await sound(await get(path));
    expect(accepted).toContain('เพิกถอนผลที่รับไว้');
    expect(accepted).toMatch(/class="govuk-button"[^>]*>แก้ไขผลนี้ \(/);
    expect(accepted).toContain('ควรแก้ไขแล้วรับผลใหม่');
    await sound(await get(`${path}/withdraw`));
    const withdrawn = await post(`${path}/withdraw`, {});
    const html = await sound(await get(withdrawn.headers.get('location') ?? ''));
    expect(html).toContain('เพิกถอนผลปี พ.ศ. 2567 แล้ว');
    expect(html).toContain('99.59');
    expect((await post(`${path}/withdraw`, {})).headers.get('location')).toBe(path);
    expect((await acts()).filter((act) => act === 'result-withdrawn')).toHaveLength(1);
    const start = await sound(await get('/demo/desk/intake'));
    expect(start).toContain('ผลที่เพิกถอนแล้ว (1)');
    expect(start).toMatch(new RegExp(`href="${path}"[^>]*>ผลปี พ.ศ. 2567 · เพิกถอนเมื่อ `));
    expect(await (await get('/demo/desk')).text()).not.toContain('99.59');
  });
});

import { describe, expect, test } from 'vitest';
import { openIntakeApp } from '../../../../test/support/intake-app.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { rulebook2567, sheet2567 } from '../../../../test/support/result-2567.ts';
import { showScore } from '../../../kernel/score.ts';
import { toThaiDigits } from '../../../kernel/thai/digits.ts';
import { listFigures, scoresByKey } from '../figure-list.ts';
import { listDrafts } from '../find-intake.ts';

const START = '/demo/desk/intake';
const TYPED = '/demo/desk/intake/typed';
const LANGUAGES = ['th', 'en'] as const;

const sound = async (page: Response, status = 200) => {
  const html = await page.text();
  expect(page.status).toBe(status);
  expect(await htmlFaults(html)).toEqual([]);
  expect(inlineFaults(html)).toEqual([]);
  return html;
};

describe('the ways to bring in a result', () => {
  test.each(LANGUAGES)('stand before drafts and results, in sound HTML (%s)', async (language) => {
    const { get, upload } = await openIntakeApp();
    await upload('item,score\ni1,98.78\n', 'คะแนน.csv');
    const html = await sound(await get(START, language));
    expect(html).toContain(`href="${TYPED}"`);
    expect(html).toContain('คะแนน.csv');
    expect(html).toContain('99.59');
    await sound(await get(TYPED, language));
  });

  test('a rulebook that does not exist is not found', async () => {
    const { get, post } = await openIntakeApp();
    expect((await get(`${START}?rulebook=nothing`)).status).toBe(404);
    expect((await get(`${TYPED}?rulebook=nothing`)).status).toBe(404);
    expect((await post(TYPED, { rulebook: 'nothing' })).status).toBe(404);
  });

  test.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('the template is saved as %s', async (form, type) => {
    const { get } = await openIntakeApp();
    const answer = await get(`${START}/template/${form}`);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toContain(`attachment; filename="2567.${form}"`);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(300);
    expect((await get(`${START}/template/doc`)).status).toBe(404);
  });
});

describe('a file that cannot be used', () => {
  test('is refused on the same page, and nothing is kept', async () => {
    const { desk, agencyId, upload } = await openIntakeApp();
    const unusable: [content: string | Uint8Array, name: string][] = [
      ['', 'empty.txt'],
      [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'scan.pdf'],
      ['%PDF-1.7 no more', 'report.pdf'],
      ['เรียน นายกองค์การบริหารส่วนตำบล', 'letter.txt'],
      [new Uint8Array(25 * 1024 * 1024 + 1).fill(65), 'huge.txt'],
    ];
    for (const [content, name] of unusable) {
      const html = await sound(await upload(content, name), 422);
      expect(html, name).toContain('href="#file"');
    }
    expect(await listDrafts(desk, agencyId)).toEqual([]);
  });

  test('a table of items that the rulebook does not have is shown with each of them named', async () => {
    const { get, upload } = await openIntakeApp();
    const answer = await upload('item,score\nZ1,90\nZ2,91\n', 'other.csv');
    const html = await sound(await get(answer.headers.get('location') ?? ''));
    expect(html).toContain('ข้อ Z1 ไม่มีในหลักเกณฑ์ของปีนี้');
    expect(html).toContain('ข้อ Z2 ไม่มีในหลักเกณฑ์ของปีนี้');
  });

  test('no file at all is said so', async () => {
    const { post } = await openIntakeApp();
    await sound(await post(START, {}), 422);
  });

  test('the same file twice gives the same draft', async () => {
    const { desk, agencyId, upload } = await openIntakeApp();
    const [one, other] = [
      await upload('item,score\ni1,98\n', 'a.csv'),
      await upload('item,score\ni1,98\n', 'b.csv'),
    ];
    expect(one.headers.get('location')).toBe(other.headers.get('location'));
    expect(await listDrafts(desk, agencyId)).toHaveLength(1);
  });

  test('is kept under a name without folders and hidden characters', async () => {
    const { upload, openedBy } = await openIntakeApp();
    const names: [sent: string, kept: string][] = [
      ['../../etc/passwd.csv', 'passwd.csv'],
      ['C:\\ผล\\คะแนน.csv', 'คะแนน.csv'],
      [`${'ก'.repeat(400)}.csv`, `${'ก'.repeat(120)}.csv`],
      ['a\u202Efdp\u0000.csv', 'afdp.csv'],
    ];
    for (const [at, [sent, kept]] of names.entries()) {
      const uploaded = await upload(`item,score\ni1,${90 + at}\n`, sent);
      expect((await openedBy(uploaded)).intake.original.name).toBe(kept);
    }
  });
});

const typedFields = (show: (text: string) => string = (text) => text) => ({
  rulebook: rulebook2567.id,
  ...Object.fromEntries(
    [...scoresByKey(sheet2567)].map(([key, value]) => [`score-${key}`, show(showScore(value))]),
  ),
});

describe('the screen for typing', () => {
  test.each(LANGUAGES)('checks on request, beside the fields, and stores nothing (%s)', async (language) => {
    const { desk, agencyId, post } = await openIntakeApp();
    const html = await sound(await post(`${TYPED}/check`, typedFields(toThaiDigits), language));
    expect(html).toContain('e1 = 98.56');
    expect(html).toContain('e2 = 98.50');
    expect(html).toContain('href="#score-6"');
    expect(html).toContain(`value="${toThaiDigits('94.29')}"`);
    expect(await listDrafts(desk, agencyId)).toEqual([]);
  });

  test('says when nothing contradicts', async () => {
    const { post } = await openIntakeApp();
    const clean = { ...typedFields(), 'score-e1': '98.56', 'score-7': '99.83', level: 'excellent' };
    const html = await sound(await post(`${TYPED}/check`, clean));
    expect(html).toContain('govuk-notification-banner--success');
  });

  test('a level that the scores do not give is told under the level', async () => {
    const { post } = await openIntakeApp();
    const html = await sound(await post(`${TYPED}/check`, { ...typedFields(), level: 'good' }));
    expect(html).toContain('ระดับที่พิมพ์ไว้คือ');
  });

  test('what is no score is refused with every value kept', async () => {
    const { desk, agencyId, post } = await openIntakeApp();
    const wrongs: [wrong: Record<string, string>, field: string][] = [
      [{ 'score-i1': 'เต็ม', 'score-i2': '๙๗' }, 'score-i1'],
      [{ 'score-i1': '100.01' }, 'score-i1'],
      [{ 'score-i1': '98.785' }, 'score-i1'],
      [{ 'score-e9': '-1' }, 'score-e9'],
      [{ 'score-i1': '98', level: 'best' }, 'level'],
      [{}, 'score-i1'],
    ];
    for (const [wrong, field] of wrongs)
      for (const path of [TYPED, `${TYPED}/check`]) {
        const html = await sound(await post(path, { rulebook: rulebook2567.id, ...wrong }), 422);
        expect(html).toContain(`href="#${field}"`);
        for (const [name, value] of Object.entries(wrong))
          if (name !== 'level') expect(html).toContain(`value="${value}"`);
      }
    expect(await listDrafts(desk, agencyId)).toEqual([]);
  });

  test('a pasted column fills the fields; what is not understood stays in the box', async () => {
    const { post } = await openIntakeApp();
    const paste = 'i1\t98.78\nไม่ทราบ\t97\ne2\t๙๙.๕๐';
    const html = await sound(await post(`${TYPED}/check`, { act: 'spread', paste, 'score-O1': '100' }));
    expect(html).toMatch(/id="score-i1"[^>]*value="98.78"/);
    expect(html).toMatch(/id="score-e2"[^>]*value="99.50"/);
    expect(html).toMatch(/id="score-O1"[^>]*value="100"/);
    expect(html).toContain('ไม่ทราบ\t97</textarea>');
    await sound(await post(`${TYPED}/check`, { act: 'spread', paste: ' ' }), 422);
    const nothing = await sound(await post(`${TYPED}/check`, { act: 'spread', paste: 'สวัสดี' }), 422);
    expect(nothing).toContain('สวัสดี</textarea>');
  });

  test('saving keeps the table as the original and goes on to the preview', async () => {
    const { desk, post, openedBy, get } = await openIntakeApp();
    const saved = await post(TYPED, { ...typedFields(toThaiDigits), level: 'excellent' });
    expect(saved.status).toBe(303);
    const { intake, checked } = await openedBy(saved);
    expect(intake.form).toBe('typed');
    expect(scoresByKey(checked.printed)).toEqual(scoresByKey(sheet2567));
    expect(checked.printed.level).toBe('excellent');
    const kept = (await desk.files.read(intake.original.sha256))?.toString() ?? '';
    expect(kept.split('\n').slice(0, 2)).toEqual(['item,score', 'i1,98.78']);
    expect(kept.trim().split('\n')).toHaveLength(
      listFigures(rulebook2567).length - rulebook2567.instruments.length + 2,
    );
    expect((await post(TYPED, { ...typedFields(), level: 'excellent' })).headers.get('location')).toBe(
      saved.headers.get('location'),
    );
    await sound(await get(saved.headers.get('location') ?? ''));
  });

  test('a change of language on a checked page finds the screen', async () => {
    const { get } = await openIntakeApp();
    expect((await get(`${TYPED}/check?lang=en`)).status).toBe(200);
  });
});

import { describe, expect, test } from 'vitest';
import { openIntakeApp } from '../../../../test/support/intake-app.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
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
    const told = { th: 'มีหลักเกณฑ์ปี 2567 ปีเดียว', en: 'a rulebook of 2567 only' }[language];
    expect(html.indexOf(told)).toBeGreaterThan(0);
    expect(html.indexOf(told)).toBeLessThan(html.indexOf('ps-ways'));
    await sound(await get(TYPED, language));
  });

  test.each(LANGUAGES)('stand below what waits, each with its two ways on (%s)', async (language) => {
    const { get, post, upload, openedBy } = await openIntakeApp();
    const { intake } = await openedBy(await upload('item,score\ni1,98.78\n', 'คะแนน.csv'));
    await post(`${TYPED}/keep`, { 'score-i1': '90', 'score-i2': '91' });
    const html = await sound(await get(START, language));
    const ways = html.indexOf('ps-ways');
    for (const href of [
      `${TYPED}?rulebook=ita-2567`,
      `${TYPED}/clear?rulebook=ita-2567`,
      `${START}/${intake.intakeId}`,
      `${START}/${intake.intakeId}/discard`,
    ]) {
      expect(html).toContain(`href="${href}"`);
      expect(html.indexOf(`href="${href}"`)).toBeLessThan(ways);
    }
  });

  test('what was discarded is listed, closed, with its original to download', async () => {
    const { get, post, upload, openedBy } = await openIntakeApp();
    const { intake } = await openedBy(await upload('item,score\ni1,98.78\n', 'คะแนน.csv'));
    expect(await (await get(START)).text()).not.toContain('รายการที่ยกเลิก');
    await post(`${START}/${intake.intakeId}/discard`, {});
    const html = await sound(await get(START));
    expect(html).toContain('รายการที่ยกเลิก (1)');
    expect(html).toContain(`href="${START}/${intake.intakeId}/original"`);
    expect(html).toMatch(new RegExp(`href="${START}/${intake.intakeId}"[^>]*>เปิดดู<`));
    expect(html).not.toContain('รายการที่รอตรวจทาน');
  });

  test('what waits tells on a phone, too, under which head each cell stands', async () => {
    const { get, upload } = await openIntakeApp();
    await upload('item,score\ni1,98.78\n', 'คะแนน.csv');
    expect(await sound(await get(START))).toContain('data-label="ปีงบประมาณ พ.ศ."');
  });

  test('the preview tells what follows from the items, or how many of them have a score', async () => {
    const { get, upload } = await openIntakeApp();
    const scored = async (rows: readonly string[]) =>
      sound(
        await get(
          (await upload(`item,score\n${rows.join('\n')}\n`, 'คะแนน.csv')).headers.get('location') ?? '',
        ),
      );
    const few = await scored(['i1,98.78', 'i2,90.00']);
    expect(few).toContain('<strong>มีคะแนน 2 จาก 3 ข้อ</strong>');
    expect(few).toContain('คะแนนภาพรวม ยังคำนวณไม่ได้');
    const all = await scored(rulebook2567.items.map(({ id }) => `${id},100`));
    expect(all).toContain('<strong>= 100.00 (คำนวณได้)</strong>');
    expect(all).toContain('คะแนนภาพรวม คำนวณได้ 100.00');
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
      expect(html, name).toContain(`<a href="#file">ไฟล์ “${name}” `);
    }
    expect(await listDrafts(desk, agencyId)).toEqual([]);
  });

  test('says which year was looked for, or that the form is still empty, in words of the office', async () => {
    const { get, upload } = await openIntakeApp();
    expect(await (await upload('hello', 'hello.txt')).text()).toContain(
      'ไฟล์ “hello.txt” ไม่มีคะแนน ITA ปีงบประมาณ พ.ศ. 2567 ที่โปรแกรมอ่านได้ โปรดเลือกรายงานหรือตารางคะแนนของปีนี้ หรือดาวน์โหลดแบบกรอกในหน้านำเข้าผล',
    );
    for (const form of ['csv', 'xlsx']) {
      const template = new Uint8Array(await (await get(`${START}/template/${form}`)).arrayBuffer());
      expect(await (await upload(template, `แบบกรอก.${form}`)).text()).toContain(
        `ไฟล์ “แบบกรอก.${form}” เป็นแบบกรอกที่ยังไม่มีคะแนน โปรดกรอกอย่างน้อยหนึ่งข้อแล้วเลือกไฟล์อีกครั้ง`,
      );
    }
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

  test('the same file twice gives the same draft, and says so', async () => {
    const { desk, agencyId, get, upload } = await openIntakeApp();
    const one = (await upload('item,score\ni1,98\n', 'a.csv')).headers.get('location') ?? '';
    const other = (await upload('item,score\ni1,98\n', 'b.csv')).headers.get('location') ?? '';
    expect(other).toBe(`${one}?known`);
    expect(await listDrafts(desk, agencyId)).toHaveLength(1);
    expect(await sound(await get(other))).toContain('ไฟล์นี้นำเข้าไว้แล้ว เปิดรายการเดิมให้');
    expect(await (await get(one)).text()).not.toContain('ไฟล์นี้นำเข้าไว้แล้ว');
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

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { APPROVAL, bytesOf, FIRST, openApproval } from '../../../../test/support/approval-app.ts';
import { acceptScores } from '../../../../test/support/bring-in.ts';
import { unzip } from '../../../../test/support/inside-files.ts';
import { fieldsOf } from '../../../../test/support/intake-app.ts';
import { htmlFaults } from '../../../../test/support/page-checks.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { SCAN, SIGNED_PAPER } from '../../../../test/support/signed-paper.ts';

/** The feet of all parts of a Word document. */
const feetOf = async (answer: Response) =>
  [...(await unzip(await bytesOf(answer)))]
    .filter(([name]) => /footer\d*\.xml$/.test(name))
    .map(([, text]) => text);

describe('the approval of a report at a desk', () => {
  test('freezes the content, whose hash stands in every paper and is that of the JSON given', async () => {
    const { get, page, propose, hashOf, acts } = await openApproval();
    expect((await page(APPROVAL)).html).toContain('ยังไม่เคยเสนอขออนุมัติ');
    const proposed = await propose();
    expect(proposed.headers.get('location')).toBe(`${FIRST}?done=proposed`);
    const hash = await hashOf();
    const json = await bytesOf(await get(`${FIRST}/edition.json`));
    expect(createHash('sha256').update(json).digest('hex')).toBe(hash);
    expect(JSON.parse(json.toString())).toMatchObject({ version: 1, fiscalYear: 2567, overall: 9959 });
    const feet = await feetOf(await get(`${FIRST}/report.docx`));
    expect(feet.length).toBeGreaterThan(0);
    for (const foot of feet) expect(foot).toContain(`ฉบับที่\u00a0๑ รหัสเนื้อหา (SHA-256) ${hash}`);
    expect(await feetOf(await get('/demo/desk/report/report.docx'))).toEqual([]);
    expect(await acts()).toEqual([
      'edition-proposed',
      ...Array.from({ length: 3 }, () => 'report-downloaded'),
    ]);
  });

  test('is read on screen as it was frozen, with its figures, whatever has changed since', async () => {
    const { get, post, page, propose } = await openApproval();
    await propose();
    const agency = fieldsOf(await (await get('/demo/desk/agency')).text());
    await post('/demo/desk/agency', { ...agency, kind: 'sao', district: 'เมืองใหม่' });
    const { html } = await page(FIRST);
    expect(html).toContain('ตารางที่');
    expect(html).not.toContain('เมืองใหม่');
    const figure = await get(`${FIRST}/figures/overall.svg`);
    expect([figure.status, figure.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect((await get(`${FIRST}/figures/other.svg`)).status).toBe(404);
  });

  test('stands at the foot of every page of the PDF', async () => {
    const { get, propose, hashOf } = await openApproval();
    await propose();
    const hash = await hashOf();
    const file = await bytesOf(await get(`${FIRST}/report.pdf`));
    const { text: pages } = await extractText(new Uint8Array(file));
    expect(pages.length).toBeGreaterThan(5);
    for (const text of pages) expect(text.replace(/\s/gu, '')).toContain(hash);
  });

  test('gives memo and announcement of what waits or is approved, with number and day once they are filed', async () => {
    const { get, page, propose, filePaper, acts } = await openApproval();
    await propose();
    const documentOf = async (path: string) =>
      (await unzip(await bytesOf(await get(path)))).get('word/document.xml') ?? '';
    const { html } = await page(FIRST);
    for (const file of ['memo.docx', 'memo.pdf', 'announcement.docx', 'announcement.pdf'])
      expect(html).toContain(`${FIRST}/${file}`);
    expect(await documentOf(`${FIRST}/memo.docx`)).not.toContain('๗๒๕๐๑');
    await filePaper({ ...SIGNED_PAPER, capacity: 'acts' });
    expect(await documentOf(`${FIRST}/memo.docx`)).toContain('ตย ๗๒๕๐๑/๑๒๓');
    expect(await documentOf(`${FIRST}/announcement.docx`)).toContain('เดือน ตุลาคม');
    const pdf = await get(`${FIRST}/announcement.pdf?digits=arabic`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(await acts()).toEqual([
      'edition-proposed',
      'report-downloaded',
      'edition-approved-on-paper',
      ...Array.from({ length: 3 }, () => 'report-downloaded'),
    ]);
  });

  test('has no papers of approval of what was taken back', async () => {
    const { get, post, page, propose } = await openApproval();
    await propose();
    await post(`${FIRST}/take-back`, {});
    expect((await get(`${FIRST}/memo.pdf`)).status).toBe(404);
    expect((await page(FIRST)).html).not.toContain('memo.pdf');
  });

  test('files the signed paper, and the edition says how it was approved', async () => {
    const { app, page, propose, filePaper, acts } = await openApproval();
    await propose();
    const filed = await filePaper({ ...SIGNED_PAPER, capacity: 'acts' });
    expect(filed.headers.get('location')).toBe(`${FIRST}?done=approved`);
    const { html } = await page(FIRST);
    for (const said of [
      'มานะ ตัวอย่าง รักษาราชการแทนนายกองค์การบริหารส่วนตำบล',
      'ลงนามในเอกสาร',
      'เลขที่ ตย 72501/123 ลงวันที่ 16 ตุลาคม 2567',
    ])
      expect(html).toContain(said);
    expect(html).not.toContain('<form method="post"');
    const scan = await app.request(`${FIRST}/scan`);
    expect(scan.headers.get('content-type')).toBe('application/pdf');
    expect(scan.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(Buffer.from(await scan.arrayBuffer())).toEqual(SCAN);
    expect((await page(APPROVAL)).html).toContain('เนื้อหาปัจจุบันตรงกับฉบับที่อนุมัติ');
    expect(await acts()).toEqual(['edition-proposed', 'edition-approved-on-paper']);
  });

  test('tells what has changed since, and takes a changed edition only with its reason', async () => {
    const { get, post, page, propose, filePaper } = await openApproval();
    await propose();
    await filePaper();
    const unchanged = await propose('');
    expect(unchanged.status).toBe(422);
    expect(await unchanged.text()).toContain('เนื้อหาตรงกับฉบับที่อนุมัติแล้วทุกประการ');
    const agency = fieldsOf(await (await get('/demo/desk/agency')).text());
    await post('/demo/desk/agency', { ...agency, kind: 'sao', district: 'เมืองใหม่' });
    const { html } = await page(APPROVAL);
    expect(html).toContain('<li>ชื่อและที่ตั้งของหน่วยงาน</li>');
    expect(html).not.toContain('<li>มาตรการ</li>');
    expect((await propose(' ')).status).toBe(422);
    expect((await propose('ก'.repeat(1001))).status).toBe(422);
    const second = await propose('ย้ายที่ว่าการอำเภอ');
    expect(second.headers.get('location')).toBe(`${APPROVAL}/2567/2?done=proposed`);
    expect((await page(`${APPROVAL}/2567/2`)).html).toContain('ย้ายที่ว่าการอำเภอ');
    const before = JSON.parse(await (await get(`${FIRST}/edition.json`)).text());
    const after = JSON.parse(await (await get(`${APPROVAL}/2567/2/edition.json`)).text());
    expect(after.agency.locality).toContain('เมืองใหม่');
    expect(before.agency.locality).not.toContain('เมืองใหม่');
  });

  test('the same content is proposed again with a reason, since the approval itself may have been at fault', async () => {
    const { page, propose, filePaper } = await openApproval();
    await propose();
    await filePaper();
    const again = await propose('ผู้อนุมัติไม่ได้ดำรงตำแหน่งในวันนั้น');
    expect(again.headers.get('location')).toBe(`${APPROVAL}/2567/2?done=proposed`);
    expect((await page(`${APPROVAL}/2567/2`)).html).toContain('ผู้อนุมัติไม่ได้ดำรงตำแหน่งในวันนั้น');
    expect((await page(FIRST)).html).toContain('อนุมัติแล้ว');
  });

  test('what the report still lacks stands above the button that proposes it', async () => {
    const { get, post, page } = await openApproval();
    const year = '2568';
    await post('/demo/desk/measures', { year, from: 'nothing' });
    const adding = fieldsOf(await (await get(`/demo/desk/measures/add?year=${year}`)).text());
    await post('/demo/desk/measures/add', { ...adding, year, title: 'อบรมพัสดุ' });
    expect((await page(APPROVAL)).html).toMatch(/ควรตรวจ[\s\S]*แผนมี 1 มาตรการที่ยังกรอกไม่ครบ/);
  });

  test('a second click makes no second edition, and what is settled is not settled again', async () => {
    const { get, post, page, propose, filePaper, acts } = await openApproval();
    const answers = await Promise.all([propose(), propose(), propose()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    const [taken, filed] = await Promise.all([post(`${FIRST}/take-back`, {}), filePaper()]);
    expect([taken.status, filed.status].sort()).toEqual([303, 409]);
    expect((await post(`${FIRST}/take-back`, {})).status).toBe(taken.status);
    expect((await get(`${APPROVAL}/2567/2`)).status).toBe(404);
    expect((await acts()).length).toBe(2);
    expect((await page(FIRST)).html).not.toContain('<form method="post"');
  });

  test.each<[string, Partial<typeof SIGNED_PAPER>, string]>([
    ['no number', { documentNumber: ' ' }, 'โปรดระบุเลขที่หนังสือ'],
    ['no day', { signedOn: '31 กุมภาพันธ์ 2567' }, 'โปรดระบุวันที่ลงนามเป็นวัน เดือน ปี พ.ศ.'],
    ['a day before', { signedOn: '15/10/2567' }, 'วันที่ลงนามอยู่ก่อนวันที่ตรึงเนื้อหา (16 ตุลาคม 2567)'],
    ['a day to come', { signedOn: '17/10/2567' }, 'วันที่ลงนามยังมาไม่ถึง'],
    ['no signer', { signer: '' }, 'โปรดระบุชื่อผู้ลงนาม'],
    ['a long position', { position: 'น'.repeat(201) }, 'ยาวเกิน 200 ตัวอักษร'],
  ])('keeps what was typed of a paper with %s', async (_, changed, message) => {
    const { propose, filePaper, acts } = await openApproval();
    await propose();
    const fields = { ...SIGNED_PAPER, ...changed, signer: changed.signer ?? '<b>มานะ</b>' };
    const refused = await filePaper(fields);
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(await htmlFaults(html)).toEqual([]);
    expect(html).toContain(message);
    expect(html).not.toContain('<b>มานะ');
    if (changed.documentNumber === undefined) expect(html).toContain(SIGNED_PAPER.documentNumber);
    expect(await acts()).toEqual(['edition-proposed']);
  });

  test('takes no file that no scanner makes, whatever its name', async () => {
    const { propose, filePaper } = await openApproval();
    await propose();
    for (const scan of [Buffer.from('<script>alert(1)</script>'), Buffer.from('PK\x03\x04'), Buffer.alloc(0)])
      expect((await filePaper(SIGNED_PAPER, scan)).status).toBe(422);
  });

  test('cannot be given on screen, since nobody knows who sits there', async () => {
    const { post, page, propose } = await openApproval();
    await propose();
    expect((await page(FIRST)).html).not.toContain('/approve"');
    expect((await post(`${FIRST}/approve`, { screenPosition: 'นายก' })).status).toBe(403);
    expect((await post(`${FIRST}/return`, { note: 'แก้' })).status).toBe(403);
  });

  test('shows nobody as the edition what was changed in the database since', async () => {
    const { desk, get, propose } = await openApproval();
    await propose();
    await desk.database
      .updateTable('edition')
      .set({ content: sql`jsonb_set(content, '{overall}', '10000')` })
      .execute();
    const shown = await get(FIRST);
    expect(shown.status).toBe(500);
    expect(await shown.text()).toContain('ไม่ตรงกับรหัสเนื้อหา');
    expect((await get(`${FIRST}/report.pdf`)).status).toBe(404);
  });

  test.each(['/2567/0', '/2567/x', '/9999/1', '/2566/1', '/2567/1/other.pdf', '/2567/1/scan'])(
    'knows no %s',
    async (path) => {
      const { get, propose } = await openApproval();
      await propose();
      expect((await get(`${APPROVAL}${path}`)).status).toBe(404);
    },
  );
});

describe('the approval of a report on a server', () => {
  test('is the executive’s by sign-in; others see it and may not', async () => {
    const server = await openServerApp();
    await server.join('head', server.one, ['executive']);
    await server.join('writer', server.one, ['coordinator']);
    await acceptScores(server.desk, server.one, 'i1,98.78\ni2,97.00\n');
    const [writer, head] = [await server.signedIn('writer'), await server.signedIn('head')];
    const first = '/one/desk/approval/2567/1';
    expect((await writer.post('/one/desk/approval')).status).toBe(303);
    expect(await (await writer.get(first)).text()).not.toContain(`${first}/approve`);
    expect((await writer.post(`${first}/approve`, { screenPosition: 'นายก' })).status).toBe(403);
    expect((await head.post(`${first}/return`, { note: ' ' })).status).toBe(422);
    expect((await head.post(`${first}/return`, { note: 'แก้ระยะเวลา' })).status).toBe(303);
    expect(await (await writer.get('/one/desk/approval')).text()).toContain('แก้ระยะเวลา');
    await writer.post('/one/desk/approval');
    const second = '/one/desk/approval/2567/2';
    expect((await head.post(`${second}/approve`, { screenPosition: '' })).status).toBe(422);
    expect(
      (await head.post(`${second}/approve`, { screenPosition: 'นายก อบต.', screenCapacity: 'holds' })).status,
    ).toBe(303);
    expect(await (await writer.get(second)).text()).toContain('คุณ head นายก อบต.');
    expect((await writer.get('/two/desk/approval/2567/2')).status).toBe(404);
  });
});

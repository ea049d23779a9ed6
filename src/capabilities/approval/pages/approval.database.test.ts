import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { acceptScores } from '../../../../test/support/bring-in.ts';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { unzip } from '../../../../test/support/inside-files.ts';
import { fieldsOf } from '../../../../test/support/intake-app.ts';
import { htmlFaults } from '../../../../test/support/page-checks.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { fileSignedPaper, SCAN, SIGNED_PAPER } from '../../../../test/support/signed-paper.ts';

const APPROVAL = '/demo/desk/approval';
const FIRST = `${APPROVAL}/2567/1`;
async function openApproval() {
  const desk = await openDeskApp();
  const page = async (path: string) => {
    const answer = await desk.get(path);
    const html = await answer.text();
    expect(await htmlFaults(html), path).toEqual([]);
    return { status: answer.status, html };
  };
  const propose = (reason = '') => desk.post(APPROVAL, { reason });
  const filePaper = (fields?: Readonly<Record<string, string>>, scan?: Buffer) =>
    fileSignedPaper(desk.app, FIRST, fields, scan);
  const hashOf = async (path = FIRST) => /[0-9a-f]{64}/.exec((await page(path)).html)?.[0] ?? 'none';
  return { ...desk, page, propose, filePaper, hashOf };
}

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

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
    await filePaper({ ...SIGNED_PAPER, actsFor: 'yes' });
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
    const filed = await filePaper({ ...SIGNED_PAPER, actsFor: 'yes' });
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
    expect((await head.post(`${second}/approve`, { screenPosition: 'นายก อบต.' })).status).toBe(303);
    expect(await (await writer.get(second)).text()).toContain('คุณ head นายก อบต.');
    expect((await writer.get('/two/desk/approval/2567/2')).status).toBe(404);
  });
});

describe('whether whoever approves held the position', () => {
  const HEAD = 'นายกองค์การบริหารส่วนตำบล';
  const approval = '/one/desk/approval/2567/1';

  /** A server whose agency has a head of whom it is recorded who holds the position, and an edition that waits. */
  async function openHeaded(tenure: Readonly<Record<string, string>>) {
    const server = await openServerApp();
    await server.join('head', server.one, ['executive']);
    await server.join('writer', server.one, ['coordinator']);
    await acceptScores(server.desk, server.one, 'i1,98.78\ni2,97.00\n');
    const [writer, head] = [await server.signedIn('writer'), await server.signedIn('head')];
    await writer.post('/one/desk/agency', {
      ...{ officialName: 'อบต.ตัวอย่าง', kind: 'sao', 'position-approved-title': HEAD },
    });
    const list = await (await writer.get('/one/desk/agency/positions')).text();
    const position = /\/one\/desk\/agency\/positions\/[0-9a-f-]{36}/.exec(list)?.[0] ?? '';
    if (tenure.kind) expect((await writer.post(position, tenure)).status).toBe(303);
    await writer.post('/one/desk/approval');
    const shown = async () => {
      const html = await (await head.get(approval)).text();
      expect(await htmlFaults(html)).toEqual([]);
      return html;
    };
    return { ...server, writer, head, shown };
  }

  test('is told before and after where another holds it, and approves only with their own word for it', async () => {
    const { head, writer, shown } = await openHeaded({ kind: 'holds', personName: 'นายมานะ ตัวอย่าง' });
    const told = /นายมานะ ตัวอย่าง เป็นผู้ดำรงตำแหน่งนายก.* ไม่พบว่า คุณ head/u;
    expect(await shown()).toMatch(told);
    expect(await shown()).toContain('govuk-inset-text');
    const refused = await head.post(`${approval}/approve`, { screenPosition: HEAD });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('ยืนยันว่าท่านมีอำนาจอนุมัติ');
    const confirmed = { screenPosition: HEAD, screenConfirmed: 'yes' };
    expect((await head.post(`${approval}/approve`, confirmed)).status).toBe(303);
    expect(await shown()).toMatch(told);
    expect(await (await writer.get(`${approval}/publication`)).text()).toMatch(told);
  });

  test('is not told before, and borne out after, where they act; the form is filled in so', async () => {
    const acting = { kind: 'acts', personName: 'คุณ head', ownTitle: 'รองนายก' };
    const { head, shown } = await openHeaded(acting);
    const html = await shown();
    expect(html).not.toContain('govuk-inset-text');
    const { screenPosition, screenOwnPosition } = fieldsOf(html);
    expect([screenPosition, screenOwnPosition]).toEqual([HEAD, 'รองนายก']);
    expect(html).toMatch(/name="screenActsFor"[^>]* checked/u);
    await head.post(`${approval}/approve`, {
      ...{ screenPosition: HEAD, screenActsFor: 'yes', screenOwnPosition: 'รองนายก' },
    });
    const after = await shown();
    expect(after).toContain(`คุณ head รองนายก รักษาราชการแทน${HEAD}`);
    expect(after).toContain('รักษาราชการแทนในตำแหน่งนี้ในวันที่');
  });

  test('is told where they only act and approve as the holder', async () => {
    const { head, shown } = await openHeaded({ kind: 'acts', personName: 'คุณ head' });
    const refused = await head.post(`${approval}/approve`, {
      ...{ screenPosition: HEAD, screenActsFor: 'yes', screenOwnPosition: 'ร'.repeat(201) },
    });
    expect(await refused.text()).not.toContain('govuk-inset-text');
    const confirmed = { screenPosition: HEAD, screenConfirmed: 'yes' };
    expect((await head.post(`${approval}/approve`, confirmed)).status).toBe(303);
    const html = await shown();
    expect(html).toContain('ควรตรวจสอบ');
    expect(html).toContain('แต่การอนุมัติระบุว่าลงนามในฐานะผู้ดำรงตำแหน่ง');
  });

  test('is told as not recorded, or of no position of the agency', async () => {
    const { head, shown } = await openHeaded({});
    expect(await shown()).toContain('ยังไม่ได้บันทึกว่า');
    const refused = await head.post(`${approval}/approve`, {
      ...{ screenPosition: 'อธิบดี', screenActsFor: 'yes', screenOwnPosition: 'ร'.repeat(201) },
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('ไม่พบตำแหน่ง “อธิบดี”');
  });
});

test('the form for a signed paper is filled in by who signs on the day', async () => {
  const { get, post, page, propose, filePaper } = await openApproval();
  const positions = '/demo/desk/agency/positions';
  const list = await (await get(positions)).text();
  const head = /href="([^"]+)">นายกองค์การบริหารส่วนตำบล</u.exec(list)?.[1] ?? '';
  const [holder, acting] = ['นายมานะ ตัวอย่าง', 'นายปิติ ตัวอย่าง'];
  await post(head, { kind: 'holds', personName: holder });
  await post(head, { kind: 'acts', personName: acting, firstDay: '16/10/2567', ownTitle: 'รองนายก' });
  await propose();
  const { html } = await page(FIRST);
  const { signer, position, ownPosition } = fieldsOf(html);
  expect([signer, position, ownPosition]).toEqual([acting, SIGNED_PAPER.position, 'รองนายก']);
  await filePaper({ ...SIGNED_PAPER, signer: acting, actsFor: 'yes', ownPosition: 'รองนายก' });
  expect((await page(FIRST)).html).toContain('รักษาราชการแทนในตำแหน่งนี้ในวันที่ 16 ตุลาคม 2567');
  const memo = (await unzip(await bytesOf(await get(`${FIRST}/memo.docx`)))).get('word/document.xml') ?? '';
  const text = memo.replace(/<[^>]+>/gu, '');
  expect(text).toContain('รองนายก รักษาราชการแทนนายกองค์การบริหารส่วนตำบล');
  expect(text).toMatch(/เรียน\s+นายกองค์การบริหารส่วนตำบล/u);
});

test('the papers name who signs on the day, and the report whoever approved; its content stays as it was frozen', async () => {
  const { get, post, page, propose, filePaper, hashOf, travelTo, desk } = await openApproval();
  const positions = '/demo/desk/agency/positions';
  const list = await (await get(positions)).text();
  const head = /href="([^"]+)">นายกองค์การบริหารส่วนตำบล</u.exec(list)?.[1] ?? '';
  const [holder, acting] = ['นายมานะ ตัวอย่าง', 'นายปิติ ตัวอย่าง'];
  await post(head, { kind: 'holds', personName: holder });
  await post(head, { kind: 'acts', personName: acting, firstDay: '17/10/2567', lastDay: '17/10/2567' });
  await propose();
  const namesIn = async (path: string) => {
    const document = (await unzip(await bytesOf(await get(path)))).get('word/document.xml') ?? '';
    const text = document.replace(/<[^>]+>/gu, '').replaceAll('\u200b', '');
    return [holder, acting].filter((name) => text.includes(name));
  };
  const PAPERS = ['memo.docx', 'announcement.docx', 'report.docx'].map((file) => `${FIRST}/${file}`);
  const named = async () => [...new Set((await Promise.all(PAPERS.map(namesIn))).flat())];
  /** A session ends where nobody asks for hours. */
  const stayUntil = async (moment: string) => {
    const [from, to] = [desk.clock().getTime(), Date.parse(moment)];
    for (let at = from; at < to; at += 7 * 3_600_000) {
      travelTo(new Date(at));
      await get(APPROVAL);
    }
    travelTo(new Date(to));
  };
  const frozen = [await hashOf(), await (await get(`${FIRST}/edition.json`)).text()];
  expect(await named()).toEqual([holder]);
  await stayUntil('2024-10-16T17:00:00Z');
  expect(await named()).toEqual([acting]);
  await filePaper({ ...SIGNED_PAPER, signedOn: '17/10/2567', signer: acting, actsFor: 'yes' });
  await stayUntil('2024-10-17T17:00:00Z');
  expect(await named()).toEqual([acting]);
  const { html } = await page(FIRST);
  expect(html).not.toContain(holder);
  expect((await page(APPROVAL)).html).toContain('เนื้อหาปัจจุบันตรงกับฉบับที่อนุมัติ');
  await post(head, { kind: 'acts', personName: acting, firstDay: '18/10/2567' });
  expect((await page(APPROVAL)).html).toContain('เนื้อหาปัจจุบันตรงกับฉบับที่อนุมัติ');
  expect((await propose('')).status).toBe(422);
  expect((await propose('ผู้ลงนามเปลี่ยน')).status).toBe(303);
  expect(await (await get(`${APPROVAL}/2567/2/edition.json`)).text()).toContain(acting);
  expect([await hashOf(), await (await get(`${FIRST}/edition.json`)).text()]).toEqual(frozen);
});

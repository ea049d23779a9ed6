import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { makeDocx } from '../../../../test/support/make-zip.ts';
import { htmlFaults } from '../../../../test/support/page-checks.ts';
import { fileSignedPaper } from '../../../../test/support/signed-paper.ts';
import { unrecorded } from '../../audit/acts.ts';
import { chooseTemplate } from '../choose-template.ts';

const PAGE = '/demo/desk/agency/templates/memo';
const FIRST = '/demo/desk/approval/2567/1';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const template = (text: string) => makeDocx(paragraph(text) + paragraph('{ท้ายกระดาษ}'));

async function openTemplatePage() {
  const desk = await openDeskApp();
  const bring = (content: Uint8Array | null, name = 'แบบของเรา <b>.docx', page = PAGE) => {
    const body = new FormData();
    if (content) body.set('template', new File([new Uint8Array(content)], name));
    return desk.app.request(page, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } });
  };
  const wordsOf = async (path: string) => {
    const answer = await desk.get(path);
    const buffer = Buffer.from(await answer.arrayBuffer());
    return answer.status === 200 ? (await mammoth.extractRawText({ buffer })).value : answer.status;
  };
  const acts = async () => (await desk.acts()).filter((act) => act === 'template-changed').length;
  return { ...desk, acts, bring, wordsOf };
}

test('a paper is written from the agency’s own template, and an approved edition keeps the one of its approval', async () => {
  const { app, get, post, bring, wordsOf, acts, travelTo, desk } = await openTemplatePage();
  await post('/demo/desk/approval', { reason: '' });
  expect(await wordsOf(`${FIRST}/memo.docx`)).toContain('ข้อเท็จจริง');
  expect(await wordsOf(`${PAGE}/preview.docx`)).toBe(404);

  const brought = await bring(template('แบบที่หนึ่ง {ชื่อหน่วยงาน}'));
  expect(brought.headers.get('location')).toBe(`${PAGE}?done=chosen`);
  const html = await (await get(`${PAGE}?done=chosen`)).text();
  expect(await htmlFaults(html)).toEqual([]);
  expect(html).toContain('แบบของเรา &lt;b&gt;.docx');
  expect(await wordsOf(`${PAGE}/preview.docx`)).toMatch(/^แบบที่หนึ่ง องค์การ[^{]*ยังไม่ได้ตรึงเนื้อหา/u);
  expect(await wordsOf(`${PAGE}/1`)).toContain('{ชื่อหน่วยงาน}');
  const first = await wordsOf(`${FIRST}/memo.docx`);
  expect(first).toMatch(/^แบบที่หนึ่ง องค์การ/u);
  expect(first).toMatch(/[0-9a-f]{64}/u);
  expect(await wordsOf(`${FIRST}/announcement.docx`)).toContain('จึงประกาศให้ทราบ');
  const edition = await (await get(FIRST)).text();
  expect(edition).toContain('ทำจากแม่แบบของหน่วยงาน');

  expect((await fileSignedPaper(app, FIRST)).status).toBe(303);
  travelTo(new Date(desk.clock().getTime() + 60_000));
  await bring(template('แบบที่สอง {เรื่อง}'), 'สอง.docx');
  expect(await wordsOf(`${FIRST}/memo.docx`)).toBe(first);
  expect(await wordsOf(`${PAGE}/preview.docx`)).toMatch(/^แบบที่สอง/u);
  expect(await acts()).toBe(2);
  expect(await (await get(PAGE)).text()).toContain('สอง.docx');
});

test('the report is written from the agency’s own template wherever it is offered', async () => {
  const { app, get, post, bring, wordsOf, travelTo, desk } = await openTemplatePage();
  const [page, draft] = ['/demo/desk/agency/templates/report', '/demo/desk/report/report.docx'];
  const own = (text: string) => bring(template(`${text} {ชื่อหน่วยงาน}{ภาพคะแนนภาพรวม}`), 'ร.docx', page);
  await post('/demo/desk/approval', { reason: '' });
  expect(await wordsOf(draft)).toContain('สารบัญ');
  expect((await own('แบบที่หนึ่ง')).status).toBe(303);
  expect(await wordsOf(draft)).toMatch(/^แบบที่หนึ่ง องค์การ[^\n]*\s+ตัวอย่าง\s*$/u);
  expect(await wordsOf(`${page}/preview.docx`)).toContain('ยังไม่ได้ตรึงเนื้อหา');
  const first = await wordsOf(`${FIRST}/report.docx`);
  expect(first).toMatch(/^แบบที่หนึ่ง[\s\S]*ฉบับที่\u00a0๑ รหัสเนื้อหา \(SHA-256\) [0-9a-f]{64}/u);
  expect(await wordsOf(`${FIRST}/memo.docx`)).toContain('ข้อเท็จจริง');
  for (const shown of [FIRST, '/demo/desk/report'])
    expect(await (await get(shown)).text()).toContain('ไฟล์ Word ของรายงานทำจากแม่แบบของหน่วยงาน');

  expect((await fileSignedPaper(app, FIRST)).status).toBe(303);
  travelTo(new Date(desk.clock().getTime() + 60_000));
  await own('แบบที่สอง');
  expect(await wordsOf(draft)).toMatch(/^แบบที่สอง/u);
  expect(await wordsOf(`${FIRST}/report.docx`)).toBe(first);
  expect((await post(`${FIRST}/publication`, {})).status).toBe(303);
  expect(await wordsOf('/demo/2567/1/report.docx')).toBe(first);
});

test('an edition that is approved while a template is looked through keeps the one that was in use', async () => {
  const { app, post, bring, wordsOf, travelTo, desk } = await openTemplatePage();
  await post('/demo/desk/approval', { reason: '' });
  await bring(template('แบบที่หนึ่ง {ชื่อหน่วยงาน}'));
  const { agency_id: agencyId } = await desk.database
    .selectFrom('agency')
    .select('agency_id')
    .executeTakeFirstOrThrow();
  let approved = '';
  /** A minute passes and the edition is approved between the look through the file and its choice. */
  const keep: typeof desk.files.keep = async (content) => {
    travelTo(new Date(desk.clock().getTime() + 60_000));
    expect((await fileSignedPaper(app, FIRST)).status).toBe(303);
    approved = String(await wordsOf(`${FIRST}/memo.docx`));
    travelTo(new Date(desk.clock().getTime() + 60_000));
    return desk.files.keep(content);
  };
  const file = { name: 'สอง.docx', content: template('แบบที่สอง {ชื่อหน่วยงาน}') };
  const slowly = { ...desk, files: { ...desk.files, keep } };
  expect((await chooseTemplate(slowly, { agencyId, paper: 'memo', file }, unrecorded)).ok).toBe(true);
  expect(approved).toMatch(/^แบบที่หนึ่ง/u);
  expect(await wordsOf(`${FIRST}/memo.docx`)).toBe(approved);
  expect(await wordsOf(`${PAGE}/preview.docx`)).toMatch(/^แบบที่สอง/u);
});

test('the same file again is no act; ours can be taken again', async () => {
  const { post, bring, wordsOf, acts } = await openTemplatePage();
  await post(PAGE, { ours: 'yes' });
  expect(await acts()).toBe(0);
  await bring(template('{ชื่อหน่วยงาน}'));
  await bring(template('{ชื่อหน่วยงาน}'));
  expect(await acts()).toBe(1);
  const back = await post(PAGE, { ours: 'yes' });
  expect(back.headers.get('location')).toBe(`${PAGE}?done=returned`);
  await post(PAGE, { ours: 'yes' });
  expect(await acts()).toBe(2);
  expect(await wordsOf(`${PAGE}/preview.docx`)).toBe(404);
  expect(await wordsOf(`${PAGE}/1`)).toContain('{ชื่อหน่วยงาน}');
  expect(await wordsOf(`${PAGE}/2`)).toBe(404);
});

test('what is refused is told in words, and changes nothing', async () => {
  const { get, bring, acts } = await openTemplatePage();
  for (const [content, message] of [
    [null, 'โปรดเลือกไฟล์แม่แบบ'],
    [Buffer.from('<b>ไม่ใช่ Word</b>'), 'ไม่ใช่ไฟล์ Word'],
    [template('{ชื่อหน่วยงานน}'), 'น่าจะเป็น {ชื่อหน่วยงาน}'],
    [template('{#มาตรการ}{ลำดับ}'), 'โปรดเติม {/มาตรการ}'],
    [template('{&lt;script&gt;}'), '{&lt;script&gt;}'],
    [template('{#มาตรการ}{#ขั้นตอนทีละข้อ}{/มาตรการ}{/ขั้นตอนทีละข้อ}'), 'โปรดย้าย {/ขั้นตอนทีละข้อ} มาไว้ก่อน {/มาตรการ}'],
    [template('{#มาตรการ}{#ประเด็น}{/ประเด็น}{/มาตรการ}'), '{#ประเด็น} อยู่ใน {#มาตรการ}'],
  ] as const) {
    const refused = await bring(content);
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(await htmlFaults(html)).toEqual([]);
    expect(html).toContain(message);
  }
  expect(await acts()).toBe(0);
  expect((await get(PAGE)).status).toBe(200);
  expect((await get('/demo/desk/agency/templates/letter')).status).toBe(404);
});

test('more at once than an agency may bring is told, and changes nothing', async () => {
  const { bring, acts } = await openTemplatePage();
  const answers = await Promise.all(Array.from({ length: 14 }, () => bring(Buffer.from('ไม่ใช่ Word'))));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([422, 503]));
  const html = await answers.find(({ status }) => status === 503)?.text();
  expect(html).toContain('มีเอกสารรอทำอยู่หลายฉบับ');
  expect(await acts()).toBe(0);
});

test('the starting templates can be brought as they are, and the page explains all names in both languages', async () => {
  const { get, bring } = await openTemplatePage();
  for (const paper of ['memo', 'announcement', 'report']) {
    const page = `/demo/desk/agency/templates/${paper}`;
    const starting = new Uint8Array(await (await get(`${page}/starting.docx`)).arrayBuffer());
    expect((await bring(starting, 'เริ่มต้น.docx', page)).status).toBe(303);
    for (const language of ['th', 'en'] as const) {
      const html = await (await get(page, language)).text();
      expect(await htmlFaults(html)).toEqual([]);
      expect(html).toContain('{#มาตรการ}');
    }
  }
});

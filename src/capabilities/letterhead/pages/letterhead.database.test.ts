import { expect, test } from 'vitest';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { emblemPng } from '../../../../test/support/emblem.ts';
import { unzip } from '../../../../test/support/inside-files.ts';
import { htmlFaults } from '../../../../test/support/page-checks.ts';

const PAGE = '/demo/desk/agency/letterhead';
const FIRST = '/demo/desk/approval/2567/1';
const SAID = {
  officeLine: 'สำนักปลัด โทร. 0 1234 5678',
  address: 'เลขที่ 1 ถนนตัวอย่าง',
  numberPrefix: 'ตย 72501/',
  digits: 'arabic',
  wordFont: 'TH Krub',
};

async function openLetterheadPage() {
  const desk = await openDeskApp();
  const save = (fields: Readonly<Record<string, string>>, emblem?: Uint8Array) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    if (emblem) body.set('emblem', new File([new Uint8Array(emblem)], 'ตรา <b>.png'));
    return desk.app.request(PAGE, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } });
  };
  const partsOf = async (path: string) => unzip(Buffer.from(await (await desk.get(path)).arrayBuffer()));
  return { ...desk, save, partsOf };
}

test('what is said of the letterhead stands on the papers, and the frozen content stays as it is', async () => {
  const { get, post, save, partsOf, acts } = await openLetterheadPage();
  await post('/demo/desk/approval', { reason: '' });
  const frozen = await (await get(`${FIRST}/edition.json`)).text();
  expect((await get('/demo/desk/agency/emblem')).status).toBe(404);
  const saved = await save(SAID, await emblemPng());
  expect(saved.headers.get('location')).toBe(`${PAGE}?saved=1`);
  const html = await (await get(`${PAGE}?saved=1`)).text();
  expect(await htmlFaults(html)).toEqual([]);
  expect(html).toContain('ตราสัญลักษณ์ของ');
  const emblem = await get('/demo/desk/agency/emblem');
  expect(emblem.headers.get('content-type')).toBe('image/png');

  const memo = await partsOf(`${FIRST}/memo.docx`);
  const document = memo.get('word/document.xml') ?? '';
  expect(document).toContain('สำนักปลัด โทร. 0 1234 5678');
  expect(document).toContain('ตย 72501/');
  expect(document).toContain('<pic:pic');
  expect(memo.get('word/styles.xml')).toContain('w:cs="TH Krub"');
  expect(memo.get('word/styles.xml')).not.toContain('TH SarabunPSK');
  const report = (await partsOf(`${FIRST}/report.docx`)).get('word/document.xml') ?? '';
  expect(report).toContain('เลขที่ 1 ถนนตัวอย่าง');
  expect((await get(`${FIRST}/announcement.pdf`)).status).toBe(200);
  expect((await get('/demo/desk/report/report.pdf')).status).toBe(200);
  const thai = await partsOf(`${FIRST}/memo.docx?digits=thai`);
  expect(thai.get('word/document.xml')).toContain('ตย ๗๒๕๐๑/');
  expect(await (await get(`${FIRST}/edition.json`)).text()).toBe(frozen);
  expect(await (await get('/demo/desk/approval')).text()).not.toContain('เนื้อหาปัจจุบันต่างจาก');
  expect((await acts()).filter((act) => act === 'letterhead-changed')).toHaveLength(1);
});

test('the same again is no act; an emblem stays until it is taken away', async () => {
  const { get, save, acts } = await openLetterheadPage();
  await save(SAID, await emblemPng());
  await save(SAID);
  expect((await get('/demo/desk/agency/emblem')).status).toBe(200);
  expect(await acts()).toEqual(['letterhead-changed']);
  await save({ ...SAID, removeEmblem: 'yes' });
  expect((await get('/demo/desk/agency/emblem')).status).toBe(404);
  expect(await acts()).toEqual(['letterhead-changed', 'letterhead-changed']);
});

test('what is refused keeps all that was typed, and changes nothing', async () => {
  const { get, save, acts } = await openLetterheadPage();
  for (const [fields, emblem, message] of [
    [SAID, Buffer.from('<svg onload="alert(1)"/>'), 'ไม่ใช่ภาพ PNG หรือ JPEG'],
    [SAID, (await emblemPng()).subarray(0, 60), 'เปิดภาพนี้ไม่ได้'],
    [{ ...SAID, address: `<b>${'ก'.repeat(300)}` }, undefined, 'ข้อความยาวเกินไป'],
    [{ ...SAID, wordFont: 'Comic' }, undefined, 'โปรดเลือกจากรายการที่มี'],
  ] as const) {
    const refused = await save(fields, emblem);
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(await htmlFaults(html)).toEqual([]);
    expect(html).toContain(message);
    expect(html).toContain('สำนักปลัด โทร. 0 1234 5678');
    expect(html).not.toContain('<b>ก');
  }
  expect(await (await get(PAGE)).text()).not.toContain('สำนักปลัด โทร. 0 1234 5678');
  expect(await acts()).toEqual([]);
});

import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { openPublicApp } from '../../../../test/support/public-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import { fileSignedPaper } from '../../../../test/support/signed-paper.ts';
import { parseFrozen } from '../../../documents/frozen-report.ts';

const YEAR = '/demo/2567';

describe('the public page', () => {
  test('shows a stranger nothing before an edition is published, approved or not', async () => {
    const { app, post, read } = await openPublicApp();
    const pages = ['/demo', YEAR, `${YEAR}/1`, `${YEAR}/1/report.pdf`];
    const nothing = async () => {
      for (const path of pages) {
        const [there, nowhere] = [await read(path), await read(path.replace('demo', 'nowhere'))];
        expect([there.status, nowhere.status], path).toEqual([404, 404]);
        expect(there.html).not.toContain('ตัวอย่าง');
        expect(unnamed(there)).toBe(unnamed(nowhere));
      }
    };
    await nothing();
    await post('/demo/desk/approval', {});
    expect((await post('/demo/desk/approval/2567/1/publication', {})).status).toBe(404);
    await nothing();
    await fileSignedPaper(app, '/demo/desk/approval/2567/1');
    await nothing();
  });

  test('says result, analysis, measures, approval and files, in both languages, of the frozen edition', async () => {
    const { read, publish, move } = await openPublicApp();
    await publish();
    await move('อำเภอใหม่');
    const { html, status, headers } = await read(YEAR);
    expect(status).toBe(200);
    for (const said of [
      '99.59',
      'ระดับผ่านดีเยี่ยม',
      'ประเด็นที่ 7',
      'อนุมัติโดย มานะ ตัวอย่าง นายกองค์การบริหารส่วนตำบล',
      'ตามหนังสือเลขที่ ตย 72501/123 ลงวันที่ 16 ตุลาคม 2567',
    ])
      expect(shownText(html)).toContain(said);
    expect(html).toContain(`${YEAR}/1/report.pdf`);
    expect(html).toContain('<meta name="description" content="องค์การบริหารส่วนตำบลตัวอย่าง ได้ 99.59 คะแนน');
    expect(html).not.toContain('อำเภอใหม่');
    expect(html).not.toMatch(/<script|\/desk/);
    expect(headers.get('cache-control')).toBe('public, no-cache');
    const english = (await read(`${YEAR}?lang=en`)).html;
    expect(english).toMatch(/Approved by <span lang="th">.*มานะ/u);
    expect(english).toMatch(/Topic 1 <span lang="th">/u);
    expect(english).toContain('<span lang="th"><span class="ps-whole">การปฏิบัติหน้าที่');
    expect((await read('/demo')).html).toContain('>2567</th>');
  });

  test('says the weakest item under the overall score, and leads to its topic, which is open', async () => {
    const { read, publish } = await openPublicApp();
    await publish();
    const { html } = await read(YEAR);
    const [, topic = ''] =
      /ข้อที่ได้คะแนนต่ำที่สุด.*?<a [^>]*href="#(topic-\d)">i5 .*?94\.29\u00a0คะแนน/s.exec(html) ?? [];
    expect(html.indexOf('ข้อที่ได้คะแนนต่ำที่สุด')).toBeLessThan(html.indexOf('คะแนนรายเครื่องมือ'));
    const opened = [...html.matchAll(/<details id="(topic-\d)"[^>]* open/g)].map(([, id]) => id);
    expect(opened).toEqual([topic]);
    expect((await read(`${YEAR}?lang=en`)).html).toMatch(/Lowest score of an item.*94\.29\u00a0points/s);
  });

  test('says last under which item it is disclosed: that its number is uncertain is said of nothing else', async () => {
    const { read, publish } = await openPublicApp();
    await publish();
    const { html } = await read(YEAR);
    const foot = html.slice(html.lastIndexOf('<section>'));
    for (const said of [
      'ใช้เปิดเผยในการประเมิน ITA ปีงบประมาณ\u00a02568 ข้อ\u00a0O34',
      'เลขข้อ\u00a0O34 เป็นเลขตามหลักเกณฑ์ปี\u00a02567 ปีอื่นอาจใช้เลขอื่น',
      'ยังไม่ได้ตรวจสอบ',
    ])
      expect([html.indexOf(said), foot.includes(said)], said).toEqual([html.lastIndexOf(said), true]);
    const english = (await read(`${YEAR}?lang=en`)).html;
    expect(english).toContain('Item\u00a0O34 is so numbered by the rulebook of 2567');
    expect(english).not.toContain('เลขข้อ');
  });

  test('is under fifty kilobytes with its style, and asked for again is not sent again', async () => {
    const { ask, publish } = await openPublicApp();
    await publish();
    const answer = await ask(YEAR, { 'accept-encoding': 'gzip, br' });
    expect(answer.headers.get('content-encoding')).toBe('br');
    const html = await (await ask(YEAR)).text();
    const style = /\/assets\/prongsai-[0-9a-f]+\.css/.exec(html)?.[0] ?? '';
    const css = await ask(style, { 'accept-encoding': 'br' });
    const sent = (await answer.arrayBuffer()).byteLength + (await css.arrayBuffer()).byteLength;
    expect(sent).toBeLessThan(50_000);
    const again = await ask(YEAR, {
      'accept-encoding': 'gzip, br',
      'if-none-match': answer.headers.get('etag') ?? '',
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('shows a correction with its reason, and keeps the earlier edition reachable', async () => {
    const { ask, read, publish, move } = await openPublicApp();
    await publish();
    const first = (await read(YEAR)).html;
    await move('อำเภอใหม่');
    await publish('ที่ว่าการอำเภอย้าย');
    const current = await readUntil(ask, YEAR, 'อำเภอใหม่');
    expect(shownText(current)).toContain('เหตุผลที่แก้ไขจากฉบับก่อน: ที่ว่าการอำเภอย้าย');
    expect(current).toContain(`href="${YEAR}/1"`);
    const earlier = (await read(`${YEAR}/1`)).html;
    expect(earlier).toContain('ซึ่งมีฉบับใหม่กว่าแล้ว');
    expect(earlier).not.toContain('อำเภอใหม่');
    expect(first).not.toContain('ซึ่งมีฉบับใหม่กว่าแล้ว');
  });

  test('says when and why an edition was withdrawn, and gives its files no more', async () => {
    const { post, read, ask, publish, acts } = await openPublicApp();
    const edition = await publish();
    await read(YEAR);
    expect((await post(`${edition}/withdraw`, { because: ' ' })).status).toBe(422);
    expect((await post(`${edition}/withdraw`, { because: 'มีเลขบัตรประชาชน' })).status).toBe(303);
    const gone = await readUntil(ask, YEAR, 'มีเลขบัตรประชาชน');
    expect(gone).toContain('หน่วยงานถอนหน้านี้ออกแล้ว');
    expect((await ask(YEAR)).status).toBe(410);
    expect((await read('/demo/2566')).html).not.toContain('href="/demo"');
    expect((await ask(`${YEAR}/1/report.pdf`)).status).toBe(404);
    expect((await ask('/demo')).status).toBe(404);
    await post(`${edition}/withdraw`, { because: 'อีกครั้ง' });
    await post(`${edition}/publication`, {});
    await readUntil(ask, YEAR, 'อนุมัติโดย');
    expect((await acts()).slice(-3)).toEqual([
      'edition-published',
      'publication-withdrawn',
      'edition-published',
    ]);
  });

  test('gives everybody the same bytes: those that were made when it was published', async () => {
    const { ask, desk, publish } = await openPublicApp();
    await publish();
    const rows = await desk.database.selectFrom('publication_file').selectAll().execute();
    expect(rows.map(({ name }) => name).sort()).toEqual([
      'edition.json',
      'picture.png',
      'report-archive.pdf',
      'report.docx',
      'report.pdf',
      'result.json',
      'scores.csv',
      'scores.xlsx',
    ]);
    for (const { name, sha256 } of rows) {
      const answer = await ask(`${YEAR}/1/${name}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sha256);
      expect(answer.headers.get('cache-control'), name).toBe('public, no-cache');
      if (name !== 'picture.png')
        expect(answer.headers.get('content-disposition'), name).toMatch(/^attachment; filename=/);
      const again = await ask(`${YEAR}/1/${name}`, { 'if-none-match': answer.headers.get('etag') ?? '' });
      expect(again.status, name).toBe(304);
    }
    const csv = parse(await (await ask(`${YEAR}/1/scores.csv`)).text(), { columns: true, bom: true });
    expect(csv).toContainEqual({ kind: 'item', id: 'i5', name: expect.any(String), score: '94.29' });
    expect(await (await ask(`${YEAR}/1/result.json`)).json()).toMatchObject({
      fiscalYear: 2567,
      edition: { number: 1, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      result: { overall: 99.59, level: 'ผ่านดีเยี่ยม' },
    });
  });

  test('lets anybody make the content hash again, of what the papers say and nothing else', async () => {
    const { ask, read, publish } = await openPublicApp();
    await publish();
    const [, printed = ''] = /<code class="ps-code">([0-9a-f]{64})</.exec((await read(YEAR)).html) ?? [];
    const answer = await ask(`${YEAR}/1/edition.json`);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(printed);
    const { version, ...content } = JSON.parse(bytes.toString());
    expect(version).toBe(1);
    expect(Object.keys(content).sort()).toEqual(Object.keys(parseFrozen({ version, ...content })).sort());
  });

  test('publishes once however often it is clicked', async () => {
    const { app, post, acts } = await openPublicApp();
    await post('/demo/desk/approval', {});
    await fileSignedPaper(app, '/demo/desk/approval/2567/1');
    const clicks = await Promise.all([1, 2, 3].map(() => post('/demo/desk/approval/2567/1/publication', {})));
    expect(clicks.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await acts()).filter((act) => act === 'edition-published')).toHaveLength(1);
  });

  test.each([
    '/demo/2567/0',
    '/demo/2567/2',
    '/demo/2566',
    '/demo/1999',
    '/demo/2567/1/../x',
    '/demo/2567/1/edition.csv',
  ])('knows no %s', async (path) => {
    const { ask, publish } = await openPublicApp();
    await publish();
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    if (!path.includes('..')) expect(await answer.text()).toMatch(/href="\/demo"[^>]*>\s*ดูผลทุกปีของหน่วยงาน/);
  });
});

/** A page without the name it was asked by and the number of the request. */
const unnamed = ({ html }: { readonly html: string }): string =>
  html.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '').replaceAll('nowhere', 'demo');

/** Reads a page until it says something, within seconds of the act; `npm run bench` measures how soon. */
async function readUntil(
  ask: (path: string) => Promise<Response>,
  path: string,
  said: string,
): Promise<string> {
  const from = performance.now();
  for (;;) {
    const html = await (await ask(path)).text();
    if (html.includes(said)) return html;
    if (performance.now() - from > 10_000) throw new Error(`is not said: ${said}`);
  }
}

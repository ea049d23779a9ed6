import { rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeDocx } from '../../../../test/support/make-zip.ts';
import { htmlFaults } from '../../../../test/support/page-checks.ts';
import { openPublicApp } from '../../../../test/support/public-app.ts';
import { fileSignedPaper } from '../../../../test/support/signed-paper.ts';
import { publicationListSchema } from '../publication-list.ts';

const EDITION = '/demo/desk/approval/2567/1';
const PAGE = `${EDITION}/publication`;
const WITHOUT_WORD = 'ไม่มีไฟล์ Word ของรายงาน';

/** An edition that was approved with the agency's own template of the report, and the path of that file. */
async function openApproved() {
  const faults: unknown[] = [];
  const opened = await openPublicApp({ logFault: (fault) => faults.push(fault) });
  const { app, post, get, desk, ask } = opened;
  const content = makeDocx('<w:p><w:r><w:t>{ชื่อหน่วยงาน}{ท้ายกระดาษ}</w:t></w:r></w:p>');
  const body = new FormData();
  body.set('template', new File([new Uint8Array(content)], 'แบบของเรา.docx'));
  const headers = { 'sec-fetch-site': 'same-origin' };
  await app.request('/demo/desk/agency/templates/report', { method: 'POST', body, headers });
  await post('/demo/desk/approval', {});
  await fileSignedPaper(app, EDITION);
  const { sha256 } = await desk.database
    .selectFrom('paper_template')
    .select('sha256')
    .executeTakeFirstOrThrow();
  const page = async () => (await get(PAGE)).text();
  const files = async () => {
    const list = publicationListSchema.parse(await (await ask('/demo/publications.json')).json());
    return list.publications[0]?.files.map(({ name }) => name);
  };
  return { ...opened, content, faults, page, files, template: desk.files.pathOf(sha256 ?? '') };
}

test.each([
  ['lost', (path: string) => rm(path)],
  ['damaged', (path: string) => writeFile(path, 'nothing')],
])(
  'publishes without the Word file when its template is %s, says so, and adds it once it is mended',
  async (state, harm) => {
    const { post, ask, desk, travelTo, content, faults, page, files, template } = await openApproved();
    await harm(template);
    const published = await post(PAGE, {});
    expect([published.status, published.headers.get('location')]).toEqual([303, `${PAGE}?done=published`]);
    expect(faults.map(String)).toEqual([expect.stringContaining(`the file of a template is ${state}`)]);
    const html = await page();
    expect(html).toContain(WITHOUT_WORD);
    expect(await htmlFaults(html)).toEqual([]);
    expect(await files()).toEqual(expect.arrayContaining(['report.pdf', 'edition.json']));
    expect(await files()).not.toContain('report.docx');
    const shown = await ask('/demo/2567');
    expect([shown.status, (await shown.text()).includes('report.docx')]).toEqual([200, false]);

    await writeFile(template, content);
    travelTo(new Date(desk.clock().getTime() + 60_000));
    await post(`${EDITION}/withdraw`, { because: 'เพิ่มไฟล์ Word' });
    await post(PAGE, {});
    // What was kept of the list is forgotten within a second.
    await expect.poll(files).toContain('report.docx');
    expect(await page()).not.toContain(WITHOUT_WORD);
  },
);

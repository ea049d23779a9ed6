import { extractText, getDocumentProxy } from 'unpdf';
import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../test/support/browser.ts';
import { openDeskApp } from '../../../test/support/desk-app.ts';
import { unzip } from '../../../test/support/inside-files.ts';
import { openIntakeApp } from '../../../test/support/intake-app.ts';
import {
  accessibilityFaults,
  htmlFaults,
  inlineFaults,
  overflowOf,
} from '../../../test/support/page-checks.ts';
import { reportText } from '../../../test/support/report-text.ts';
import { rulebook2567, sheet2567 } from '../../../test/support/result-2567.ts';
import { serveApp } from '../../../test/support/serve-app.ts';
import { shownText } from '../../../test/support/shown-text.ts';
import { appOf } from '../../../test/support/test-app.ts';
import { findAgencySummary } from '../../capabilities/agency/acts.ts';
import { unrecorded } from '../../capabilities/audit/acts.ts';
import { acceptIntake, correctIntake } from '../../capabilities/intake/acts.ts';
import { parseFiscalYear } from '../../kernel/fiscal-year.ts';
import { toArabicDigits } from '../../kernel/thai/digits.ts';
import { en } from '../../messages/en.ts';
import { th } from '../../messages/th.ts';
import { routes } from '../../routes.ts';
import { showReport } from './report.page.tsx';
import { downloadReport } from './report-files.ts';

const REPORT = '/demo/desk/report';

test.each(['th', 'en'] as const)('the page is sound HTML without inline code (%s)', async (language) => {
  const { get } = await openDeskApp();
  for (const path of [REPORT, `${REPORT}?digits=arabic`]) {
    const page = await get(path, language);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html.match(/<img[^>]* width="\d+" height="\d+"/gu)).toHaveLength(2);
    expect(await htmlFaults(html), path).toEqual([]);
    expect(inlineFaults(html), path).toEqual([]);
  }
});

test('the preview says what the paper says, in the digits asked for', async () => {
  const { get } = await openDeskApp();
  const thai = shownText(await (await get(REPORT)).text());
  expect(thai).toContain('๙๙.๕๙');
  expect(thai).toContain('องค์การบริหารส่วนตำบลตัวอย่าง');
  expect(thai).toContain('อำเภอตัวอย่าง จังหวัดตัวอย่าง');
  const arabic = await (await get(`${REPORT}?digits=arabic`)).text();
  expect(arabic).toContain('99.59');
  expect(arabic).not.toMatch(/[๑-๙]{2}\.[๐-๙]{2}/u);
});

test('every file prints what people wrote in place of a composed paragraph, line by line', async () => {
  const { get, post } = await openDeskApp();
  const text = 'ให้กองคลังทบทวน <ทุกไตรมาส> & รายงาน\nแล้วแจ้งผู้บริหาร';
  await post('/demo/desk/analysis/2567/1/develop', { text, revision: '0' });
  const bytesOf = async (file: string) => Buffer.from(await (await get(`${REPORT}/${file}`)).arrayBuffer());
  const word = (await unzip(await bytesOf('report.docx'))).get('word/document.xml') ?? '';
  const lines = [...word.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) =>
    paragraph.replace(/<[^>]+>|\u200b/gu, ''),
  );
  expect(lines).toContain('ให้กองคลังทบทวน &lt;ทุกไตรมาส&gt; &amp; รายงาน');
  expect(lines).toContain('แล้วแจ้งผู้บริหาร');
  const sheets = [...(await unzip(await bytesOf('scores.xlsx'))).values()].join('');
  expect(sheets).toContain('ให้กองคลังทบทวน &lt;ทุกไตรมาส&gt; &amp; รายงาน\nแล้วแจ้งผู้บริหาร');
  const { paragraphs } = JSON.parse(String(await bytesOf('analysis.json')));
  expect(paragraphs[0]).toMatchObject({ topic: 1, develop: text, edited: ['develop'] });
  const pdf = await getDocumentProxy(new Uint8Array(await bytesOf('report.pdf')));
  const { text: printed } = await extractText(pdf, { mergePages: true });
  expect(printed.replace(/\s/gu, '')).toContain('แล้วแจ้งผู้บริหาร');
});

const PREVIEW = `(() => {
  const measures = document.querySelector('.ps-paper__measures');
  const heads = [...measures.querySelectorAll('thead th')].slice(2).map((head) => head.textContent);
  const cells = [...measures.querySelector('tbody tr').querySelectorAll('td')].slice(2);
  const labels = cells.map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', ''));
  const parts = [measures, ...measures.querySelectorAll('thead, tbody, tr, th, td')];
  return {
    isSaid: parts.every((part) => part.role),
    isLabelled: labels.join() === heads.join(),
    torn: [...document.querySelectorAll('.ps-paper p .ps-whole, .ps-paper__measures .ps-whole')]
      .filter((piece) => piece.getClientRects().length > 1)
      .map((piece) => piece.textContent),
    tooWide: [...document.querySelectorAll('.ps-scroll')]
      .filter((area) => area.scrollWidth > area.clientWidth)
      .map((area) => area.getAttribute('aria-label')),
  };
})()`;

test('the preview is read without scrolling sideways on a phone, and no compound is torn on any screen', async () => {
  const { app } = await openDeskApp();
  const { origin, close } = await serveApp((request) => app.fetch(request));
  const browser = await launchBrowser();
  onTestFinished(async () => {
    await browser.close();
    await close();
  });
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${origin}${REPORT}`);
  expect(await page.evaluate(PREVIEW)).toEqual({ isSaid: true, isLabelled: true, torn: [], tooWide: [] });
  expect(await overflowOf(page)).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await page.evaluate(PREVIEW)).toMatchObject({ isLabelled: false, torn: [] });
});

test('readiness names the figure that cannot be true', async () => {
  const { get } = await openDeskApp();
  const html = await (await get(REPORT)).text();
  expect(html).toContain('ต้องแก้');
  expect(html).toContain('99.35');
});

test('a report that waits for signers says so', async () => {
  const { get, post } = await openDeskApp();
  await post('/demo/desk/agency', { officialName: 'เทศบาลตำบลทดลอง', kind: 'municipality', units: 'กองคลัง' });
  const html = await (await get(REPORT)).text();
  expect(html).toContain('ผู้จัดทำ ผู้ตรวจสอบ ผู้อนุมัติ');
});

test('a report says what its author corrected in the source', async () => {
  const { desk, agencyId, upload, openedBy, get } = await openIntakeApp();
  const text = reportText({ rulebook: rulebook2567, sheet: sheet2567 }).replaceAll('๒๕๖๗', '๒๕๗๖');
  const { intake } = await openedBy(await upload(text, 'report.txt'));
  const to = parseFiscalYear(2567);
  if (to === null) throw new Error('2567 is a fiscal year');
  const said = {
    corrections: [
      { kind: 'year', to },
      { kind: 'level', to: 'good' },
    ] as const,
    revision: 0,
  };
  await correctIntake(desk, agencyId, intake.intakeId, said, unrecorded);
  await acceptIntake(desk, agencyId, intake.intakeId, { revision: 1, errorsKnown: true }, unrecorded);
  const shown = toArabicDigits(shownText(await (await get(REPORT)).text()));
  expect(shown).toContain(th.report.yearCorrected({ from: 2576, to: 2567 }));
  expect(shown).toContain(th.report.levelCorrected({ from: 'ผ่านดีเยี่ยม', to: 'ผ่านดี' }));
});

test('a report whose source names another agency says so', async () => {
  const { desk, agencyId, upload, openedBy, get, post } = await openIntakeApp();
  const text = reportText({ rulebook: rulebook2567, sheet: sheet2567 });
  const { intake, checked } = await openedBy(await upload(text, 'report.txt'));
  expect(
    (await acceptIntake(desk, agencyId, intake.intakeId, { revision: 0, errorsKnown: true }, unrecorded)).ok,
  ).toBe(true);
  const name = 'เทศบาลตำบลทดลอง';
  await post('/demo/desk/agency', { officialName: name, kind: 'municipality', units: 'กองคลัง' });
  const printed = checked.agency.name ?? '';
  expect(printed).toContain('ตัวอย่าง');
  expect(shownText(await (await get(REPORT)).text())).toContain(
    th.reportPage.readiness.nameDiffers({ name, printed }),
  );
});

test('without a result the page says how to get one, and there is no file', async () => {
  const { get, post } = await openDeskApp('empty');
  await post('/agencies/new', { officialName: 'โรงเรียนทดลอง', kind: 'school' });
  expect((await get('/school/desk/report')).status).toBe(200);
  expect((await get('/school/desk/report/report.docx')).status).toBe(404);
  expect((await get('/school/desk/report/figures/overall.svg')).status).toBe(404);
});

test('each file comes in the digits chosen, without another press before', async () => {
  const { get } = await openDeskApp();
  const html = await (await get(REPORT)).text();
  const form = html.slice(html.indexOf('<form method="get"')).split('</form>')[0] ?? '';
  expect(form.match(/<input[^>]*name="digits"/gu)).toHaveLength(2);
  const buttons = [...form.matchAll(/<button type="submit"[^>]*formaction="([^"]+)"/gu)].map(([, to]) => to);
  expect(buttons).toEqual(FILES.map(([file]) => `${REPORT}/${file}`));
  const file = await get(`${REPORT}/report.docx?digits=arabic`);
  const document = (await unzip(Buffer.from(await file.arrayBuffer()))).get('word/document.xml');
  expect(document).toContain('99.59');
});

test.each(['th', 'en'] as const)(
  'where no press declares a standard, none is promised (%s)',
  async (language) => {
    const { desk } = await openDeskApp();
    const { app } = appOf(
      [
        { name: 'report', route: routes.report, handler: showReport(desk, 'portable') },
        { name: 'reportFile', route: routes.reportFile, handler: downloadReport(desk, 'portable') },
      ],
      {
        findAgency: async (shortName) => {
          const agency = await findAgencySummary(desk.database, shortName);
          return agency && { ...agency, name: agency.officialName };
        },
      },
    );
    const html = await (await app.request(REPORT, { headers: { cookie: `lang=${language}` } })).text();
    const { downloads } = { th, en }[language].reportPage;
    expect(html).toContain(downloads.undeclared['report-archive.pdf']);
    expect(html).not.toContain('PDF/UA-1');
    expect(html).not.toContain(`${REPORT}/report-archive.pdf`);
    expect(await htmlFaults(html)).toEqual([]);
    expect((await app.request(`${REPORT}/report-archive.pdf`)).status).toBe(404);
    expect((await app.request(`${REPORT}/report.pdf`)).headers.get('content-type')).toBe('application/pdf');
  },
);

const OOXML = 'application/vnd.openxmlformats-officedocument';
const FILES = [
  ['report.docx', `${OOXML}.wordprocessingml.document`, 'PK'],
  ['report.pdf', 'application/pdf', '%PDF-1.7'],
  ['report-archive.pdf', 'application/pdf', '%PDF-1.7'],
  ['scores.xlsx', `${OOXML}.spreadsheetml.sheet`, 'PK'],
  ['analysis.json', 'application/json; charset=utf-8', '{'],
] as const;

test('each file has its type, its beginning, and a name in ASCII and in Thai', async () => {
  const { get } = await openDeskApp();
  for (const [file, type, beginning] of FILES) {
    const answer = await get(`${REPORT}/${file}`);
    expect(answer.status, file).toBe(200);
    expect(answer.headers.get('content-type'), file).toBe(type);
    const disposition = answer.headers.get('content-disposition') ?? '';
    expect(disposition).toContain(`attachment; filename="ITA-2567${file.slice(file.indexOf('.'))}"`);
    const thai = decodeURIComponent(disposition.split("filename*=UTF-8''")[1] ?? '');
    expect(thai).toMatch(/ 2567 องค์การบริหารส่วนตำบลตัวอย่าง\.[a-z]+$/u);
    const content = Buffer.from(await answer.arrayBuffer());
    expect(content.subarray(0, beginning.length).toString('latin1'), file).toBe(beginning);
  }
  expect((await get(`${REPORT}/report.exe`)).status).toBe(404);
});

test('the figures are images', async () => {
  const { get } = await openDeskApp();
  for (const figure of ['overall.svg', 'indicators.svg']) {
    const answer = await get(`${REPORT}/figures/${figure}`);
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    expect(await answer.text()).toMatch(/^<svg /u);
  }
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { openIntakeApp } from '../../../../test/support/intake-app.ts';
import {
  accessibilityFaults,
  htmlFaults,
  inlineFaults,
  overflowOf,
} from '../../../../test/support/page-checks.ts';
import { serveApp } from '../../../../test/support/serve-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import { findHead } from '../list-events.ts';
import { recordAlone, recordingOf } from '../record-act.ts';

const HISTORY = '/demo/desk/agency/history';

/** The demo's desk after this many acts. */
async function openTrail(acts: number) {
  const app = await openIntakeApp();
  const { agencyId, desk } = app;
  const record = recordingOf({ event: 'report-downloaded', actor: { kind: 'desk' }, requestId: 'one' });
  const subject = { file: 'report.docx', fiscalYear: 2567, sha256: 'ab'.repeat(32), intakeId: agencyId };
  for (let act = 0; act < acts; act++)
    await recordAlone(desk.database, record, { agencyId, subject, at: desk.clock() });
  return app;
}

const sound = async (answer: Response) => {
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(await htmlFaults(html)).toEqual([]);
  expect(inlineFaults(html)).toEqual([]);
  return html;
};

const rowsIn = (html: string) => html.match(/<time /g)?.length ?? 0;

describe('what was done for an agency', () => {
  test('is reached from its page, and says that nothing was done yet', async () => {
    const { get } = await openTrail(0);
    expect(await (await get('/demo/desk/agency')).text()).toContain(`href="${HISTORY}"`);
    expect(await sound(await get(HISTORY))).toContain('ยังไม่มีการดำเนินการที่บันทึกไว้');
  });

  test.each([
    ['th', ['ดาวน์โหลดรายงาน', '16 ตุลาคม 2567', 'ผู้ใช้เครื่องนี้', 'ไฟล์ report.docx', 'ปีงบประมาณ 2567']],
    ['en', ['Report downloaded', '16 October 2024', 'The user of this computer', 'File report.docx']],
  ] as const)('is told in words with time and subject (%s)', async (language, expected) => {
    const { get, desk, agencyId } = await openTrail(1);
    const text = shownText(await sound(await get(HISTORY, language)));
    for (const words of expected) expect(text).toContain(words);
    expect(text).toContain((await findHead(desk.database, agencyId)).hash);
  });

  test('stands fifty a page, the newest first, with the way to the others', async () => {
    const { get } = await openTrail(120);
    const first = await sound(await get(HISTORY));
    expect([rowsIn(first), first.includes('?from=70'), first.includes('รายการใหม่กว่า')]).toEqual([
      50,
      true,
      false,
    ]);
    expect(first).toContain('รายการล่าสุด 50 รายการ จากทั้งหมด 120 รายการ');
    const last = await sound(await get(`${HISTORY}?from=20`));
    expect([rowsIn(last), last.includes('?from=70'), last.includes('รายการเก่ากว่า')]).toEqual([
      20,
      true,
      false,
    ]);
    for (const nowhere of ['0', '-3', '999999999', 'x', '1e3'])
      expect(await (await get(`${HISTORY}?from=${nowhere}`)).text(), nowhere).toContain(
        'รายการล่าสุด 50 รายการ',
      );
  });

  test('is shown also where it holds what this program cannot read', async () => {
    const { get, desk, agencyId } = await openTrail(2);
    const row = await desk.database
      .selectFrom('audit_event')
      .selectAll()
      .where('agency_id', '=', agencyId)
      .where('number', '=', 2)
      .executeTakeFirstOrThrow();
    const newer = { event: 'newer-act', actor: '{"kind": "newer"}', subject: '{"newer": true}' };
    await desk.database
      .insertInto('audit_event')
      .values({ ...row, ...newer, number: 3 })
      .execute();
    await desk.database.updateTable('audit_head').set({ number: 3 }).execute();
    const text = shownText(await sound(await get(HISTORY)));
    expect(text).toContain('การดำเนินการที่โปรแกรมรุ่นนี้ไม่รู้จัก (newer-act)');
    expect(text.match(/อ่านด้วยโปรแกรมรุ่นนี้ไม่ได้/g)).toHaveLength(2);
  });

  test('is narrowed by act and days, page by page; what cannot be read is told and kept', async () => {
    const { get, desk, agencyId } = await openTrail(60);
    const record = recordingOf({ event: 'plan-begun', actor: { kind: 'desk' }, requestId: 'two' });
    const at = new Date(desk.clock().getTime() + 3 * 24 * 60 * 60 * 1000);
    await recordAlone(desk.database, record, { agencyId, subject: {}, at });
    const one = await sound(await get(`${HISTORY}?event=plan-begun`));
    expect([rowsIn(one), one.includes('รายการเก่ากว่า')]).toEqual([1, false]);
    const others = await sound(
      await get(`${HISTORY}?event=report-downloaded&since=16+ต.ค.+2567&until=16/10/67`),
    );
    expect(rowsIn(others)).toBe(50);
    const older = /href="([^"]+)">รายการเก่ากว่า/.exec(others)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(rowsIn(await sound(await get(HISTORY + older)))).toBe(10);
    expect(rowsIn(await sound(await get(`${HISTORY}?since=17/10/67`)))).toBe(1);
    for (const none of ['event=agency-changed', 'event=a%00', 'by=a%00'])
      expect(await sound(await get(`${HISTORY}?${none}`))).toContain('ไม่พบรายการที่ตรงกับที่เลือก');
    const unread = await sound(await get(`${HISTORY}?since=เมื่อวาน`));
    expect(unread).toContain('value="เมื่อวาน"');
    expect(unread).toContain('อ่านวันที่ไม่ได้');
  });

  test('is another agency’s own', async () => {
    const { get, post } = await openTrail(3);
    await post('/agencies/new', { officialName: 'โรงเรียนทดลอง', kind: 'school', shortName: 'school' });
    expect(rowsIn(await sound(await get('/school/desk/agency/history')))).toBe(0);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test.each([360, 1280])('%s pixels wide it stays within the window and accessible', async (width) => {
    const { app } = await openTrail(60);
    const served = await serveApp((request) => app.fetch(request));
    const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: served.origin });
    onTestFinished(async () => {
      await context.close();
      await served.close();
    });
    const page = await context.newPage();
    await page.goto(HISTORY);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

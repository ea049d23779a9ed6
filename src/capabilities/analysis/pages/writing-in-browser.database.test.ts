import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { openIntakeApp } from '../../../../test/support/intake-app.ts';
import { accessibilityFaults, overflowOf } from '../../../../test/support/page-checks.ts';
import { serveApp } from '../../../../test/support/serve-app.ts';

const EDIT = '/demo/desk/analysis/2567/1/develop';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function visit(javaScriptEnabled = true) {
  const { app, desk } = await openIntakeApp();
  const served = await serveApp((request) => app.fetch(request));
  const context = await browser.newContext({
    javaScriptEnabled,
    baseURL: served.origin,
    viewport: { width: 360, height: 800 },
  });
  onTestFinished(async () => {
    await context.close();
    await served.close();
  });
  const page = await context.newPage();
  await page.goto(EDIT);
  const drafts = async () =>
    (await desk.database.selectFrom('form_draft').select('texts').execute()).map(({ texts }) => texts.text);
  const texts = async () =>
    (await desk.database.selectFrom('paragraph_revision').select('text').execute()).map(({ text }) => text);
  return { context, page, drafts, texts };
}

const live = (page: Page) => page.textContent('[data-live="kept"]');
const save = (page: Page) => page.click('button:has-text("บันทึก")');

describe('with script', () => {
  test('what is typed is kept at the first pause, and is there on coming back', async () => {
    const { context, page, drafts } = await visit();
    await page.fill('#text', 'ยังพิมพ์ไม่เสร็จ');
    await expect.poll(() => live(page), { timeout: 5000 }).toContain('เก็บร่างแล้ว');
    expect(await drafts()).toEqual(['ยังพิมพ์ไม่เสร็จ']);
    expect(await page.inputValue('ps-draft input[name="draft"]')).toBe('1');
    const other = await context.newPage();
    await other.goto(EDIT);
    expect(await other.inputValue('#text')).toBe('ยังพิมพ์ไม่เสร็จ');
    expect(await accessibilityFaults(other)).toEqual([]);
    expect(await overflowOf(other)).toBeLessThanOrEqual(0);
    await other.click('button:has-text("ทิ้งร่าง")');
    expect(await drafts()).toEqual([]);
  });

  test('a page left in the middle of a word loses nothing', async () => {
    const { page, drafts } = await visit();
    await page.fill('#text', 'กำลังพิม');
    await page.goto('/demo/desk/analysis');
    await expect.poll(drafts).toEqual(['กำลังพิม']);
  });

  test('a save waits for a keeping that is on its way, and leaves no draft behind', async () => {
    const { page, drafts, texts } = await visit();
    let pass = () => {};
    await page.route('**/keep', async (route) => {
      await new Promise<void>((passed) => {
        pass = passed;
      });
      await route.continue();
    });
    await page.fill('#text', 'ข้อความใหม่');
    const sent = page.waitForRequest('**/keep');
    await page.dispatchEvent('#text', 'change');
    await sent;
    const saved = page.waitForURL('**/analysis?saved=*');
    await save(page);
    pass();
    await saved;
    expect([await texts(), await drafts()]).toEqual([['ข้อความใหม่'], []]);
  });

  test('two windows: the second is told that it is not kept, and may still save', async () => {
    const { context, page, drafts } = await visit();
    const other = await context.newPage();
    await other.goto(EDIT);
    await page.fill('#text', 'หน้าต่างแรก');
    await expect.poll(() => live(page), { timeout: 5000 }).toContain('เก็บร่างแล้ว');
    await other.fill('#text', 'หน้าต่างที่สอง');
    await expect.poll(() => live(other), { timeout: 5000 }).toContain('หน้าต่างอื่น');
    expect(await drafts()).toEqual(['หน้าต่างแรก']);
    await save(other);
    await other.waitForURL('**/analysis?saved=*');
    await page.goto(EDIT);
    expect(await page.inputValue('#text')).toBe('หน้าต่างแรก');
    expect(await page.textContent('main')).toContain('มีผู้บันทึกข้อความนี้ก่อนท่าน');
  });
});

test.each([true, false])(
  'edit, compare, go back to the composed text and restore (script %s)',
  async (script) => {
    const { page, texts } = await visit(script);
    const composed = await page.inputValue('#text');
    await page.fill('#text', 'ให้กองคลังทบทวน');
    await save(page);
    await page.waitForURL('**/analysis?saved=*');
    expect(await page.textContent('main')).toContain('บันทึกข้อความแล้ว');
    if (script) {
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    }
    await page.goto(`${EDIT}/compose`);
    await page.click('button:has-text("ใช้ข้อความที่โปรแกรมเรียบเรียง")');
    await page.waitForURL('**/analysis?composed=*');
    expect(await page.textContent('main')).toContain(composed.slice(0, 40));
    await page.goto(`${EDIT}/history?revision=1`);
    if (script) {
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    }
    await page.click('button:has-text("นำข้อความครั้งนี้กลับมาใช้")');
    await page.waitForURL('**/analysis?saved=*');
    expect(await texts()).toEqual(['ให้กองคลังทบทวน', null, 'ให้กองคลังทบทวน']);
  },
);

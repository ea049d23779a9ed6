import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { accessibilityFaults, overflowOf } from '../../../../test/support/page-checks.ts';
import { MEASURES, openPlanApp } from '../../../../test/support/plan-app.ts';
import { serveApp } from '../../../../test/support/serve-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function visit(javaScriptEnabled: boolean) {
  const { app, ...plan } = await openPlanApp();
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
  return { ...plan, page: await context.newPage() };
}

const isSound = async (page: Page) => {
  expect(await overflowOf(page), page.url()).toBeLessThanOrEqual(0);
  expect(await accessibilityFaults(page), page.url()).toEqual([]);
};

test('on a phone no page of a plan is wider than the screen, and everybody can use each', async () => {
  const { page, addressOfMeasure } = await visit(true);
  const at = await addressOfMeasure(0);
  const year = '?year=2568';
  for (const path of [
    MEASURES,
    at,
    `${at}/edit`,
    `${at}/history`,
    `${at}/remove`,
    `${MEASURES}/add${year}`,
    `${MEASURES}/timeline${year}`,
  ]) {
    await page.goto(path);
    await isSound(page);
  }
  await page.goto(MEASURES);
  await page.locator('.ps-planned input').first().check();
  await page.click('form[action$=several] > button');
  await isSound(page);
}, 60_000);

test.each([true, false])(
  'steps are moved, added and saved, and return in a field saves (script: %s)',
  async (script) => {
    const { page, addressOfMeasure, measureAt } = await visit(script);
    const at = await addressOfMeasure(0);
    const before = (await measureAt(0)).content.steps;
    await page.goto(`${at}/edit`);
    await page.fill('#budget', '๑,๐๐๐.๕๐');
    await page.click('button[value="down-1"]');
    await page.waitForURL(/\/edit\/steps/);
    expect(await page.inputValue('#budget')).toBe('๑,๐๐๐.๕๐');
    await page.click('button[value=add]');
    await page.fill(`#step-${before.length + 1}-text`, 'ขั้นตอนสุดท้าย');
    await page.press('#budget', 'Enter');
    await page.waitForURL(/saved=1/);
    const { content, revision } = await measureAt(0);
    expect(revision).toBe(2);
    expect(content.budget).toBe(100_050n);
    const [first, second, ...rest] = before;
    expect(content.steps.slice(0, -1)).toEqual([second, first, ...rest]);
    expect(content.steps.at(-1)?.text).toBe('ขั้นตอนสุดท้าย');
  },
  60_000,
);

test('with script what is typed is kept from pause to pause, rows that were moved included', async () => {
  const { page, addressOfMeasure } = await visit(true);
  const edit = `${await addressOfMeasure(0)}/edit`;
  await page.goto(edit);
  await page.fill('#monitoring', 'ยังพิมพ์ไม่เสร็จ');
  await expect.poll(() => page.textContent('[data-live="kept"]'), { timeout: 8000 }).toContain('เก็บร่างแล้ว');
  const first = await page.inputValue('#step-1-text');
  await page.click('button[value="down-1"]');
  await page.waitForURL(/\/edit\/steps/);
  await page.goto(edit);
  expect(await page.inputValue('#monitoring')).toBe('ยังพิมพ์ไม่เสร็จ');
  expect(await page.inputValue('#step-2-text')).toBe(first);
  await isSound(page);
  await page.click('button:has-text("ทิ้งร่าง")');
  expect(await page.inputValue('#step-1-text')).toBe(first);
}, 60_000);

test('measures are ticked, moved and taken out without script', async () => {
  const { page, plan } = await visit(false);
  const order = async () => (await plan()).measures.map(({ measureId }) => measureId);
  const [first, second, ...rest] = await order();
  await page.goto(MEASURES);
  await page.click(`[aria-label="เลื่อนมาตรการที่ 1 ลง"]`);
  expect(await order()).toEqual([second, first, ...rest]);
  await page.locator('.ps-planned input').nth(0).check();
  await page.locator('.ps-planned input').nth(1).check();
  await page.click('form[action$=several] > button');
  await page.click('text=ลบ 2 มาตรการออกจากแผน');
  expect(await order()).toEqual(rest);
}, 60_000);

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { fillNation, overseeNation } from '../../../../test/support/nation.ts';
import { accessibilityFaults, overflowOf } from '../../../../test/support/page-checks.ts';
import { PASSWORD } from '../../../../test/support/people.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { serveApp } from '../../../../test/support/serve-app.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A window of somebody who oversees some dozens of agencies and has signed in. */
async function openWindow(width: number, javaScriptEnabled = true) {
  const server = await openServerApp();
  await fillNation(server.pool, { rulebook: rulebook2567, agencies: 60, years: [2566, 2567] });
  await overseeNation(server.pool, await server.join('governor', server.one, ['oversight']));
  const served = await serveApp((request) => server.app.fetch(request));
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ viewport, javaScriptEnabled, baseURL: served.origin });
  onTestFinished(async () => {
    await context.close();
    await served.close();
  });
  const page = await context.newPage();
  await page.goto('/account/sign-in');
  await page.getByLabel('ชื่อผู้ใช้หรืออีเมล').fill('governor');
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
  await page.waitForURL(/\/$/);
  return page;
}

test.each([360, 1280])('%s pixels wide the pages stay within the window and accessible', async (width) => {
  const page = await openWindow(width);
  for (const path of [
    '/agencies',
    '/oversight',
    '/oversight?indicator=3&sort=indicator&order=desc&page=2',
    '/oversight?q=ไม่มี',
    '/oversight?year=2570',
  ]) {
    await page.goto(path);
    for (const fold of await page.locator('summary').all()) await fold.click();
    expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page), path).toEqual([]);
  }
});

test('without script an overseer is led from the start to the agencies, narrows, orders and pages them', async () => {
  const page = await openWindow(1280, false);
  await page.getByRole('link', { name: 'ดูภาพรวมของหน่วยงานที่กำกับดูแล' }).click();
  const table = page.getByRole('table', { name: 'คะแนนรายหน่วยงาน' });
  expect(await table.getByRole('row').count()).toBe(51);
  await page.getByRole('link', { name: 'หน้าถัดไป' }).click();
  expect(await table.getByRole('row').count()).toBe(12);
  await page.getByRole('link', { name: 'เทียบปีก่อน' }).click();
  expect(new URL(page.url()).search).toBe('?year=2567&sort=change');
  await page.getByLabel('ชื่อหน่วยงานมีคำว่า').fill('โรงเรียน');
  await page.getByLabel('ลำดับ').selectOption('desc');
  await page.getByRole('button', { name: 'กรองและเรียง' }).click();
  expect(await table.getByRole('row').count()).toBe(16);
  expect(await page.getByLabel('เรียงตาม').inputValue()).toBe('change');
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { accessibilityFaults, overflowOf } from '../../../../test/support/page-checks.ts';
import { serveApp } from '../../../../test/support/serve-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The demo's desk in a window. */
async function openWindow(width: number, javaScriptEnabled = false) {
  const { app } = await openDeskApp();
  const served = await serveApp((request) => app.fetch(request));
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ viewport, javaScriptEnabled, baseURL: served.origin });
  onTestFinished(async () => {
    await context.close();
    await served.close();
  });
  return { page: await context.newPage() };
}

test('without script and by keyboard alone a term opens its explanation, leads on, and is left again', async () => {
  const { page } = await openWindow(1280);
  await page.goto('/demo/desk');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator(':focus').getAttribute('href')).toBe('#main');
  const term = page.getByRole('button', { name: 'น้ำหนัก' }).first();
  const explanation = page.getByRole('group', { name: 'น้ำหนัก' });
  await term.focus();
  await page.keyboard.press('Enter');
  expect(await explanation.isVisible()).toBe(true);
  expect(await explanation.innerText()).toContain('ข้อมูลทางการ');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('href')).toBe('/help#weight');
  await page.keyboard.press('Escape');
  expect(await explanation.isVisible()).toBe(false);
  expect(await page.locator(':focus').innerText()).toBe('น้ำหนัก');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'ดูแหล่งที่มาและคำอื่น' }).click();
  expect(new URL(page.url()).hash).toBe('#weight');
});

test('on a phone, where a table shows no head, the foot of the page explains its terms', async () => {
  // The checks of accessibility need script.
  const { page } = await openWindow(360, true);
  await page.goto('/demo/desk');
  await page.locator('.ps-terms').getByRole('button', { name: 'เครื่องมือการประเมิน' }).click();
  expect(await page.getByRole('group', { name: 'เครื่องมือการประเมิน' }).isVisible()).toBe(true);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.goto('/help');
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

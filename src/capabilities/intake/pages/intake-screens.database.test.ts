import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { openIntakeApp } from '../../../../test/support/intake-app.ts';
import { accessibilityFaults, overflowOf } from '../../../../test/support/page-checks.ts';
import { reportText } from '../../../../test/support/report-text.ts';
import { rulebook2567, sheet2567 } from '../../../../test/support/result-2567.ts';
import { serveApp } from '../../../../test/support/serve-app.ts';
import { showScore } from '../../../kernel/score.ts';
import { scoresByKey } from '../figure-list.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const WIDTHS = [1280, 360];

async function visit(javaScriptEnabled: boolean) {
  const { app } = await openIntakeApp();
  const served = await serveApp((request) => app.fetch(request));
  const context = await browser.newContext({ javaScriptEnabled, baseURL: served.origin });
  onTestFinished(async () => {
    await context.close();
    await served.close();
  });
  return context.newPage();
}

const report = {
  name: 'รายงาน.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(`${reportText({ rulebook: rulebook2567, sheet: sheet2567 })}\n\nไม่มีความหมาย\n`),
};

async function soundAtEveryWidth(page: Page) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityFaults(page), `${page.url()} at ${width}`).toEqual([]);
    expect(await overflowOf(page), `${page.url()} at ${width}`).toBe(0);
  }
}

test('every screen is accessible and no wider than the window', { timeout: 120_000 }, async () => {
  const page = await visit(true);
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto('/demo/desk/intake/typed');
  const block = [...scoresByKey(sheet2567)].map(([key, value]) => `${key}\t${showScore(value)}`);
  await page.fill('#paste', [...block, '?\t5', 'i99\t5'].join('\n'));
  await page.click('button[value="spread"]');
  await soundAtEveryWidth(page);
  await page.fill('#score-1', '50');
  await page.click('.ps-actions .govuk-button--secondary');
  await soundAtEveryWidth(page);
  await page.fill('#score-i1', 'x');
  await page.click('.ps-actions .govuk-button--secondary');
  await soundAtEveryWidth(page);
  await page.click('a[href*="/typed/clear"]');
  await soundAtEveryWidth(page);
  await page.goto('/demo/desk/intake');
  await page.setInputFiles('#file', report);
  await page.click('form[enctype] button');
  await page.click('button:text-is("ใช้ e1 = 98.56")');
  await page.click('.ps-score-group:has(#score-i1) > summary');
  await page.fill('#score-i1', '97');
  await page.click('button[formaction$="/accept"]');
  await soundAtEveryWidth(page);
  await page.click('a[href$="/discard"]');
  await soundAtEveryWidth(page);
  await page.goto('/demo/desk/intake');
  await soundAtEveryWidth(page);
});

test('without script the source stands beside what was read, and a result is accepted', async () => {
  const page = await visit(false);
  await page.goto('/demo/desk/intake');
  await page.setInputFiles('#file', report);
  await page.click('form[enctype] button');
  const place = page.locator('.ps-problem--error .ps-place').first();
  const target = (await place.getAttribute('href')) ?? '';
  await place.click();
  expect(await page.locator(target).isVisible()).toBe(true);
  await page.click('button:text-is("ใช้ e2 = 98.50")');
  expect(await page.textContent('#repairs')).toContain('e2: 99.50 → 98.50');
  await page.click('button[formaction$="/accept"]');
  expect(new URL(page.url()).pathname).toBe('/demo/desk');
  expect(await page.textContent('main')).toContain('รับผลปี พ.ศ. 2567 แล้ว คะแนนภาพรวม 99.59 ระดับผ่านดีเยี่ยม');
});

test('on a phone the source and the scores are folded away, and the way to accept is in sight', async () => {
  const page = await visit(false);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/demo/desk/intake');
  await page.setInputFiles('#file', report);
  await page.click('form[enctype] button');
  expect(await page.isVisible('#source-1')).toBe(false);
  expect(await page.isVisible('#score-i1')).toBe(false);
  expect(await page.isVisible('#score-e4')).toBe(false);
  expect(await page.isVisible('#score-6')).toBe(true);
  const bar = await page.locator('.ps-preview__bar').boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(740);
  expect(await page.textContent('.ps-preview__bar')).toContain('เหลือข้อผิดพลาด 1 เรื่อง');
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await page.isVisible('#source-1')).toBe(true);
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { openIntakeApp } from '../../../../test/support/intake-app.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { serveApp } from '../../../../test/support/serve-app.ts';
import { findTyped } from '../find-typed.ts';

const TYPED = '/demo/desk/intake/typed';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function visit(javaScriptEnabled = true) {
  const { app, desk, agencyId } = await openIntakeApp();
  const served = await serveApp((request) => app.fetch(request));
  const context = await browser.newContext({ javaScriptEnabled, baseURL: served.origin });
  onTestFinished(async () => {
    await context.close();
    await served.close();
  });
  const page = await context.newPage();
  await page.goto(TYPED);
  const kept = async () => (await findTyped(desk, agencyId, rulebook2567))?.texts ?? null;
  return { context, page, kept, served };
}

const live = (page: Page, name: string) => page.textContent(`[data-live="${name}"]`);
const keeps = (page: Page) => page.waitForResponse((answer) => answer.url().endsWith('/keep'));

/** Types into a field and leaves it by Enter, as with the keys alone. */
async function typeIn(page: Page, figure: string, text: string) {
  const kept = keeps(page);
  await page.fill(`#score-${figure}`, text);
  await page.press(`#score-${figure}`, 'Enter');
  await (await kept).finished();
}

describe('with script', () => {
  test('each field left is kept and checked at once, and is there on coming back', async () => {
    const { context, page, kept } = await visit();
    await typeIn(page, 'i1', '98.78');
    expect(await page.evaluate('document.activeElement.id')).toBe('score-i2');
    await typeIn(page, 'i2', '98.78');
    await typeIn(page, 'i3', 'เต็ม');
    await expect.poll(() => live(page, 'score-i3')).toContain('ไม่ใช่ตัวเลข');
    expect(await page.getAttribute('#score-i3', 'aria-invalid')).toBe('true');
    expect(await live(page, 'follows-1')).toBe('');
    await typeIn(page, 'i3', '100');
    await expect.poll(() => live(page, 'follows-1')).toBe('= 99.19');
    expect(await page.getAttribute('#score-i3', 'aria-invalid')).toBeNull();
    expect(await live(page, 'kept')).toContain('บันทึกร่างแล้ว');
    expect(await kept()).toEqual({ i1: '98.78', i2: '98.78', i3: '100' });
    const other = await context.newPage();
    await other.goto(TYPED);
    expect(await other.inputValue('#score-i2')).toBe('98.78');
    expect(new URL(page.url()).pathname).toBe(TYPED);
  });

  test('a page left in the middle of a field loses nothing', async () => {
    const { page, kept } = await visit();
    await page.fill('#score-i1', '9');
    await page.press('#score-i1', '7');
    await page.goto('/demo/desk/intake');
    await expect.poll(kept).toEqual({ i1: '97' });
  });

  test('a failure is shown, typing goes on, and the next field keeps both', async () => {
    const { page, kept } = await visit();
    await page.route('**/keep', (route) => route.abort());
    await page.fill('#score-i1', '90');
    await page.press('#score-i1', 'Enter');
    await expect.poll(() => live(page, 'kept')).toContain('บันทึกร่างไม่สำเร็จ');
    expect(await kept()).toBeNull();
    await page.unroute('**/keep');
    await typeIn(page, 'i2', '91');
    await expect.poll(() => live(page, 'kept')).toContain('บันทึกร่างแล้ว');
    expect(await kept()).toEqual({ i1: '90', i2: '91' });
  });

  test('two windows show what the other typed, and neither loses its own', async () => {
    const { context, page, kept } = await visit();
    const other = await context.newPage();
    await other.goto(TYPED);
    await typeIn(page, 'i1', '90');
    await typeIn(other, 'i2', '91');
    await expect.poll(() => other.inputValue('#score-i1')).toBe('90');
    await typeIn(page, 'i3', '92');
    await expect.poll(() => page.inputValue('#score-i2')).toBe('91');
    expect(await kept()).toEqual({ i1: '90', i2: '91', i3: '92' });
  });

  test('several lines pasted into a field go to the fields below, by code where there are codes', async () => {
    const { page } = await visit();
    const paste = async (text: string) => {
      const loaded = page.waitForEvent('load');
      await page.evaluate(`{
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', ${JSON.stringify(text)});
        const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.querySelector('#score-i4').dispatchEvent(pasted);
      }`);
      await loaded;
    };
    const values = () =>
      Promise.all(['i4', 'i5', 'i6', 'i7', 'e1'].map((key) => page.inputValue(`#score-${key}`)));
    await paste('90\n๙๑\n\n92.5\n');
    expect(await values()).toEqual(['90.00', '91.00', '', '92.50', '']);
    await paste('E๑\t99.56\ni5\t80\ni99\t70');
    expect(await values()).toEqual(['90.00', '80.00', '', '92.50', '99.56']);
    expect(await page.textContent('.ps-banner--attention')).toContain('“i99 70”: ไม่มีข้อ i99');
  });
});

test('without script the buttons keep and check, and Enter hands nothing in', async () => {
  const { context, page, kept } = await visit(false);
  await page.fill('#score-i1', '98.78');
  await page.press('#score-i1', 'Enter');
  expect(new URL(page.url()).pathname).toBe(`${TYPED}/check`);
  expect(await page.textContent('main')).toContain('บันทึกร่างแล้ว');
  await page.fill('#score-i2', '98.78');
  await page.fill('#score-i3', '100');
  await page.click('.ps-actions button[formaction$="/check"]');
  expect(await page.textContent('[data-live="follows-1"]')).toBe('= 99.19');
  expect(await kept()).toEqual({ i1: '98.78', i2: '98.78', i3: '100' });
  const other = await context.newPage();
  await other.goto(TYPED);
  expect(await other.inputValue('#score-i3')).toBe('100');
});

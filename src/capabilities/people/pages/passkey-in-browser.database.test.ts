import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { accessibilityFaults, overflowOf } from '../../../../test/support/page-checks.ts';
import { CLERK, PASSWORD } from '../../../../test/support/people.ts';
import { serveApp } from '../../../../test/support/serve-app.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openServed() {
  const server = await openServerApp();
  const served = await serveApp((request) => server.app.fetch(request));
  const baseURL = served.origin.replace('127.0.0.1', 'localhost');
  const openPage = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, baseURL, ...options });
    onTestFinished(() => context.close());
    return context.newPage();
  };
  onTestFinished(served.close);
  return openPage;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof openServed>>>>;

/** A device that belongs to the page: it answers every question at once, or says that nobody was recognised. */
async function giveDevice(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return (isUserVerified: boolean) =>
    cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
}

async function givePassword(page: Page) {
  await page.goto('/account/sign-in');
  await page.getByLabel('ชื่อผู้ใช้หรืออีเมล').fill(CLERK);
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
}

async function expectSound(page: Page, what: string) {
  await page.waitForLoadState();
  expect(await overflowOf(page), what).toBeLessThanOrEqual(0);
  expect(await accessibilityFaults(page), what).toEqual([]);
}

test('a device makes a passkey and signs in by it; who is not recognised is told; without script a code does', async () => {
  const openPage = await openServed();
  const page = await openPage();
  const recognise = await giveDevice(page);
  await givePassword(page);
  await page.goto('/account/second-factor');
  await expectSound(page, 'before');
  await page.getByRole('link', { name: 'เพิ่มพาสคีย์' }).click();
  await page.getByLabel('ชื่อสำหรับจำ').fill('โทรศัพท์');
  await page.getByLabel('รหัสผ่านปัจจุบัน').fill(PASSWORD);
  await expectSound(page, 'name');
  await page.getByRole('button', { name: 'ต่อไป' }).click();
  await expectSound(page, 'asking');
  await page.getByRole('button', { name: 'สร้างพาสคีย์' }).dblclick();
  const codes = page.locator('.ps-recovery-codes code');
  await expect.poll(() => codes.count()).toBe(10);
  const code = (await codes.first().textContent()) ?? '';
  await page.goto('/account/second-factor');
  await expectSound(page, 'list');
  await page.getByRole('button', { name: 'ออกจากระบบ' }).click();

  await givePassword(page);
  await expectSound(page, 'second step');
  await recognise(false);
  await page.getByRole('button', { name: 'ใช้พาสคีย์' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('ยังไม่ได้ยืนยันด้วยพาสคีย์');
  await recognise(true);
  await page.getByRole('button', { name: 'ใช้พาสคีย์' }).click();
  await page.waitForURL(/\/agencies$|\/$|\/desk$/);

  const plain = await openPage({ javaScriptEnabled: false });
  await givePassword(plain);
  expect(await plain.getByText('เบราว์เซอร์นี้ใช้พาสคีย์ไม่ได้').isVisible()).toBe(true);
  expect(await plain.getByRole('button', { name: 'ใช้พาสคีย์' }).isVisible()).toBe(false);
  await plain.getByText('ไม่มีอุปกรณ์ที่มีพาสคีย์อยู่กับตัว').click();
  await plain.getByLabel('รหัสสำรอง').fill(code);
  await plain.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
  await plain.waitForURL(/\/agencies$|\/$|\/desk$/);
});

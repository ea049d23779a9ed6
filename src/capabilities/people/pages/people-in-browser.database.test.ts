import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { accessibilityFaults, overflowOf } from '../../../../test/support/page-checks.ts';
import { CLERK, PASSWORD } from '../../../../test/support/people.ts';
import { codeAt } from '../../../../test/support/second-factor.ts';
import { serveApp } from '../../../../test/support/serve-app.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openWindow(options: BrowserContextOptions) {
  const server = await openServerApp();
  const served = await serveApp((request) => server.app.fetch(request));
  const context = await browser.newContext({ ...options, baseURL: served.origin });
  onTestFinished(async () => {
    await context.close();
    await served.close();
  });
  const page = await context.newPage();
  const signIn = async (where = page, signInName = CLERK) => {
    await where.goto('/account/sign-in');
    await where.getByLabel('ชื่อผู้ใช้หรืออีเมล').fill(signInName);
    await where.getByLabel('รหัสผ่าน', { exact: true }).fill(PASSWORD);
    await where.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
    await where.waitForURL(/\/agencies$|\/$|\/desk$/);
  };
  return { ...server, context, page, signIn };
}

test.each([360, 1280])('%s pixels wide every page stays within the window and accessible', async (width) => {
  const { page, signIn, join, one, time } = await openWindow({ viewport: { width, height: 800 } });
  const expectSound = async (what: string) => {
    await page.waitForLoadState();
    expect(await overflowOf(page), what).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page), what).toEqual([]);
  };
  await page.goto('/one/desk');
  await expectSound('signing in');
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
  await expectSound('signing in refused');
  await signIn();
  const person = await join('manee.with-a-long-name@department.of.somewhere.go.th', one, ['viewer', 'owner']);
  await page.goto('/one/desk/people');
  await expectSound('people');
  await page.getByRole('button', { name: 'เชิญผู้ใช้' }).click();
  await expectSound('invitation refused');
  await page.getByLabel('ชื่อและนามสกุล').fill('ปิติ ชูใจ');
  await page.getByLabel('ชื่อผู้ใช้หรืออีเมล').fill('piti');
  await page.getByLabel('ผู้อ่าน').check();
  await page.getByRole('button', { name: 'เชิญผู้ใช้' }).click();
  await expectSound('invitation made');
  const invitation = new URL((await page.locator('.ps-one-time').textContent()) ?? '').pathname;
  await page.goto('/one/desk/people');
  await expectSound('people with an invitation');
  await page.getByRole('link', { name: 'ปิติ ชูใจ' }).click();
  await expectSound('invited');
  await page.goto(invitation);
  await expectSound('accepting as new');
  await page.goto(`${invitation}/answer`);
  await expectSound('an invitation of somebody else');
  await page.goto('/account/second-factor');
  await expectSound('second factor');
  const secret = await page.locator('[name=secret]').inputValue();
  await page.getByLabel('รหัส 6 หลักจากแอป').fill(codeAt(secret, time.now));
  await page.getByLabel('รหัสผ่านปัจจุบัน').fill(PASSWORD);
  await page.getByRole('button', { name: 'เปิดใช้' }).click();
  await expectSound('recovery codes');
  await page.goto('/account/second-factor');
  await expectSound('second factor in use');
  await page.goto('/account/second-factor/off');
  await expectSound('switching off');
  await page.goto('/account/password');
  await expectSound('changing the password');
  await page.goto(`/one/desk/people/${person}?refused=of-others-too`);
  await expectSound('person');
  await page.getByRole('button', { name: 'ออกลิงก์ตั้งรหัสผ่าน' }).click();
  await expectSound('link');
  const link = (await page.locator('.ps-one-time').textContent()) ?? '';
  await page.goto('/account/sessions');
  await expectSound('sessions');
  await page.goto(new URL(link).pathname);
  await expectSound('choosing a password');
  await page.goto('/account/link/nothing');
  await expectSound('void link');
  await page.goto('/account/invitation/nothing');
  await expectSound('void invitation');
  await page.goto('/account/sign-in/code');
  await expectSound('no second step');
  await page.goto('/account/sign-in');
  await page.getByLabel('ชื่อผู้ใช้หรืออีเมล').fill(CLERK);
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
  await page.waitForURL(/sign-in\/code/);
  await expectSound('second step');
  await page.getByText('ไม่มีโทรศัพท์อยู่กับตัว').click();
  await page.getByLabel('รหัสสำรอง').fill('abcd');
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
  await expectSound('second step refused');
});

test('a password is shown while it is typed and hidden when it is sent; without script nothing offers to', async () => {
  const { page } = await openWindow({ viewport: { width: 360, height: 800 } });
  await page.goto('/account/sign-in');
  const field = page.getByLabel('รหัสผ่าน', { exact: true });
  const button = page.locator('.govuk-password-input__toggle');
  const stands = async () => [
    await field.getAttribute('type'),
    await button.textContent(),
    await button.getAttribute('aria-label'),
  ];
  await field.fill('ไม่ใช่รหัสผ่าน');
  expect(await stands()).toEqual(['password', 'แสดง', 'แสดง รหัสผ่าน']);
  await button.click();
  expect(await stands()).toEqual(['text', 'ซ่อน', 'ซ่อน รหัสผ่าน']);
  expect([await accessibilityFaults(page), await overflowOf(page)]).toEqual([[], 0]);
  await page.evaluate("document.forms[0].addEventListener('submit', (event) => event.preventDefault())");
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
  await expect.poll(stands).toEqual(['password', 'แสดง', 'แสดง รหัสผ่าน']);
  const { page: plain } = await openWindow({ javaScriptEnabled: false });
  await plain.goto('/account/sign-in');
  expect(await plain.locator('.govuk-password-input__toggle').isVisible()).toBe(false);
});

test('what was typed when a session ends is sent again by loading the page again, without script', async () => {
  const { page, context, signIn, time, database } = await openWindow({ javaScriptEnabled: false });
  await signIn();
  await page.goto('/one/desk/agency');
  await page.locator('[name="officialName"]').fill('องค์การบริหารส่วนตำบลชื่อใหม่');
  time.now = new Date(time.now.getTime() + 9 * 3_600_000);
  await page.locator('main form').getByRole('button').last().click();
  const elsewhere = context.waitForEvent('page');
  await page.getByRole('link', { name: 'เข้าสู่ระบบในหน้าต่างใหม่' }).click();
  await signIn(await elsewhere);
  await page.reload();
  const names = await database.selectFrom('agency').select('official_name').execute();
  expect(names).toContainEqual({ official_name: 'องค์การบริหารส่วนตำบลชื่อใหม่' });
});

test('what was typed is saved by nobody else who signs in, and by its person once they have signed in again', async () => {
  const { page, context, signIn, join, one, database } = await openWindow({ javaScriptEnabled: false });
  await join('manee', one, ['coordinator']);
  const nameOfAgency = async () =>
    (
      await database
        .selectFrom('agency')
        .select('official_name')
        .where('agency_id', '=', one)
        .executeTakeFirstOrThrow()
    ).official_name;
  const before = await nameOfAgency();
  await signIn();
  await page.goto('/one/desk/agency');
  await page.locator('[name="officialName"]').fill('องค์การบริหารส่วนตำบลชื่อใหม่');
  await signIn(await context.newPage(), 'manee');
  await page.locator('main form').getByRole('button').last().click();
  await page.getByRole('heading', { name: 'แบบฟอร์มนี้เปิดไว้โดยผู้ใช้อีกคน' }).waitFor();
  await page.reload();
  expect(await nameOfAgency()).toBe(before);
  const elsewhere = context.waitForEvent('page');
  await page.getByRole('link', { name: 'เข้าสู่ระบบด้วยบัญชีของผู้ที่กรอกข้อมูล' }).click();
  await signIn(await elsewhere);
  await page.reload();
  expect(await nameOfAgency()).toBe('องค์การบริหารส่วนตำบลชื่อใหม่');
});

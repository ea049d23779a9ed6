import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { startIdentityProvider } from '../../../../test/support/identity-provider.ts';
import { accessibilityFaults, overflowOf } from '../../../../test/support/page-checks.ts';
import { CLERK, PASSWORD } from '../../../../test/support/people.ts';
import { serveApp } from '../../../../test/support/serve-app.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';

test('a real browser goes to the provider and comes back, under the policy of our pages', async () => {
  let answer = async (_: Request): Promise<Response> => new Response();
  const served = await serveApp((request) => answer(request));
  const provider = await startIdentityProvider(served.origin);
  const { app } = await openServerApp(null, null, provider.settings);
  answer = async (request) => app.fetch(request);
  const browser = await launchBrowser();
  onTestFinished(async () => {
    await browser.close();
    await provider.stop();
    await served.close();
  });
  const context = await browser.newContext({
    ...{ baseURL: served.origin, viewport: { width: 360, height: 800 } },
  });
  const page = await context.newPage();
  const expectSound = async (what: string) => {
    await page.waitForLoadState();
    expect(await overflowOf(page), what).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page), what).toEqual([]);
  };
  const identify = async (login: string) => {
    await page.waitForURL(/\/interaction\//);
    await page.locator('[name=login]').fill(login);
    await page.locator('[name=password]').fill('any');
    await page.locator('[type=submit]').click();
    await page.locator('[name=prompt][value=consent]').waitFor({ state: 'attached' });
    await page.locator('[type=submit]').click();
  };

  await page.goto('/account/sign-in?next=/account/identities');
  await expectSound('signing in');
  await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย ThaID' }).click();
  await identify('somsri');
  await page.waitForURL(/\/provider\/return/);
  await expectSound('an identity that nobody connected');
  await page.getByRole('link', { name: 'กลับไปเข้าสู่ระบบ' }).click();
  await page.getByLabel('ชื่อผู้ใช้หรืออีเมล').fill(CLERK);
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
  await page.waitForURL(/\/account\/identities$/);
  await expectSound('nothing connected');
  await page.getByLabel('รหัสผ่านปัจจุบัน').fill(PASSWORD);
  await page.getByRole('button', { name: 'เชื่อมกับ ThaID' }).click();
  await page.waitForURL(/news=connected/);
  await expectSound('connected');
  await page.getByRole('link', { name: 'ยกเลิกการเชื่อม' }).click();
  await expectSound('disconnecting');

  await context.clearCookies({ name: /^prongsai/ });
  await page.goto('/account/sign-in?next=/account/identities');
  await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย ThaID' }).click();
  await page.waitForURL(/\/account\/identities$/);
  await expectSound('signed in by it');
});

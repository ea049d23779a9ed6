import { expect, test } from 'vitest';
import { PRONGSAI, SERVE, untilServing } from '../support/program.ts';
import { openProgramFolder } from '../support/program-folder.ts';

const INIT = [...PRONGSAI, 'init', '--sign-in', 'somsri@example.go.th', '--name', 'สมศรี ใจดี'] as const;
const PASSWORD = 'ฝนตกที่หน้าต่างบ้านยาย';

const send = (address: string, fields: Record<string, string>) =>
  fetch(address, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  });

test('a desk becomes a server by init: no link opens it, its first administrator signs in and has its agency', async () => {
  const { start } = openProgramFolder();
  const desk = start();
  const { link, origin } = await untilServing(desk);
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(303);
  desk.process.kill('SIGTERM');
  expect(await desk.ended).toBe(0);

  const init = start(INIT);
  const [, path = ''] = await init.untilPrinted(/(\/account\/link\/[\w-]{43})\n/);
  expect(await init.ended).toBe(0);
  const again = start(INIT);
  expect(await again.ended).toBe(2);

  const behindProxy = start(SERVE, { PUBLIC_URL: 'https://ita.example.go.th' });
  expect([await behindProxy.ended, behindProxy.printed()]).toEqual([
    2,
    expect.stringContaining('TRUST_PROXY=true'),
  ]);

  const server = start();
  const [, at = ''] = await server.untilPrinted(/^ {2}(http:\/\/127\.0\.0\.1:\d+)$/m);
  expect(server.printed()).not.toContain('/open/');
  const used = new URL(link).pathname;
  expect((await fetch(at + used, { redirect: 'manual' })).status).toBe(404);
  const stranger = await fetch(`${at}/demo/desk`, { redirect: 'manual' });
  expect(stranger.headers.get('location')).toBe('/account/sign-in?next=%2Fdemo%2Fdesk');
  expect((await send(at + path, { password: PASSWORD, again: PASSWORD })).status).toBe(303);
  const signedIn = await send(`${at}/account/sign-in`, {
    signInName: 'somsri@example.go.th',
    password: PASSWORD,
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const page = await fetch(`${at}/demo/desk`, { headers: { cookie } });
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('สมศรี ใจดี')]);
  const sessions = await fetch(`${at}/account/sessions`, { headers: { cookie } });
  expect(await sessions.text()).toContain('127.0.0.1');
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1/);
});

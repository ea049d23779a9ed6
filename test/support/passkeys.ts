import { PASSWORD } from './people.ts';
import type { openServerApp } from './server-app.ts';
import { openAuthenticator, optionsIn } from './software-authenticator.ts';

type Browser = ReturnType<Awaited<ReturnType<typeof openServerApp>>['openBrowser']>;

export const NEW_PASSKEY = '/account/second-factor/passkey';

/** Adds a passkey as the pages ask for it; gives the device that has it, and the last answer. */
export async function addPasskeyIn(browser: Browser, name = 'โน้ตบุ๊ก', device = openAuthenticator()) {
  const asking = await (await browser.post(NEW_PASSKEY, { name, present: PASSWORD })).text();
  const answer = await browser.post(NEW_PASSKEY, { name, passkey: device.make(optionsIn(asking)) });
  return { device, answer };
}

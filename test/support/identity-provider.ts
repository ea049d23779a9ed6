import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ProviderSettings } from '../../src/identity-provider/provider-settings.ts';

/** Where the browsers of `openServerApp` come back to. */
export const RETURN = '/account/sign-in/provider/return';

const SCRIPT = join(import.meta.dirname, 'identity-provider-process.mjs');
const CLIENT = { clientId: 'prongsai', clientSecret: 'a secret between two programs' };

/** A real provider in a process of its own, which knows us as a client that comes back to an origin. */
export async function startIdentityProvider(origin = 'http://localhost') {
  const args = [SCRIPT, CLIENT.clientId, CLIENT.clientSecret, origin + RETURN];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  const [issuer] = (await once(createInterface(child.stdout), 'line')) as [string];
  const settings: ProviderSettings = { ...CLIENT, issuer, name: 'ThaID', scope: 'openid' };
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  return { settings, stop };
}

/** A browser at the provider, which keeps its cookies there. */
export function openProviderBrowser() {
  const jar = new Map<string, string>();
  const ask = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { ...init, redirect: 'manual', headers: { cookie } });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  /** Follows redirects within the provider; gives where it shows a page, or the first address outside of it. */
  const follow = async (address: string, init?: RequestInit): Promise<string> => {
    const answer = await ask(address, init);
    const location = answer.headers.get('location');
    if (location === null) return address;
    const next = new URL(location, address);
    return next.origin === new URL(address).origin ? follow(next.href) : next.href;
  };
  const submit = (page: string, fields: Readonly<Record<string, string>>) =>
    follow(page, { method: 'POST', body: new URLSearchParams(fields) });
  /** Goes where our page sends the browser, signs in there as somebody and consents; gives the address to come back to. */
  const identify = async (address: string, login: string): Promise<string> => {
    let at = await follow(address);
    if (at.includes('/interaction/')) at = await submit(at, { prompt: 'login', login, password: 'any' });
    if (at.includes('/interaction/')) at = await submit(at, { prompt: 'consent' });
    return at;
  };
  const cancel = async (address: string): Promise<string> => follow(`${await follow(address)}/abort`);
  return { identify, cancel };
}

/** The path of ours in an address that the provider sends a browser back to. */
export const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

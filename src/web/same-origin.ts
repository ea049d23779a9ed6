import { hostOf, isLoopback, type Shown } from './own-host.ts';

/**
 * Whether a request that changes something was sent by a page of our own. Browsers say so in `Sec-Fetch-Site`, older
 * ones in `Origin`; neither can be set by a page. A request with neither comes from no browser that is still
 * supported, and is refused. On a desk and on a server this, with SameSite cookies and the check of the host, is the
 * whole protection against forged requests: pages carry no token. Our own origin is the published one, and that of this
 * computer where the request was sent to it.
 */
export function isSameOrigin(headers: Headers, shown: Shown): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  const host = hostOf(headers, shown);
  return new URL(origin).origin === shown.publicUrl || (isLoopback(host) && origin === `http://${host}`);
}

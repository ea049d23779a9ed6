/**
 * Whether a request that changes something was sent by a page of our own. Browsers say so in `Sec-Fetch-Site`, older
 * ones in `Origin`; neither can be set by a page. A request with neither comes from no browser that is still
 * supported, and is refused. In desk mode this, with SameSite cookies and the check of the Host header, is the whole
 * protection against forged requests: pages carry no token. `host` is the Host header of the request.
 */
export function isSameOrigin(headers: Headers, host: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}

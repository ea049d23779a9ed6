import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** Where the program is shown: the origin that a proxy gives it, null without one, and whether to believe its word. */
export type Shown = { readonly publicUrl: string | null; readonly trustProxy: boolean };

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a host, with or without a port, is this computer itself. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host.replace(/:\d{1,5}$/, ''));

/**
 * The host under which the browser sent the request, port included, in small letters; '' for none. Behind a trusted proxy
 * the last that `X-Forwarded-Host` names, which the proxy itself wrote.
 */
export function hostOf(headers: Headers, { trustProxy }: Pick<Shown, 'trustProxy'>): string {
  const forwarded = trustProxy ? headers.get('x-forwarded-host')?.split(',').at(-1)?.trim() : undefined;
  return (forwarded || (headers.get('host') ?? '')).toLowerCase();
}

/**
 * Refuses a request that was not sent to an address of this computer or to the published one. Without this, a page
 * elsewhere could point a name of its own at 127.0.0.1 and read what the desk shows (DNS rebinding).
 */
export function onlyOwnHost(shown: Shown): MiddlewareHandler {
  const published = shown.publicUrl === null ? null : new URL(shown.publicUrl).host;
  return async (c, next) => {
    const host = hostOf(c.req.raw.headers, shown);
    if (host !== published && !isLoopback(host)) throw new HTTPException(403, { message: 'foreign host' });
    await next();
  };
}

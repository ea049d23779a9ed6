import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The host under which the request was sent, port included; behind a trusted proxy what that says. */
function hostOf(headers: Headers, trustProxy: boolean): string {
  const forwarded = trustProxy ? headers.get('x-forwarded-host')?.split(',')[0]?.trim() : undefined;
  return forwarded || (headers.get('host') ?? '');
}

/**
 * Refuses a request that was not sent to an address of this computer or to the published one. Without this, a page
 * elsewhere could point a name of its own at 127.0.0.1 and read what the desk shows (DNS rebinding).
 */
export function onlyOwnHost(given: {
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
}): MiddlewareHandler {
  const published = given.publicUrl === null ? null : new URL(given.publicUrl).host;
  return async (c, next) => {
    const host = hostOf(c.req.raw.headers, given.trustProxy).toLowerCase();
    const isOwn = host === published || LOOPBACK.has(host.replace(/:\d{1,5}$/, ''));
    if (!isOwn) throw new HTTPException(403, { message: 'foreign host' });
    await next();
  };
}

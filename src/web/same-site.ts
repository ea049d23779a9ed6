import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';

/**
 * Refuses what pages of other sites ask for, except that somebody follows a link from there: a GET that opens a page of
 * its own, which changes nothing and which the other page cannot read. Everything else (a picture, a script, a frame,
 * `fetch`) tells the other site something by its size, its time or its failure, or is a forged form. Another port of
 * this computer is another program: browsers call it `same-site`, we call it another site. Without `Sec-Fetch-Site`
 * (a program that is no browser, or an old one) a GET passes; a POST is judged by `isSameOrigin` in any case.
 */
export const onlyOwnPages: MiddlewareHandler = async (c, next) => {
  const site = c.req.header('sec-fetch-site') ?? 'none';
  const isOwn = site === 'same-origin' || site === 'none';
  if (!isOwn && !isFollowedLink(c.req.raw)) throw new HTTPException(403, { message: 'foreign page' });
  await next();
};

function isFollowedLink({ method, headers }: Request): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    headers.get('sec-fetch-mode') === 'navigate' &&
    headers.get('sec-fetch-dest') === 'document'
  );
}

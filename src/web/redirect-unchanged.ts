import type { WebContext } from './web-env.ts';

/** Leads on from a POST that found nothing to change: no act is recorded. */
export function redirectUnchanged(c: WebContext, address: string): Response {
  c.set('changedNothing', true);
  return c.redirect(address, 303);
}

import { addressOf } from '../../../routes.ts';
import type { WebContext } from '../../../web/web-env.ts';
import type { PeoplePagesDeps } from './people-pages.ts';

/** Leads whoever's session has ended to signing in, and back to `next`. */
export function goToSignIn(c: WebContext, access: PeoplePagesDeps['access'], next: string): Response {
  access.close(c);
  return c.redirect(`${addressOf('signIn', {})}?${new URLSearchParams({ next })}`, 303);
}

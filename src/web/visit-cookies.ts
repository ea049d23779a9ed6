import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { VISIT_SECONDS } from '../capabilities/people/index.ts';
import { hashOf } from '../database/secret.ts';
import type { WebContext } from './web-env.ts';

/** Windows of one browser that can be at the identity provider at once; the one that left first makes room. */
const MOST_AT_ONCE = 5;

export type VisitCookies = {
  /** Lets the browser come back from a visit by this token, beside others that its windows are on. */
  readonly keep: (c: WebContext, visit: { readonly state: string; readonly visitToken: string }) => void;
  /** The token by which the browser comes back from the visit of this state; null of one that was not sent on it. */
  readonly tokenOf: (c: WebContext, state: string) => string | null;
  /** Takes the token of this visit from the browser, once it has come back. */
  readonly end: (c: WebContext, state: string) => void;
};

/** A cookie for each visit of a browser to the identity provider: windows that leave side by side all come back. */
export function visitCookies(prefix: string, kept: CookieOptions): VisitCookies {
  const nameOf = (state: string) => `${prefix}_${hashOf(state).slice(0, 16)}`;
  return {
    keep: (c, { state, visitToken }) => {
      // Browsers name the cookie first that they were given first (RFC 6265, section 5.4).
      const others = Object.keys(getCookie(c)).filter((name) => name.startsWith(`${prefix}_`));
      for (const name of others.slice(0, -(MOST_AT_ONCE - 1))) deleteCookie(c, name, kept);
      setCookie(c, nameOf(state), visitToken, { ...kept, maxAge: VISIT_SECONDS });
    },
    tokenOf: (c, state) => getCookie(c, nameOf(state)) || null,
    end: (c, state) => {
      deleteCookie(c, nameOf(state), kept);
    },
  };
}

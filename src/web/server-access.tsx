import type { MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { findPerson, type PeopleDesk, type SignedIn } from '../capabilities/people/acts.ts';
import { BROWSER_SECONDS, PENDING_SECONDS, SESSION_SECONDS } from '../capabilities/people/index.ts';
import { hashOf } from '../database/secret.ts';
import { addressOf } from '../routes.ts';
import type { Gate } from './gate.ts';
import { respondToEndedSession } from './kept-form.tsx';
import { hostOf, type Shown } from './own-host.ts';
import { sourceOf } from './source-of.ts';
import { type VisitCookies, visitCookies } from './visit-cookies.ts';
import type { WebContext, WebEnv } from './web-env.ts';

/** A server's gate, and what signing in does with a browser. */
export type ServerAccess = {
  readonly gate: Gate;
  /** What the browser of somebody who signs in tells of itself. */
  readonly describe: (c: WebContext) => {
    readonly browserToken: string | null;
    readonly sessionToken: string | null;
    readonly source: string;
    readonly userAgent: string;
  };
  /** Gives the browser a session; whatever it had before is no more. */
  readonly open: (c: WebContext, signedIn: SignedIn) => void;
  readonly close: (c: WebContext) => void;
  /** Lets the browser go on to the second step of signing in by this token. */
  readonly keepPending: (c: WebContext, pendingToken: string) => void;
  /** The token by which the browser is in the second step; null of one that is not. */
  readonly pendingIn: (c: WebContext) => string | null;
  /** What a browser that is sent to the identity provider comes back by. */
  readonly visits: VisitCookies;
  /** Gives the browser the token by which it is known. */
  readonly keepBrowser: (c: WebContext, browserToken: string) => void;
  /** A path of ours as a whole address, to be handed over. */
  readonly addressFor: (c: WebContext, path: string) => string;
};

/** The gate of a server: people sign in, and nothing else opens it. */
export function openServerAccess(given: {
  readonly desk: Pick<PeopleDesk, 'database' | 'clock'>;
  /** Tells this installation's cookies from those of others on the same computer, which cookies do not tell by port. */
  readonly data: string;
  readonly shown: Shown;
}): ServerAccess {
  const { desk, data, shown } = given;
  const { publicUrl, trustProxy } = shown;
  const isHttps = publicUrl?.startsWith('https:') ?? false;
  const nameOf = (what: string) => `${isHttps ? '__Host-' : ''}prongsai_${what}_${hashOf(data).slice(0, 8)}`;
  const session = nameOf('session');
  const browser = nameOf('browser');
  const pending = nameOf('pending');
  const kept = { httpOnly: true, sameSite: 'Lax', secure: isHttps, path: '/' } as const;
  const keepBrowser = (c: WebContext, token: string) =>
    setCookie(c, browser, token, { ...kept, maxAge: BROWSER_SECONDS });

  return {
    gate: {
      mode: 'server',
      senderOf: async (c) => {
        const token = getCookie(c, session);
        if (token === undefined) return null;
        const person = await findPerson(desk, token, { shortName: c.req.param('agency') ?? null });
        return person && { kind: 'account', person };
      },
      answerStranger: (c) => {
        if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return respondToEndedSession(c);
        const { pathname, search } = new URL(c.req.url);
        const next = new URLSearchParams({ next: pathname + search });
        return c.redirect(`${addressOf('signIn', {})}?${next}`, 303);
      },
      guards: isHttps ? [strictTransport] : [],
    },
    describe: (c) => ({
      browserToken: getCookie(c, browser) || null,
      sessionToken: getCookie(c, session) || null,
      source: sourceOf(c, trustProxy),
      userAgent: c.req.header('user-agent') ?? '',
    }),
    open: (c, { sessionToken, browserToken }) => {
      setCookie(c, session, sessionToken, { ...kept, maxAge: SESSION_SECONDS });
      keepBrowser(c, browserToken);
      deleteCookie(c, pending, kept);
    },
    keepPending: (c, token) => setCookie(c, pending, token, { ...kept, maxAge: PENDING_SECONDS }),
    pendingIn: (c) => getCookie(c, pending) || null,
    visits: visitCookies(nameOf('visit'), kept),
    keepBrowser,
    close: (c) => {
      deleteCookie(c, session, kept);
    },
    addressFor: (c, path) => new URL(path, publicUrl ?? `http://${hostOf(c.req.raw.headers, shown)}`).href,
  };
}

/** Told only where the address is https already: said over http, it is ignored, and on a desk it would shut it out. */
const strictTransport: MiddlewareHandler<WebEnv> = async (c, next) => {
  await next();
  c.res.headers.set('Strict-Transport-Security', 'max-age=31536000');
};

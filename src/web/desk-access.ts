import { join } from 'node:path';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { hashOf, randomToken } from '../database/secret.ts';
import { OPENING_PATH } from '../routes.ts';
import { respondToClosedDesk } from './closed-desk.tsx';
import { openDeskSessions, SESSION_SECONDS } from './desk-sessions.ts';
import type { Gate } from './gate.ts';
import type { WebEnv } from './web-env.ts';

export type DeskAccess = {
  /** The path of a new one-time link. Any earlier link is void from now on. */
  readonly newLink: () => string;
  /** Lets in whoever has a session; its guard answers the one-time link with one and leads on to the first page. */
  readonly gate: Gate;
};

/**
 * Desk mode's only gate: no password, since the desk is one person's own computer, but other programs and users of
 * it must not get in. Whoever sees the window in which the program runs has the link; the link gives a cookie.
 */
export function openDeskAccess(given: {
  readonly data: string;
  readonly now: () => Date;
  readonly isHttps: boolean;
  /** Told the path of the next link when one has been used, for a further browser. */
  readonly onLinkUsed: (nextLink: string) => void;
}): DeskAccess {
  const sessions = openDeskSessions(join(given.data, 'desk-sessions.json'));
  const cookie = cookieName(given.data, given.isHttps);
  let linkHash: string | null = null;

  const isOpenTo = (c: Context): boolean => {
    const token = getCookie(c, cookie);
    return token !== undefined && sessions.isOpen(token, given.now().getTime());
  };
  const newLink = (): string => {
    const token = randomToken();
    linkHash = hashOf(token);
    return `${OPENING_PATH}/${token}`;
  };
  const useLink = (c: Context): void => {
    setCookie(c, cookie, sessions.open(given.now().getTime()), {
      httpOnly: true,
      sameSite: 'Lax',
      secure: given.isHttps,
      path: '/',
      maxAge: SESSION_SECONDS,
    });
    given.onLinkUsed(newLink());
  };

  const answerLink: MiddlewareHandler<WebEnv> = async (c, next) => {
    const token = tokenIn(c.req.path);
    if (token === null) return next();
    const isForPerson = c.req.method === 'GET' && !c.req.header('sec-purpose')?.includes('prefetch');
    if (isForPerson && hashOf(token) === linkHash) useLink(c);
    else if (!isOpenTo(c)) return respondToClosedDesk(c, 'linkVoid');
    return c.redirect('/', 303);
  };
  return {
    newLink,
    gate: {
      mode: 'desk',
      senderOf: (c) => (isOpenTo(c) ? { kind: 'desk' } : null),
      answerStranger: (c) => respondToClosedDesk(c, 'noSession'),
      guards: [answerLink],
    },
  };
}

/** What follows the opening path, '' for nothing; null for any other path. */
function tokenIn(path: string): string | null {
  if (path === OPENING_PATH) return '';
  return path.startsWith(`${OPENING_PATH}/`) ? path.slice(OPENING_PATH.length + 1) : null;
}

/** Cookies know no ports: two programs on one computer must not overwrite each other's. */
function cookieName(data: string, isHttps: boolean): string {
  return `${isHttps ? '__Host-' : ''}prongsai_desk_${hashOf(data).slice(0, 8)}`;
}

import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Language } from '../kernel/localized.ts';
import { messagesIn } from '../messages/messages.ts';
import type { WebContext, WebEnv } from './web-env.ts';

const COOKIE = 'lang';
const PARAMETER = 'lang';
const ONE_YEAR = 365 * 24 * 60 * 60;

const asLanguage = (value: string | undefined): Language | null =>
  value === 'th' || value === 'en' ? value : null;

/**
 * Thai, unless `?lang=` or the cookie that an earlier `?lang=` left says otherwise. The browser's own preference is
 * not asked: offices run Windows in English and work in Thai.
 */
export const chooseLanguage: MiddlewareHandler<WebEnv> = async (c, next) => {
  const chosen = asLanguage(c.req.query(PARAMETER));
  if (chosen) {
    setCookie(c, COOKIE, chosen, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: ONE_YEAR });
  }
  speak(c, chosen ?? asLanguage(getCookie(c, COOKIE)) ?? 'th');
  await next();
};

/** Thai, unless `?lang=` says otherwise: for what is alike for all who ask. The cookie is neither asked nor left. */
export const speakAsAddressed: MiddlewareHandler<WebEnv> = async (c, next) => {
  speakAddressed(c);
  await next();
};

/** The same within an answer that is alike for all who get it, at an address that is not. */
export function speakAddressed(c: WebContext): void {
  c.header('Set-Cookie', undefined);
  speak(c, asLanguage(c.req.query(PARAMETER)) ?? 'th');
}

function speak(c: WebContext, language: Language): void {
  c.set('language', language);
  c.set('words', messagesIn(language));
}

/** A path of what is alike for all, in a language: each language has one address. */
export const pathInLanguage = (path: string, language: Language): string =>
  language === 'th' ? path : `${path}${path.includes('?') ? '&' : '?'}${PARAMETER}=${language}`;

/** The same address in another language: path and query kept, `lang` set. */
export function addressInLanguage(url: URL, language: Language): string {
  const query = new URLSearchParams(url.search);
  query.set(PARAMETER, language);
  return `${url.pathname}?${query}`;
}

import type { WebContext } from './web-env.ts';

export type Attachment = { readonly name: string; readonly type: string; readonly content: Uint8Array };

/**
 * Answers with a file to be saved: a browser neither shows it nor guesses its type, whatever it holds. The name is
 * given twice, in ASCII for old programs and as it is (RFC 5987).
 */
export function respondWithAttachment(c: WebContext, { name, type, content }: Attachment): Response {
  c.header('Content-Type', type);
  c.header('Content-Disposition', dispositionOf(name));
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Cache-Control', 'no-store');
  return c.body(new Uint8Array(content));
}

function dispositionOf(name: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const stem = name
    .slice(0, name.length - ending.length)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const exact = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${stem || 'file'}${ending}"; filename*=UTF-8''${exact}`;
}

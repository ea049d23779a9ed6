import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest encoding of ours that whoever asks takes; a quality of nothing is a refusal. */
export function acceptedEncoding(acceptEncoding: string): Encoding {
  const accepted = parseAccept(acceptEncoding);
  const takes = (encoding: Encoding) =>
    accepted.some(({ type, q }) => type.toLowerCase() === encoding && q > 0);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}

/** What marks an answer that everybody may keep and has to ask after, by the tag of its content. */
export const keptByAll = (tag: string): Readonly<Record<'Cache-Control' | 'ETag', string>> => ({
  'Cache-Control': 'public, no-cache',
  ETag: tag,
});

/** Whether who asks says that they have the content of a tag. */
export const hasAlready = (c: Context, tag: string): boolean =>
  (c.req.header('if-none-match')?.split(',') ?? []).some((one) => one.trim().replace(/^W\//, '') === tag);

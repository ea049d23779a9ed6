import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../../database/tables.ts';
import { acceptedEncoding, hasAlready, keptByAll } from '../../../web/kept-answer.ts';
import type { WebContext } from '../../../web/web-env.ts';
import { countPublicAgencies, type PublicCount } from '../count-public-agencies.ts';
import { watchPublications } from './watch-publications.ts';

/** An answer as it goes out; who takes no encoding gets what is unpacked for them. */
type Ready = {
  readonly status: 200 | 410;
  readonly type: string;
  readonly bodies: Readonly<Record<'br' | 'gzip', Uint8Array<ArrayBuffer>>>;
  readonly etag: string;
};

/** What an answer is made as, before it is kept ready; null: there is none. */
export type Made = { readonly status: 200 | 410; readonly type: string; readonly text: string } | null;

/** In place of an agency: an answer that tells of all of them, and is made anew when one has changed. */
export const OF_ALL_AGENCIES = '';

export const HTML = 'text/html; charset=UTF-8';

const MOST_BYTES = 128 * 1024 * 1024;
/** A page is made once and read often. */
const BROTLI_QUALITY = 9;

/**
 * Public answers kept ready. They are made anew when a publication of their agency has changed, and by one maker however
 * many ask at once. While the database cannot be asked, what is kept goes on being shown.
 */
export type ReadyAnswers = {
  /** Answers from what is kept, else by `make`; null when there is no such page. Only what there is is kept. */
  readonly answer: (
    c: WebContext,
    agency: string,
    page: string,
    make: () => Promise<Made>,
  ) => Promise<Response | null>;
  /** How many agencies show something, counted anew when a publication has changed. */
  readonly publicCount: () => Promise<PublicCount>;
};

/** `ticks`: milliseconds that only go on; `onAway` is told when the database cannot be asked what has changed. */
export function openReadyAnswers(
  database: Kysely<Database>,
  { ticks, onAway }: { readonly ticks: () => number; readonly onAway: (fault: unknown) => void },
): ReadyAnswers {
  const ready = new LRUCache<string, Ready>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bodies }) => bodies.br.length + bodies.gzip.length,
  });
  const making = new Map<string, Promise<Ready | null>>();
  let counting: Promise<PublicCount> | null = null;
  const untilFresh = watchPublications(database, {
    ticks,
    onAway,
    onChange: (agencies) => {
      counting = null;
      for (const kept of [ready, making])
        for (const key of [...kept.keys()])
          if (agencies.has(agencyOf(key)) || agencyOf(key) === OF_ALL_AGENCIES) kept.delete(key);
    },
  });

  /** What was begun before a change is answered with, but not kept. */
  const begin = (key: string, make: () => Promise<Made>): Promise<Ready | null> => {
    const made: Promise<Ready | null> = make()
      .then((one) => one && prepare(one))
      .then((one) => {
        if (one && making.get(key) === made) ready.set(key, one);
        return one;
      })
      .finally(() => {
        if (making.get(key) === made) making.delete(key);
      });
    making.set(key, made);
    return made;
  };

  const count = (): Promise<PublicCount> => {
    const counted: Promise<PublicCount> = countPublicAgencies(database).catch((fault: unknown) => {
      if (counting === counted) counting = null;
      throw fault;
    });
    return counted;
  };

  return {
    publicCount: async () => {
      await untilFresh();
      counting ??= count();
      return counting;
    },
    answer: async (c, agency, page, make) => {
      await untilFresh();
      // What an address calls an agency may hold a slash, which would make it the page of another.
      const key = `${encodeURIComponent(agency)}/${page}?${c.get('language')}`;
      const one = ready.get(key) ?? (await (making.get(key) ?? begin(key, make)));
      return one && respond(c, one);
    },
  };
}

const agencyOf = (key: string): string => key.slice(0, key.indexOf('/'));

const compress = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: promisify(gzip),
};
const unpack = promisify(gunzip);

async function prepare({ status, type, text }: NonNullable<Made>): Promise<Ready> {
  const plain = Buffer.from(text);
  const [br, zipped] = await Promise.all([compress.br(plain), compress.gzip(plain)]);
  const etag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { status, type, etag, bodies: { br: new Uint8Array(br), gzip: new Uint8Array(zipped) } };
}

/** Whoever has the page asks whether it is still that, and gets it again only when it is not. */
async function respond(c: WebContext, { status, type, bodies, etag }: Ready): Promise<Response> {
  const encoding = acceptedEncoding(c.req.header('accept-encoding') ?? '');
  const tag = `"${etag}-${encoding}"`;
  const headers = { ...keptByAll(tag), Vary: 'Accept-Encoding' };
  if (hasAlready(c, tag)) return c.body(null, 304, headers);
  const whole = { ...headers, 'Content-Type': type };
  return encoding === 'identity'
    ? c.body(new Uint8Array(await unpack(bodies.gzip)), status, whole)
    : c.body(bodies[encoding], status, { ...whole, 'Content-Encoding': encoding });
}

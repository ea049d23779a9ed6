import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../../database/tables.ts';
import type { WebContext } from '../../../web/web-env.ts';

/** A page as it goes out, in every encoding that a browser may ask for. */
type Ready = {
  readonly status: 200 | 410;
  readonly bodies: Readonly<Record<'br' | 'gzip' | 'identity', Uint8Array<ArrayBuffer>>>;
  readonly etag: string;
};

/** What a page is made as, before it is kept ready; null: there is none. */
export type Made = { readonly status: 200 | 410; readonly html: string } | null;

const MOST_BYTES = 128 * 1024 * 1024;
/** A publication is visible within a second, so what is kept is asked after twice a second at most. */
const TRUSTED_MS = 450;
/** How far back changes are looked for: one that began earlier may come later, and clocks differ. */
const LOOKED_BACK_MS = 60_000;
/** A page is made once and read often. */
const BROTLI_QUALITY = 9;

/**
 * Public pages kept ready. They are made anew when a publication of their agency has changed, be it by this program or
 * by another on the same database, which is asked at most every half second and only while somebody reads.
 */
export type ReadyAnswers = {
  /** Answers from what is kept, else by `make`; null when there is no such page. */
  readonly answer: (
    c: WebContext,
    agency: string,
    page: string,
    make: () => Promise<Made>,
  ) => Promise<Response | null>;
};

/** `ticks`: milliseconds that only go on, for how old an answer of the database is. */
export function openReadyAnswers(database: Kysely<Database>, ticks: () => number): ReadyAnswers {
  const ready = new LRUCache<string, Ready>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bodies }) => bodies.br.length + bodies.gzip.length + bodies.identity.length,
  });
  const isFresh = watchPublications(database, ready, ticks);
  return {
    answer: async (c, agency, page, make) => {
      await isFresh();
      const key = `${agency}/${page}?${c.get('language')}`;
      const kept = ready.get(key);
      if (kept) return respond(c, kept);
      const made = await make();
      if (made === null) return null;
      const one = await prepare(made);
      ready.set(key, one);
      return respond(c, one);
    },
  };
}

/** Makes sure that nothing is kept of agencies whose publications have changed. */
function watchPublications(
  database: Kysely<Database>,
  ready: LRUCache<string, Ready>,
  ticks: () => number,
): () => Promise<void> {
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | null = null;
  let newest: Date | null = null;
  let known: ReadonlyMap<string, string> = new Map();

  const ask = async () => {
    const startedAt = ticks();
    newest ??= await newestChange(database);
    const changes = await changesAfter(database, newest.getTime() - LOOKED_BACK_MS);
    for (const { agency, publication, changedAt, state } of changes) {
      if (known.get(publication) === state) continue;
      for (const key of [...ready.keys()].filter((one) => one.startsWith(`${agency}/`))) ready.delete(key);
      if (changedAt > newest) newest = changedAt;
    }
    known = new Map(changes.map(({ publication, state }) => [publication, state]));
    askedAt = startedAt;
  };

  return async () => {
    if (ticks() - askedAt < TRUSTED_MS) return;
    asking ??= ask().finally(() => {
      asking = null;
    });
    await asking;
  };
}

async function newestChange(database: Kysely<Database>): Promise<Date> {
  const row = await database
    .selectFrom('publication')
    .select(({ fn }) => fn.max('changed_at').as('newest'))
    .executeTakeFirst();
  return row?.newest ?? new Date(0);
}

/** What changed after a moment, by the clocks of whoever changed it. */
async function changesAfter(database: Kysely<Database>, moment: number) {
  const rows = await database
    .selectFrom('publication')
    .innerJoin('agency', 'agency.agency_id', 'publication.agency_id')
    .select([
      'agency.short_name',
      'publication.fiscal_year',
      'publication.number',
      'publication.changed_at',
      'publication.withdrawn_at',
    ])
    .where('publication.changed_at', '>', new Date(moment))
    .execute();
  return rows.map(({ short_name, fiscal_year, number, changed_at, withdrawn_at }) => ({
    agency: short_name,
    publication: `${short_name}/${fiscal_year}/${number}`,
    changedAt: changed_at,
    state: `${changed_at.getTime()} ${withdrawn_at === null}`,
  }));
}

const compress = {
  br: (html: Buffer) =>
    promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: promisify(gzip),
};

async function prepare({ status, html }: NonNullable<Made>): Promise<Ready> {
  const identity = Buffer.from(html);
  const [br, zipped] = await Promise.all([compress.br(identity), compress.gzip(identity)]);
  const bodies = { br: new Uint8Array(br), gzip: new Uint8Array(zipped), identity: new Uint8Array(identity) };
  return { status, bodies, etag: createHash('sha256').update(identity).digest('base64url').slice(0, 22) };
}

/** Whoever has the page asks whether it is still that, and gets it again only when it is not. */
function respond(c: WebContext, { status, bodies, etag }: Ready): Response {
  const accepted = c.req.header('accept-encoding') ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
  const tag = `"${etag}-${encoding}"`;
  c.header('Cache-Control', 'public, no-cache');
  c.header('Vary', 'Accept-Encoding, Cookie');
  c.header('ETag', tag);
  if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304);
  if (encoding !== 'identity') c.header('Content-Encoding', encoding);
  c.header('Content-Type', 'text/html; charset=UTF-8');
  return c.body(bodies[encoding], status);
}

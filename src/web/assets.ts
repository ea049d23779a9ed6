import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { acceptedEncoding, type Encoding } from './kept-answer.ts';

/** What the browser loads besides pages, held in memory: some hundred kilobytes. */
export type Assets = {
  /** The address of an asset by the name under which it was built, e.g. `prongsai.css`. */
  readonly address: (name: string) => string;
  /** The asset as an answer, or null when there is none of that file name. */
  readonly answer: (file: string, acceptEncoding: string) => Response | null;
};

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** woff2 is compressed already. */
const COMPRESSIBLE = new Set(['.css', '.js', '.svg']);

type Kept = { readonly type: string; readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>> };

/**
 * Reads what `scripts/build-assets.mjs` built. Every file name contains a hash of the content, so an answer may be
 * kept for ever; names come from the manifest alone, never from the disk.
 */
export function openAssets(folder: string): Assets {
  const manifest = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const kept = new Map(Object.values(manifest).map((file) => [file, keep(join(folder, file))]));
  return {
    address: (name) => {
      const file = manifest[name];
      if (!file) throw new Error(`There is no asset ${name}`);
      return `/assets/${file}`;
    },
    answer: (file, acceptEncoding) => {
      const asset = kept.get(file);
      return asset ? respond(asset, acceptEncoding) : null;
    },
  };
}

function keep(path: string): Kept {
  const extension = extname(path);
  const content = readFileSync(path);
  const type = TYPES[extension];
  if (!type) throw new Error(`No content type is known for ${path}`);
  if (!COMPRESSIBLE.has(extension)) return { type, bodies: { identity: content } };
  const br = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return { type, bodies: { br, gzip: gzipSync(content, { level: 9 }), identity: content } };
}

function respond({ type, bodies }: Kept, acceptEncoding: string): Response {
  const encoding: Encoding = bodies.br ? acceptedEncoding(acceptEncoding) : 'identity';
  return new Response(new Uint8Array(bodies[encoding] ?? Buffer.alloc(0)), {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...(bodies.br && { Vary: 'Accept-Encoding' }),
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    },
  });
}

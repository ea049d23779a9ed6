import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtAssets } from '../../test/support/built-assets.ts';

const nameOf = (address: string) => address.replace('/assets/', '');

test('an asset may be kept for ever, since its name changes with its content', async () => {
  const assets = builtAssets();
  const address = assets.address('prongsai.css');
  expect(address).toMatch(/^\/assets\/prongsai-[0-9a-f]{12}\.css$/);
  const answer = assets.answer(nameOf(address), '');
  expect(answer?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer?.headers.get('content-type')).toBe('text/css; charset=utf-8');
});

test('the stylesheet is sent compressed, small, with fonts of our own and no trace of GDS Transport', async () => {
  const assets = builtAssets();
  const file = nameOf(assets.address('prongsai.css'));
  const answer = assets.answer(file, 'gzip, deflate');
  expect(answer?.headers.get('content-encoding')).toBe('gzip');
  const sent = new Uint8Array((await answer?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect(sent.length).toBeLessThan(20_000);
  const css = gunzipSync(sent).toString();
  expect(css).not.toContain('GDS Transport');
  const fonts = [...css.matchAll(/url\((sarabun-[^)]+)\)/g)].map(([, name]) => name ?? '');
  expect(fonts).toHaveLength(4);
  for (const font of fonts) expect(assets.answer(font, '')?.headers.get('content-type')).toBe('font/woff2');
});

test('no rule of the stylesheet hangs on a query that the phones of some years ago cannot read', async () => {
  const assets = builtAssets();
  const css = await assets.answer(nameOf(assets.address('prongsai.css')), '')?.text();
  expect(css).toContain('@media not all and (');
  expect(css).not.toMatch(/@media not ?\(/);
});

test('brotli is preferred, fonts are never compressed twice', () => {
  const assets = builtAssets();
  const css = nameOf(assets.address('prongsai.css'));
  const font = nameOf(assets.address('sarabun-thai-400-normal.woff2'));
  expect(assets.answer(css, 'gzip;q=1, br')?.headers.get('content-encoding')).toBe('br');
  expect(assets.answer(font, 'gzip, br')?.headers.get('content-encoding')).toBeNull();
});

test.each(['nothing.css', '../manifest.json', 'manifest.json', '%2e%2e/package.json', 'prongsai.css'])(
  'there is no asset %s',
  (file) => {
    expect(builtAssets().answer(file, '')).toBeNull();
  },
);

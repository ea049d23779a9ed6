import { describe, expect, test } from 'vitest';
import { EMBLEM_JPEG, emblemPng } from '../../../test/support/emblem.ts';
import { cleanEmblem } from './clean-emblem.ts';
import { emblemSizeOf, MOST_EMBLEM_BYTES } from './emblem.ts';
import { parseLetterhead } from './letterhead.ts';

/** A PNG that says of itself to be so large. */
async function pngOfSize(width: number, height: number): Promise<Buffer> {
  const png = Buffer.from(await emblemPng());
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

describe('an emblem', () => {
  test('is told by its content', async () => {
    expect(emblemSizeOf(await emblemPng(30, 20))).toEqual({ mediaType: 'image/png', width: 30, height: 20 });
    expect(emblemSizeOf(EMBLEM_JPEG)).toMatchObject({ mediaType: 'image/jpeg', height: 12 });
    for (const other of [
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'GIF89a',
      '',
      '\x89PNG\r\n\x1a\n',
      '\xff\xd8\xff',
    ])
      expect(emblemSizeOf(Buffer.from(other, 'latin1'))).toBeNull();
  });

  test('is drawn anew, and nothing else of the file is kept', async () => {
    const png = await emblemPng(1500, 1000);
    const secret = Buffer.concat([png, Buffer.from('GPS of the photographer')]);
    const cleaned = await cleanEmblem(secret);
    if (!cleaned.ok) throw new Error(cleaned.refusal);
    expect(cleaned.value).toMatchObject({ width: 708, height: 472 });
    expect(emblemSizeOf(cleaned.value.png)).toMatchObject({ width: 708, height: 472 });
    expect(Buffer.from(cleaned.value.png).includes('GPS')).toBe(false);
    expect((await cleanEmblem(EMBLEM_JPEG)).ok).toBe(true);
  });

  test('is refused when it is none, too large, or cannot be drawn', async () => {
    const refusalOf = async (content: Uint8Array) => {
      const cleaned = await cleanEmblem(content);
      return cleaned.ok ? null : cleaned.refusal;
    };
    expect(await refusalOf(Buffer.from('<svg/>'))).toBe('no-picture');
    expect(await refusalOf(Buffer.alloc(MOST_EMBLEM_BYTES + 1))).toBe('too-large');
    expect(await refusalOf(await pngOfSize(30_000, 30_000))).toBe('too-large');
    expect(await refusalOf(await pngOfSize(0, 10))).toBe('too-large');
    expect(await refusalOf((await emblemPng()).subarray(0, 60))).toBe('not-drawn');
  });
});

test('a letterhead takes lines without needless spaces, and nothing unknown', () => {
  const said = { officeLine: '  สำนักปลัด   โทร. 0 ', address: ' ', numberPrefix: '', digits: 'thai' };
  expect(parseLetterhead({ ...said, wordFont: 'TH Krub' })).toEqual({
    ok: true,
    value: {
      officeLine: 'สำนักปลัด โทร. 0',
      address: null,
      numberPrefix: null,
      digits: 'thai',
      wordFont: 'TH Krub',
    },
  });
  expect(parseLetterhead({ ...said, address: 'ก'.repeat(201), digits: 'roman', wordFont: '"/><x' })).toEqual({
    ok: false,
    refusal: [
      { field: 'address', fault: 'too-long' },
      { field: 'digits', fault: 'unknown' },
      { field: 'wordFont', fault: 'unknown' },
    ],
  });
});

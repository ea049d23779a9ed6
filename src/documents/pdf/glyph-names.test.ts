import { describe, expect, it } from 'vitest';
import { readFont } from '../fonts.ts';
import { glyphNames } from './glyph-names.ts';

describe('names of glyphs', () => {
  it.each(['regular', 'bold'] as const)('tell the letters of the %s font', (weight) => {
    const names = glyphNames(readFont(weight));
    expect(names).toEqual(expect.arrayContaining(['uni0E01', 'uni0E34', 'uni0E48.small', 'uni0E490E33']));
  });

  it('are none in a font without a table of names', () => {
    expect(glyphNames(Buffer.alloc(12))).toEqual([]);
  });
});

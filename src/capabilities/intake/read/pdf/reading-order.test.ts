import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePdf, show } from '../../../../../test/support/make-pdf.ts';
import type { Glyph } from './glyph.ts';
import { groupLines, textOfLine } from './lines.ts';
import { readPdf } from './read-pdf.ts';
import { inReadingOrder } from './reading-order.ts';

/** Each letter set in its own place, 7 points apart; a space has no ink. */
const set = (letter: string, index: number): Glyph => ({
  text: letter,
  left: 50 + 7 * index + 0.5,
  right: 50 + 7 * index + (letter === ' ' ? 3 : 6.5),
  top: 90,
  bottom: 100,
  baseline: 100,
  size: 12,
  origin: 50 + 7 * index,
  isAfterGap: false,
});

function read(glyphs: readonly Glyph[]): string {
  const [line] = groupLines(inReadingOrder(glyphs));
  return line ? textOfLine(line) : '';
}

describe('letters of a line that are printed font by font', () => {
  it.each([
    ['คะแนน ๙๙.๓๔ คะแนน', /[^ .]/u],
    ['๑๐๐.๐๐', /[๑๐]/u],
    ['i๑ ได ๙๙,๕', /[i๑ ]/u],
  ])('%s is read from the left', (text, first) => {
    const letters = [...text].map(set);
    const [one, other] = [true, false].map((isFirst) =>
      letters.filter((glyph) => first.test(glyph.text) === isFirst),
    );
    expect(read([...(one ?? []), ...(other ?? [])])).toBe(text);
  });

  it('whichever letters the fonts have', () => {
    const letter = fc.constantFrom(...'กขคงจabc๐๑๙.19');
    const words = fc.array(fc.array(letter, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, fc.func(fc.boolean()), (drawn, isInFirst) => {
        const text = drawn.map((word) => word.join('')).join(' ');
        const letters = [...text].map(set);
        const first = letters.filter((glyph) => isInFirst(glyph.text));
        const second = letters.filter((glyph) => !isInFirst(glyph.text));
        expect(read([...first, ...second])).toBe(text);
      }),
    );
  });

  it('have their marks, which another font prints later', () => {
    const mark = (text: string, index: number) => ({
      ...set(text, index),
      left: 54 + 7 * index,
      right: 55 + 7 * index,
    });
    const letters = [...'อย ใน'].map(set);
    expect(read([...letters, mark('ู', 1), mark('่', 1)])).toBe('อยู่ ใน');
  });
});

describe('the gap before digits', () => {
  /** Letters 0.1 of their size apart, and a gap of 0.4 where the text has `|`. */
  const printed = (text: string) => {
    let at = 50;
    const glyphs: Glyph[] = [];
    for (const letter of text) {
      if (letter === '|') at += 3;
      else {
        glyphs.push({ ...set(letter, 0), size: 10, left: at, right: at + 5, origin: at });
        at += 6;
      }
    }
    return glyphs;
  };

  it.each([
    ['O๓ Q&A|๘๗.๒๕', 'O๓ Q&A ๘๗.๒๕'],
    ['No Gift Policy|๘๗.๒๕', 'No Gift Policy ๘๗.๒๕'],
    ['ขาวสาร|87.25', 'ขาวสาร 87.25'],
    ['E-Service||90', 'E-Service 90'],
    ['i|๑ การใชงาน', 'i๑ การใชงาน'],
    ['ขอO|๑๒ การใชงาน', 'ขอO๑๒ การใชงาน'],
    ['(e|๓) การใชงาน', '(e๓) การใชงาน'],
    ['0|๑ การใชงาน', '0๑ การใชงาน'],
    ['ขาวสาร87.25', 'ขาวสาร87.25'],
  ])('%s is read as %s', (text, read) => {
    expect(textOfLine({ glyphs: printed(text) })).toBe(read);
  });
});

it('a point that is set back between digits makes no space in a PDF', async () => {
  const page = [show(50, 700, '99'), show(63.9, 700, '34 in all'), show(61.1, 700, '.')];
  const reading = await readPdf(makePdf([page.join('\n')]));
  expect(reading.ok && reading.value.blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(
    ['99.34 in all'],
  );
});

import { expect, it } from 'vitest';
import { joinParagraphs, studyParagraphs } from './paragraphs.ts';
import type { PageLine } from './printed-block.ts';

const SIZE = 16;
const LETTER = 8;

/** A line of letters as wide as each other, with its left edge at `left`. */
function lineAt(left: number, text: string, top: number, size = SIZE): PageLine {
  const glyphs = [...text].map((letter, index) => ({
    text: letter,
    left: left + LETTER * index,
    right: left + LETTER * (index + 1),
    top: top - size,
    bottom: top,
    baseline: top,
    size,
    origin: left + LETTER * index,
    isAfterGap: false,
  }));
  const right = left + LETTER * text.length;
  const printed = { baseline: top, left, right, size, glyphs };
  return { kind: 'line', line: 1, top, text, printed };
}

const centred = (text: string, top: number, size = SIZE) =>
  lineAt(300 - (LETTER * text.length) / 2, text, top, size);

/** The lines joined, on a page whose type area is 50 letters wide. */
function joined(...lines: readonly PageLine[]): string[] {
  const page = { width: 600, height: 800, blocks: [lineAt(100, 'w'.repeat(50), 20), ...lines] };
  return joinParagraphs(lines, studyParagraphs([page])).map((block) =>
    block.kind === 'line' ? block.text : '',
  );
}

const FULL = `${'word '.repeat(9)}ends`;

it.each<[string, PageLine[], number]>([
  ['centred lines are one where the next word had no room', [centred(FULL, 100), centred('meadow', 120)], 1],
  ['a centred line above one that is wider', [centred(FULL, 100), centred(`${FULL}s`, 120)], 1],
  [
    'a line of its own whose first word had room',
    [centred(FULL.slice(0, 40), 100), centred('meadow', 120)],
    2,
  ],
  [
    'a cover of phrases',
    [centred('the report', 100), centred('of the year', 120), centred('the town', 140)],
    3,
  ],
  ['a full line and one that is set to the right', [centred(FULL, 100), lineAt(460, 'meadow', 120)], 2],
  ['centred lines of different size', [centred(FULL, 100, 20), centred('meadow', 120)], 2],
  [
    'a centred phrase further below than lines of one sentence stand',
    [centred(FULL, 100), centred('meadow', 120), centred(FULL, 160), centred('meadows', 190)],
    3,
  ],
  [
    'the lines of a sentence from the left',
    [lineAt(100, 'w'.repeat(48), 100), lineAt(100, 'meadow', 120)],
    1,
  ],
])('%s', (_, lines, count) => {
  expect(joined(...lines)).toHaveLength(count);
});

it.each([
  ['a heading and the items below it', [FULL, 'i4 reed', 'i5 reed', 'i6 reed'], 4],
  ['a code that goes on with a sentence', ['i4 reed', 'i5 reed', `${FULL.slice(0, -3)} คือ`, 'i6 reed'], 3],
  ['the next heading', ['2.1 reed', FULL, '2.2 reed'], 3],
  ['the first heading of the next part', ['2.4 reed', FULL, '3.1 reed'], 3],
  ['a number that no heading has led to', ['2.1 reed', FULL, '2.5 reed'], 2],
  ['a code that no other line begins with', [FULL, 'i4 reed'], 1],
])('%s', (_, texts, count) => {
  expect(joined(...texts.map((text, index) => lineAt(100, text, 100 + 20 * index)))).toHaveLength(count);
});

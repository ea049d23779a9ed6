import { describe, expect, it } from 'vitest';
import { line, makePdf, show } from '../../../../../test/support/make-pdf.ts';
import { showPlace } from '../../source.ts';
import { readPdf } from './read-pdf.ts';

async function read(pages: readonly (readonly string[])[]) {
  const reading = await readPdf(makePdf(pages.map((page) => page.join('\n'))));
  if (!reading.ok) throw new Error(reading.refusal.fault);
  return reading.value;
}

async function textsOf(pages: readonly (readonly string[])[]) {
  return (await read(pages)).blocks.map((block) => (block.kind === 'row' ? block.cells : block.text));
}

/** A table with closing lines between the given heights. */
function ruled(ys: readonly number[], xs: readonly number[]) {
  const [top = 0, bottom = 0, left = 0, right = 0] = [ys[0], ys.at(-1), xs[0], xs.at(-1)];
  return [...ys.map((y) => line(left, y, right, y)), ...xs.map((x) => line(x, top, x, bottom))];
}

const XS = [50, 110, 400, 500];

describe('a row that goes on over the page, closed by lines on both sides', () => {
  it('is known by its label, which other rows have whole, though the page draws few of the columns', async () => {
    const first = [
      ...ruled([200, 180, 160, 100], XS),
      ...[show(55, 187, 'Faults and'), show(115, 187, 'whole'), show(405, 187, 'x')],
      ...[show(55, 167, 'Faults and mends'), show(115, 167, 'none'), show(405, 167, 'x')],
      ...[show(55, 147, 'Faults and'), show(115, 147, 'few'), show(405, 147, 'x')],
    ];
    const second = [
      ...ruled([780, 740, 700], [50, 110, 500]),
      show(55, 767, 'mends'),
      ...[show(55, 727, 'Faults and mends'), show(115, 727, 'many')],
    ];
    const texts = await textsOf([first, second]);
    expect(texts.slice(2)).toEqual([
      ['Faults and mends', 'few', 'x'],
      ['Faults and mends', 'many', ''],
    ]);
  });

  it.each([
    ['2) print it', [['a title', '1) write it\n2) print it', 'x']]],
    [
      '1) print it',
      [
        ['a title', '1) write it', 'x'],
        ['', '1) print it', ''],
      ],
    ],
  ])('is known by the number of its list: %s', async (step, rows) => {
    const first = [
      ...ruled([200, 100], XS),
      ...[show(55, 187, 'a title'), show(115, 187, '1) write it'), show(405, 187, 'x')],
    ];
    const second = [...ruled([780, 740], XS), show(115, 767, step)];
    expect(await textsOf([first, second])).toEqual(rows);
  });
});

it('joins a paragraph that goes on over the page, but no paragraph with a label that comes again', async () => {
  const full = 'a sentence that fills the whole line from the left edge of the type area to its end and';
  const pages = [
    [show(50, 700, 'Care : first'), show(50, 600, 'Care : second'), show(50, 500, full)],
    [show(50, 780, 'goes on'), show(50, 700, full), show(50, 685, 'Care : third')],
  ];
  expect(await textsOf(pages)).toEqual([
    'Care : first',
    'Care : second',
    `${full} goes on`,
    full,
    'Care : third',
  ]);
});

it('takes a title right above other columns for that of their table, whose head comes again', async () => {
  const first = [
    ...ruled([300, 280, 260], XS),
    ...[show(55, 287, 'Item'), show(115, 287, 'Question'), show(405, 287, 'Score')],
    ...[show(55, 267, 'i1'), show(115, 267, 'first'), show(405, 267, '98.78')],
    ...[line(50, 260, 50, 240), line(500, 260, 500, 240), show(55, 247, 'Second table')],
    ...ruled([240, 220, 200], [50, 200, 350, 500]),
    ...[show(55, 227, 'What'), show(205, 227, 'Who'), show(355, 227, 'When')],
    ...[show(55, 207, 'a'), show(205, 207, 'b'), show(355, 207, 'c')],
  ];
  const second = [
    ...[
      line(50, 780, 500, 780),
      line(50, 780, 50, 760),
      line(500, 780, 500, 760),
      show(55, 767, 'Second table'),
    ],
    ...ruled([760, 740, 720], [50, 200, 350, 500]),
    ...[show(55, 747, 'What'), show(205, 747, 'Who'), show(355, 747, 'When')],
    ...[show(55, 727, 'd'), show(205, 727, 'e'), show(355, 727, 'f')],
  ];
  const { blocks, furniture } = await read([first, second]);
  expect(furniture?.map(({ text }) => text)).toEqual(['Second table', 'What Who When']);
  expect(blocks.map((block) => block.kind === 'row' && [block.table, block.cells[0]])).toEqual([
    [1, 'Item'],
    [1, 'i1'],
    [2, 'Second table'],
    [2, 'What'],
    [2, 'a'],
    [2, 'd'],
  ]);
});

it('drops the second print of a line that the cut between two pages meets', async () => {
  const row = (y: number, text: string) => [show(50, y, text), show(400, y, '100.00')];
  const pages = [
    [...row(100, 'O1 a question'), ...row(20, 'O2 another question')],
    [...row(820, 'O2 another question'), ...row(740, 'O3 a further one')],
  ];
  const { blocks } = await read(pages);
  expect(blocks.map(({ place }) => showPlace(place))).toEqual([
    'page 1 line 1',
    'page 1 line 2',
    'page 2 line 1',
  ]);
});

it('keeps a word that is wider than its column in the cell where it begins', async () => {
  const page = [
    ...ruled([700, 680, 660], [50, 80, 400, 500]),
    ...[show(55, 687, 'Regulation'), show(120, 687, 'first'), show(405, 687, '98.78')],
    ...[show(55, 667, 'O25'), show(120, 667, 'second'), show(405, 667, '100.00')],
  ];
  expect(await textsOf([page])).toEqual([
    ['Regulation', 'first', '98.78'],
    ['O25', 'second', '100.00'],
  ]);
});

it('leaves numbers at the foot of a few pages in their table, and takes running heads out of it', async () => {
  const page = (number: number) => [
    ...[line(50, 740, 500, 740), line(50, 60, 500, 60), line(50, 90, 500, 90)],
    ...[50, 110, 500].map((x) => line(x, 830, x, 60)),
    ...[show(300, 800, 'Running head'), show(55, 700, 'row'), show(115, 700, `text ${'x'.repeat(number)}`)],
    ...[show(55, 70, number === 3 ? '9' : String(number)), show(115, 70, 'last')],
  ];
  const { furniture } = await read([page(1), page(2), page(3)]);
  expect(furniture?.map(({ text }) => text)).toEqual(['Running head']);
});

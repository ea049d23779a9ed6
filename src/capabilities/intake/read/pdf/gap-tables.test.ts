import { describe, expect, it } from 'vitest';
import { line, makePdf, show } from '../../../../../test/support/make-pdf.ts';
import { readPdf } from './read-pdf.ts';

async function read(...pages: readonly (readonly string[])[]) {
  const reading = await readPdf(makePdf(pages.map((page) => page.join('\n'))));
  if (!reading.ok) throw new Error(reading.refusal.fault);
  const { blocks, furniture = [] } = reading.value;
  return {
    blocks: blocks.map((block) => (block.kind === 'row' ? [block.table, ...block.cells] : block.text)),
    furniture: furniture.map(({ text }) => text),
  };
}

const head = (y: number) => [show(50, y, 'Item'), show(120, y, 'Question'), show(400, y, 'Score')];

describe('tables without upright lines', () => {
  it('are read where cells are centred beside a cell of several lines', async () => {
    const row = (y: number, code: string, score: string) => [
      show(120, y, `a question ${code} that is`),
      show(50, y - 7, code),
      show(400, y - 7, score),
      show(120, y - 14, 'longer than one line'),
    ];
    const page = [
      ...head(740),
      ...row(715, 'i1', '98.78'),
      ...row(683, 'i2', '99.18'),
      ...row(651, 'i3', '97.00'),
    ];
    expect((await read(page)).blocks).toEqual([
      [1, 'Item', 'Question', 'Score'],
      [1, 'i1', 'a question i1 that is longer than one line', '98.78'],
      [1, 'i2', 'a question i2 that is longer than one line', '99.18'],
      [1, 'i3', 'a question i3 that is longer than one line', '97.00'],
    ]);
  });

  it('take a code that ends its cell beside the end of the text', async () => {
    const row = (y: number, code: string, end: string) => [
      ...[show(50, y, 'No.'), show(73, y, `report ${code} of the agency on`), show(400, y, '100.00')],
      ...[show(50, y - 14, code), show(73, y - 14, end)],
    ];
    const codes = Array.from({ length: 8 }, (_, at) => `O${28 + at}`);
    const page = codes.flatMap((code, at) => row(740 - 44 * at, code, code === 'O35' ? 'its plan' : ''));
    expect((await read(page)).blocks.slice(-2)).toEqual([
      [1, 'No. O34', 'report O34 of the agency on', '100.00'],
      [1, 'No. O35', 'report O35 of the agency on its plan', '100.00'],
    ]);
  });

  it('end above a heading that runs over their columns', async () => {
    const rows = (y: number) => [
      ...head(y),
      ...[show(50, y - 20, 'i1'), show(120, y - 20, 'first'), show(400, y - 20, '98.78')],
      ...[show(50, y - 40, 'i2'), show(120, y - 40, 'second'), show(400, y - 40, '99.18')],
    ];
    const page = [...rows(740), show(50, 680, 'Topic 2 of the report, in words'), ...rows(660)];
    expect((await read(page)).blocks.map((block) => (typeof block === 'string' ? block : block[0]))).toEqual([
      ...[1, 1, 1],
      'Topic 2 of the report, in words',
      ...[2, 2, 2],
    ]);
  });

  it('go on over a page below their repeated head', async () => {
    const first = [
      ...head(140),
      ...[show(50, 120, 'i1'), show(120, 120, 'first'), show(400, 120, '98.78')],
      ...[show(50, 100, 'i2'), show(120, 100, 'second'), show(400, 100, '99.18')],
    ];
    const second = [...head(760), show(50, 740, 'i3'), show(120, 740, 'third'), show(400, 740, '97.00')];
    const { blocks, furniture } = await read(first, second);
    expect(furniture).toEqual(['Item Question Score']);
    expect(blocks.at(-1)).toEqual([1, 'i3', 'third', '97.00']);
  });

  it('join a head that is broken over the page, below which the rows stand hardly further apart than its lines', async () => {
    const first = [
      ...[
        show(50, 60, 'Measure/'),
        show(200, 60, 'Steps'),
        show(330, 60, 'Unit in'),
        show(450, 60, 'Period'),
      ],
    ];
    const row = (y: number, texts: readonly string[]) =>
      texts.map((text, column) => show([50, 200, 330, 450][column] ?? 0, y, text));
    const second = [
      ...row(780, ['activity', '', 'charge']),
      ...row(766, ['write a', '1) draft', 'clerk', '2568']),
      ...row(754, ['guide', 'it', 'of town']),
      ...row(740, ['meet', '1) invite', 'all', '2568']),
      ...row(728, ['all', 'them', 'units']),
    ];
    expect((await read(first, second)).blocks).toEqual([
      [1, 'Measure/activity', 'Steps', 'Unit in charge', 'Period'],
      [1, 'write a guide', '1) draft it', 'clerk of town', '2568'],
      [1, 'meet all', '1) invite them', 'all units', '2568'],
    ]);
  });

  it('keep the head that stands at the top of every page, and that in the margin is like a running head', async () => {
    const page = (number: number) => [
      show(120, 800, 'Running head of all pages'),
      ...[show(50, 766, 'Item'), show(120, 766, 'Question'), show(400, 766, 'Score')],
      show(120, 752, 'of the tool'),
      ...[show(50, 730, `i${number}`), show(120, 730, `text ${number}`), show(400, 730, `9${number}.78`)],
      ...[show(50, 710, `e${number}`), show(120, 710, `more ${number}`), show(400, 710, `9${number}.18`)],
    ];
    const { blocks, furniture } = await read(page(1), page(2), page(3));
    expect(blocks).toEqual([
      [1, 'Item', 'Question of the tool', 'Score'],
      ...[1, 2, 3].flatMap((number) => [
        [1, `i${number}`, `text ${number}`, `9${number}.78`],
        [1, `e${number}`, `more ${number}`, `9${number}.18`],
      ]),
    ]);
    expect(furniture.filter((text) => text === 'Running head of all pages')).toHaveLength(1);
  });

  it('begin with a head that stands alone at the foot of the page before', async () => {
    const first = [
      show(50, 700, 'A sentence that runs over all of the columns of the table below it, as they do.'),
      ...[show(50, 60, 'Measure/'), show(200, 60, 'Steps'), show(330, 60, 'Unit'), show(450, 60, 'Period')],
    ];
    const second = [
      ...[show(50, 780, 'activity'), show(450, 780, 'of work')],
      ...[
        show(50, 760, 'write a guide'),
        show(200, 760, '1) draft'),
        show(330, 760, 'clerk'),
        show(450, 760, '2568'),
      ],
      ...[show(50, 740, 'meet'), show(200, 740, '1) invite'), show(330, 740, 'all'), show(450, 740, '2568')],
    ];
    const { blocks } = await read(first, second);
    expect(blocks.slice(1)).toEqual([
      [1, 'Measure/activity', 'Steps', 'Unit', 'Period of work'],
      [1, 'write a guide', '1) draft', 'clerk', '2568'],
      [1, 'meet', '1) invite', 'all', '2568'],
    ]);
  });

  it('lose no line that begins two pages alike, where no head is repeated', async () => {
    const row = (y: number, text: string) => [
      show(50, y, text),
      show(200, y, `1) ${text}`),
      show(400, y, '2568'),
    ];
    const pages = [
      [...row(740, 'Measure'), ...row(700, 'first'), ...row(100, 'second')],
      [show(200, 780, 'so that it improves'), ...row(740, 'third'), ...row(100, 'fourth')],
      [show(200, 780, 'so that it improves'), ...row(740, 'fifth'), ...row(700, 'sixth')],
    ];
    const { blocks, furniture } = await read(...pages);
    expect(furniture).toEqual([]);
    expect(blocks.filter((block) => /improves/.test(String(block)))).toHaveLength(2);
  });

  it('have their rows between rules from left to right', async () => {
    const page = [
      ...[755, 730, 695, 675].map((y) => line(50, y, 500, y)),
      ...[show(50, 740, 'Measure'), show(300, 740, 'Unit')],
      ...[show(50, 718, 'write a guide'), show(300, 718, 'the clerk')],
      ...[show(50, 704, 'for all'), show(300, 704, 'and the treasurer')],
      ...[show(50, 682, 'meet'), show(300, 682, 'all units')],
    ];
    expect((await read(page)).blocks).toEqual([
      [1, 'Measure', 'Unit'],
      [1, 'write a guide for all', 'the clerk and the treasurer'],
      [1, 'meet', 'all units'],
    ]);
  });

  it('are none where two sentences have a space in the same place', async () => {
    const page = [
      show(50, 700, 'The first of two sentences here'),
      show(50, 686, 'and a second sentence below it'),
    ];
    expect((await read(page)).blocks.every((block) => typeof block === 'string')).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { line, makePdf, show } from '../../../../../test/support/make-pdf.ts';
import { faultyReports } from '../../../../../test/support/reports-2567.ts';
import { type Row, showPlace } from '../../source.ts';
import { readDocx } from '../read-docx.ts';
import { readPdf } from './read-pdf.ts';

async function read(bytes: Uint8Array) {
  const reading = await readPdf(bytes);
  if (!reading.ok) throw new Error(reading.refusal.fault);
  return reading.value;
}

async function inShort(bytes: Uint8Array) {
  return (await read(bytes)).blocks.map((block) => [
    showPlace(block.place),
    ...(block.kind === 'row' ? block.cells : [block.text]),
  ]);
}

const XS = [50, 120, 400, 500];
const levels = (ys: readonly number[], from = 50, to = 500) => ys.map((y) => line(from, y, to, y));
const uprights = (top: number, bottom: number, xs: readonly number[] = XS) =>
  xs.map((x) => line(x, top, x, bottom));

describe('readPdf', () => {
  it('tells cells that are covered from above from empty ones', async () => {
    const page = [
      ...levels([750, 720, 660]),
      line(50, 690, 400, 690),
      ...uprights(750, 660),
      ...['Measure', 'Steps', 'Unit'].map((text, column) => show((XS[column] ?? 0) + 5, 730, text)),
      ...[show(55, 700, 'write'), show(125, 700, 'draft'), show(405, 685, 'the clerk')],
      show(55, 670, 'meet'),
    ];
    const { blocks } = await read(makePdf([page.join('\n')]));
    expect(blocks.map((block) => block.kind === 'row' && [block.cells[1], block.covered])).toEqual([
      ['Steps', undefined],
      ['draft', undefined],
      ['', [2]],
    ]);
  });

  it('reads a ruled table with merged cells and wrapped lines between paragraphs', async () => {
    const page = [
      show(50, 780, 'Result of the year'),
      ...levels([750, 720, 640]),
      line(120, 690, 500, 690),
      ...uprights(720, 640),
      line(50, 750, 50, 720),
      line(500, 750, 500, 720),
      show(55, 730, 'Topic 1'),
      show(55, 675, 'IIT'),
      show(125, 705, 'i1 a question'),
      show(405, 705, '98.78'),
      show(125, 675, 'i2 a question that is longer and needs'),
      show(125, 660, 'two lines'),
      show(405, 668, '99.18'),
      show(50, 600, 'The end'),
    ];
    expect(await inShort(makePdf([page.join('\n')]))).toEqual([
      ['page 1 line 1', 'Result of the year'],
      ['page 1 line 2', 'Topic 1', '', ''],
      ['page 1 line 3', 'IIT', 'i1 a question', '98.78'],
      ['page 1 line 4', '', 'i2 a question that is longer and needs two lines', '99.18'],
      ['page 1 line 7', 'The end'],
    ]);
  });

  it('takes thin boxes for lines, as other programs draw them', async () => {
    const box = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re f`;
    const page = [
      ...[700, 680, 660].map((y) => box(50, y, 200, 0.5)),
      ...[50, 150, 250].map((x) => box(x, 660, 0.5, 40)),
      show(55, 687, 'i1'),
      show(155, 687, '98.78'),
      show(55, 667, 'i2'),
      show(155, 667, '99.18'),
    ];
    expect(await inShort(makePdf([page.join('\n')]))).toEqual([
      ['page 1 line 1', 'i1', '98.78'],
      ['page 1 line 2', 'i2', '99.18'],
    ]);
  });

  it('reads a table without lines by its columns', async () => {
    const page = [
      show(50, 740, 'Item'),
      show(120, 740, 'Question'),
      show(400, 740, 'Score'),
      show(50, 710, 'i1'),
      show(120, 710, 'a question that needs'),
      show(120, 696, 'two lines'),
      show(400, 710, '98.78'),
      show(50, 666, 'i2'),
      show(120, 666, 'another'),
      show(400, 666, '99.18'),
      show(50, 600, 'A sentence that runs over all of the columns of the table above it, as sentences do.'),
    ];
    expect(await inShort(makePdf([page.join('\n')]))).toEqual([
      ['page 1 line 1', 'Item', 'Question', 'Score'],
      ['page 1 line 2', 'i1', 'a question that needs two lines', '98.78'],
      ['page 1 line 4', 'i2', 'another', '99.18'],
      [
        'page 1 line 5',
        'A sentence that runs over all of the columns of the table above it, as sentences do.',
      ],
    ]);
  });

  it('joins a table that goes on over the page, and sets heads and page numbers apart', async () => {
    const head = (y: number) => [show(55, y, 'Tool'), show(125, y, 'Question'), show(405, y, 'Score')];
    const first = [
      show(290, 810, '1'),
      ...levels([200, 180, 100]),
      ...uprights(200, 100),
      ...head(187),
      show(55, 165, 'IIT'),
      show(125, 165, 'a question that goes on and on and is broken at the foot of'),
      show(405, 165, '98.78'),
    ];
    const second = [
      show(290, 810, '2'),
      ...levels([780, 760, 740, 720]),
      ...uprights(780, 720),
      ...head(767),
      show(125, 747, 'the page'),
      show(55, 727, 'EIT'),
      show(125, 727, 'another'),
      show(405, 727, '99.18'),
    ];
    const source = await read(makePdf([first.join('\n'), second.join('\n')]));
    expect(source.blocks.map((block) => block.kind === 'row' && [block.table, ...block.cells])).toEqual([
      [1, 'Tool', 'Question', 'Score'],
      [1, 'IIT', 'a question that goes on and on and is broken at the foot of the page', '98.78'],
      [1, 'EIT', 'another', '99.18'],
    ]);
    expect(source.furniture?.map(({ text }) => text)).toEqual(['1', '2', 'Tool Question Score']);
  });

  it('joins a row cut by lines on both sides, and a code broken in a narrow column', async () => {
    const xs = [50, 90, 400, 500];
    const first = [
      ...levels([200, 160, 100]),
      ...uprights(200, 100, xs),
      ...[show(55, 187, 'O1'), show(55, 172, '5'), show(95, 187, 'first'), show(405, 187, '98.78')],
      ...[show(55, 147, 'O'), show(95, 147, 'second'), show(405, 147, '100.00')],
    ];
    const second = [
      ...levels([780, 760, 720]),
      ...uprights(780, 720, xs),
      show(55, 767, '16'),
      ...[show(55, 747, 'O17'), show(95, 747, 'third')],
    ];
    const source = await read(makePdf([first.join('\n'), second.join('\n')]));
    expect(source.blocks.map((block) => block.kind === 'row' && block.cells)).toEqual([
      ['O15', 'first', '98.78'],
      ['O16', 'second', '100.00'],
      ['O17', 'third', ''],
    ]);
  });

  it('takes numbers that count on from page to page out of a table whose lines run into the margin', async () => {
    const page = (number: number) =>
      [
        ...levels([700, 660]),
        ...uprights(700, 20),
        ...[show(55, 680, `i${number}`), show(125, 680, 'a question'), show(405, 680, '98.78')],
        ...[show(55, 640, `e${number}`), show(125, 640, 'another'), show(405, 640, '99.18')],
        show(290, 30, String(number)),
      ].join('\n');
    const source = await read(makePdf([page(1), page(2), page(3)]));
    expect(source.furniture?.map(({ text }) => text)).toEqual(['1', '2', '3']);
    expect(source.blocks.some((block) => block.kind === 'row' && /\d$/.test(block.cells[1] ?? ''))).toBe(
      false,
    );
  });

  it('asks for the password of a protected file to be removed', async () => {
    const fixture = new URL('../../../../../test/fixtures/password.pdf', import.meta.url);
    const reading = await readPdf(readFileSync(fixture));
    expect(!reading.ok && reading.refusal.fault).toBe('password');
  });
});

describe.each(faultyReports())('readPdf of $whose', ({ files }) => {
  const squeeze = (row: Row) => row.cells.map((cell) => cell.replace(/\s/g, '')).join('|');
  const pdf = files.get('report.pdf') ?? Buffer.of();
  const docx = files.get('report.docx') ?? Buffer.of();

  it('gives the rows that the Word file has', async () => {
    const found = new Set((await read(pdf)).blocks.filter((block) => block.kind === 'row').map(squeeze));
    const word = await readDocx(docx);
    if (!word.ok) throw new Error(word.refusal.fault);
    const expected = word.value.blocks.filter((block) => block.kind === 'row').map(squeeze);
    const missing = expected.filter((row) => !found.has(row));
    expect(expected.length).toBeGreaterThan(115);
    expect(missing).toEqual([]);
  });

  it('refuses the first half of it', async () => {
    const reading = await readPdf(pdf.subarray(0, pdf.length >> 1));
    expect(!reading.ok && reading.refusal.fault).toBe('damaged');
  });
});

describe('text at a slant', () => {
  const turned = (degrees: number, x: number, y: number, text: string) => {
    const [cos, sin] = [Math.cos, Math.sin].map((of) => of((degrees * Math.PI) / 180).toFixed(4));
    return `BT /F 40 Tf ${cos} ${sin} -${sin} ${cos} ${x} ${y} Tm (${text}) Tj ET`.replace(/--/g, '');
  };
  const lines = ['the first line', 'the second line', 'the third line'];
  const pageWith = (mark: string) =>
    [mark, ...lines.map((text, index) => show(50, 700 - 20 * index, text))].join('\n');
  const textsOf = async (...pages: readonly string[]) => {
    const reading = await readPdf(makePdf(pages));
    if (!reading.ok) throw new Error(reading.refusal.fault);
    const { blocks, furniture = [] } = reading.value;
    return {
      read: blocks.map((block) => (block.kind === 'row' ? block.cells.join('|') : block.text)).join(' '),
      apart: furniture.map(({ text }) => text),
    };
  };

  it.each([30, 45, 90, -30])('of %i degrees is in no line, and told once', async (degrees) => {
    const mark = turned(degrees, 60, 665, 'COPY 1');
    const { read, apart } = await textsOf(pageWith(mark), `${mark} ${show(50, 500, 'the next page')}`);
    expect([read, apart]).toEqual([[...lines, 'the next page'].join(' '), ['COPY 1']]);
  });

  it('of less than a letter leans is text', async () => {
    const { apart } = await textsOf(pageWith(turned(1, 60, 600, 'COPY 1')));
    expect(apart).toEqual([]);
  });

  it('is the text of a page that has no other', async () => {
    const { read, apart } = await textsOf(show(50, 700, 'a page'), turned(90, 300, 300, 'ACROSS'));
    expect([read.replace(/[^A-Z]/g, '').length, apart]).toEqual(['ACROSS'.length, []]);
  });
});

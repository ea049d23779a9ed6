import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../source.ts';
import { readText } from './read-text.ts';

/** Blocks in short: the line with the text, or with the cells and their table's number. */
const inShort = ({ blocks }: Source) =>
  blocks.map((block) => {
    const line = block.place.kind === 'line' ? block.place.line : null;
    return block.kind === 'row' ? [line, block.table, ...block.cells] : [line, block.text];
  });

describe('readText', () => {
  it.each([
    [
      'paragraphs and blank lines',
      'หนึ่ง\r\n\r\n  สอง \rสาม',
      [
        [1, 'หนึ่ง'],
        [3, 'สอง'],
        [4, 'สาม'],
      ],
    ],
    [
      'rows of tabs, one table while no line comes between',
      'ก\tข\n\tค\nง\nจ\tฉ',
      [
        [1, 1, 'ก', 'ข'],
        [2, 1, '', 'ค'],
        [3, 'ง'],
        [4, 2, 'จ', 'ฉ'],
      ],
    ],
    [
      'a title over a table',
      'ประเด็นที่ ๑ เรื่อง\t\t\nIIT\tข้อ i๑\t๙๘.๗๘',
      [
        [1, 1, 'ประเด็นที่ ๑ เรื่อง', '', ''],
        [2, 1, 'IIT', 'ข้อ i๑', '๙๘.๗๘'],
      ],
    ],
    ['an indented paragraph', '\tตามที่ได้ประเมิน', [[1, 'ตามที่ได้ประเมิน']]],
    [
      'remnants of HTML and Markdown',
      '**คะแนน** ๙๙.๕๙<br>ดี &amp; เด่น\n<p>ก</p> <p>ข</p>\tค',
      [
        [1, 'คะแนน ๙๙.๕๙\nดี & เด่น'],
        [2, 1, 'ก\nข', 'ค'],
      ],
    ],
    ['what only looks like a tag', 'a < b > c และ <๙๕', [[1, 'a < b > c และ <๙๕']]],
    [
      'a Markdown table',
      '| ข้อ | คะแนน |\n|---|---|\n| i๑ | ๙๘.๗๘ |',
      [
        [1, 1, 'ข้อ', 'คะแนน'],
        [2, 1, '---', '---'],
        [3, 1, 'i๑', '๙๘.๗๘'],
      ],
    ],
    [
      'an HTML table over lines',
      'ก่อน\n<table>\n<tr><td rowspan="2">IIT</td><td>๑</td></tr>\n<tr><td>๒</td></tr>\n</table>\nหลัง',
      [
        [1, 'ก่อน'],
        [3, 1, 'IIT', '๑'],
        [4, 1, '', '๒'],
        [6, 'หลัง'],
      ],
    ],
    [
      'the entries of a list in a cell',
      '<table><tr><td><ul><li>ก</li><li>ข</li></ul></td><td><ol><li>ค</li></ol></td></tr></table>',
      [[1, 1, '• ก\n• ข', 'ค']],
    ],
    [
      'pages parted by form feeds',
      'หน้า ๑\f\nหน้า\f๒',
      [
        [1, 'หน้า ๑'],
        [2, 'หน้า'],
        [2, '๒'],
      ],
    ],
    [
      'a line of markup alone',
      '**\n<p></p>',
      [
        [1, '**'],
        [2, '<p></p>'],
      ],
    ],
    [
      'lines that wide gaps divide alike',
      'ที่    มาตรการ    ผู้รับผิดชอบ\n๑    จัดทำคู่มือ    กองคลัง\n๒    อบรม',
      [
        [1, 1, 'ที่', 'มาตรการ', 'ผู้รับผิดชอบ'],
        [2, 1, '๑', 'จัดทำคู่มือ', 'กองคลัง'],
        [3, '๒ อบรม'],
      ],
    ],
    ['zero-width spaces', 'การ\u200bประเมิน', [[1, 'การประเมิน']]],
  ])('reads %s', (_, text, expected) => {
    expect(inShort(readText(text))).toEqual(expected);
  });

  it('gives a block for every line that is not blank', () => {
    const piece = fc.constantFrom(
      'ข้อ i๑',
      '\t',
      '|',
      ' ',
      '**',
      '<p>',
      '</p>',
      '<br>',
      '๙๙.๕๙',
      '&amp;',
      '"',
      ',',
      'x',
    );
    const lines = fc.array(
      fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(lines, (given) => {
        const placed = readText(given.join('\n')).blocks.map(
          ({ place }) => place.kind === 'line' && place.line,
        );
        const expected = given.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
        expect(placed).toEqual(expected);
      }),
    );
  });
});

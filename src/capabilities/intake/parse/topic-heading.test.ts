import { describe, expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { checkTopicNumbers } from '../check/check-topics.ts';
import { readText } from '../read/read-text.ts';
import { readReport } from './read-report.ts';
import { printedTopicNumber, readHeadingWords } from './topic-heading.ts';

describe('the words of a heading', () => {
  test.each([
    ['ประเด็นที่ ๑ กระบวนการปฏิบัติงาน', 'topic', [1], [], 'กระบวนการปฏิบัติงาน'],
    ['ประเด็นที่ 7: กลไก', 'topic', [7], [], 'กลไก'],
    ['๒) ประเด็นที่ ๓ ช่องทาง', 'topic', [3], [2], 'ช่องทาง'],
    ['๓.๒ ประเด็นที่ ๒ การให้บริการ', 'topic', [2], [3, 2], 'การให้บริการ'],
    ['ประเด็น ๔ กระบวนการ ๒ ขั้น', 'topic', [4], [], 'กระบวนการ ๒ ขั้น'],
    ['ประเด็นในการวิเคราะห์ที่ ๕ การใช้', 'topic', [5], [], 'การใช้'],
    ['4.2ประเด็นการให้บริการ', 'topic', [], [4, 2], 'การให้บริการ'],
    ['• ด้านที่ (๖) การควบคุม', 'other', [6], [], 'การควบคุม'],
    ['(๒) หัวข้อการให้บริการ', 'other', [], [2], 'การให้บริการ'],
    ['ก. การให้บริการ', null, [], [], 'การให้บริการ'],
    ['แยกเป็น ๗ ประเด็น ดังต่อไปนี้', null, [], [], 'แยกเป็น ๗ ประเด็น ดังต่อไปนี้'],
    ['ในประเด็นที่ ๑ หน่วยงาน', null, [], [], 'ในประเด็นที่ ๑ หน่วยงาน'],
    ['2567 ผลการประเมิน', null, [], [], '2567 ผลการประเมิน'],
  ])('%s', (text, word, own, before, name) => {
    expect(readHeadingWords(text)).toEqual({ word, own, before, name });
  });

  test.each([
    ['ประเด็นที่ ๒ ก', 6, 2],
    ['๓.๖ ก', 6, 6],
    ['๓.๒ ก', 6, 6],
    ['๓.๒ ก', null, 2],
    ['๒) ก', 6, 2],
    ['ก', 6, null],
  ])('%s, named as topic %s, prints %s', (text, named, printed) => {
    expect(printedTopicNumber(readHeadingWords(text), named)).toBe(printed);
  });
});

const headed = (heading: (number: number, name: string) => string) =>
  readReport(
    readText(
      rulebook.topics
        .map(({ number, name }) => `${heading(number, name.th)}\nการพัฒนา : ควรพัฒนาต่อไป\n`)
        .join('\n'),
    ),
    rulebook,
  );

describe('a heading whose name is a topic’s is that topic’s', () => {
  test.each<[string, (number: number, name: string) => string]>([
    ['a section without the word', (number, name) => `4.${number} ${name}`],
    ['a section with the word', (number, name) => `๓.๑.${number} ประเด็น${name}`],
    ['sections that count otherwise', (number, name) => `2.${number + 3} ประเด็น ${name}`],
    ['sections that all have one number', (_, name) => `3.1 ${name}`],
    ['the word without a number', (_, name) => `ประเด็น${name}`],
    ['another word', (number, name) => `ด้านที่ ${number} : ${name}`],
    ['another word without a number', (_, name) => `• ด้าน${name}`],
    ['the word of the assessment', (number, name) => `ประเด็นการประเมินที่ ${number} ${name}`],
    ['a numbered list', (number, name) => `(${number}) หัวข้อ${name}`],
    ['a section behind the word', (number, name) => `ประเด็นที่ 3.${number} ${name}`],
    ['a merged row of a table', (number, name) => `3.${number} ${name}\t\t`],
    ['a name over two lines', (number, name) => `3.${number} ${name.slice(0, 22)}\n${name.slice(22)}`],
  ])('%s', (_, heading) => {
    const { topics, unread } = headed(heading);
    expect(unread).toEqual([]);
    expect(topics.map(({ number }) => number)).toEqual(rulebook.topics.map(({ number }) => number));
    expect(checkTopicNumbers(rulebook, topics)).toEqual([]);
  });

  test('a number of its own used twice is told', () => {
    const { topics } = headed((number, name) => `${number === 6 ? 2 : number}) ประเด็น${name}`);
    expect(checkTopicNumbers(rulebook, topics).map(({ rule, topic }) => [rule, topic])).toEqual([
      ['topic-number-repeated', 6],
    ]);
  });

  test.each([
    'ด้านที่ ๒ การใช้งบประมาณ',
    'ประเด็นที่เกี่ยวข้องกับสินบน',
    'ประเด็นการประเมิน',
    'ด้านการให้บริการประชาชนของหน่วยงานควรปรับปรุงให้รวดเร็ว',
    `1\t${rulebook.topics[0]?.name.th}\t98.20`,
  ])('%s heads none', (text) => {
    expect(readReport(readText(text), rulebook).topics).toEqual([]);
  });
});

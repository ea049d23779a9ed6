import { describe, expect, test } from 'vitest';
import { printedSheet, reportText, scoresOf } from '../../../../test/support/report-text.ts';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readReport } from '../parse/read-report.ts';
import { readText } from '../read/read-text.ts';
import { showPlace } from '../source.ts';
import { checkReport } from './check-report.ts';

const sheet = printedSheet(
  rulebook,
  scoresOf(rulebook, 41, (item, person) => ((person * 5 + item.charCodeAt(1)) % 8 === 0 ? 4 : 5)),
);
const clean = reportText({ rulebook, sheet, digits: 'arabic' });
const withoutProse = clean.replace(/^(?:วิเคราะห์ข้อบกพร่อง|ข้อบกพร่อง|การพัฒนา|การรักษาระดับ).*\n/gm, '');
const contents = rulebook.topics.map(
  ({ number, name }) => `ประเด็นที่ ${number} ${name.th} ........ ${number + 1}`,
);
const withContents = clean.replace('\n1. ', `\nสารบัญ\n${contents.join('\n')}\n\n1. `);

const told = (text: string) => {
  const report = readReport(readText(text), rulebook);
  expect(report.unread).toEqual([]);
  const { problems, printed } = checkReport(rulebook, report);
  expect(printed.items).toEqual(sheet.items);
  return problems.map(({ rule, topic, place }) => [rule, topic, place && showPlace(place)]);
};

const lineOf = (text: string, holds: string) =>
  `line ${text.split('\n').findIndex((line) => line.includes(holds)) + 1}`;

const withoutHeading = (text: string, topic: number) =>
  text.replace(new RegExp(`^ประเด็นที่ ${topic} (?!.*\\.\\.\\.).*$`, 'm'), '');

describe('a topic whose heading is lacking is missed, and its items stand where they should', () => {
  test.each(rulebook.topics.map(({ number }) => number))('topic %d', (topic) => {
    const text = withoutHeading(clean, topic);
    const first = rulebook.items.find((item) => item.topic === topic)?.id;
    expect(told(text)).toEqual([['topic-missing', topic, lineOf(text, `ข้อ ${first} `)]]);
  });

  test.each([2, 4, 7])('topic %d where no paragraphs stand between the tables', (topic) => {
    const text = withoutHeading(withoutProse, topic);
    const first = rulebook.items.find((item) => item.topic === topic)?.id;
    expect(told(text)).toEqual([['topic-missing', topic, lineOf(text, `ข้อ ${first} `)]]);
  });

  test.each([1, 5])('topic %d though the table of contents names it', (topic) => {
    expect(told(withContents)).toEqual([]);
    expect(told(withoutHeading(withContents, topic)).map(([rule, number]) => [rule, number])).toEqual([
      ['topic-missing', topic],
    ]);
  });

  test('its paragraphs are its own', () => {
    const { topics } = readReport(readText(withoutHeading(clean, 4)), rulebook);
    expect(topics.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const { paragraphs } of topics) expect(Object.keys(paragraphs)).toHaveLength(3);
  });
});

test('one item among those of another topic is out of place, though its own topic has no heading', () => {
  const text = withoutHeading(withoutProse, 4);
  const row = text.split('\n').find((line) => line.includes('ข้อ i11 ')) ?? '';
  const moved = text.replace(`${row}\n`, '').replace(/^.*ข้อ O7 .*$/m, `$&\n${row}`);
  expect(told(moved).map(([rule]) => rule)).toContain('item-in-wrong-topic');
});

test('a number that is not the one of the name, nor any other’s, is an information', () => {
  const text = clean.replace('ประเด็นที่ 1 ', 'ประเด็นที่ 9 ');
  expect(told(text)).toEqual([['name-differs-from-rulebook', 1, lineOf(text, 'ประเด็นที่ 9 ')]]);
});

describe('headings of other kinds', () => {
  test.each([
    ['(1) name', (line: string) => line.replace(/ประเด็นที่ (\d) /, '($1) ')],
    ['3.1 name', (line: string) => line.replace(/ประเด็นที่ (\d) /, '3.$1 ')],
    ['sections counted on', (line: string) => line.replace(/ประเด็นที่ (\d) /, (_, n) => `${Number(n) + 3}. `)],
    ['the name alone', (line: string) => line.replace(/ประเด็นที่ \d /, '')],
    ['the name below', (line: string) => line.replace(/(ประเด็นที่ \d) /, '$1\n')],
  ])('%s', (_, change) => {
    const text = clean.replace(/^ประเด็นที่ \d .*$/gm, change);
    expect(told(text)).toEqual([]);
    const { topics } = readReport(readText(text), rulebook);
    expect(topics.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('a number used twice without the word for a topic', () => {
    const text = clean.replace(/^ประเด็นที่ (\d) /gm, '($1) ').replace('(6) ', '(2) ');
    expect(told(text)).toEqual([['topic-number-repeated', 6, lineOf(text, '(2) กระบวนการควบคุม')]]);
  });
});

test('a paragraph may list items with the scores that stand in the table above', () => {
  const text = clean
    .replace(/^การพัฒนา :\t(.*)\t$/gm, 'การพัฒนา – $1')
    .replace(/(\tข้อ (i1 .*?)\t([\d.]+)\n[\s\S]*?\nการพัฒนา – .*\n)/, '$1- ข้อ $2 $3 คะแนน\n');
  expect(text).toMatch(/^- ข้อ i1 .* คะแนน$/m);
  expect(told(text)).toEqual([]);
});

test('a number used twice in a row where the names stand below', () => {
  const text = clean.replace('ประเด็นที่ 4 ', 'ประเด็นที่ 3 ').replace(/^(ประเด็นที่ \d) /gm, '$1\n');
  const place = `line ${text.split('\n').findIndex((line) => line.startsWith('กระบวนการกำกับดูแล'))}`;
  expect(told(text)).toEqual([['topic-number-repeated', 4, place]]);
});

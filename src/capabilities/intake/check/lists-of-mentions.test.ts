import { describe, expect, test } from 'vitest';
import { printedSheet, reportText, scoresOf } from '../../../../test/support/report-text.ts';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readReport } from '../parse/read-report.ts';
import { readText } from '../read/read-text.ts';
import { checkReport } from './check-report.ts';

const answer = (item: string, person: number) => {
  if (item === 'i5') return person % 3 === 0 ? 3 : 5;
  return (person * 7 + item.length * 3 + item.charCodeAt(1)) % 9 === 0 ? 4 : 5;
};
const sheet = printedSheet(rulebook, scoresOf(rulebook, 53, answer));
const clean = reportText({ rulebook, sheet, digits: 'arabic' });
const rows = clean.split('\n').filter((line) => /\tข้อ [ieO]\d/.test(line));
const rowOf = (id: string) => rows.find((line) => line.includes(`ข้อ ${id} `)) ?? '';
const [i4, i5, e2, e3] = ['i4', 'i5', 'e2', 'e3'].map(rowOf) as [string, string, string, string];
const unscored = [i5, e2, e3].map((row) => row.replace(/\t\d+\.\d\d$/, '')).join('\n');
const otherScore = (row: string) => row.replace(/\d+\.\d\d/, '12.34');

function read(text: string) {
  const report = readReport(readText(text), rulebook);
  const { problems, printed } = checkReport(rulebook, report);
  const faults = problems.filter(({ severity }) => severity !== 'info');
  return { faults: faults.map(({ rule, item }) => `${rule} ${item}`), topics: report.topics.length, printed };
}

const asClean = read(clean);

const CAPTIONS = ['ข้อคำถามที่ได้คะแนนต่ำสุด 2 ลำดับแรก ได้แก่', 'คะแนนรายข้อ', 'ภาคผนวก'];
const ABOVE = (list: string) => clean.replace('\nประเด็นที่ 1 ', `\n${list}\n\n$&`);
const BETWEEN = (list: string) => clean.replace('\nประเด็นที่ 4 ', `\n${list}\n$&`);
const BELOW_THE_TABLE = (list: string) => clean.replace(i5, `${i5}\n\n${list}\n`);
const AT_THE_END = (list: string) => `${clean}\n\n${list}\n`;
const PLACES = Object.entries({ ABOVE, BETWEEN, AT_THE_END });

describe.each(CAPTIONS)('a list that names items again, under %s', (caption) => {
  test.each(PLACES)('is a fault nowhere: %s', (_, put) => {
    for (const list of [`${i5}\n${e2}\n${e3}`, unscored, rows.slice(0, 20).join('\n')])
      expect(read(put(`${caption}\n${list}`))).toEqual(asClean);
  });

  test.each(PLACES)('with another score it is told: %s', (_, put) => {
    const { faults, topics, printed } = read(put(`${caption}\n${i4}\n${otherScore(i5)}\n${e2}`));
    expect(faults).toEqual(['item-repeated i5']);
    expect([topics, printed]).toEqual([rulebook.topics.length, asClean.printed]);
  });
});

test.each([
  'คะแนนรายข้อ (ข้อที่ต่ำกว่า 95 แสดงตัวหนา)',
  'คะแนนรายข้อ จุดแข็งและจุดที่ต้องพัฒนา',
  'ผลคะแนนเรียงจากข้อที่ได้คะแนนต่ำสุด',
])('the caption of a topic’s own table makes no mentions of its items: %s', (caption) => {
  const captioned = clean.replace(/\nประเด็นที่ \d.*$/gm, (heading) => `${heading}\n${caption}`);
  expect(read(captioned)).toEqual(asClean);
});

test('a summary of all items before a list of some, without topics', () => {
  const table = rows.join('\n');
  const list = `ข้อที่ได้คะแนนต่ำสุดมีดังนี้\n${i5}\n${e2}`;
  for (const text of [`${table}\n\n${list}`, `${list}\n\nคะแนนทุกข้อเป็นดังนี้\n${table}`])
    expect(read(text).faults).toEqual([]);
});

describe('a row repeated in a table is a fault', () => {
  test.each([
    ['below itself', clean.replace(i5, `${i5}\n${i5}`), 'i5'],
    ['at the end of its topic’s table', clean.replace(i5, `${i5}\n${i4}`), 'i4'],
    ['in a table without topics', [...rows, e2].join('\n'), 'e2'],
  ])('%s', (_, text, item) => {
    expect(read(text).faults).toContain(`item-repeated ${item}`);
  });

  test('in the table of another topic', () => {
    expect(read(clean.replace(i5, `${i5}\n${e2}`)).faults).toContain('item-repeated e2');
  });

  test('where one table goes on below its caption', () => {
    const goesOn = clean.replace(i5, `${i5}\nตารางที่ 5 (ต่อ)\n${i4}`);
    expect(read(goesOn).faults).toContain('item-repeated i4');
  });
});

test('a list below a topic’s own table', () => {
  expect(read(BELOW_THE_TABLE(`ข้อที่ต่ำที่สุดในประเด็นนี้\n${i5}\n`)).topics).toBe(rulebook.topics.length);
});

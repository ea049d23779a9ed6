import { describe, expect, test } from 'vitest';
import { printedSheet, reportText, scoresOf } from '../../../../test/support/report-text.ts';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readReport } from '../parse/read-report.ts';
import { readCsv } from '../read/read-csv.ts';
import { readText } from '../read/read-text.ts';
import { type Source, showPlace } from '../source.ts';
import { checkReport } from './check-report.ts';

const sheet = printedSheet(
  rulebook,
  scoresOf(rulebook, 31, (item, person) => ((person * 3 + item.charCodeAt(1)) % 8 === 0 ? 4 : 5)),
);
const clean = reportText({ rulebook, sheet, digits: 'arabic' });

const check = (source: Source) => checkReport(rulebook, readReport(source, rulebook)).problems;
const missing = (source: Source) =>
  check(source).flatMap(({ rule, item }) => (rule === 'item-missing' && item ? [item] : []));

describe('a report whose items nobody understands lacks all of them', () => {
  const unknown = clean.replace(/ข้อ [ieO]\d+ /g, '');
  const bare = unknown.replace(/^ประเด็นที่.*$/gm, '');
  test.each([
    ['with topics', unknown],
    ['with paragraphs and measures', bare],
    ['with rows of items alone', bare.replace(/^(?:ข้อบกพร่อง|การพัฒนา|การรักษา|วิเคราะห์|มาตรการ|➤).*$/gm, '')],
    ['with measures alone', bare.replace(/^(?:IIT|EIT|OIT|ข้อบกพร่อง|การพัฒนา|การรักษา|วิเคราะห์).*$/gm, '')],
  ])('%s', (_, text) => {
    expect(missing(readText(text))).toHaveLength(rulebook.items.length);
  });
});

test.each([
  ['indicators', rulebook.indicators],
  ['instruments', rulebook.instruments],
])('figures of %s alone lack no item', (_, figures) => {
  const rows = figures.map(({ id }) => `${id},90.00`).join('\n');
  expect(missing(readCsv(`item,score\n${rows}\noverall,90.00`, ','))).toEqual([]);
  expect(missing(readText(`คะแนน\nรายการ\tคะแนน\n${rows.replaceAll(',', '\t')}`))).toEqual([]);
});

describe('every problem has a place', () => {
  const places = (source: Source) => check(source).map(({ place }) => showPlace(place));

  test('in a document without topics the table, in an empty one its beginning', () => {
    expect(new Set(places(readCsv('item,score\ni1,90.00\ni2,', ',')))).toEqual(new Set(['line 1', 'line 3']));
    expect(new Set(places({ form: 'csv', blocks: [] }))).toEqual(new Set(['line 1']));
  });

  test('a topic that is lacking with all its items is missed behind the topic before it', () => {
    const lines = clean.split('\n');
    const at = (topic: number) => lines.findIndex((line) => line.startsWith(`ประเด็นที่ ${topic} `));
    const text = lines.toSpliced(at(5), at(6) - at(5)).join('\n');
    const lacking = check(readText(text)).filter(({ topic }) => topic === 5);
    expect(lacking.length).toBeGreaterThan(5);
    expect(new Set(lacking.map(({ place }) => showPlace(place)))).toEqual(new Set([`line ${at(4) + 1}`]));
  });

  test('an empty score in a table of figures is missed in its own row', () => {
    const cell = (row: number) => ({ kind: 'cell' as const, sheet: 'ITA', cell: `A${row}` });
    const rows = [['item', 'score'], ['i1', '90.00'], ['i2'], ['1'], ['2', '90.00']];
    const blocks = rows.map((cells, at) => ({ kind: 'row' as const, table: 1, place: cell(at + 1), cells }));
    const source: Source = { form: 'xlsx', blocks };
    const found = check(source).find(({ item }) => item === 'i2');
    expect(found && showPlace(found.place)).toBe('sheet ITA cell A3');
    expect(readReport(source, rulebook).unread).toEqual([]);
  });
});

describe('a decimal comma in a file of commas gives no score', () => {
  test.each([
    ['item,score\ni4,98,5\ni5,97.00', 'i4'],
    ['item,name,score\ni4,งบประมาณ,98,50\ni5,งบ,97.00', 'i4'],
    ['i3,99.00\ni4,98,5\ni5,97.00', 'i4'],
    ['item,score\n1,99.00\n2,98,5\n3,97.00', '2'],
  ])('%j', (text, key) => {
    const { printed, problems } = checkReport(rulebook, readReport(readCsv(text, ','), rulebook));
    expect(printed.items.get(key) ?? printed.indicators.get(key)).toBeUndefined();
    const found = problems.find((problem) => (problem.item ?? problem.indicator) === key);
    expect(found).toMatchObject({
      rule: 'score-out-of-range',
      repairs: [{ item: key, from: null, to: 9850 }],
    });
  });

  test('a remark or a column of its own is none', () => {
    const printed = (text: string) =>
      checkReport(rulebook, readReport(readCsv(text, ','), rulebook)).printed.items.get('i4');
    expect(printed('item,score,note\ni4,98,5 คน\ni5,97.00,')).toBe(9800);
    expect(printed('item,score,note\ni4,98,5\ni5,97.00,')).toBe(9800);
    expect(printed('item,score\ni4,98,\ni5,97.00')).toBe(9800);
  });
});

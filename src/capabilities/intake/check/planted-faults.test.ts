import { describe, expect, test } from 'vitest';
import { printedSheet, reportText, scoresOf } from '../../../../test/support/report-text.ts';
import { openRulebook } from '../../rulebook/acts.ts';
import { readReport } from '../parse/read-report.ts';
import { readText } from '../read/read-text.ts';
import { showPlace } from '../source.ts';
import { checkReport } from './check-report.ts';

const opened = await openRulebook('ita-2567');
if (!opened.ok) throw new Error('no rulebook');
const rulebook = opened.value;

const answer = (item: string, person: number) => {
  if (item === 'i5') return person % 3 === 0 ? 3 : 5;
  return (person * 7 + item.length * 3 + item.charCodeAt(1)) % 9 === 0 ? 4 : 5;
};
const sheet = printedSheet(rulebook, scoresOf(rulebook, 53, answer));
const clean = reportText({ rulebook, sheet, digits: 'arabic' });

const faultsOf = (text: string) =>
  checkReport(rulebook, readReport(readText(text), rulebook)).problems.filter(
    ({ severity }) => severity !== 'info',
  );

/** Changes the one line that holds the given text and tells where it is. */
function plant(holds: string, change: (line: string) => string): { text: string; place: string } {
  const lines = clean.split('\n');
  const at = lines.findIndex((line) => line.includes(holds));
  if (at < 0) throw new Error(`no line holds ${holds}`);
  const text = lines.toSpliced(at, 1, ...change(lines[at] ?? '').split('\n')).join('\n');
  return { text, place: `line ${at + 1}` };
}

test('the document is clean before anything is planted', () => {
  expect(faultsOf(clean)).toEqual([]);
});

const rowsOf = (text: string, change: (cells: string[]) => string) =>
  text
    .split('\n')
    .map((line) => (/\tข้อ [ieO]\d|^เครื่องมือ/.test(line) ? change(line.split('\t')) : line))
    .join('\n');

test.each([
  [
    'rows with numbers of their own and no instruments',
    rowsOf(clean, ([, ...cells]) => [cells[0] === 'ข้อความคำถาม' ? 'ลำดับ' : '7', ...cells].join('\t')),
  ],
  [
    'rows with numbers of their own',
    rowsOf(clean, (cells) => [cells[0] === 'เครื่องมือการประเมิน' ? 'ลำดับ' : '7', ...cells].join('\t')),
  ],
  [
    'each cell on a line of its own',
    rowsOf(clean, (cells) => cells.filter((cell) => cell !== '').join('\n')),
  ],
  [
    'Markdown',
    clean
      .replace(/^.*\t.*$/gm, (line) => `| ${line.replaceAll('\t', ' | ')} |`)
      .replace(/^\| (?:เครื่องมือ|มาตรการ).*$/gm, '$&\n|---|---|'),
  ],
])('the same document is clean with %s', (_, text) => {
  const { printed, report, problems } = checkReport(rulebook, readReport(readText(text), rulebook));
  expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(printed.items).toEqual(sheet.items);
  expect(report.unread).toEqual([]);
  expect(report.measures).toHaveLength(2);
});

type Planted = readonly [rules: readonly string[], holds: string, change: (line: string) => string];

describe('a planted fault is found where it stands, and nothing is accused that is right', () => {
  test.each<Planted>([
    [['item-missing'], 'ข้อ i7 ', (line) => line.replace(/\d+\.\d\d/, '')],
    [['item-repeated', 'item-missing'], 'ข้อ O20 ', (line) => line.replace('O20', 'O19')],
    [['item-unknown', 'item-missing'], 'ข้อ O28 ', (line) => line.replace('O28', 'O82')],
    [['score-out-of-range'], 'ข้อ i9 ', (line) => line.replace(/\d+\.\d\d/, '198.20')],
    [['score-out-of-range', 'indicator-not-mean'], 'ข้อ O9 ', (line) => line.replace(/\d+\.\d\d/, '50.00')],
    [['level-wrong'], 'คะแนนที่ได้', (line) => line.replace(/“ระดับ.*”/, '“ระดับต้องปรับปรุง”')],
    [['level-wrong'], 'คะแนนที่ได้', (line) => line.replace(/“ระดับ.*”/, '“ระดับ AA”')],
    [['overall-not-weighted'], 'คะแนนที่ได้', (line) => line.replace(/\d+\.\d\d/, '64.11')],
    [['overall-not-weighted'], 'คะแนนที่ได้', (line) => line.replace(/\d+\.\d\d/, '96.11')],
    [['year-mismatch'], '๑. ผลการประเมิน', (line) => line.replace('2567', '2566')],
    [['year-mismatch'], '๔. วิธีการนำ', (line) => line.replace('2568', '2569')],
    [['topic-number-repeated'], 'ประเด็นที่ 6', (line) => line.replace('6', '5')],
    [['measure-incomplete'], '➤ จัดทำบัญชี', (line) => line.replace('สำนักปลัด/ กองคลัง', '')],
    [['measure-incomplete'], '➤ จัดทำบัญชี', (line) => line.replace('รายงานผู้บริหารทุกไตรมาส', '')],
    [['measure-incomplete'], '➤ จัดทำบัญชี', (line) => line.replace(/๑ ต\.ค.*?68|1 ต\.ค.*?68|. ต\.ค.*68/, '-')],
    [['period-outside-year'], '➤ จัดทำคู่มือ', (line) => line.replace('ก.ย. 68', 'ต.ค. 68')],
    [
      ['indicator-not-mean'],
      '\t3\t',
      (line) => line.replace(/(\d)(\.\d\d)$/, (_, one, rest) => `${(Number(one) + 5) % 10}${rest}`),
    ],
    [['score-out-of-range', 'indicator-not-mean'], 'ข้อ O20 ', (line) => line.replace(/\d+\.\d\d/, '80.00')],
    [['agency-name-varies'], 'คะแนนที่ได้', (line) => line.replace('ตัวอย่าง', 'ตัวยาง')],
  ])('%j at %s', (rules, holds, change) => {
    const { text, place } = plant(holds, change);
    const found = faultsOf(text);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(rules));
    expect(found.flatMap((problem) => (problem.place ? [showPlace(problem.place)] : []))).toContain(place);
  });

  test('a lacking item has the place of its topic', () => {
    const { place } = plant('ประเด็นที่ 3', (line) => line);
    const [fault, ...others] = faultsOf(plant('ข้อ e4 ', () => '').text);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'item-missing', item: 'e4' });
    expect(fault?.place && showPlace(fault.place)).toBe(place);
  });

  test('a number with another item’s wording gives neither a score, even when it is used once', () => {
    const lines = clean.split('\n').filter((line) => !line.includes('ข้อ O16 '));
    const text = lines.map((line) => line.replace('ข้อ O17 ', 'ข้อ O16 ')).join('\n');
    expect(faultsOf(text)).toMatchObject([
      { rule: 'item-missing', item: 'O16' },
      { rule: 'item-missing', item: 'O17', repairs: [{ item: 'O17', from: null }] },
    ]);
    const { printed } = checkReport(rulebook, readReport(readText(text), rulebook));
    expect(printed.items.has('O16') || printed.items.has('O17')).toBe(false);
  });

  test('a list of the lowest scores above the topics repeats no item, another score there does', () => {
    const row = clean.split('\n').find((line) => line.includes('ข้อ i5 ')) ?? '';
    const above = (line: string) => clean.replace('\nประเด็นที่ 1 ', `\nข้อที่ได้คะแนนต่ำสุด\n${line}\n$&`);
    expect(faultsOf(above(row))).toEqual([]);
    expect(faultsOf(above(row.replace(/\d+\.\d\d/, '12.34')))).toMatchObject([
      { rule: 'item-repeated', item: 'i5' },
    ]);
  });

  test('an item whose number is printed with a look-alike and whose score is lacking is missing at its own place', () => {
    const { text, place } = plant('ข้อ i8 ', (line) => line.replace('i8', '1๘').replace(/\d+\.\d\d/, ''));
    const { problems } = checkReport(rulebook, readReport(readText(text), rulebook));
    expect(problems.map(({ rule, item }) => [rule, item])).toEqual([
      ['item-missing', 'i8'],
      ['look-alike-characters', 'i8'],
    ]);
    expect(problems[0]?.place && showPlace(problems[0].place)).toBe(place);
  });

  test('of two lines with one number the second is the repetition', () => {
    const { text, place } = plant('ข้อ i2 ', (line) => `${line}\n${line}`);
    const [fault, ...others] = faultsOf(text);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'item-repeated', item: 'i2' });
    expect(fault?.place && showPlace(fault.place)).toBe(`line ${Number(place.slice(5)) + 1}`);
  });

  test('a number with the wording of an item that differs by a few words from its own', () => {
    const right = sheet.items.get('i11') ?? 0;
    const { text, place } = plant('ข้อ i11 ', (line) => line.replace('i11', 'i10'));
    const found = checkReport(rulebook, readReport(readText(text), rulebook)).problems;
    expect(found).toMatchObject([
      { rule: 'item-repeated', item: 'i10', repairs: [{ item: 'i10', from: 'i10', to: 'i11' }] },
      { rule: 'item-missing', item: 'i11', repairs: [{ item: 'i11', from: null, to: right }] },
    ]);
    for (const problem of found) expect(problem.place && showPlace(problem.place)).toBe(place);
  });

  test('a score lacking in a row that has a number of its own', () => {
    const numbered = rowsOf(clean, ([, ...cells]) =>
      [cells[0] === 'ข้อความคำถาม' ? 'ที่' : '4', ...cells].join('\t'),
    );
    const text = numbered.replace(/^(.*ข้อ O19 .*\t)[\d.]+$/m, '$1');
    expect(faultsOf(text)).toMatchObject([{ rule: 'item-missing', item: 'O19' }]);
  });

  test('“none” over the lowest score says that there is no fault', () => {
    const text = clean.replaceAll('มีข้อที่ต้องดูแลเป็นพิเศษ', 'ไม่มี');
    const found = faultsOf(text);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['no-fault-over-weakest']));
    const lines = text.split('\n').flatMap((line, at) => (/:\tไม่มี\t/.test(line) ? [`line ${at + 1}`] : []));
    expect(found.map(({ place }) => place && showPlace(place))).toEqual(lines);
  });

  test('an item of no rulebook', () => {
    const { text } = plant('ข้อ i3 ', (line) => `${line}\nIIT\tข้อ i16 คำถามที่ไม่มีในแบบ\t98.00`);
    expect(faultsOf(text)).toMatchObject([{ rule: 'item-unknown', item: 'i16' }]);
  });

  test('an unknown number is given in Arabic digits however it is printed', () => {
    const { text } = plant('ข้อ i3 ', (line) => `${line}\nIIT\tข้อ i๑๘ คำถามที่ไม่มีในแบบ\t98.00`);
    expect(faultsOf(text)).toMatchObject([{ rule: 'item-unknown', item: 'i18' }]);
  });

  test('a look-alike in a column of its own is read by the wording beside it', () => {
    const text = clean
      .replace(/^(เครื่องมือการประเมิน)\t/gm, '$1\tข้อ\t')
      .replace(/^(.*)\tข้อ ([ieO])(\d+) /gm, (_, before, letter, digits) => {
        const alike = digits.length === 1 && letter === 'i' ? '1' : letter;
        return `${before}\t${alike}${digits}\t`;
      });
    const { printed, problems } = checkReport(rulebook, readReport(readText(text), rulebook));
    expect(printed.items).toEqual(sheet.items);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['look-alike-characters']));
  });

  test('scores in the first column', () => {
    const rows = [['คะแนน', 'ข้อ'], ...[...sheet.items].map(([id, score]) => [(score / 100).toFixed(2), id])];
    const text = rows.map((cells) => cells.join('\t')).join('\n');
    const { printed, problems } = checkReport(rulebook, readReport(readText(text), rulebook));
    expect(printed.items).toEqual(sheet.items);
    expect(problems).toEqual([]);
  });

  test('a paragraph under its label, with a blank line between', () => {
    const text = clean.replaceAll(/^(การพัฒนา) :\t(.*)\t$/gm, '**$1**\n\n$2');
    const { topics, unread } = readReport(readText(text), rulebook);
    expect(unread).toEqual([]);
    for (const { paragraphs } of topics) expect(paragraphs.develop?.text).toMatch(/^พัฒนาเรื่อง/);
  });

  test('a paragraph whose row is broken over two pages within its label', () => {
    const text = clean.replaceAll('การรักษาระดับ :\tรักษาระดับเรื่อง', 'การ\tรักษาระดับ\nรักษาระดับ :\tเรื่อง');
    const { topics, unread } = readReport(readText(text), rulebook);
    expect(unread).toEqual([]);
    for (const { paragraphs } of topics) expect(paragraphs.sustain?.text).toMatch(/^รักษาระดับ เรื่องที่ได้คะแนน/);
  });

  test('an item under another topic', () => {
    const { text, place } = moved();
    const [fault, ...others] = faultsOf(text);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'item-in-wrong-topic', item: 'O6' });
    expect(fault?.place && showPlace(fault.place)).toBe(place);
  });

  test('a misread score: the indicator is impossible and the right reading is among the repairs', () => {
    const right = sheet.items.get('e2') ?? 0;
    const { text } = plant('ข้อ e2 ', (line) => line.replace(/\d+\.\d\d/, (score) => `4${score.slice(1)}`));
    const fault = faultsOf(text).find(({ rule }) => rule === 'indicator-not-mean');
    expect(fault).toMatchObject({ indicator: '6' });
    expect(fault?.repairs?.map(({ item, to }) => `${item}=${to}`)).toContain(`e2=${right}`);
  });
});

/** O6 put under topic 1. */
function moved() {
  const lines = clean.split('\n');
  const from = lines.findIndex((line) => line.includes('ข้อ O6 '));
  const line = lines[from] ?? '';
  const without = lines.toSpliced(from, 1);
  const to = without.findIndex((other) => other.includes('ข้อ O7 '));
  return { text: without.toSpliced(to + 1, 0, line).join('\n'), place: `line ${to + 2}` };
}

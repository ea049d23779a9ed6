import { describe, expect, test } from 'vitest';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { readReport } from '../parse/read-report.ts';
import { readText } from '../read/read-text.ts';
import { showPlace } from '../source.ts';
import { checkReport } from './check-report.ts';

const check = (text: string) => checkReport(rulebook2567, readReport(readText(text), rulebook2567));
const figures = rulebook2567.items.map(({ id }) => `${id}\t100.00`);
const sheetWith = (...rows: string[]) => {
  const keys = rows.map((row) => row.split('\t')[0]);
  return [
    'item\tscore',
    ...figures.map((row) => rows[keys.indexOf(row.split('\t')[0] ?? '')] ?? row),
    ...rows.filter((row) => !figures.some((figure) => figure.split('\t')[0] === row.split('\t')[0])),
  ].join('\n');
};
const placeIn = (text: string, row: string) => `line ${text.split('\n').indexOf(row) + 1}`;

describe.each(['n/a', '99..5', '1e2', 'ไม่มี', '98.5o', 'abc', '#REF!', '9 8 . 7 8 x'])(
  '%j for a score',
  (cell) => {
    test.each(['i2', 'O7'])('of item %s is told at its place, and no score nor name comes of it', (item) => {
      const row = `${item}\t${cell}`;
      const text = sheetWith(row);
      const { problems, printed, report } = check(text);
      expect(problems).toMatchObject([{ rule: 'score-out-of-range', item, severity: 'error' }]);
      expect(problems[0]?.message.th).toContain(cell);
      expect(problems[0]?.place && showPlace(problems[0].place)).toBe(placeIn(text, row));
      expect(printed.items.has(item)).toBe(false);
      expect(report.items.every(({ name }) => name === '')).toBe(true);
    });

    test.each(['3', 'EIT', 'overall'])('of figure %s is told at its place', (key) => {
      const row = `${key}\t${cell}`;
      const text = sheetWith(row);
      const { problems, printed } = check(text);
      const named = key === '3' ? { indicator: '3' } : { item: key };
      expect(problems).toMatchObject([{ rule: 'score-out-of-range', ...named }]);
      expect(problems[0]?.place && showPlace(problems[0].place)).toBe(placeIn(text, row));
      expect([printed.indicators.size, printed.instruments.size, printed.overall]).toEqual([0, 0, null]);
    });
  },
);

test('a letter that looks like a digit is offered as one and not taken', () => {
  const [fault] = check(sheetWith('i2\t98.5o')).problems;
  expect(fault?.repairs).toEqual([{ item: 'i2', from: null, to: 9850 }]);
});

test.each(['', '-', '–'])('an item with %j has no score', (cell) => {
  const { problems } = check(sheetWith(`i2\t${cell}`));
  expect(problems).toMatchObject([{ rule: 'item-missing', item: 'i2' }]);
});

test('an indicator with a dash is left out', () => {
  expect(check(sheetWith('3\t-')).problems).toEqual([]);
});

test('what stands beside an empty score is none', () => {
  const text = sheetWith()
    .replace('item\tscore', 'ข้อ\tคะแนน\tเป้าหมาย')
    .replaceAll(/(\t100\.00)/g, '$1\t95.00')
    .replace('i2\t100.00\t', 'i2\t\t');
  const { problems, printed } = check(text);
  expect(problems).toMatchObject([{ rule: 'item-missing', item: 'i2' }]);
  expect(printed.items.get('i3')).toBe(10000);
});

test.each(['i2', '3', 'OIT'])('a full score with look-alikes is read, and told for figure %s', (key) => {
  const { problems, printed } = check(sheetWith(`${key}\t1OO.oo`));
  const named = key === '3' ? { indicator: key } : { item: key };
  expect(problems).toMatchObject([{ rule: 'look-alike-characters', severity: 'info', ...named }]);
  expect([...printed.items, ...printed.indicators, ...printed.instruments]).toContainEqual([key, 10000]);
});

import { expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readReport } from '../parse/read-report.ts';
import { readText } from '../read/read-text.ts';
import { checkReport } from './check-report.ts';

const check = (rows: readonly string[], heading = '') => {
  const text = [heading, 'item\tscore', ...rows.map((id) => `${id}\t100.00`)].join('\n');
  return checkReport(rulebook, readReport(readText(text), rulebook)).problems;
};
const indicators = rulebook.indicators.map(({ id }) => id);
const itemsOf = (indicator: string) =>
  rulebook.items.flatMap((item) => (item.indicator === indicator ? [item.id] : []));
const missing = (rows: readonly string[]) =>
  check(rows).flatMap(({ rule, indicator, item }) => (rule === 'item-missing' ? [indicator ?? item] : []));

test.each([
  ['all indicators', indicators, []],
  ['instruments alone', rulebook.instruments.map(({ id }) => id), []],
  ['three of one instrument', ['1', '2', '3'], ['4', '5']],
  ['one, and the items of another', ['1', ...itemsOf('2')], ['3', '4', '5']],
])('%s', (_, rows, expected) => {
  expect(missing(rows).filter((id) => indicators.includes(id ?? ''))).toEqual(expected);
});

test.each(['ปี 2565', 'ปี พ.ศ. ๒๕๖๕', 'ผล ITA ปี 2565', 'คะแนนปี 2565'])(
  'the heading %s over a table names its year',
  (heading) => {
    expect(check(indicators, heading)).toMatchObject([{ rule: 'year-mismatch', severity: 'error' }]);
    expect(check(indicators, heading.replace(/25[\d]{2}|๒๕๖๕/u, String(rulebook.fiscalYear)))).toEqual([]);
  },
);

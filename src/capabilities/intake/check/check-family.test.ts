import { expect, test } from 'vitest';
import { madeUpRulebook } from '../../../../test/support/made-up-rulebook.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { readReport } from '../parse/read-report.ts';
import { readText } from '../read/read-text.ts';
import { checkReport } from './check-report.ts';

const check = (codes: readonly string[]) => {
  const text = ['item\tscore', ...codes.map((code) => `${code}\t100.00`)].join('\n');
  return checkReport(rulebook2567, readReport(readText(text), rulebook2567)).problems;
};
const own = rulebook2567.items.map(({ id }) => id);
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);

test.each([
  ['a family with a prefix of its own', numbered('P', 20)],
  ['a family with longer prefixes', numbered('ex', 10)],
  ['the items of another rulebook', madeUpRulebook.items.map(({ id }) => id)],
  ['another family that shares some numbers', [...numbered('P', 20), ...numbered('O', 8)]],
])('a table of %s is one problem with its remedy', (_, codes) => {
  const problems = check(codes);
  expect(problems).toMatchObject([{ rule: 'item-unknown', severity: 'error', item: codes[0] }]);
  expect(problems[0]?.message.th).toMatch(/หลักเกณฑ์ให้ตรงกับตาราง/);
  expect(problems[0]?.message.en).toMatch(/Choose the rulebook/);
});

test.each(['i16', 'e10', 'O36', 'x3'])('in a usual table %s is unknown by itself', (code) => {
  expect(check([...own, code])).toMatchObject([{ rule: 'item-unknown', item: code }]);
});

test('a number in place of another leaves that one lacking', () => {
  expect(check(own.map((id) => (id === 'i15' ? 'i16' : id)))).toMatchObject([
    { rule: 'item-unknown', item: 'i16' },
    { rule: 'item-missing', item: 'i15' },
  ]);
});

test('several unknown numbers in a usual table are told one by one', () => {
  const codes = ['O36', 'O37', 'O38', 'O39', 'O40'];
  expect(check([...own, ...codes]).map(({ rule, item }) => [rule, item])).toEqual(
    codes.map((code) => ['item-unknown', code]),
  );
});

import { expect, test } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { rulebook2567, score, sheet2567 } from '../../../test/support/result-2567.ts';
import { checkReport } from './check/check-report.ts';
import { listFigures, scoresByKey } from './figure-list.ts';
import { readReport } from './parse/read-report.ts';
import { readSource } from './read/read-source.ts';
import { templateCsv, templateXlsx } from './template.ts';
import { tableOfTyped } from './typed-figures.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function readFigures(content: Uint8Array, name: string, rulebook = rulebook2567) {
  const source = await readSource(content, name);
  if (!source.ok) throw new Error(source.refusal.message.en);
  return checkReport(rulebook, readReport(source.value, rulebook));
}

test('the template begins with the mark by which spreadsheets know UTF-8, and asks for every figure in order', () => {
  const lines = templateCsv(rulebook2567).split('\n');
  expect(lines[0]).toBe('\uFEFFitem,score');
  expect(lines.slice(1, -1)).toEqual(listFigures(rulebook2567).map(({ key }) => `${key},`));
});

test('the workbook holds the same codes, with what they mean', async () => {
  const source = await readSource(await templateXlsx(rulebook2567, 'th'), 'template.xlsx');
  const codes = source.ok
    ? source.value.blocks.flatMap((block) => (block.kind === 'row' ? [block.cells[0]] : []))
    : [];
  expect(codes).toEqual(['item', ...listFigures(rulebook2567).map(({ key }) => key)]);
});

const filled = (scores: ReadonlyMap<string, number>) =>
  templateCsv(rulebook2567).replace(/^([^,\n]+),$/gm, (line, key: string) => {
    const value = scores.get(key);
    return value === undefined ? line : `${key},${value / 100}`;
  });

test('a filled template gives the figures that were filled in', async () => {
  const printed = scoresByKey(sheet2567);
  const { printed: read } = await readFigures(bytesOf(filled(printed)), 'template.csv');
  expect(scoresByKey(read)).toEqual(printed);
});

test('a template in which only indicators are filled in lacks no items', async () => {
  const checked = await readFigures(bytesOf(filled(sheet2567.indicators)), 'template.csv');
  expect(checked.printed.indicators).toEqual(sheet2567.indicators);
  expect(checked.problems.map(({ rule }) => rule)).not.toContain('item-missing');
});

test.each([
  ['nothing', []],
  ['all items but the last', rulebook2567.items.slice(0, -1).map(({ id }) => id)],
  ['the first indicator', rulebook2567.indicators.slice(0, 1).map(({ id }) => id)],
])(
  'a template in which %s is filled in gives no other score, and every line is understood',
  async (_, keys) => {
    const { printed, report } = await readFigures(
      bytesOf(filled(new Map(keys.map((key) => [key, 9000])))),
      'template.csv',
    );
    expect([...scoresByKey(printed)]).toEqual(keys.map((key) => [key, 9000]));
    expect(report.unread).toEqual([]);
  },
);

test.each([
  ['2567', rulebook2567],
  ['made up', madeUpRulebook],
])('typed figures come back from their table, the level too (%s)', async (_, rulebook) => {
  const scores = new Map(listFigures(rulebook).map(({ key }, at) => [key, score(100 - at / 10)]));
  for (const { id: level } of rulebook.levels) {
    const { printed } = await readFigures(
      bytesOf(tableOfTyped(rulebook, { scores, level })),
      'typed.csv',
      rulebook,
    );
    expect(scoresByKey(printed)).toEqual(scores);
    expect(printed.level).toBe(level);
  }
});

test('what is left empty is not in the table', () => {
  const table = tableOfTyped(rulebook2567, { scores: new Map([['i2', score(97)]]), level: null });
  expect(table).toBe('item,score\ni2,97.00\n');
});

import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { rulebook2567, score, sheet2567 } from '../../../test/support/result-2567.ts';
import type { Language } from '../../kernel/localized.ts';
import { checkReport, NO_CORRECTIONS } from './check/check-report.ts';
import { listFigures, scoresByKey } from './figure-list.ts';
import { readReport } from './parse/read-report.ts';
import { readSource } from './read/read-source.ts';
import { readResult } from './read-result.ts';
import { templateCsv, templateXlsx } from './template.ts';
import { tableOfTyped } from './typed-figures.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function readFigures(content: Uint8Array, name: string, rulebook = rulebook2567) {
  const source = await readSource(content, name);
  if (!source.ok) throw new Error(source.refusal.message.en);
  return checkReport(rulebook, readReport(source.value, rulebook));
}

const keysOf = (rulebook = rulebook2567) => listFigures(rulebook).map(({ key }) => key);

test('the template begins with the mark by which spreadsheets know UTF-8, and asks for every figure by name', () => {
  const lines = templateCsv(rulebook2567, 'th').split('\n');
  expect(lines[0]).toBe('\uFEFFข้อ,คะแนน,รายการ');
  expect(templateCsv(rulebook2567, 'en').split('\n')[0]).toBe('\uFEFFitem,score,name');
  expect(lines.slice(1, -1).map((line) => line.split(',').slice(0, 2))).toEqual(
    keysOf().map((key) => [key, '']),
  );
  expect(lines[1]).toBe(`i1,,"${rulebook2567.items[0]?.text.th}"`.replaceAll('"', ''));
});

/** A template's workbook, its scores filled in by a machine. */
async function filledXlsx(
  scores: ReadonlyMap<string, number>,
  rulebook = rulebook2567,
  language: Language = 'th',
) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await templateXlsx(rulebook, language)).slice().buffer as ArrayBuffer);
  workbook.worksheets[0]?.eachRow((row) => {
    const value = scores.get(row.getCell(1).text);
    if (value !== undefined) row.getCell(3).value = value / 100;
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A template as CSV, its scores filled in by a machine. */
const filledCsv = (scores: ReadonlyMap<string, number>, rulebook = rulebook2567, language: Language = 'th') =>
  templateCsv(rulebook, language).replace(/^([^,\n]+),,/gm, (line, key: string) => {
    const value = scores.get(key);
    return value === undefined ? line : `${key},${value / 100},`;
  });

test('the workbook has a frozen head, names, groups, and takes scores alone', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await templateXlsx(rulebook2567, 'th')).slice().buffer as ArrayBuffer);
  const sheet = workbook.worksheets[0];
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  const rows = sheet?.getSheetValues().flatMap((row) => (Array.isArray(row) ? [row.slice(1)] : [])) ?? [];
  expect(rows[0]).toEqual(['ข้อ', 'รายการ', 'คะแนน']);
  expect(rows[1]).toEqual(['IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน']);
  expect(rows.slice(1).flatMap(([code, name]) => (name ? [code] : []))).toEqual(
    keysOf().toSpliced(rulebook2567.items.length, 0, 'ข้อ'),
  );
  expect(rows.at(-1)).toEqual(['overall', 'คะแนนภาพรวมของหน่วยงาน']);
  const cell = sheet?.getCell('C3');
  expect([cell?.numFmt, cell?.dataValidation.formulae]).toEqual(['0.00', [0, 100]]);
});

const sound2567 = new Map([...scoresByKey(sheet2567), ['e1', score(98.56)], ['7', score(99.83)]]);

const withoutBom = (text: string) => text.slice(1);
const encoded: [form: string, (text: string) => Uint8Array][] = [
  ['UTF-8 with its mark', bytesOf],
  ['UTF-8 without', (text) => bytesOf(withoutBom(text))],
  ['UTF-16', (text) => new Uint8Array(iconv.encode(withoutBom(text), 'utf-16'))],
  ['Windows-874', (text) => new Uint8Array(iconv.encode(withoutBom(text), 'windows-874'))],
];

test.each(encoded)('a template filled in as CSV in %s is read without a problem', async (_, encode) => {
  const { printed, problems, report } = await readFigures(encode(filledCsv(sound2567)), 'template.csv');
  expect(scoresByKey(printed)).toEqual(sound2567);
  expect(problems).toEqual([]);
  expect(report.unread).toEqual([]);
});

const LANGUAGES: readonly Language[] = ['th', 'en'];

test.each(LANGUAGES)(
  'a template filled in as a workbook is read without a problem (%s)',
  async (language) => {
    const content = await filledXlsx(sound2567, rulebook2567, language);
    const { printed, problems, report } = await readFigures(content, 'template.xlsx');
    expect(scoresByKey(printed)).toEqual(sound2567);
    expect(problems).toEqual([]);
    expect(report.unread).toEqual([]);
  },
);

test.each(LANGUAGES)('so is that of a made-up rulebook, in both forms (%s)', async (language) => {
  const scores = new Map(keysOf(madeUpRulebook).map((key, at) => [key, score(100 - at / 10)]));
  const csv = bytesOf(filledCsv(scores, madeUpRulebook, language));
  const xlsx = await filledXlsx(scores, madeUpRulebook, language);
  for (const [content, name] of [
    [csv, 'a.csv'],
    [xlsx, 'a.xlsx'],
  ] as const) {
    const { printed, report } = await readFigures(content, name, madeUpRulebook);
    expect(scoresByKey(printed), name).toEqual(scores);
    expect(report.unread, name).toEqual([]);
  }
});

test('the two columns of older templates and Thai heads are read alike', async () => {
  for (const head of ['item,score', 'ข้อ,คะแนน', 'ข้อ,รายการ,คะแนน']) {
    const columns = head.split(',').length;
    const rows = [...sound2567].map(([key, value]) =>
      [key, ...(columns > 2 ? [''] : []), value / 100].join(','),
    );
    const { printed } = await readFigures(bytesOf([head, ...rows].join('\n')), 'scores.csv');
    expect(scoresByKey(printed), head).toEqual(sound2567);
  }
});

test('a template in which only indicators are filled in lacks no items', async () => {
  for (const [content, name] of [
    [bytesOf(filledCsv(sheet2567.indicators)), 'a.csv'],
    [await filledXlsx(sheet2567.indicators), 'a.xlsx'],
  ] as const) {
    const checked = await readFigures(content, name);
    expect(checked.printed.indicators).toEqual(sheet2567.indicators);
    expect(checked.problems.map(({ rule }) => rule)).not.toContain('item-missing');
  }
});

const SOME: [string, readonly string[]][] = [
  ['nothing', []],
  ['all items but the last', rulebook2567.items.slice(0, -1).map(({ id }) => id)],
  ['the first indicator', rulebook2567.indicators.slice(0, 1).map(({ id }) => id)],
];

test.each(SOME)(
  'where %s is filled in no other score is read, and every line is understood',
  async (_, keys) => {
    const scores = new Map(keys.map((key) => [key, 9000]));
    for (const [content, name] of [
      [bytesOf(filledCsv(scores)), 'a.csv'],
      [await filledXlsx(scores), 'a.xlsx'],
    ] as const) {
      const { printed, report } = await readFigures(content, name);
      expect([...scoresByKey(printed)], name).toEqual([...scores]);
      expect(report.unread, name).toEqual([]);
    }
  },
);

test.each(LANGUAGES)('an empty template is refused as such, in both forms (%s)', async (language) => {
  for (const rulebook of [rulebook2567, madeUpRulebook])
    for (const [content, name] of [
      [bytesOf(templateCsv(rulebook, language)), 'a.csv'],
      [await templateXlsx(rulebook, language), 'a.xlsx'],
    ] as const) {
      const read = await readResult({ content, name }, rulebook, NO_CORRECTIONS);
      expect(read.ok ? null : read.refusal.fault, name).toBe('unfilled');
    }
});

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

import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { openNation } from '../../../../test/support/overseen-nation.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';

test('the table as a file holds every agency that is left, on one page, in its order, in both forms', async () => {
  const { browser, tableOf } = await openNation();
  const query = '?sort=overall&order=desc&stage=published';
  const { agencies } = await tableOf({ sort: 'overall', order: 'desc', stage: 'published' });
  const csv = await browser.get(`/oversight/agencies.csv${query}`);
  expect(csv.headers.get('content-disposition')).toContain('attachment');
  const [head = [], ...rows]: string[][] = parse(await csv.text(), { bom: true });
  expect(rows.map((row) => [row[1], row[5]])).toEqual(
    agencies.map(({ shortName, overall }) => [shortName, ((overall ?? 0) / 100).toFixed(2)]),
  );
  const figures = rulebook2567.instruments.length + rulebook2567.indicators.length;
  expect(head).toHaveLength(7 + figures);
  const book = new exceljs.Workbook();
  const xlsx = await browser.get(`/oversight/agencies.xlsx${query}`);
  await book.xlsx.load(await xlsx.arrayBuffer());
  const [sheet] = book.worksheets;
  expect(sheet?.rowCount).toBe(1 + agencies.length);
  expect(sheet?.getCell('F2').value).toBe((agencies[0]?.overall ?? 0) / 100);
  expect(sheet?.getRow(1).values).toEqual([undefined, ...head]);
});

test('the table as a file takes no agency’s name for a formula', async () => {
  const { browser, pool } = await openNation();
  const name = '=HYPERLINK("http://example.com")';
  await pool.query(`update agency set official_name = $1 where short_name = 'agency-7'`, [name]);
  const csv = await (await browser.get('/oversight/agencies.csv?q=HYPERLINK')).text();
  const [, row]: string[][] = parse(csv, { bom: true });
  expect(row?.[0]).toBe(`'${name}`);
  const book = new exceljs.Workbook();
  await book.xlsx.load(await (await browser.get('/oversight/agencies.xlsx?q=HYPERLINK')).arrayBuffer());
  const cell = book.worksheets[0]?.getCell('A2');
  expect([cell?.value, cell?.formula, cell?.numFmt]).toEqual([name, undefined, '@']);
});

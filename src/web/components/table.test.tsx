/** @jsxImportSource hono/jsx */
import { expect, test } from 'vitest';
import { numeric, Table } from './table.tsx';

const labelsIn = (html: string) =>
  [...html.matchAll(/<td[^>]* data-label="([^"]*)"/g)].map(([, label]) => label);

const head = ['ข้อ', numeric('คะแนน'), 'หมายเหตุ'];
const rows = [['i1', numeric('98.78'), 'ตรง']];

test('a stacked table repeats each head in the cells of its column, but not over the first', () => {
  expect(labelsIn(String(<Table stacked head={head} rows={rows} />))).toEqual(['คะแนน', 'หมายเหตุ']);
  expect(labelsIn(String(<Table stacked firstCellIsHeader head={head} rows={rows} />))).toEqual([
    'คะแนน',
    'หมายเหตุ',
  ]);
});

test('each part of a stacked table says what it is', () => {
  const html = String(<Table stacked firstCellIsHeader head={head} rows={rows} />);
  const roles = [...html.matchAll(/<(?:table|thead|tbody|tr|th|td)\b[^>]*>/g)].map(([tag]) =>
    tag.replace(/.* role="(\w+)".*/, '$1'),
  );
  expect(roles).toEqual([
    'table',
    ...['rowgroup', 'row', ...head.map(() => 'columnheader')],
    ...['rowgroup', 'row', 'rowheader', 'cell', 'cell'],
  ]);
});

test('any other table has its heads alone', () => {
  const html = String(<Table head={head} rows={rows} />);
  expect(labelsIn(html)).toEqual([]);
  expect(html).not.toContain('role=');
});

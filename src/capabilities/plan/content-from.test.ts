import { expect, test } from 'vitest';
import { parseFiscalYear } from '../../kernel/fiscal-year.ts';
import type { MeasureReading } from '../intake/index.ts';
import { contentAgain, contentFromPaper, contentTyped } from './content-from.ts';
import { MOST } from './measure-content.ts';
import { missingFields } from './missing-fields.ts';

test('a measure of a name alone lacks all that shows that it was done', () => {
  const content = contentTyped('ชื่อ');
  expect(missingFields(content)).toEqual(['steps', 'responsible', 'months', 'evidence', 'monitoring']);
  const complete = {
    ...content,
    steps: [{ stepId: 'a', text: 'ก' }],
    responsible: ['ก'],
    months: { from: 1, to: 12 } as const,
    evidence: ['ก'],
    monitoring: 'ก',
  };
  expect(missingFields(complete)).toEqual([]);
});

const YEAR = parseFiscalYear(2568);
const READING: MeasureReading = {
  title: ' มาตรการ ',
  parts: [],
  steps: ['ก', ' ', 'ข'],
  responsible: ['กองคลัง', ''],
  periodText: '',
  from: '2024-10-01',
  to: '2025-03-31',
  monitoring: 'ทุกเดือน',
  place: { kind: 'line', line: 1 },
};

test('a measure of a paper brings its period only where that lies within the plan’s year', () => {
  if (YEAR === null) throw new Error('2568 is a fiscal year');
  let made = 0;
  const from = (reading: MeasureReading) => contentFromPaper(reading, 'intake', YEAR, () => `id-${made++}`);
  expect(from(READING)).toMatchObject({
    title: 'มาตรการ',
    steps: [
      { stepId: 'id-0', text: 'ก' },
      { stepId: 'id-1', text: 'ข' },
    ],
    responsible: ['กองคลัง'],
    months: { from: 1, to: 6 },
  });
  for (const period of [
    { from: '2023-10-01', to: '2025-03-31' },
    { from: null, to: '2025-03-31' },
    { from: '2025-03-01', to: '2024-10-31' },
  ])
    expect(from({ ...READING, ...period }).months).toBeNull();
  const long = from({ ...READING, title: 'ก'.repeat(9999), steps: Array.from({ length: 999 }, () => 'ก') });
  expect(long.title).toHaveLength(MOST.title);
  expect(long.steps).toHaveLength(MOST.steps);
});

test('a copy has steps of its own and only items that the new rulebook knows', () => {
  const content = { ...contentTyped('ชื่อ'), steps: [{ stepId: 'a', text: 'ก' }], items: ['i1', 'gone'] };
  const again = contentAgain(
    content,
    { kind: 'last-year', year: 2567, measureId: 'm' },
    () => 'new',
    (item) => item === 'i1',
  );
  expect(again).toMatchObject({ steps: [{ stepId: 'new', text: 'ก' }], items: ['i1'] });
});

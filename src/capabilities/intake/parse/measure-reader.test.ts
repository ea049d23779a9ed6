import { expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readText } from '../read/read-text.ts';
import { readReport } from './read-report.ts';

const MEASURE = {
  title: 'จัดทำคู่มือ',
  steps: ['แต่งตั้งคณะทำงาน', 'จัดทำคู่มือ'],
  responsible: ['กองคลัง'],
  from: '2024-10-01',
  to: '2025-03-31',
  monitoring: 'รายงานผลทุกไตรมาส',
};

test.each([
  'มาตรการที่ 1 จัดทำคู่มือ\nขั้นตอน\n1) แต่งตั้งคณะทำงาน\n2) จัดทำคู่มือ\nผู้รับผิดชอบ กองคลัง\nระยะเวลา ตุลาคม 2567 – มีนาคม 2568\nการกำกับติดตาม รายงานผล\nทุกไตรมาส',
  'มาตรการ : จัดทำคู่มือ\nวิธีการ : 1) แต่งตั้งคณะทำงาน 2) จัดทำคู่มือ\nหน่วยงานที่รับผิดชอบ : กองคลัง\nระยะเวลาดำเนินการ : ต.ค. 67 – มี.ค. 68\nการติดตาม : รายงานผลทุกไตรมาส',
  'มาตรการ\tจัดทำคู่มือ\nขั้นตอน\t1) แต่งตั้งคณะทำงาน 2) จัดทำคู่มือ\nผู้รับผิดชอบ\tกองคลัง\nระยะเวลา\tต.ค. 67 – มี.ค. 68\nการกำกับติดตาม\tรายงานผลทุกไตรมาส',
  'มาตรการ\tขั้นตอน\tระยะเวลา\nจัดทำคู่มือ\t1) แต่งตั้งคณะทำงาน 2) จัดทำคู่มือ\tต.ค. 67 – มี.ค. 68\nผู้รับผิดชอบ กองคลัง\nการกำกับติดตาม รายงานผลทุกไตรมาส',
])('a measure with labels, whatever parts them from their text: %j', (text) => {
  const { measures, unread } = readReport(readText(text), rulebook);
  expect(unread).toEqual([]);
  expect(
    measures.map(({ monitoring, ...measure }) => ({
      ...measure,
      monitoring: monitoring.replace('ผล ทุก', 'ผลทุก'),
    })),
  ).toMatchObject([MEASURE]);
});

test('a heading that names a measure begins none, and a label without one is told', () => {
  const { measures, unread } = readReport(
    readText('มาตรการที่ 1 จัดทำคู่มือ\n\nผลเป็นที่น่าพอใจ\n\nผู้รับผิดชอบ กองคลัง'),
    rulebook,
  );
  expect(measures).toEqual([]);
  expect(unread).toHaveLength(3);
});

import { expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readText } from '../read/read-text.ts';
import { readReport } from './read-report.ts';

const read = (header: string, row: string) =>
  readReport(readText(`${header}\n${row}`), rulebook).measures.map(({ title, from, to }) => [
    title,
    from,
    to,
  ]);
const day = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

test.each([
  ['ไตรมาส 1\tไตรมาส 2\tไตรมาส 3\tไตรมาส 4', '\t✓\t✓\t', day(2025, 1, 1), day(2025, 6, 30)],
  ['ไตรมาสที่ ๑\tไตรมาสที่ ๒\tไตรมาสที่ ๓\tไตรมาสที่ ๔', '/\t\t\t', day(2024, 10, 1), day(2024, 12, 31)],
  ['ต.ค. 67\tพ.ย. 67\tธ.ค. 67', 'x\tx\t', day(2024, 10, 1), day(2024, 11, 30)],
  ['ระยะเวลา\tงบไตรมาส 1\tงบไตรมาส 2', 'ต.ค. 67 - พ.ย. 67\t\t', day(2024, 10, 1), day(2024, 11, 30)],
])('a tick under %j stands for that part of the year', (quarters, ticks, from, to) => {
  expect(
    read(`มาตรการ\tขั้นตอน\t${quarters}\tผู้รับผิดชอบ\tการติดตาม`, `จัดทำคู่มือ\t๑) จัดทำ\t${ticks}\tกองคลัง\tรายงานผล`),
  ).toEqual([['จัดทำคู่มือ', from, to]]);
});

test.each(['รหัสมาตรการ', 'รหัส', 'เลขที่โครงการ', 'ลำดับมาตรการ', 'ที่'])(
  '%s is not the title of a measure',
  (code) => {
    expect(
      read(
        `${code}\tชื่อมาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tระยะเวลา`,
        'ก.7\tจัดทำคู่มือ\t๑) จัดทำ\tกองคลัง\tต.ค. 67 - พ.ย. 67',
      ),
    ).toEqual([['จัดทำคู่มือ', day(2024, 10, 1), day(2024, 11, 30)]]);
  },
);

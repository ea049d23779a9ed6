import { describe, expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import { checkMeasures } from '../check/check-measures.ts';
import type { Row } from '../source.ts';
import { readReport } from './read-report.ts';

type Given = {
  readonly cells: readonly string[];
  readonly covered?: readonly number[];
  readonly table?: number;
};

function read(rows: readonly Given[]) {
  const blocks = rows.map(
    ({ table = 1, ...row }, at): Row => ({
      kind: 'row',
      table,
      place: { kind: 'table', table, row: at + 1 },
      ...row,
    }),
  );
  const report = readReport({ form: 'docx', blocks }, rulebook);
  const problems = checkMeasures(report.measures, report.measureTable, 2568 as FiscalYear);
  return { ...report, problems };
}

const PERIOD = '๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘';
const HEADER = { cells: ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'การติดตาม'] };
const FIRST = { cells: ['จัดทำคู่มือ', '๑) สำรวจ\n๒) จัดทำ', 'กองคลัง', PERIOD, 'ทุกเดือน'] };

describe('merged cells of a table of measures', () => {
  test('a covered cell has the value of the cell above', () => {
    const { measures, problems, unread } = read([
      HEADER,
      FIRST,
      { cells: ['อบรม', 'จัดอบรม', '', '', ''], covered: [2, 3, 4] },
      { cells: ['เผยแพร่', 'ขึ้นเว็บไซต์', '', '', ''], covered: [2, 3, 4] },
      { cells: ['ตรวจสอบ', 'สุ่มตรวจ', '', '', ''] },
    ]);
    expect(unread).toEqual([]);
    expect(measures.map(({ title, responsible, from, to }) => [title, responsible, from, to])).toEqual([
      ['จัดทำคู่มือ', ['กองคลัง'], '2024-10-01', '2025-09-30'],
      ['อบรม', ['กองคลัง'], '2024-10-01', '2025-09-30'],
      ['เผยแพร่', ['กองคลัง'], '2024-10-01', '2025-09-30'],
      ['ตรวจสอบ', [], null, null],
    ]);
    expect(problems.map(({ rule, place }) => [rule, place])).toEqual([
      ['measure-incomplete', { kind: 'table', table: 1, row: 5 }],
    ]);
  });

  test('under a covered title stand further steps of the same measure', () => {
    const { measures } = read([
      HEADER,
      FIRST,
      { cells: ['', '๓) เผยแพร่', '', '', ''], covered: [0, 2, 3, 4] },
    ]);
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({ steps: ['สำรวจ', 'จัดทำ', 'เผยแพร่'], responsible: ['กองคลัง'] });
  });
});

describe('a header of two rows', () => {
  test('beginning and end under the period', () => {
    const { measures, problems, unread } = read([
      { cells: ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', '', 'การติดตาม'] },
      { cells: ['', '', '', 'เริ่มต้น', 'สิ้นสุด', ''], covered: [0, 1, 2, 5] },
      { cells: ['๑', 'อบรม', 'กองคลัง', '๑ ต.ค. ๖๗', '๓๑ มี.ค. ๖๘', 'ทุกเดือน'] },
      { cells: ['๒', 'เผยแพร่', 'กองช่าง', 'เม.ย. ๖๘', 'ก.ย. ๖๘', 'ทุกเดือน'] },
    ]);
    expect([unread, problems]).toEqual([[], []]);
    expect(measures.map(({ title, from, to }) => [title, from, to])).toEqual([
      ['อบรม', '2024-10-01', '2025-03-31'],
      ['เผยแพร่', '2025-04-01', '2025-09-30'],
    ]);
  });

  test('a tick under a quarter names it', () => {
    const { measures } = read([
      { cells: ['โครงการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', '', '', '', 'การติดตาม'] },
      { cells: ['', '', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4', ''] },
      { cells: ['อบรม', 'กองคลัง', '', '✓', '✓', '', 'ทุกเดือน'] },
    ]);
    expect(measures).toMatchObject([{ title: 'อบรม', from: '2025-01-01', to: '2025-06-30' }]);
  });

  test('a first measure is no header, however short its cells', () => {
    const { measures } = read([HEADER, { cells: ['อบรม', 'จัดอบรม', 'กองคลัง', 'ต.ค. ๖๗', ''] }]);
    expect(measures.map(({ title }) => title)).toEqual(['อบรม']);
  });
});

describe('a table of measures broken into several', () => {
  const further = (cells: readonly string[]) => read([HEADER, FIRST, { cells, table: 2 }]);

  test.each([
    [['อบรม', 'จัดอบรม', 'กองคลัง', PERIOD, 'ทุกเดือน']],
    [['อบรม', 'จัดอบรม', 'กองคลัง', 'ทุกเดือน', '']],
    [['อบรม', 'จัดอบรม', 'กองคลัง', '', 'ทุกเดือน']],
  ])('%j goes on', (cells) => {
    expect(further(cells).measures).toHaveLength(2);
  });

  test.each([
    [['อบรม', 'จัดอบรม', 'กองคลัง', PERIOD]],
    [['ลงชื่อ ..........', '', 'ลงชื่อ ..........', '', '']],
    [['(นายสมชาย ใจดี)', 'ปลัด', 'เทศบาล', 'ผู้ตรวจสอบ', '']],
    [['(นายสมชาย ใจดี)', '', '', '', '']],
  ])('%j does not', (cells) => {
    expect(further(cells).measures).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { findRows } from './find-rows.ts';

/** A table drawn in letters: each string is a line, `|` parts its columns; lines stand 18 points apart. */
function rowsOf(drawn: readonly string[], options: { ruled?: number[]; padded?: number[] } = {}) {
  const baselines = drawn.map(
    (_, index) => 18 * index + 8 * (options.padded ?? []).filter((line) => line <= index).length,
  );
  const cells = drawn.map((line) => line.split('|').map((text) => text.trim()));
  const columns = (cells[0] ?? []).map((_, column) =>
    cells.flatMap((texts, index) => {
      const text = texts[column] ?? '';
      const baseline = baselines[index] ?? 0;
      return text === '' ? [] : [{ index, baseline, left: 100 * column, right: 100 * column + 60, text }];
    }),
  );
  return findRows({ columns, baselines, size: 12, ruled: new Set(options.ruled) }).map(({ from }) => from);
}

describe('findRows', () => {
  it.each<[string, string[], { ruled?: number[]; padded?: number[] }, number[]]>([
    [
      'cells set at the top',
      ['ข้อ | ข้อคำถาม | คะแนน', 'i1 | การปฏิบัติงาน | 98.78', ' | ของท่าน | ', 'i2 | เจ้าหน้าที่ | 99.18'],
      {},
      [0, 1, 3],
    ],
    [
      'cells set in the middle',
      [
        'ข้อ | ข้อคำถาม | คะแนน',
        ' | การปฏิบัติงาน | ',
        'i1 | ของท่าน | 98.78',
        ' | มากน้อยเพียงใด | ',
        ' | เจ้าหน้าที่ | ',
        'i2 | ของท่าน | 99.18',
        ' | เรียกรับสินบน | ',
      ],
      { padded: [1, 4] },
      [0, 1, 4],
    ],
    [
      'a tool that stands beside several rows',
      [' | i1 | 98.78', 'IIT | i2 | 99.18', ' | i3 | 97.00', ' | O1 | 100.00', 'OIT | O2 | 100.00'],
      {},
      [0, 1, 2, 3, 4],
    ],
    [
      'a header over several lines',
      [
        'เครื่องมือ | ข้อคำถาม | คะแนน',
        'การประเมิน | | ',
        'IIT | i1 การปฏิบัติงาน | 98.78',
        ' | i2 เจ้าหน้าที่ | 99.18',
        ' | i3 ของท่าน | 97.00',
      ],
      { padded: [2, 3, 4] },
      [0, 2, 3, 4],
    ],
    [
      'lists and days that begin anew',
      [
        'จัดทำคู่มือ | 1) แต่งตั้ง | ๑ ต.ค.๖๗ -',
        'การปฏิบัติงาน | 2) ประชุม | ๓๐ ก.ย.๖๘',
        'ประชุม | 1) ชี้แจง | ๑ ต.ค.๖๗ -',
        'ประจำเดือน | 2) ติดตาม | ๓๐ ก.ย.๖๘',
      ],
      {},
      [0, 2],
    ],
    [
      'rules from left to right',
      ['มาตรการ | ผู้รับผิดชอบ', 'จัดทำคู่มือ | สำนักปลัด', 'การปฏิบัติงาน | กองคลัง', 'ประชุม | กองช่าง'],
      { ruled: [1, 3] },
      [0, 1, 3],
    ],
  ])('parts %s', (_, drawn, options, expected) => {
    expect(rowsOf(drawn, options)).toEqual(expected);
  });
});

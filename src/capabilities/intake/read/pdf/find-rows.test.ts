import { describe, expect, it } from 'vitest';
import { ANY_SETTING, addSettings, findRows, type Settings } from './find-rows.ts';

/** A table drawn in letters: each string is a line, `|` parts its columns; lines stand 18 points apart. */
function rowsOf(
  drawn: readonly string[],
  options: { ruled?: number[]; padded?: number[]; isContinued?: boolean; others?: Settings } = {},
) {
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
  const { isContinued = false } = options;
  const table = { columns, baselines, size: 12, ruled: new Set(options.ruled), isContinued };
  return findRows(table, options.others).rows.map(({ from }) => from);
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
      'a header and one row at the foot of a page',
      ['เครื่องมือ | ข้อคำถาม | คะแนน', 'IIT | i10 ในหน่วยงาน | 98.13', ' | ของท่าน | '],
      {},
      [0, 1],
    ],
    [
      'a header and two rows at the foot of a page',
      ['แบบสำรวจ | ข้อ | ข้อคำถาม | คะแนน', 'EIT | ข้อ e๔ | หน่วยงานมี | ๙๐.๐๐', ' | ข้อ e๕ | หน่วยงานมี | ๙๑.๗๗'],
      {},
      [0, 1, 2],
    ],
    [
      'codes that are broken in a narrow column, each of which is one row',
      [
        'เครื่องมือ ข้อ | ข้อความ | คะแนน',
        'IIT ข้อ | ในหน่วยงาน | 56.90',
        'i๑๐ | ของท่าน | ',
        'ข้อ i๑๑ | ในหน่วยงาน | 51.55',
      ],
      {},
      [0, 1, 3],
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

  it('sets cells as the other tables of the document do where its own lines allow it', () => {
    const drawn = [
      ' | ปฏิบัติงาน | ',
      'i8 | เจ้าหน้าที่ | 99.18',
      ' | เรียกรับสินบน | ',
      'i9 | ของท่าน | 98.78',
      ' | มากน้อยเพียงใด | ',
      'O18 | แผนการบริหาร | 100.00',
    ];
    const others = addSettings(ANY_SETTING, { top: 0, middle: 5, bottom: 5 });
    expect(rowsOf(drawn, { isContinued: true, others })).toEqual([0, 1, 3, 5]);
    expect(rowsOf(drawn, { isContinued: true })).not.toEqual([0, 1, 3, 5]);
  });
});

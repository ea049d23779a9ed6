import { describe, expect, test } from 'vitest';
import { readMeasureHeader, readMeasureLabel } from './measure-columns.ts';

test.each([
  ['ผู้รับผิดชอบ กองคลัง', 'responsible', 'กองคลัง'],
  ['ผู้รับผิดชอบ : กองคลัง', 'responsible', 'กองคลัง'],
  ['- หน่วยงานที่รับผิดชอบ – สำนักปลัด', 'responsible', 'สำนักปลัด'],
  ['ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง กองคลัง', 'responsible', 'กองคลัง'],
  ['ระยะเวลา ตุลาคม 2567 – มีนาคม 2568', 'period', 'ตุลาคม 2567 – มีนาคม 2568'],
  ['ระยะเวลาดำเนินการ: ๑ ต.ค. ๖๗', 'period', '๑ ต.ค. ๖๗'],
  ['การกำกับติดตาม รายงานทุกไตรมาส', 'monitoring', 'รายงานทุกไตรมาส'],
  ['การติดตามและประเมินผล', 'monitoring', ''],
  ['ขั้นตอนการดำเนินงาน', 'steps', ''],
  ['มาตรการที่ ๑ จัดทำคู่มือ', 'title', 'จัดทำคู่มือ'],
  ['2) โครงการ : อบรม', 'title', 'อบรม'],
])('%s', (text, column, rest) => {
  expect(readMeasureLabel(text)).toMatchObject({ column, rest });
});

test.each(['ผู้รับผิดชอบจัดทำแผน', 'ระยะเวลาที่กำหนด', 'ติดตามผลการดำเนินงาน', 'รายงานผลต่อผู้บริหาร', 'กองคลัง'])(
  '%s has no label',
  (text) => {
    expect(readMeasureLabel(text)).toBeNull();
  },
);

test.each(['ผู้รับผิดชอบ/ ผู้ที่เกี่ยวข้อง', 'หน่วยงานที่รับผิดชอบ', 'ส่วนราชการผู้รับผิดชอบ', 'ผู้เกี่ยวข้อง'])(
  'the column %s of a table of measures',
  (caption) => {
    expect(readMeasureHeader(['มาตรการ', 'ขั้นตอน', caption, 'ระยะเวลา'])?.[2]).toBe('responsible');
  },
);

const USUAL = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'การติดตาม'] as const;
const FIELDS = ['title', 'steps', 'responsible', 'period', 'monitoring'] as const;

describe('the captions of a table of measures', () => {
  test.each([
    ['title', 'แนวทางการพัฒนา'],
    ['title', 'แนวทางการปรับปรุงแก้ไข'],
    ['title', 'กิจกรรม/โครงการ'],
    ['title', 'ชื่อมาตรการ'],
    ['title', 'ประเด็น/มาตรการ'],
    ['title', 'แผนงาน'],
    ['steps', 'วิธีดำเนินการ'],
    ['steps', 'แนวทางปฏิบัติ'],
    ['steps', 'แนวทาง การดำเนินงาน'],
    ['steps', 'กระบวนการ'],
    ['steps', 'รายละเอียดการดำเนินการ'],
    ['steps', 'กิจกรรม'],
    ['period', 'กำหนดเวลา'],
    ['period', 'เวลาดำเนินการ'],
    ['period', 'กำหนดการ'],
    ['period', 'วัน เวลา'],
    ['period', 'วัน/เวลา'],
    ['period', 'วัน/เดือน/ปี'],
    ['period', 'กำหนดแล้วเสร็จ'],
    ['period', 'ระยะดำเนินการ'],
    ['period', 'วันที่ดำเนินการ'],
    ['responsible', 'หน่วยงานหลัก'],
    ['responsible', 'หน่วยงาน/ ผู้รับผิดชอบ'],
    ['responsible', 'กอง/สำนัก'],
    ['monitoring', 'ผู้กำกับดูแล'],
    ['monitoring', 'แนวทางการกำกับติดตาม'],
    ['monitoring', 'การประเมินผล'],
  ] as const)('%s: %s', (field, caption) => {
    const at = FIELDS.indexOf(field);
    expect(readMeasureHeader(USUAL.map((usual, column) => (column === at ? caption : usual)))).toEqual(
      FIELDS,
    );
  });

  test.each([
    'ที่',
    'ลำดับที่',
    'วัตถุประสงค์',
    'เป้าหมาย/ตัวชี้วัด',
    'ตัวชี้วัดความสำเร็จของโครงการ',
    'งบประมาณ (บาท)',
    'ผลที่คาดว่าจะได้รับ',
    'ประเด็นการพัฒนา',
    'หมายเหตุ',
    'ผลการดำเนินการ',
  ])('%s is no field', (caption) => {
    expect(readMeasureHeader([caption, ...USUAL])).toEqual([null, ...FIELDS]);
  });

  test('beginning and end are one period', () => {
    const captions = ['มาตรการ', 'ขั้นตอน', 'วันเริ่มต้น', 'วันสิ้นสุด', 'ผู้รับผิดชอบ'];
    expect(readMeasureHeader(captions)).toEqual(['title', 'steps', 'period', 'period', 'responsible']);
  });

  test.each([
    [['ข้อ', 'รายการ', 'คะแนน']],
    [['เพิ่มช่องทางรับเรื่องร้องเรียน', '๑) แต่งตั้งผู้รับผิดชอบ', 'กองคลัง', 'รายงานผลทุกเดือน']],
    [['รายการ', 'หน่วยงาน', 'รายละเอียด']],
  ])('%j is no such header', (cells) => {
    expect(readMeasureHeader(cells)).toBeNull();
  });
});

test.each([
  ['กำหนดการ : ๑ ต.ค. ๖๗', 'period', '๑ ต.ค. ๖๗'],
  ['เวลาดำเนินการ ต.ค. ๖๗', 'period', 'ต.ค. ๖๗'],
  ['วิธีดำเนินการ : สำรวจ', 'steps', 'สำรวจ'],
  ['รายละเอียด: สำรวจ', 'steps', 'สำรวจ'],
  ['แนวทางการพัฒนา : จัดทำคู่มือ', 'title', 'จัดทำคู่มือ'],
  ['ผู้กำกับดูแล : ปลัด', 'monitoring', 'ปลัด'],
])('%s', (text, column, rest) => {
  expect(readMeasureLabel(text)).toMatchObject({ column, rest });
});

test.each(['กำหนดการ ประชุม', 'รายละเอียด ตามแผน', 'รายงานผล ต่อผู้บริหาร', 'กระบวนการ สรรหา'])(
  '%s has no label',
  (text) => {
    expect(readMeasureLabel(text)).toBeNull();
  },
);

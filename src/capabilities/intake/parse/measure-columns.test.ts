import { expect, test } from 'vitest';
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

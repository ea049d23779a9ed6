import { expect, test } from 'vitest';
import { isFurniture } from './furniture.ts';

test.each([
  'ภาพที่ ๑ คะแนนในภาพรวม',
  '- ๓ -',
  '๑๒',
  'หน้า ๓ จาก ๑๔',
  'ในการดำ เนินงานของหน่วยงานภาครัฐ',
  '๗ ประเด็น ดังต่อไปนี้',
  '๒. สรุปผลการประเมินตามรายตัวชี้วัด',
  'บทสรุป ........ ๔',
])('%s carries no figure', (text) => {
  expect(isFurniture(text)).toBe(true);
});

test.each(['ข้อสังเกตของผู้ตรวจ', 'หมายเหตุ: คะแนนปีก่อน ๙๐.๑๒'])('%s is not passed over', (text) => {
  expect(isFurniture(text)).toBe(false);
});

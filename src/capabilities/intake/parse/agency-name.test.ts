import { expect, test } from 'vitest';
import { agencyNamesIn, chooseAgencyName } from './agency-name.ts';

const place = { kind: 'line', line: 1 } as const;
const names = (text: string) => agencyNamesIn(text, place).map(({ name }) => name);

test.each([
  ['องค์การบริหารส่วนตำบลบ้านใหม่', ['องค์การบริหารส่วนตำบลบ้านใหม่']],
  ['องค์การบริหารส่วนตำบล บ้านใหม่ อำเภอเมือง', ['องค์การบริหารส่วนตำบลบ้านใหม่']],
  ['ในการดำเนินการขององค์การบริหารส่วนตำบลบ้านใหม่ ประจำปีงบประมาณ พ.ศ.๒๕๖๗', ['องค์การบริหารส่วนตำบลบ้านใหม่']],
  ['เทศบาลตำบลบ้านใหม่อำเภอเมือง', ['เทศบาลตำบลบ้านใหม่']],
  ['หน่วยงาน: โรงเรียนบ้านใหม่', ['โรงเรียนบ้านใหม่']],
  ['องค์การบริหารส่วนตำบลในเมือง', ['องค์การบริหารส่วนตำบลในเมือง']],
  ['องค์การบริหารส่วนตำบลในเขตอำเภอเมือง', []],
  ['ของหน่วยงานภาครัฐ', []],
])('%s names %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('the most frequent spelling is the name; other agencies are no spellings of it', () => {
  const mentions = [
    'เทศบาลตำบลบ้านใหม่',
    'เทศบาลตำบลบ้านไหม่',
    'เทศบาลตำบลบ้านใหม่',
    'กรมส่งเสริมการปกครองท้องถิ่น',
  ].flatMap((text) => agencyNamesIn(text, place));
  const prose = agencyNamesIn('เทศบาลตำบลบ้านใม่ มีกระบวนการ เทศบาลตำบลต้องพัฒนา', place, true);
  const { name, variants, locality } = chooseAgencyName([...mentions, ...prose], ['อำเภอเมือง จังหวัดตัวอย่าง']);
  expect(name).toBe('เทศบาลตำบลบ้านใหม่');
  expect(variants.map((variant) => variant.name)).toEqual([
    'เทศบาลตำบลบ้านใหม่',
    'เทศบาลตำบลบ้านไหม่',
    'เทศบาลตำบลบ้านใม่',
  ]);
  expect(locality).toBe('อำเภอเมือง จังหวัดตัวอย่าง');
});

test('a province is the agency where nothing else is named', () => {
  expect(chooseAgencyName([], ['ผลการประเมิน', 'จังหวัดตัวอย่าง']).name).toBe('จังหวัดตัวอย่าง');
  const named = agencyNamesIn('เทศบาลตำบลบ้านใหม่', place);
  expect(chooseAgencyName(named, ['จังหวัดตัวอย่าง']).name).toBe('เทศบาลตำบลบ้านใหม่');
});

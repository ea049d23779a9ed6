import { expect, test } from 'vitest';
import { agencyKindOf } from './agency-kind.ts';

test.each([
  ['องค์การบริหารส่วนตำบลบ้านใหม่', 'sao'],
  ['อบต.บ้านใหม่', 'sao'],
  ['องค์การบริหารส่วนจังหวัดบ้านใหม่', 'pao'],
  ['เทศบาลตำบลบ้านใหม่', 'municipality'],
  ['ทต.บ้านใหม่', 'municipality'],
  ['สำนักงานเทศบาลเมืองบ้านใหม่', 'municipality'],
  ['ที่ทำการองค์การบริหารส่วนตำบลบ้านใหม่', 'sao'],
  ['โรงเรียนบ้านใหม่', 'school'],
  ['โรงเรียนเทศบาลบ้านใหม่', 'school'],
  ['สำนักงานคณะกรรมการตัวอย่าง', 'department'],
  ['กรมตัวอย่าง', 'department'],
  ['สถานีตำรวจภูธรบ้านใหม่', 'general'],
  ['', 'general'],
])('%s is of the kind %s', (name, kind) => {
  expect(agencyKindOf(name)).toBe(kind);
});

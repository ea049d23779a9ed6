import { expect, test } from 'vitest';
import { agencyKindOf } from './agency-kind.ts';

test.each([
  ['องค์การบริหารส่วนตำบลบ้านใหม่', 'sao'],
  ['อบต.บ้านใหม่', 'sao'],
  ['องค์การบริหารส่วนจังหวัดบ้านใหม่', 'pao'],
  ['เทศบาลตำบลบ้านใหม่', 'municipality'],
  ['โรงเรียนบ้านใหม่', 'school'],
  ['กรมตัวอย่าง', 'department'],
  ['สถานีตำรวจภูธรบ้านใหม่', 'general'],
  ['', 'general'],
])('%s is of the kind %s', (name, kind) => {
  expect(agencyKindOf(name)).toBe(kind);
});

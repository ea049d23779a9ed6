import { expect, test } from 'vitest';
import { AGENCY_KINDS } from '../../kernel/agency-kind.ts';
import { CAPACITIES, capacitiesIn, capacitiesOf } from './capacity.ts';
import { usualStructureOf } from './usual-structure.ts';

const LOCAL = ['sao', 'municipality', 'pao'];

test.each(AGENCY_KINDS)('%s: nobody serves in the duties of a head where none is elected', (kind) => {
  const isLocal = LOCAL.includes(kind);
  expect(capacitiesIn(kind).includes('serves')).toBe(isLocal);
  const head = usualStructureOf(kind).positions.find(({ role }) => role === 'approved')?.title ?? '';
  expect(capacitiesOf(kind, head)).toEqual(
    isLocal ? ['holds', 'acts', 'serves'] : ['holds', 'acts', 'fills'],
  );
});

test.each([
  ['sao', 'นายก อบต.ตัวอย่าง', 'serves'],
  ['municipality', ' นายกเทศมนตรีตำบลตัวอย่าง', 'serves'],
  ['pao', 'รองนายกองค์การบริหารส่วนจังหวัด', 'fills'],
  ['sao', 'ปลัดองค์การบริหารส่วนตำบล', 'fills'],
  ['school', 'นายกสภามหาวิทยาลัย', 'fills'],
  ['general', 'นายกสมาคม', 'fills'],
] as const)('in %s, %s can be held, acted in, and: %s', (kind, title, also) => {
  expect(capacitiesOf(kind, title)).toEqual(
    CAPACITIES.filter((one) => ['holds', 'acts', also].includes(one)),
  );
});

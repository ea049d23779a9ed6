import { describe, expect, test } from 'vitest';
import { isShortName, parseAgencyDetails } from './agency.ts';

const DETAILS = {
  officialName: 'เทศบาลตำบลตัวอย่าง',
  kind: 'municipality',
  district: null,
  province: 'ตัวอย่าง',
  units: ['สำนักปลัด', 'กองคลัง'],
  positions: [{ title: 'ปลัดเทศบาล', unit: 'สำนักปลัด', role: 'reviewed' }],
};

describe("an agency's details", () => {
  test('lose needless spaces; an empty optional text is none', () => {
    const parsed = parseAgencyDetails({
      ...DETAILS,
      officialName: '  เทศบาลตำบล\u00a0 ตัวอย่าง\n',
      district: '  ',
    });
    expect(parsed).toMatchObject({ ok: true, value: { officialName: 'เทศบาลตำบล ตัวอย่าง', district: null } });
  });

  test('keep ำ as it is typed', () => {
    expect(parseAgencyDetails({ ...DETAILS, officialName: 'อบต.น้ำคำ' })).toMatchObject({
      value: { officialName: 'อบต.น้ำคำ' },
    });
  });

  const position = DETAILS.positions[0];
  test.each([
    [{ officialName: ' ' }, 'officialName', 'missing'],
    [{ officialName: 'ก'.repeat(201) }, 'officialName', 'too-long'],
    [{ kind: 'ministry' }, 'kind', 'unknown'],
    [{ units: ['กองคลัง', 'กองคลัง '], positions: [] }, 'units.1', 'repeated'],
    [{ units: [''], positions: [] }, 'units.0', 'missing'],
    [{ positions: [{ ...position, unit: 'กองช่าง' }] }, 'positions.0.unit', 'unknown'],
    [{ positions: [position, { ...position, title: 'รองปลัด' }] }, 'positions.1.role', 'repeated'],
    [{ positions: [{ ...position, role: 'signed' }] }, 'positions.0.role', 'unknown'],
  ])('%j is refused at its field', (change, field, fault) => {
    expect(parseAgencyDetails({ ...DETAILS, ...change })).toEqual({ ok: false, refusal: [{ field, fault }] });
  });

  test('name all faults at once', () => {
    const parsed = parseAgencyDetails({ ...DETAILS, officialName: '', kind: '' });
    expect(parsed.ok ? [] : parsed.refusal.map(({ field }) => field)).toEqual(['officialName', 'kind']);
  });
});

test.each([
  ['demo', true],
  ['a1', true],
  ['tambon-example', true],
  ['a', false],
  ['1a', false],
  ['Demo', false],
  ['ตัวอย่าง', false],
  ['a_b', false],
  ['a'.repeat(41), false],
])('%s as a short name: %s', (name, isGood) => {
  expect(isShortName(name)).toBe(isGood);
});

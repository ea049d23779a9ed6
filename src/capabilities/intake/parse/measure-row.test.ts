import { describe, expect, test } from 'vitest';
import { goesOn, joinCells, type MeasureCells, readMeasure } from './measure-row.ts';

const cells = (given: Partial<MeasureCells>): MeasureCells => ({
  title: '➤ จัดทำคู่มือ',
  steps: '',
  responsible: 'สำนักปลัด',
  period: '๑ ต.ค.๖๗ - ๓๐ ก.ย.๖๘',
  monitoring: '',
  place: { kind: 'page', page: 1, line: 1 },
  ...given,
});

describe('a measure taken apart', () => {
  test('bullets become parts', () => {
    expect(readMeasure(cells({ title: '➢ เผยแพร่แผน\n➢ รายงานผล' }), null).parts).toEqual([
      'เผยแพร่แผน',
      'รายงานผล',
    ]);
    expect(readMeasure(cells({ title: '➢ การติดต่อ\n- สอบถาม' }), null).parts).toEqual(['การติดต่อ - สอบถาม']);
    expect(readMeasure(cells({ title: '- เผยแพร่แผน\n- รายงานผล' }), null).parts).toEqual([
      'เผยแพร่แผน',
      'รายงานผล',
    ]);
    expect(readMeasure(cells({ title: 'จัดทำคู่มือ' }), null).parts).toEqual(['จัดทำคู่มือ']);
  });

  test.each([
    ['๑) แต่งตั้ง ๒) จัดทำ ๓) เผยแพร่', ['แต่งตั้ง', 'จัดทำ', 'เผยแพร่']],
    ['๑.จัดประชุม ๒.รายงานทุก ๓ เดือน', ['จัดประชุม', 'รายงานทุก ๓ เดือน']],
    ['(1) แต่งตั้ง (2) จัดทำ', ['แต่งตั้ง', 'จัดทำ']],
    ['แต่งตั้งคณะทำงาน\nจัดประชุม', ['แต่งตั้งคณะทำงาน', 'จัดประชุม']],
    ['', []],
  ])('steps of %j', (text, steps) => {
    expect(readMeasure(cells({ steps: text }), null).steps).toEqual(steps);
  });

  test('responsible units and the period', () => {
    expect(readMeasure(cells({ responsible: 'กองคลัง/ ผู้อำนวยการ กองคลัง' }), null)).toMatchObject({
      responsible: ['กองคลัง', 'ผู้อำนวยการ กองคลัง'],
      from: '2024-10-01',
      to: '2025-09-30',
    });
    expect(readMeasure(cells({ responsible: '• กองคลัง\n• กองช่าง' }), null).responsible).toEqual([
      'กองคลัง',
      'กองช่าง',
    ]);
    expect(readMeasure(cells({ responsible: '-', period: 'ทุกเดือน' }), null)).toMatchObject({
      responsible: [],
      from: null,
    });
  });
});

test('a row cut by a page goes on, a whole measure without a period does not', () => {
  const above = cells({});
  expect(goesOn(cells({ title: '', period: '' }), above, false)).toBe(true);
  expect(goesOn(cells({ title: 'ต่อจากหน้าก่อน', period: '' }), above, true)).toBe(true);
  expect(goesOn(cells({ title: 'ต่อจากหน้าก่อน', period: '' }), above, false)).toBe(false);
  expect(goesOn(cells({ period: '' }), above, true)).toBe(false);
  expect(goesOn(cells({ title: 'ใหม่', period: '', steps: '๑) เริ่ม' }), cells({ steps: '๑) ก' }), true)).toBe(
    false,
  );
  const cut = cells({ title: 'ส่งเสริมให้ประชาชน', steps: '๑) แต่งตั้ง', period: '' });
  expect(goesOn(cells({ title: 'มีส่วนร่วม', steps: '๒) เผยแพร่' }), cut, true)).toBe(true);
  expect(goesOn(cells({ title: 'จัดทำทะเบียน', steps: '๑) สำรวจ' }), cut, true)).toBe(false);
  expect(goesOn(cells({ title: 'มีส่วนร่วม' }), cut, false)).toBe(false);
  expect(joinCells(above, cells({ title: 'ต่อ' })).place).toEqual(above.place);
});

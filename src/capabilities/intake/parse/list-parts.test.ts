import { describe, expect, test } from 'vitest';
import { listParts, listSteps } from './list-parts.ts';

const AB = ['สำรวจ', 'จัดทำ'];

describe('a list is taken apart at its marks', () => {
  test.each([
    ['- สำรวจ\n- จัดทำ', AB],
    ['-สำรวจ\n-จัดทำ', AB],
    ['– สำรวจ – จัดทำ', AB],
    ['• สำรวจ • จัดทำ', AB],
    ['✓ สำรวจ\n✓ จัดทำ', AB],
    ['1. สำรวจ 2. จัดทำ', AB],
    ['(๑) สำรวจ\n(๒) จัดทำ', AB],
    ['• ๑) สำรวจ\n• ๒) จัดทำ', AB],
    ['- สำรวจ ต.ค. - ธ.ค. ๖๗ - จัดทำ', ['สำรวจ ต.ค. - ธ.ค. ๖๗', 'จัดทำ']],
    ['- สำรวจ ครั้งที่ 1 - 2 - จัดทำ', ['สำรวจ ครั้งที่ 1 - 2', 'จัดทำ']],
    ['- ระบบ e - Service - จัดทำ', ['ระบบ e - Service', 'จัดทำ']],
    ['- 5 ส. ทุกเดือน\n- จัดทำ', ['5 ส. ทุกเดือน', 'จัดทำ']],
    ['สำรวจ - จัดทำ', ['สำรวจ - จัดทำ']],
    ['สำรวจ ตามข้อ 1) ของระเบียบ', ['สำรวจ ตามข้อ 1) ของระเบียบ']],
    ['-', ['-']],
    ['', []],
  ])('%j', (text, parts) => {
    expect(listParts(text)).toEqual(parts);
    expect(listSteps(text)).toEqual(parts);
  });

  test('of several kinds of marks the one with which a text begins parts its steps', () => {
    expect(listSteps('๑) สำรวจ\n- ครั้งแรก\n๒) จัดทำ')).toEqual(['สำรวจ - ครั้งแรก', 'จัดทำ']);
    expect(listSteps('- สำรวจ 1) ก 2) ข\n- จัดทำ')).toEqual(['สำรวจ 1) ก 2) ข', 'จัดทำ']);
    expect(listSteps('• สำรวจ\n1) ก\n2) ข\n• จัดทำ')).toEqual(['สำรวจ 1) ก 2) ข', 'จัดทำ']);
  });

  test('steps without marks are its lines, and nothing that introduces numbers is lost', () => {
    expect(listSteps('สำรวจ\nจัดทำ')).toEqual(AB);
    expect(listSteps('ดังนี้ 1) สำรวจ 2) จัดทำ')).toEqual(['ดังนี้ สำรวจ', 'จัดทำ']);
  });
});

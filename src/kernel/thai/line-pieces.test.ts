import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePieces } from './line-pieces.ts';

const pieces = linePieces();

describe('where a line of Thai may end', () => {
  it.each([
    ['ปลัดองค์การบริหารส่วนตำบล', 'ปลัด|องค์การบริหารส่วนตำบล'],
    ['โดยมิให้ผู้ดูแลเว็บไซต์แก้ไข', 'โดย|มิให้|ผู้ดูแล|เว็บไซต์|แก้ไข'],
    ['ผู้อำนวยการกองคลังจัดทำตารางพัสดุ', 'ผู้อำนวยการ|กองคลัง|จัดทำ|ตาราง|พัสดุ'],
    ['ปรับปรุงพัฒนาการดำเนินงานภาครัฐ', 'ปรับปรุง|พัฒนา|การดำเนินงาน|ภาครัฐ'],
    ['แผนที่สารสนเทศและองค์ประกอบ', 'แผนที่|สารสนเทศ|และ|องค์ประกอบ'],
    ['ภายใน ๓ วันทำการ', 'ภายใน| |๓ วันทำการ'],
    ['กองคลัง (ผู้ช่วย, ธุรการ) และ', 'กองคลัง| |(ผู้ช่วย,| |ธุรการ)| |และ'],
    ['อบรมเรื่องต่าง ๆ ร้อยละ ๘๐ % ของงาน', 'อบรม|เรื่อง|ต่าง ๆ| |ร้อยละ| |๘๐ %| |ของ|งาน'],
    ['ได้ ๙๗.๔๒ คะแนน (ข้อ O๓๓)', 'ได้| |๙๗.๔๒ คะแนน| |(ข้อ O๓๓)'],
    ['ปีละ 2 ครั้ง', 'ปีละ| |2 ครั้ง'],
    ['๑\u00a0ต.ค.\u00a0๖๗ – ๓๐\u00a0ก.ย.\u00a0๖๘', '๑\u00a0ต.ค.\u00a0๖๗ –| |๓๐\u00a0ก.ย.\u00a0๖๘'],
    ['มาตรการ/โครงการ/กิจกรรม', 'มาตรการ/|โครงการ/|กิจกรรม'],
    ['- นิติกร', '- นิติกร'],
    ['ระบบ E-Service (Q&A)', 'ระบบ| |E-Service| |(Q&A)'],
    ['', ''],
  ])('%j', (text, wanted) => {
    expect(pieces(text).join('|')).toBe(wanted);
  });

  it('keeps names whole that no dictionary knows, and of a long one what its kind leaves', () => {
    const named = linePieces(['องค์การบริหารส่วนตำบลหมากแข้งพัฒนา', '- ปลัดองค์การบริหารส่วนตำบล']);
    const text = 'ปลัดองค์การบริหารส่วนตำบลของหมากแข้งพัฒนา';
    expect(named(text)).toEqual(['ปลัดองค์การบริหารส่วนตำบล', 'ของ', 'หมากแข้งพัฒนา']);
  });

  it('cuts a long address, which no column holds', () => {
    const widths = pieces(`ที่ https://www.example.go.th/${'a1'.repeat(20)}`).map(({ length }) => length);
    expect(Math.max(...widths)).toBe(6);
  });

  const letters = fc.string({
    unit: fc.constantFrom(...'กขงจดตนปมรลวสหอะาิีุู่้์เแโไๆฯ()”“,.%/ -–๑2aZ\u00a0'),
    maxLength: 60,
  });
  it('gives every text back whole, and no piece begins with a closing mark or a mark of a letter', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const found = pieces(text);
        expect(found.join('')).toBe(text);
        const isHeld = ([before, after]: readonly [string, string]) =>
          /\s$/u.test(before) || !/^[)”,.%ๆฯ\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/u.test(after);
        expect(
          found
            .slice(1)
            .map((piece, at) => [found[at] ?? '', piece] as const)
            .every(isHeld),
        ).toBe(true);
      }),
    );
  });
});

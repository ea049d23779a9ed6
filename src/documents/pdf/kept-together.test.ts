import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptTogether } from './kept-together.ts';

const runsIn = (text: string): readonly string[] => text.match(new RegExp(keptTogether(text), 'gu')) ?? [];

describe('what stands on one line', () => {
  it.each([
    ['ต่ำสุด ๙๙.๕๐ คะแนน)', '๙๙.๕๐ คะแนน)'],
    ['หัวหน้าฝ่าย, เจ้าหน้าที่ธุรการ)', 'ธุรการ)'],
    ['อบรมเรื่องต่าง ๆ ในที่ประชุม', 'ต่าง ๆ'],
    ['ได้ร้อยละ ๘๐ % ของงาน', '๘๐ %'],
    ['ประจำปี (ข้อ O๓๓)', '(ข้อ O๓๓)'],
    ['แก่ผู้รับบริการ)', 'ผู้รับบริการ)'],
    ['ไม่มี “ข้อบกพร่อง”', '“ข้อบกพร่อง”'],
  ])('in %j: %j', (text, run) => {
    expect(runsIn(text)).toContain(run);
  });

  it('takes nothing out of the middle of another word', () => {
    const text = 'เปรียบเทียบปีละ) แผนการดำเนินงานและการใช้';
    expect(runsIn(text)).not.toContain('ละ');
    expect(runsIn(text).some((run) => run.endsWith('ละ)'))).toBe(true);
  });

  it('no closing mark after a Thai word is left outside, whatever the words', () => {
    const words = fc.array(fc.constantFrom('งาน', 'ธุรการ', 'กองคลัง', 'เงื่อนไข', 'ศาสนา', 'ทำเนียบ', 'บัญชี'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, fc.constantFrom(')', '”', '%', ' ๆ'), (letters, mark) => {
        const text = letters.join('') + mark;
        expect(runsIn(text).some((run) => run.endsWith(mark) && run !== mark)).toBe(true);
      }),
    );
  });
});

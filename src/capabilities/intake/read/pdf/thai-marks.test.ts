import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';
import { fromPrivateUse, orderMarks } from './thai-marks.ts';

describe('orderMarks', () => {
  it.each([
    ['นำ้', 'น้ำ'],
    ['ก่ี', 'กี่'],
    ['ที่่', 'ที่'],
    ['ส ำนัก', 'สำนัก'],
    ['ธ์ิ', 'ธิ์'],
    ['ที่ที่', 'ที่ที่'],
    ['พื้นที่', 'พื้นที่'],
  ])('%s is %s', (printed, typed) => {
    expect(orderMarks(printed)).toBe(typed);
  });

  it('knows the glyph codes of old Thai fonts', () => {
    const printed = 'ที\uf70a ป\uf712น ญ\uf70f'.replace(/./gu, fromPrivateUse);
    expect(printed).toBe('ที่ ป็น ญญ');
  });
});

describe('joinLines', () => {
  it.each([
    [['เป็นไปตามขั้น', 'ตอนและระยะเวลา'], 'เป็นไปตามขั้นตอนและระยะเวลา'],
    [['ระบบ E-service ', 'ของหน่วยงาน'], 'ระบบ E-service ของหน่วยงาน'],
    [['No Gift', 'Policy'], 'No Gift Policy'],
    [['๑) จัดทำคู่มือ', '๒) แจกเวียน', '๓) เผยแพร่'], '๑) จัดทำคู่มือ\n๒) แจกเวียน\n๓) เผยแพร่'],
    [['➢ จัดทำ', '➢ เผยแพร่'], '➢ จัดทำ\n➢ เผยแพร่'],
    [['๙๙', '๕๙'], '๙๙ ๕๙'],
    [['ตามขั้นตอน มากน้อยเพียงใด', '๘๗.๒๕'], 'ตามขั้นตอน มากน้อยเพียงใด ๘๗.๒๕'],
    [['ได้คะแนนร้อยละ', '87.25'], 'ได้คะแนนร้อยละ 87.25'],
    [['ผลการประเมิน (', '๘๗.๒๕)'], 'ผลการประเมิน (๘๗.๒๕)'],
    [['ผู้รับผิดชอบ/', 'ผู้ที่เกี่ยวข้อง'], 'ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง'],
  ])('%j is one text', (lines, text) => {
    expect(joinLines(lines)).toBe(text);
  });
});

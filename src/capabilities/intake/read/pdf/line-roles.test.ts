import { describe, expect, it } from 'vitest';
import { rolesOf } from './line-roles.ts';

const lines = (texts: readonly string[]) =>
  texts.map((text, index) => ({ text, index, baseline: 20 * index, left: 50, right: 100 }));

describe('rolesOf', () => {
  it.each<[string, string[], string]>([
    ['numbers each begin a cell', ['คะแนน', '๙๘.๗๘', '100.00', '0.00'], '-bbb'],
    ['100.00 may be broken', ['๙๘.๗๘', '๙๙.๑๘', '๑๐', '๐.๐๐', '๙๗.๐๐'], 'bbbgb'],
    ['codes begin one, their text goes on', ['ข้อ i๑ การ', 'ปฏิบัติงาน', 'ข้อ O๗ แผน'], 'b-b'],
    ['a word above its code begins one', ['ข้อ', 'O15', 'ข้อ', 'O16'], 'bgbg'],
    ['a word above its letter above its number begins one', ['ข้อ', 'O', '๑๕', 'ข้อ', 'O', '๑๖'], 'bggbgg'],
    ['a code whose word stands on the page before begins none', ['O๒๘', 'ข้อ', 'O๒๙'], 'bbg'],
    ['a word below its header begins one', ['ข้อ', 'ข้อ', 'i๔'], '-bg'],
    ['a word at the foot of the page begins one', ['ข้อ', 'O๒๘', 'ข้อ'], 'bgb'],
    ['a label that begins with that word is none', ['ข้อ', 'บกพร่อง/', 'ข้อ', 'ปรับปรุง :'], '----'],
    [
      'days over several lines are one value',
      ['ระยะเวลา', '๑ ต.ค.๖๗ -', '๓๐ ก.ย.๖๘', 'ตุลาคม ๒๕๖๗ - กันยายน', '๒๕๖๘'],
      '-bgbg',
    ],
    ['the years of the days before are no day', ['- ๓๐ ก.ย.', '๖๘', '๑ ต.ค. ๖๗', '- ๓๐ ก.ย.', '๖๘'], '--bgg'],
    ['a single score below its header begins one', ['คะแนน', 'ที่ได้', '98.78'], '--b'],
    ['a single number that ends a sentence is none', ['ประชุม', 'ไตรมาสที่', '4'], '---'],
    ['the day alone on a line belongs to them', ['1', 'ต.ค. 67 -', '31', 'มี.ค. 68'], 'bggg'],
    ['a list begins anew', ['๑) แต่งตั้ง', 'คณะทำงาน', '๒) ประชุม', '๑) จัดทำ'], 'b-gb'],
    ['numbers without end may count the rows', ['1. แต่งตั้ง', '2. ประชุม', '3. จัดทำ'], 'b--'],
  ])('%s', (_, texts, expected) => {
    const marks = rolesOf(lines(texts)).roles.map((role) => role?.[0] ?? '-');
    expect(marks.join('')).toBe(expected);
  });

  it.each<[string, string[], { isContinued?: boolean }, string]>([
    ['a single code begins one', ['ข้อคำถาม', 'i10 ในหน่วยงาน', 'ของท่าน'], {}, '-b-'],
    ['a header is above the first code alone', ['ข้อ', 'i10'], {}, '-b'],
    ['a table that goes on has no header', ['ข้อ', 'O๓๕'], { isContinued: true }, 'bg'],
    ['a tool stands before the word', ['เครื่องมือ ข้อ', 'IIT ข้อ', 'i๑๐', 'ข้อ i๑๑'], {}, '-bgb'],
    ['a tool stands before the code', ['ประเมิน', 'IIT ข้อ i๑๐ ในหน่วยงาน'], {}, '-b'],
  ])('beside scores %s', (_, texts, options, expected) => {
    const { roles } = rolesOf(lines(texts), { isBesideScores: true, ...options });
    expect(roles.map((role) => role?.[0] ?? '-').join('')).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readLevel } from './level-line.ts';
import { linesOf } from './lines.ts';

const read = (text: string, statesResult = true) => {
  const place = { kind: 'line', line: 1 } as const;
  const cells = text.split('\t');
  const [line] = linesOf({
    form: 'text',
    blocks: [cells.length > 1 ? { kind: 'row', table: 1, place, cells } : { kind: 'paragraph', place, text }],
  });
  const level = line && readLevel(line, line.text, rulebook, statesResult);
  return level && [level.level, level.misspelt ? 'misspelt' : level.level === null ? level.printed : ''];
};

describe('the level of a line', () => {
  test.each([
    ['คะแนนที่ได้ 99.59 คะแนนระดับผลการประเมินอยู่ที่ “ระดับผ่านดีเยี่ยม”', ['excellent', '']],
    ['คะแนนรวม 86.10 อยู่ในระดับ ผ่านดี', ['good', '']],
    ['คะแนนรวม 86.10 อยู่ในระดับผ่านด้วยคะแนนที่ดี', ['pass', '']],
    ['ระดับผลการประเมิน\tต้องปรับปรุงโดยด่วน', ['urgent', '']],
    ['คะแนนรวม 99.59 อยู่ในระดับผ่านดีเยี่ยมและสูงกว่าปีก่อน', ['excellent', '']],
    ['คะแนนที่ได้ 99.59 อยู่ที่ “ระดับผ่านดีเยียม”', ['excellent', 'misspelt']],
    ['ระดับผลการประเมิน : ต้องปรับปรง', ['improve', 'misspelt']],
    ['คะแนนรวม\t62.21\tระดับผ่านดีเยี่ยน', ['excellent', 'misspelt']],
    ['ได้คะแนนเฉลี่ยรวม 99.59 คะแนน มีผลการประเมินระดับ ผ่านดีเยียม', ['excellent', 'misspelt']],
    ['ผลการประเมินภาพรวม : 99.59 คะแนน (ผ่านดีเยียม)', ['excellent', 'misspelt']],
    ['ผลการประเมินภาพรวม : 99.59 คะแนน (ผ่านดีเยี่ยม)', ['excellent', '']],
    ['คะแนนที่ได้ 99.59 อยู่ที่ “ระดับ AA”', [null, 'AA']],
    ['คะแนนที่ได้ 99.59 คะแนน ระดับ A', [null, 'A']],
    ['คะแนนรวม\t62.21\tระดับดีมาก', [null, 'ดีมาก']],
    ['ระดับผลการประเมิน\tสูงมาก', [null, 'สูงมาก']],
    ['คะแนนรวม 95.11 ซึ่งสูงกว่าคะแนนเฉลี่ยระดับประเทศ', null],
    ['คะแนนรวม 95.11 อยู่ในระดับประเทศ', null],
    ['คะแนนรวม 95.11 เป็นการยกระดับคุณธรรม', null],
    ['ระดับผลการประเมินรายตัวชี้วัด', null],
    ['ระดับผลการประเมิน : 95.11', null],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['คะแนนที่ได้ 98.04 อยู่ในเกณฑ์ต้องปรับปรุง โดยแบ่ง', ['improve', '']],
    ['คะแนนรวม 88.04 อยู่ในเกณฑ์ “ผ่านดี”', ['good', '']],
    ['เทศบาลตำบลบ้านกลาง ผ่านดีเยี่ยม (97.33 คะแนน)', ['excellent', '']],
  ])('by other words beside the score: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['ผลการประเมิน = ผ่านดีเยี่ยม', ['excellent', '']],
    ['ผลการประเมินในภาพรวมคือ “ผ่านดี”', ['good', '']],
    ['ผลการประเมิน\tผ่าน', ['pass', '']],
    ['ผลการประเมินผ่านเกณฑ์ 85 คะแนน', null],
    ['ผลการประเมิน ผ่าน ตามเกณฑ์ที่กำหนด', null],
    ['แบบวัด IIT ผลการประเมิน : ผ่าน', null],
    ['ผ่านดีเยี่ยม (95.00 คะแนนขึ้นไป)', null],
  ])('alone behind the words for the result: %s', (text, expected) => {
    expect(read(text, false)).toEqual(expected);
  });

  test('a sentence that is not of the result names no unknown level', () => {
    expect(read('จัดอบรมเจ้าหน้าที่ “ระดับสูง” ปีละครั้ง', false)).toBeNull();
  });
});

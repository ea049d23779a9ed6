import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readText } from '../read/read-text.ts';
import { readReport } from './read-report.ts';

const read = (text: string) => {
  const { overall, level, indicators, unread } = readReport(readText(text), rulebook);
  expect(unread).toEqual([]);
  return {
    overall: overall.map(({ number }) => number?.score),
    level: level.map((reading) => reading.level),
    indicators: indicators.length,
  };
};

describe('the overall score and its level', () => {
  test.each([
    ['เทศบาลตำบลตัวอย่าง ได้คะแนนเฉลี่ยรวม 95.11 คะแนน มีผลการประเมินระดับ ผ่านดีเยี่ยม', 9511, 'excellent'],
    ['ผลการประเมิน ITA ภาพรวม : ๙๕.๑๑ คะแนน (ผ่านดีเยี่ยม)', 9511, 'excellent'],
    ['เทศบาลตำบลตัวอย่าง มีคะแนนผลการประเมินเท่ากับ 86.5 คะแนน อยู่ในระดับ “ผ่านดี”', 8650, 'good'],
    ['คะแนนที่ได้ 67 คะแนน ระดับผลการประเมินอยู่ที่ “ระดับต้องปรับปรุงโดยด่วน”', 6700, 'urgent'],
    ['หน่วยงาน\tคะแนนรวม\tระดับผลการประเมิน\nเทศบาลตำบลตัวอย่าง\t95.11\tผ่านดีเยี่ยม', 9511, 'excellent'],
    ['รายการ\tคะแนน\tระดับ\nคะแนนรวม\t95.11\tผ่านดีเยี่ยม', 9511, 'excellent'],
    ['ผลการประเมิน ITA ของเทศบาลตำบลตัวอย่าง เท่ากับ 98.43', 9843, undefined],
    ['เทศบาลตำบลตัวอย่าง มีคะแนนเฉลี่ยรวมทุกตัวชี้วัดคิดเป็น ๙๘.๔๓', 9843, undefined],
    ['คะแนนเฉลี่ยทั้ง 10 ตัวชี้วัด ร้อยละ 98.43', 9843, undefined],
    ['คะแนน ITA : 98.43 ระดับ : ผ่านดี', 9843, 'good'],
    ['เทศบาลตำบลตัวอย่างได้คะแนนรวม 98.43 คะแนน อยู่ในระดับผ่านดี', 9843, 'good'],
    ['ค่าคะแนน 98.43 (ระดับ ผ่านดี)', 9843, 'good'],
    ['เทศบาลตำบลตัวอย่าง 98.43 ผ่านดี', 9843, 'good'],
    ['ผลคะแนน ITA เท่ากับ 98.43 คะแนน จากคะแนนเต็ม 100 คะแนน', 9843, undefined],
    ['ปีงบประมาณ 2566 ได้ 91.20 คะแนน และปีงบประมาณ 2567 ได้ 98.43 คะแนน', 9843, undefined],
    ['ได้ 98.43 คะแนน เพิ่มขึ้นจากปีที่ผ่านมา 3.12 คะแนน', 9843, undefined],
    ['คะแนนรวมทั้งหมด ๑๐๐ คะแนน ได้ ๙๘.๔๓ คะแนน', 9843, undefined],
    ['ผลการประเมินระดับต้องปรับปรุง 67 คะแนน', 6700, 'improve'],
  ])('%j', (text, overall, level) => {
    expect(read(text)).toEqual({
      overall: [overall],
      level: level === undefined ? [] : [level],
      indicators: 0,
    });
  });

  test('a score of another year, of all agencies or of a part is not the overall score', () => {
    const { overall } = readReport(
      readText(
        [
          'เทศบาลตำบลตัวอย่าง',
          'ปีที่ผ่านมา เทศบาลตำบลตัวอย่าง ได้คะแนน 91.20 คะแนน',
          'คะแนนเฉลี่ยของประเทศ ได้คะแนน 93.05 คะแนน',
          'แบบวัด IIT เทศบาลตำบลตัวอย่าง ได้คะแนน 90.11 คะแนน',
          'ปีงบประมาณ พ.ศ. 2566 ได้คะแนนรวม 91.20 คะแนน',
          'คะแนนตัวชี้วัดที่ 1 เท่ากับ 92.10 คะแนน',
          'การใช้งบประมาณ ได้คะแนน 92.10 คะแนน',
          'เทศบาลตำบลข้างเคียง ได้คะแนนรวม 93.00 คะแนน',
          'เกณฑ์การประเมิน 85 คะแนน',
          'เป้าหมายคะแนนรวม 95.00 คะแนน',
          'คะแนนรวมเพิ่มขึ้น 13.12 คะแนน',
          'ระดับผ่านดี คะแนน 85.00 – 94.99 คะแนน',
          'ได้คะแนน 95.00 คะแนนขึ้นไป อยู่ในระดับผ่านดีเยี่ยม',
        ].join('\n\n'),
      ),
      rulebook,
    );
    expect(overall).toEqual([]);
  });

  test.each([
    'เทศบาลตำบลตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2567 จำนวน 98.43',
    'มาตรการส่งเสริมคุณธรรม 91.20',
    'คะแนนสูงสุด 100 คะแนน',
  ])('a score above the topics that no field takes is told: %j', (text) => {
    const { overall, unread } = readReport(readText(text), rulebook);
    expect(overall).toEqual([]);
    expect(unread.map((line) => line.text)).toEqual([text]);
  });

  test('a heading that names the overall score does not take the number of the next heading for it', () => {
    const { overall } = readReport(
      readText('๑.๑ คะแนนภาพรวม\n๑.๒ คะแนนรายเครื่องมือ\n๑.๓ คะแนนรายตัวชี้วัด'),
      rulebook,
    );
    expect(overall).toEqual([]);
  });

  test('a score that stands on the line below its words is read', () => {
    expect(read('๑.๑ คะแนนภาพรวม\n๙๕.๑๑ คะแนน').overall).toEqual([9511]);
  });

  test('plainer words go before', () => {
    const other = 'เทศบาลตำบลตัวอย่าง ได้คะแนน 91.20 คะแนน';
    const { overall, unread } = readReport(readText(`คะแนนรวม 95.11\n\n${other}`), rulebook);
    expect(overall.map(({ number }) => number?.score)).toEqual([9511]);
    expect(unread.map(({ text }) => text)).toEqual([other]);
  });

  test('the level of an indicator is not that of the result', () => {
    const text = 'ที่\tตัวชี้วัด\tคะแนน\tระดับ\n1\tการปฏิบัติหน้าที่\t99.19\tผ่านดีเยี่ยม\n2\tการใช้งบประมาณ\t84.11\tต้องปรับปรุง';
    expect(read(text)).toEqual({ overall: [], level: [], indicators: 2 });
  });
});

test('a score on any line above the topics is a figure that was taken or is told, never lost', () => {
  const words = fc.constantFrom(
    'เทศบาลตำบลตัวอย่าง',
    'ประจำปีงบประมาณ พ.ศ. 2567',
    'ปี 2566',
    'มาตรการส่งเสริมคุณธรรม',
    'คะแนน',
    'ผลการประเมิน ITA',
    'ได้คะแนนรวม',
    'เกณฑ์',
    'IIT',
    'การใช้อำนาจ',
    'อยู่ในระดับผ่านดี',
    'รายงาน',
    'ภาพที่ ๑',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 5 }),
      fc.array(words, { maxLength: 3 }),
      fc.nat(9999),
      (before, after, cents) => {
        const score = (cents / 100).toFixed(2).padStart(5, '0');
        const { overall, indicators, instruments, items, unread } = readReport(
          readText([...before, score, ...after].join(' ')),
          rulebook,
        );
        const taken = [...overall, ...indicators, ...instruments, ...items].map(
          ({ number }) => number?.score,
        );
        expect(taken.some((score) => score === cents) || unread.length === 1).toBe(true);
      },
    ),
    { numRuns: 300, seed: 2567 },
  );
});

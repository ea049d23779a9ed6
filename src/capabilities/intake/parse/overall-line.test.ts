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
  ])('%j', (text, overall, level) => {
    expect(read(text)).toEqual({ overall: [overall], level: [level], indicators: 0 });
  });

  test('a score of another year, of all agencies or of a part is not the overall score', () => {
    const { overall } = readReport(
      readText(
        [
          'ปีที่ผ่านมา เทศบาลตำบลตัวอย่าง ได้คะแนน 91.20 คะแนน',
          'คะแนนเฉลี่ยของประเทศ ได้คะแนน 93.05 คะแนน',
          'แบบวัด IIT เทศบาลตำบลตัวอย่าง ได้คะแนน 90.11 คะแนน',
        ].join('\n\n'),
      ),
      rulebook,
    );
    expect(overall).toEqual([]);
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
    expect(read('คะแนนรวม 95.11\n\nเทศบาลตำบลตัวอย่าง ได้คะแนน 91.20 คะแนน').overall).toEqual([9511]);
  });

  test('the level of an indicator is not that of the result', () => {
    const text = 'ที่\tตัวชี้วัด\tคะแนน\tระดับ\n1\tการปฏิบัติหน้าที่\t99.19\tผ่านดีเยี่ยม\n2\tการใช้งบประมาณ\t84.11\tต้องปรับปรุง';
    expect(read(text)).toEqual({ overall: [], level: [], indicators: 2 });
  });
});

import { expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readText } from '../read/read-text.ts';
import { readReport } from './read-report.ts';

const read = (text: string) => {
  const { overall, level } = readReport(
    readText(`โรงเรียนวัดหนองตัวอย่าง\nรายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567\n\n${text}`),
    rulebook,
  );
  return [overall.map(({ number }) => number?.score), level.map((one) => one.level)];
};

test.each([
  'โรงเรียนวัดหนองตัวอย่างได้คะแนนรวม\n96.43 คะแนน (คะแนนเต็ม 100) จัดอยู่ในระดับ “ผ่านดีเยี่ยม”',
  'โรงเรียนวัดหนองตัวอย่างได้คะแนนรวม 96.43 คะแนน\n(เต็ม ๑๐๐ คะแนน) อยู่ในระดับ “ผ่านดีเยี่ยม”',
  'คะแนนภาพรวม\n๙๖.๔๓ คะแนน ระดับผ่านดีเยี่ยม',
])('a level is read whose sentence runs over two lines: %s', (text) => {
  expect(read(text)).toEqual([[9643], ['excellent']]);
});

test.each([
  'โรงเรียนวัดหนองตัวอยางได้คะแนนรวม 96.43 คะแนน อยู่ในระดับผ่านดีเยี่ยม',
  'โรงเรียนวัดหนองตัวอย่างเดิมได้คะแนนรวม 96.43 คะแนน อยู่ในระดับผ่านดีเยี่ยม',
  'ตามที่โรงเรียนวัดหนองตัวอยากได้เข้าร่วมการประเมิน ITA ทราบว่าได้คะแนนรวม 96.43 คะแนน ผลอยู่ระดับผ่านดีเยี่ยม',
])('a slip in the name of the agency makes it no other: %s', (text) => {
  expect(read(text)).toEqual([[9643], ['excellent']]);
});

test.each([
  'โรงเรียนบ้านข้างเคียงได้คะแนนรวม 96.43 คะแนน',
  'โรงเรียนวัดหนองตัวอย่าง ที่ 2 ได้คะแนนรวม 96.43 คะแนน',
  'โรงเรียนสันติสุขวิทยาได้คะแนนรวม 96.43 คะแนน',
])('the score of another agency is not taken: %s', (text) => {
  expect(read(text)[0]).toEqual([]);
});

test.each(['ประเด็นที่ 8 ข้อเสนอแนะจากผู้ตอบแบบสำรวจ', 'ประเด็นที่ 1 อื่น ๆ', 'ประเด็นที่ 9 คำขอบคุณ'])(
  'under a heading of no topic of the rulebook the result is read: %s',
  (heading) => {
    expect(read(`${heading}\n\nได้คะแนนรวม 96.43 คะแนน อยู่ในระดับผ่านดีเยี่ยม`)).toEqual([[9643], ['excellent']]);
  },
);

test('under a topic of the rulebook a score is not that of the result', () => {
  const heading = `ประเด็นที่ 1 ${rulebook.topics[0]?.name.th}`;
  expect(read(`${heading}\n\nได้คะแนนรวม 96.43 คะแนน อยู่ในระดับผ่านดีเยี่ยม`)).toEqual([[], []]);
});

import { expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readText } from '../read/read-text.ts';
import { readReport } from './read-report.ts';

const read = (text: string) =>
  readReport(readText(`โรงพยาบาลตัวอย่าง\nรายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567\n\n${text}`), rulebook);

test.each([
  'โรงพยาบาลตัวอย่างได้รับเครื่องเอกซเรย์ใหม่',
  'ในปีงบประมาณ พ.ศ. 2566 มีผู้ร้องเรียนจำนวน 4 ราย',
  'วิทยาลัยขอเชิญทุกท่านร่วมงาน',
  'ที่มา : สำนักงาน ป.ป.ช. แจ้งว่าคะแนน e4 ผิด',
])('a sentence that no field takes is told, though it names an agency or year: %s', (text) => {
  const { unread, agencyMentions, yearMentions } = read(text);
  expect(unread.map((rest) => rest.text)).toEqual([text]);
  expect(new Set(yearMentions.map(({ year }) => year))).toEqual(new Set([2567]));
  expect(agencyMentions.filter(({ inProse }) => !inProse)).toHaveLength(1);
});

const topic = `ประเด็นที่ ๗ ${rulebook.topics[6]?.name.th}\nการรักษาระดับ : ให้คงไว้\n`;

test('the title of the plan directly below a paragraph is none of it', () => {
  const { topics, yearMentions } = read(`${topic}แผนยกระดับคุณธรรม ประจำปีงบประมาณ พ.ศ. 2568\nมาตรการอื่น`);
  expect(topics[0]?.paragraphs.sustain?.text).toBe('ให้คงไว้');
  expect(yearMentions.map(({ year }) => year)).toContain(2568);
});

test('a sentence below a paragraph goes on with it', () => {
  const { topics } = read(`${topic}แผนปฏิบัติการต้องแล้วเสร็จในปีงบประมาณ พ.ศ. 2568`);
  expect(topics[0]?.paragraphs.sustain?.text).toContain('2568');
});

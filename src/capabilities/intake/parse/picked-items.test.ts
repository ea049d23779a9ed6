import { describe, expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readText } from '../read/read-text.ts';
import { picksItems } from './picked-items.ts';
import { readReport } from './read-report.ts';

const TABLE = 'แบบวัด\tข้อคำถาม\tคะแนน\nIIT\tข้อ i4 ก\t90.20\n\tข้อ i5 ข\t88.16\n\tข้อ i6 ค\t91.00';
const TOPIC = `ประเด็นที่ 5 ${rulebook.topics[4]?.name.th}\n${TABLE}\n\nการพัฒนา : ควรพัฒนาต่อไป`;

const read = (text: string) => {
  const { items, topics } = readReport(readText(text), rulebook);
  return {
    items: items.map(({ candidates, number }) => `${candidates} ${number?.text}`),
    topics: topics.length,
  };
};

describe('a list that picks items out mentions them', () => {
  const list = 'ลำดับ\tข้อคำถาม\tคะแนน\n๑\tข้อ i5 ข\t88.16\n๒\tข้อ i4 ก\t90.20';
  const once = { items: ['i4 90.20', 'i5 88.16', 'i6 91.00'], topics: 1 };

  test.each(['ข้อคำถามที่ได้คะแนนต่ำสุด ๒ ลำดับแรก ได้แก่', 'ตารางที่ 2 ข้อที่ต้องพัฒนา', 'จุดอ่อนของหน่วยงาน'])(
    '%s',
    (caption) => {
      expect(read(`${caption}\n${list}\n\n${TOPIC}`)).toEqual(once);
      expect(read(`${TOPIC}\n\n${caption}\n${list}`)).toEqual(once);
    },
  );

  test('without scores too', () => {
    expect(read(`${TOPIC}\n\nข้อที่ควรปรับปรุง\n- ข้อ i5 ข\n- ข้อ i4 ก`).items).toEqual(once.items);
  });

  test('with another score it is told', () => {
    const other = list.replace('88.16', '88.61');
    expect(read(`ข้อที่ได้คะแนนต่ำสุด\n${other}\n\n${TOPIC}`).items).toContain('i5 88.61');
  });

  test('what is repeated under any other caption is told', () => {
    expect(read(`คะแนนรายข้อ\n${list}\n\n${TOPIC}`).items).toHaveLength(5);
    expect(read(`${TOPIC.replace('\tข้อ i6', '\tข้อ i5 ข\t88.16\n\tข้อ i6')}`).items).toHaveLength(4);
  });

  test('paragraphs about what is to be developed are no such caption', () => {
    const next = TABLE.replaceAll(/i[456]/g, (id) => `e${id.slice(1)}`);
    expect(read(`${TOPIC} ได้แก่ ข้อที่ต้องพัฒนา\n\n${next}`).items).toHaveLength(6);
    expect(picksItems('ประเด็นที่ 1 การให้บริการ')).toBe(false);
  });
});

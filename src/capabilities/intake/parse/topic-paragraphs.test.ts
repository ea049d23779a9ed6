import { describe, expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readText } from '../read/read-text.ts';
import { readReport } from './read-report.ts';

function paragraphsIn(text: string) {
  const name = rulebook.topics[0]?.name.th;
  const { topics, unread } = readReport(readText(`ประเด็นที่ 1 ${name}\n\n${text}`), rulebook);
  expect(unread).toEqual([]);
  return Object.entries(topics[0]?.paragraphs ?? {}).map(([label, { text: words }]) => [label, words]);
}

const THREE = [
  ['mend', 'ไม่มี'],
  ['develop', 'ควรเพิ่มช่องทาง'],
  ['sustain', 'รักษามาตรฐานเดิม'],
];

describe('the three paragraphs of a topic', () => {
  test.each([
    'ข้อบกพร่อง/ข้อปรับปรุง : ไม่มี\nการพัฒนา : ควรเพิ่มช่องทาง\nการรักษาระดับ : รักษามาตรฐานเดิม',
    'ข้อบกพร่อง ไม่มี\nการพัฒนา ควรเพิ่มช่องทาง\nการรักษาระดับ รักษามาตรฐานเดิม',
    '1. ข้อบกพร่อง/ข้อปรับปรุง ไม่มี\n2. การพัฒนา ควรเพิ่มช่องทาง\n3. การรักษาระดับ รักษามาตรฐานเดิม',
    'ข้อบกพร่อง\tไม่มี\nการพัฒนา\tควรเพิ่มช่องทาง\nการรักษาระดับ\tรักษามาตรฐานเดิม',
    'ข้อบกพร่อง\nไม่มี\nการพัฒนา\nควรเพิ่มช่องทาง\nการรักษาระดับ\nรักษามาตรฐานเดิม',
  ])('%j', (text) => {
    expect(paragraphsIn(text)).toEqual(THREE);
  });

  test.each([
    'ข้อบกพร่อง/ ไม่มี\nข้อปรับปรุง :\nการพัฒนา : ควรเพิ่มช่องทาง\nการรักษา รักษามาตรฐาน\nระดับ : เดิม',
    'ข้อบกพร่องหรือ\nจุดที่ต้องแก้ไข : ไม่มี\nการ ควรเพิ่ม\nพัฒนา : ช่องทาง\nการรักษา\nระดับ : รักษามาตรฐานเดิม',
  ])('a label broken over two lines: %j', (text) => {
    const withoutSpaces = paragraphsIn(text).map(([label, words]) => [label, words?.replaceAll(' ', '')]);
    expect(withoutSpaces).toEqual(THREE);
  });

  test.each([
    'ข้อบกพร่อง\tการพัฒนา\tการรักษาระดับ\nไม่มี\tควรเพิ่มช่องทาง\tรักษามาตรฐานเดิม',
    'ที่\tข้อบกพร่อง/ข้อปรับปรุง\tการพัฒนา\tการรักษาระดับ\n๑\tไม่มี\tควรเพิ่ม\tรักษามาตรฐาน\n๒\t\tช่องทาง\tเดิม',
  ])('side by side in a table: %j', (text) => {
    const withoutSpaces = paragraphsIn(text).map(([label, words]) => [label, words?.replaceAll(' ', '')]);
    expect(withoutSpaces).toEqual(THREE);
  });

  test('a row with a score below the labels is no paragraph', () => {
    const text = 'ประเด็นที่ 1 ก\nข้อบกพร่อง\tการพัฒนา\tการรักษาระดับ\nIIT\tข้อ i1 การปฏิบัติงาน\t98.78';
    const { items, topics } = readReport(readText(text), rulebook);
    expect(items.map(({ candidates }) => candidates)).toEqual([['i1']]);
    expect(topics[0]?.paragraphs).toEqual({});
  });

  test('the name of the topic at the beginning of a paragraph begins no topic', () => {
    const name = rulebook.topics[0]?.name.th ?? '';
    const text = `ข้อบกพร่อง/ข้อปรับปรุง\n${name} ไม่พบ\nข้อบกพร่องที่ต้องแก้ไข\nการพัฒนา\n${name}`;
    expect(paragraphsIn(text)).toEqual([
      ['mend', `${name} ไม่พบ ข้อบกพร่องที่ต้องแก้ไข`],
      ['develop', name],
    ]);
  });

  test('words of a label within a paragraph begin none', () => {
    const text = 'ข้อบกพร่อง : ไม่มี\nการพัฒนา : ควรเพิ่มช่องทาง\nการพัฒนา ให้ทั่วถึง';
    expect(paragraphsIn(text)).toEqual([
      ['mend', 'ไม่มี'],
      ['develop', 'ควรเพิ่มช่องทาง การพัฒนา ให้ทั่วถึง'],
    ]);
  });
});

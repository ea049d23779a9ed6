import { describe, expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import type { PrintedScore } from '../../../kernel/score.ts';
import { checkNoFault, saysNoFault } from './check-no-fault.ts';

describe('a paragraph that says there is no fault', () => {
  test.each([
    '-',
    '–',
    '- ไม่มี -',
    'ไม่พบ',
    'ไม่มีข้อบกพร่อง',
    'ปราศจากข้อบกพร่องใด ๆ',
    'หน่วยงานไม่มีสิ่งที่ต้องปรับปรุง',
    'ไม่มีเรื่องที่จะต้องแก้ไข',
    'ไม่มีประเด็นที่ควรได้รับการปรับปรุงแก้ไข',
    'ไม่มีข้อผิดพลาดในการดำเนินงาน',
    'จากการประเมินไม่พบปัญหาหรืออุปสรรค',
    'ยังไม่ปรากฏข้อบกพร่องหรือข้อที่ต้องปรับปรุงแต่ประการใด',
    'ดำเนินการได้ครบถ้วน ไม่มีจุดอ่อน',
    'ไม่มีข้อบกพร่อง ทั้งนี้ หน่วยงานต้องรักษาระดับไว้',
    'ไม่มีจุดอ่อนที่ต้องแก้ไข',
    'There are no faults.',
  ])('%s', (text) => {
    expect(saysNoFault(text)).toBe(true);
  });

  test.each([
    '',
    'หน่วยงานต้องปรับปรุง ได้แก่ การเปิดเผยข้อมูล',
    'แม้จะไม่มีข้อบกพร่องที่ร้ายแรง แต่ต้องปรับปรุงช่องทาง',
    'ไม่พบปัญหา อย่างไรก็ตาม ควรเพิ่มช่องทาง',
    'ไม่มีข้อบกพร่อง ยกเว้นเรื่องการเผยแพร่ข้อมูล',
    'ไม่มีข้อบกพร่องนอกจากการจัดซื้อจัดจ้าง',
    'เรื่องที่ต้องแก้ไข คือ การยืมทรัพย์สิน ส่วนด้านอื่นไม่มีข้อบกพร่อง',
    'ไม่มีข้อบกพร่อง ต้องปรับปรุง ได้แก่ การยืมทรัพย์สิน',
    'เจ้าหน้าที่ไม่มีความเข้าใจในระเบียบ',
    'ประชาชนไม่พบข้อมูลบนเว็บไซต์',
  ])('%j does not', (text) => {
    expect(saysNoFault(text)).toBe(false);
  });
});

describe('over the weakest item', () => {
  const [weakest, other] = rulebook.items.filter(({ topic }) => topic === 5);
  const scores = new Map(rulebook.items.map(({ id }) => [id, 10_000 as PrintedScore]));
  if (weakest) scores.set(weakest.id, 6_000 as PrintedScore);
  const place = { kind: 'line', line: 1 } as const;
  const rulesFor = (text: string, number = 5) =>
    checkNoFault(
      rulebook,
      [{ printedNumber: number, number, name: '', place, paragraphs: { mend: { text, place } } }],
      scores,
    ).map(({ item }) => item);

  test('it is told, with the item', () => {
    expect(rulesFor('ไม่มีข้อบกพร่อง')).toEqual([weakest?.id]);
    expect(rulesFor('ไม่มีข้อบกพร่อง', 6)).toEqual([]);
  });

  test.each([weakest?.text.th, weakest?.matter?.th, `ข้อ ${weakest?.id}`])(
    'not where the item is named: %s',
    (named) => {
      expect(rulesFor(`ในภาพรวมไม่มีข้อบกพร่อง เว้น ${named}`)).toEqual([]);
    },
  );

  test('but where only another item is', () => {
    expect(rulesFor(`ไม่มีข้อบกพร่องในเรื่อง ${other?.text.th}`)).toEqual([weakest?.id]);
  });
});

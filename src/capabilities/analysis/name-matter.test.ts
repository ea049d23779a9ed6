import { describe, expect, it } from 'vitest';
import { rulebook2567 } from '../../../test/support/result-2567.ts';
import type { Item } from '../rulebook/index.ts';
import { nameMatter } from './name-matter.ts';

const item = (th: string, changes: Partial<Item> = {}): Item => {
  const [any] = rulebook2567.items;
  if (!any) throw new Error('no items');
  return { ...any, matter: null, polarity: 'positive', text: { th, en: 'How far is it so?' }, ...changes };
};

describe('a question without its own matter', () => {
  it.each([
    [
      'การให้บริการของเจ้าหน้าที่ในหน่วยงานของท่าน เป็นไปตามขั้นตอน มากน้อยเพียงใด',
      'การดูแลให้การให้บริการของเจ้าหน้าที่ในหน่วยงานเป็นไปตามขั้นตอน',
    ],
    [
      'ในหน่วยงานของท่าน มีเจ้าหน้าที่ที่ขอยืมทรัพย์สินไปใช้อย่างถูกต้อง มากน้อยเพียงใด',
      'การดูแลให้มีเจ้าหน้าที่ที่ขอยืมทรัพย์สินไปใช้อย่างถูกต้อง',
    ],
    ['ในหน่วยงานของท่าน ใช้จ่ายงบประมาณอย่างคุ้มค่า มากน้อยเพียงใด', 'การดูแลให้หน่วยงานใช้จ่ายงบประมาณอย่างคุ้มค่า'],
    ['ท่านเชื่อมั่นในหน่วยงานของท่าน มากน้อยเพียงใด', 'การดูแลให้ผู้มีส่วนได้ส่วนเสียเชื่อมั่นในหน่วยงาน'],
    ['หน่วยงานมีช่องทางที่เข้าถึงได้ง่าย', 'การดูแลให้หน่วยงานมีช่องทางที่เข้าถึงได้ง่าย'],
    ['ความพึงพอใจต่อการให้บริการ', 'ความพึงพอใจต่อการให้บริการ'],
    ['คุณภาพเว็บไซต์', 'เรื่อง “คุณภาพเว็บไซต์”'],
  ])('%s', (text, expected) => {
    expect(nameMatter(item(text), false, 'th')).toBe(expected);
  });

  it.each([
    ['หน่วยงานของท่าน มีการเอื้อประโยชน์ มากน้อยเพียงใด', 'การป้องกันมิให้หน่วยงานมีการเอื้อประโยชน์'],
    ['ท่านเคยถูกเจ้าหน้าที่เรียกรับสินบน หรือไม่', 'การป้องกันมิให้ผู้มีส่วนได้ส่วนเสียถูกเจ้าหน้าที่เรียกรับสินบน'],
    ['การเรียกรับสินบน', 'การป้องกันการเรียกรับสินบน'],
    ['สินบน', 'การป้องกันปัญหาเรื่อง “สินบน”'],
  ])('that asks for something bad: %s', (text, expected) => {
    expect(nameMatter(item(text, { polarity: 'negative' }), false, 'th')).toBe(expected);
  });

  it('is quoted in English', () => {
    expect(nameMatter(item('ก'), false, 'en')).toBe('the matter of “How far is it so”');
  });
});

describe('an item with its own matter', () => {
  it('is called by it, without closing examples', () => {
    const own = item('ก', { matter: { th: 'การเบิกจ่าย (เช่น ค่าเดินทาง)', en: 'claims (such as travel)' } });
    expect(nameMatter(own, false, 'th')).toBe('การเบิกจ่าย');
    expect(nameMatter(own, false, 'en')).toBe('claims');
  });

  it('is listed by its title when it is disclosed', () => {
    const own = item('โครงสร้าง', {
      matter: { th: 'การเปิดเผยโครงสร้างหน่วยงาน', en: 'disclosure of the structure' },
    });
    expect(nameMatter(own, true, 'th')).toBe('โครงสร้างหน่วยงาน');
    expect(nameMatter(own, true, 'en')).toBe('structure');
    expect(nameMatter(item('โครงสร้าง'), true, 'th')).toBe('โครงสร้าง');
  });
});

describe('the items of 2567', () => {
  it.each(['th', 'en'] as const)(
    'have distinct names in %s, with no word to the person asked',
    (language) => {
      const names = rulebook2567.items.map((one) => nameMatter(one, one.id.startsWith('O'), language));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).not.toMatch(/ท่าน|เพียงใด|หรือไม่$|\?|\byour?\b/);
    },
  );

  it('can be named from their questions too', () => {
    const names = rulebook2567.items.map((one) =>
      nameMatter({ ...one, matter: null }, one.id.startsWith('O'), 'th'),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(/ท่าน|เพียงใด|หรือไม่$|“|\s\s/);
  });
});

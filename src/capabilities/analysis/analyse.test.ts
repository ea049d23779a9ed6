import { describe, expect, it } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { rulebook2567, sheet2567, sheetOfItems, withItems } from '../../../test/support/result-2567.ts';
import { EMPTY_SCORE_SHEET, type Rulebook, type ScoreSheet } from '../rulebook/index.ts';
import { analyse } from './analyse.ts';
import { composeParagraphs } from './compose-paragraphs.ts';
import { divide, weakestOf } from './divide.ts';

const withoutMatter: Rulebook = {
  ...rulebook2567,
  items: rulebook2567.items.map((item) => ({ ...item, matter: null })),
};

const isDisclosed = (id: string) => id.startsWith('O') || id.startsWith('D');
const isSpread = (index: number) => (index * 37) % 101;

/** Results as different as they come: a name, and each item's score by its id and place. */
const PROFILES: readonly [string, (id: string, index: number) => number | null][] = [
  ['all hundred', () => 100],
  ['all zero', () => 0],
  ['nothing scored', () => null],
  ['very bad and all different', (_, index) => isSpread(index) / 2],
  ['spread over all classes', (_, index) => isSpread(index)],
  ['all the same and good', () => 99],
  ['all the same and to be developed first', () => 90],
  ['all disclosure at zero', (id) => (isDisclosed(id) ? 0 : 96)],
  ['surveys bad, disclosure complete', (id) => (isDisclosed(id) ? 100 : 40)],
  ['one item lost', (_, index) => (index === 4 ? 0 : 100)],
  ['one item missing', (_, index) => (index === 4 ? null : 99.5)],
  ['every third missing', (_, index) => (index % 3 === 0 ? null : isSpread(index))],
  ['surveys missing', (id) => (isDisclosed(id) ? 100 : null)],
  ['many ties', (_, index) => [100, 84.99, 85, 94.99, 95][index % 5] ?? 100],
  ['just below full', () => 99.99],
  ['just at the mark', (_, index) => (index % 2 === 0 ? 85 : 100)],
];

const RULEBOOKS: readonly [string, Rulebook][] = [
  ['2567', rulebook2567],
  ['2567 without wording of matters', withoutMatter],
  ['a made-up year', madeUpRulebook],
];

const CASES = RULEBOOKS.flatMap(([book, rulebook]) =>
  PROFILES.flatMap(([profile, points]) =>
    (['th', 'en'] as const).map(
      (language) => [book, profile, language, rulebook, sheetOfItems(rulebook, points)] as const,
    ),
  ),
);

const NO_FAULT = /ไม่พบข้อบกพร่อง|ไม่มีข้อบกพร่อง|no fault/;

const timesIn = (text: string, id: string, language: 'th' | 'en') =>
  text.match(language === 'th' ? new RegExp(`\\(ข้อ ${id}[ )]`, 'g') : new RegExp(`\\(${id}[,)]`, 'g'))
    ?.length ?? 0;

describe.each(CASES)('%s, %s, in %s', (_, _profile, language, rulebook, sheet) => {
  const { topics, weakest } = analyse(rulebook, sheet, language);

  it('describes each scored item once, in the paragraph of its class', () => {
    for (const { mend, develop, sustain, paragraphs } of topics) {
      for (const { item, kind } of [...mend, ...develop, ...sustain]) {
        const found = (['mend', 'develop', 'sustain'] as const).filter(
          (one) => timesIn(paragraphs[one], item.id, language) > 0,
        );
        const isPointedAt = kind !== 'mend' && timesIn(paragraphs.mend, item.id, language) > 0;
        expect(found.filter((one) => one !== 'mend' || !isPointedAt)).toEqual([kind]);
        expect(timesIn(paragraphs[kind], item.id, language)).toBe(1);
      }
    }
  });

  it('tells each score, the weakest first', () => {
    for (const { mend, develop, paragraphs } of topics) {
      for (const findings of [mend, develop]) {
        const text = paragraphs[findings[0]?.kind ?? 'mend'];
        for (const { score } of findings) expect(text).toContain((score / 100).toFixed(2));
        const [weakestHere] = findings;
        if (!weakestHere) continue;
        const places = findings.map(({ item }) => text.search(new RegExp(`\\((ข้อ )?${item.id}[ ,)]`)));
        const first = findings[places.indexOf(Math.min(...places))];
        expect(first?.score).toBe(weakestHere.score);
      }
    }
  });

  it('says "no fault" neither over what must be mended nor over the weakest of all', () => {
    for (const { topic, mend, develop, paragraphs } of topics) {
      if (!NO_FAULT.test(paragraphs.mend)) continue;
      expect(mend).toEqual([]);
      expect(develop.some(({ isPriority }) => isPriority)).toBe(false);
      const isWeak = weakest && weakest.score < rulebook.thresholds.noFaultAtLeast * 100;
      if (isWeak) expect(weakest.items.map((item) => item.topic)).not.toContain(topic.number);
    }
  });

  it('says no sentence twice', () => {
    const sentences = divide(rulebook, sheet).flatMap((division) => {
      const { mend, develop, sustain } = composeParagraphs(
        rulebook,
        division,
        weakestOf(rulebook, sheet),
        language,
      );
      return [...mend, ...develop, ...sustain];
    });
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('is well spaced and leaves no paragraph empty', () => {
    for (const { paragraphs } of topics) {
      for (const text of Object.values(paragraphs)) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(
          /\s\s|^\s|\s$|undefined|null|\$\{|\)\(|\( | \)|\s[,.:;]|[๐-๙]|และ(?=[A-Za-z])/,
        );
      }
    }
  });
});

describe('the paragraphs of the real report', () => {
  const paragraphsOf = (number: number, sheet: ScoreSheet = sheet2567) =>
    analyse(rulebook2567, sheet).topics.find(({ topic }) => topic.number === number)?.paragraphs;

  it('warn of i5 where the report said that there is no fault', () => {
    expect(paragraphsOf(5)?.mend).toBe(
      'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง ทุกข้อได้คะแนนไม่ต่ำกว่าเกณฑ์ที่ต้องปรับปรุงแก้ไข (85.00 คะแนน) ' +
        'แต่ยังมีข้อที่ได้คะแนนต่ำกว่า 95.00 คะแนน และต้องเร่งพัฒนาเป็นลำดับแรก คือ ข้อ i5 ซึ่งได้คะแนนต่ำที่สุดของผลการประเมินทั้งหมด',
    );
    expect(paragraphsOf(5)?.develop).toContain('โดยมิให้มีการเบิกจ่ายเงินเป็นเท็จ (ข้อ i5 ได้ 94.29 คะแนน)');
  });

  it('say so where nothing falls below the mark', () => {
    expect(paragraphsOf(4)?.mend).toBe(
      'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ ไม่พบข้อบกพร่องที่ต้องปรับปรุงแก้ไข ' +
        'โดยทุกข้อได้คะแนนไม่ต่ำกว่าเกณฑ์ 85.00 คะแนน (ต่ำสุด 99.18 คะแนน)',
    );
  });

  it('name what has no score', () => {
    const items = new Map(sheet2567.items);
    items.delete('i11');
    expect(paragraphsOf(4, { ...sheet2567, items })?.mend).toContain(
      'ทั้งนี้ ข้อ i11 ยังไม่มีคะแนน จึงยังมิได้นำมาวิเคราะห์',
    );
  });

  it('put disclosure first only where it is weaker', () => {
    const sheet = withItems(sheet2567, { i10: 50, O14: 0, i4: 20, O22: 0, i13: 0 });
    expect(paragraphsOf(5, sheet)?.mend).toMatch(/ด้านการเปิดเผยข้อมูลสาธารณะ ได้แก่ .*O14.*ตลอดจนด้านการรับรู้.*i4/);
    expect(paragraphsOf(7, sheet)?.mend).toMatch(/i13.*ตลอดจนด้านการเปิดเผยข้อมูลสาธารณะ ได้แก่ .*O22/);
  });

  it('can be had from a result without items', () => {
    const { topics, weakest } = analyse(rulebook2567, {
      ...EMPTY_SCORE_SHEET,
      indicators: sheet2567.indicators,
    });
    expect(weakest).toBeNull();
    for (const { paragraphs } of topics) expect(paragraphs.mend).toContain('ยังไม่มีคะแนนรายข้อ');
  });
});

import { describe, expect, it } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { rulebook2567, score, scores, sheet2567, sheetOfItems } from '../../../test/support/result-2567.ts';
import { EMPTY_SCORE_SHEET, type ScoreSheet } from '../rulebook/index.ts';
import { assess } from './assess.ts';
import { cheapestWay } from './cheapest-way.ts';
import { explainCheapestWay } from './explain-cheapest-way.ts';
import { explainLevel } from './explain-level.ts';

const levelOf = (sheet: ScoreSheet, language: 'th' | 'en' = 'th') =>
  explainLevel(rulebook2567, assess(rulebook2567, sheet), language);

const instruments = (points: Readonly<Record<string, number>>) => ({
  ...EMPTY_SCORE_SHEET,
  instruments: scores(points),
});

describe('the level in words', () => {
  it('tells the rule that decided the best one', () => {
    expect(levelOf(sheet2567)).toEqual([
      'ผลการประเมินอยู่ในระดับ “ผ่านดีเยี่ยม” เนื่องจากคะแนนภาพรวมไม่ต่ำกว่า 95.00 คะแนน และคะแนนทุกเครื่องมือการประเมินไม่ต่ำกว่า 95.00 คะแนน',
      'เป็นระดับสูงสุดแล้ว',
    ]);
  });

  it('tells the distance to the next, and what stood in', () => {
    expect(levelOf(instruments({ IIT: 80, EIT: 84.5, OIT: 100 }))).toEqual([
      'ผลการประเมินอยู่ในระดับ “ผ่าน” เนื่องจากคะแนนภาพรวมไม่ต่ำกว่า 85.00 คะแนน',
      'ระดับถัดไปคือ “ผ่านดี” ยังขาดคะแนน IIT อีก 5.00 คะแนน และคะแนน EIT อีก 0.50 คะแนน',
      'คะแนนรายข้อหรือคะแนนย่อยไม่ครบ จึงใช้คะแนนตามที่พิมพ์ไว้ของเครื่องมือ IIT เครื่องมือ EIT และเครื่องมือ OIT',
    ]);
  });

  it('says that the last level has no condition', () => {
    const [decided] = levelOf(sheetOfItems(rulebook2567, () => 0));
    expect(decided).toBe('ผลการประเมินอยู่ในระดับ “ต้องปรับปรุงโดยด่วน” เนื่องจากยังไม่ถึงเกณฑ์ของระดับอื่น');
  });

  it('says when it cannot be decided', () => {
    expect(levelOf({ ...EMPTY_SCORE_SHEET, overall: score(97) })[0]).toContain('ยังกำหนดระดับไม่ได้');
  });
});

describe('the cheapest way in words', () => {
  const wayOf = (points: (id: string) => number | null, levelIndex: number, rulebook = rulebook2567) => {
    const level = rulebook.levels[levelIndex];
    if (!level) throw new Error('no such level');
    return explainCheapestWay(rulebook, cheapestWay(rulebook, sheetOfItems(rulebook, points), level), 'th');
  };

  it('lists alternatives', () => {
    const lacking = new Set(['O7', 'O8', 'O14']);
    expect(wayOf((id) => (lacking.has(id) ? 0 : 100), 0)).toEqual({
      summary: 'เปิดเผยข้อมูลให้ครบถ้วนเพิ่ม 1 ข้อ',
      ways: [['เปิดเผยข้อมูลให้ครบถ้วนในข้อ O14'], ['เปิดเผยข้อมูลให้ครบถ้วน 1 ข้อ โดยเลือกจากข้อ O7 และข้อ O8']],
      remarks: [],
    });
  });

  it('warns against interfering with surveys', () => {
    const way = wayOf((id) => (id.startsWith('e') ? 94 : 100), 0);
    expect(way.summary).toBe('เพิ่มคะแนนจากการประเมินการรับรู้รวม 8.96 คะแนน');
    expect(way.remarks).toHaveLength(1);
  });

  it('says both where both are needed', () => {
    expect(wayOf((id) => (id.startsWith('D') ? 0 : 10), 0, madeUpRulebook).summary).toMatch(
      /เปิดเผย.*และเพิ่มคะแนน/,
    );
  });

  it('has a word for every other outcome', () => {
    expect(wayOf(() => 100, 1).summary).toContain('“ผ่านดีเยี่ยม” แล้ว');
    expect(wayOf(() => null, 1).summary).toContain('ไม่มีคะแนนของเครื่องมือ IIT เครื่องมือ EIT และเครื่องมือ OIT');
  });
});

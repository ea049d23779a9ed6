import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpRulebook } from '../../../../test/support/made-up-rulebook.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import { toThaiDigits } from '../../../kernel/thai/digits.ts';
import { judgeQuery, queryOf, textsOf, withoutBlanks } from './what-if-form.ts';

const judge = (query: string) => judgeQuery(rulebook2567, new URLSearchParams(query), 'th');

const scoresOf = (query: string) => {
  const judged = judge(query);
  return judged.state === 'complete' ? Object.fromEntries(judged.value.scores) : judged;
};

describe('scores tried in an address', () => {
  it.each([
    ['', {}],
    ['set-i5=98.5', { i5: 9850 }],
    ['set-i5=๙๘.๕๐', { i5: 9850 }],
    ['set-O34=0&set-6=100', { O34: 0, '6': 10000 }],
    ['set-IIT=90&lang=en&other=1', { IIT: 9000 }],
    ['set-i5= 98,5 ', { i5: 9850 }],
  ])('%s is read', (query, scores) => {
    expect(scoresOf(query)).toEqual(scores);
  });

  it.each([
    ['set-i5=abc', 'set-i5', 'ไม่ใช่คะแนน'],
    ['set-i5=100.01', 'set-i5', 'เป็นคะแนนไม่ได้'],
    ['set-i5=-1', 'set-i5', 'เป็นคะแนนไม่ได้'],
    ['set-i5=98.555', 'set-i5', 'เป็นคะแนนไม่ได้'],
    ['set-i5=1O0', 'set-i5', 'ไม่ใช่คะแนน'],
    ['set-i99=50', 'scores', 'i99'],
    ['level=superb', 'level', 'ไม่มีระดับ'],
  ])('%s is refused at its field', (query, field, message) => {
    const judged = judge(query);
    expect(judged).toMatchObject({ state: 'invalid', faults: [{ field }] });
    expect(judged.state === 'invalid' && judged.faults[0]?.message).toContain(message);
  });

  it('names every fault at once and keeps every text', () => {
    const judged = judge('set-i5=abc&set-i6=98&set-e1=101');
    expect(judged.state === 'invalid' && judged.faults.map(({ field }) => field)).toEqual([
      'set-i5',
      'set-e1',
    ]);
    expect(judged.state === 'invalid' && judged.text).toMatchObject({ 'set-i6': '98', 'set-i5': 'abc' });
  });

  it('chooses a level of the rulebook', () => {
    const [best] = madeUpRulebook.levels;
    const judged = judgeQuery(madeUpRulebook, new URLSearchParams({ level: best?.id ?? '' }), 'en');
    expect(judged.state === 'complete' && judged.value.level).toBe(best);
  });

  it('reads what it writes, in Thai and Arabic digits', () => {
    const tried = fc.dictionary(
      fc.constantFrom(...rulebook2567.items.map(({ id }) => id)),
      fc.integer({ min: 0, max: 10000 }),
    );
    fc.assert(
      fc.property(tried, fc.boolean(), (scores, thai) => {
        const texts = Object.entries(scores).map(([id, score]): [string, string] => {
          const text = showScore(score as PrintedScore);
          return [id, thai ? toThaiDigits(text) : text];
        });
        const query = new URLSearchParams(queryOf(new Map(texts), null));
        expect(new Map(textsOf(query))).toEqual(new Map(texts));
        expect(scoresOf(query.toString())).toEqual({ ...scores });
      }),
    );
  });
});

describe('an address without blanks', () => {
  it('drops what was left empty', () => {
    expect(withoutBlanks(new URLSearchParams('set-i1=&set-i5=98&level=%20'))?.toString()).toBe('set-i5=98');
  });

  it('leaves alone what has none', () => {
    expect(withoutBlanks(new URLSearchParams('set-i5=98'))).toBeNull();
    expect(withoutBlanks(new URLSearchParams(''))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { rulebook2567, score, sheet2567 } from '../../../test/support/result-2567.ts';
import { oneAnswer } from './one-answer.ts';

const answers = oneAnswer(rulebook2567, sheet2567, new Map([['IIT', 49]]));
const of = (id: string) => answers.find(({ item }) => item === id);

describe('one answer among 49', () => {
  it('moves an item of six levels by 20/49', () => {
    expect(of('i5')?.change.toFraction()).toBe('20/49');
    expect(of('i5')?.shown).toBe(score(0.41));
    expect(of('i5')?.overallChange.toFraction()).toBe('2/245');
  });

  it('moves a yes-or-no item by 100/49', () => {
    expect(of('i3')?.shown).toBe(score(2.04));
  });

  it('tells neighbours from scores that lie further away', () => {
    expect(of('i14')?.oneAnswerApart).toContain('i1');
    expect(of('i14')?.oneAnswerApart).not.toContain('i6');
    expect(of('i8')?.oneAnswerApart).toEqual(expect.arrayContaining(['i7', 'i15', 'i12']));
    expect(of('i5')?.oneAnswerApart).toEqual([]);
  });

  it('is mutual', () => {
    for (const { item, oneAnswerApart } of answers) {
      for (const other of oneAnswerApart) expect(of(other)?.oneAnswerApart).toContain(item);
    }
  });

  it('says nothing where the number of respondents is not known', () => {
    expect(answers.map(({ instrument }) => instrument)).not.toContain('EIT');
    expect(oneAnswer(rulebook2567, sheet2567, new Map([['OIT', 10]]))).toEqual([]);
    expect(oneAnswer(rulebook2567, sheet2567, new Map([['EIT', null]]))).toEqual([]);
  });
});

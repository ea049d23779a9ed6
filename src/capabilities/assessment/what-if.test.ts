import { describe, expect, it } from 'vitest';
import { rulebook2567, score, scores, sheet2567 } from '../../../test/support/result-2567.ts';
import { EMPTY_SCORE_SHEET } from '../rulebook/index.ts';
import { whatIf } from './what-if.ts';

const outcomeOf = (changes: Record<string, number>, sheet = sheet2567) => {
  const result = whatIf(rulebook2567, sheet, scores(changes));
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};

describe('what if', () => {
  it('lets everything above an item follow', () => {
    const { after: changed } = outcomeOf({ e1: 98.56 });
    expect(['6', 'EIT', 'overall'].map((id) => changed.figures.get(id)?.computed)).toEqual(
      [99.35, 99.62, 99.59].map(score),
    );
  });

  it('lets a set indicator stand for its items', () => {
    const { after: changed, sheet, cannotFollow } = outcomeOf({ 10: 50 });
    expect(changed.figures.get('OIT')?.computed).toBe(score(75));
    expect(changed.decision?.level.id).toBe('pass');
    expect(sheet.items.has('O34')).toBe(false);
    expect(cannotFollow).toEqual([]);
  });

  it('changes nothing when nothing is set', () => {
    const { before, after: same } = outcomeOf({});
    expect([...same.figures]).toEqual([...before.figures]);
  });

  it('says which figures cannot follow', () => {
    const indicatorsOnly = { ...EMPTY_SCORE_SHEET, indicators: sheet2567.indicators };
    expect(outcomeOf({ i5: 100 }, indicatorsOnly).cannotFollow).toEqual(['2']);
    expect(outcomeOf({ 2: 100 }, indicatorsOnly).cannotFollow).toEqual([]);
  });

  it.each(['overall', '9.1', 'x1'])('refuses to set %s', (id) => {
    expect(whatIf(rulebook2567, sheet2567, scores({ [id]: 50 }))).toEqual({
      ok: false,
      refusal: { kind: 'unknown-figure', id },
    });
  });

  it('refuses a figure set together with one inside it', () => {
    expect(whatIf(rulebook2567, sheet2567, scores({ IIT: 50, i5: 1 }))).toEqual({
      ok: false,
      refusal: { kind: 'set-twice', id: 'i5', within: 'IIT' },
    });
  });
});

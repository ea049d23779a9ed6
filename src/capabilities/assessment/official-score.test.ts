import { expect, it } from 'vitest';
import { rulebook2567, score, scores } from '../../../test/support/result-2567.ts';
import { EMPTY_SCORE_SHEET, OVERALL } from '../rulebook/index.ts';
import { assess } from './assess.ts';
import { officialLevel, officialScore } from './official-score.ts';

/** Five indicators of which one lies 0.03 below the others pull a mean of 95.00 down to 94.99. */
const onTheMark = {
  ...EMPTY_SCORE_SHEET,
  indicators: new Map(rulebook2567.indicators.map(({ id }) => [id, score(id === '5' ? 94.97 : 95)])),
};

it('takes what is printed where it is, else what follows', () => {
  const printed = assess(rulebook2567, { ...onTheMark, instruments: scores({ IIT: 95 }) });
  expect(officialScore(printed, 'IIT')).toBe(score(95));
  expect(officialScore(printed, OVERALL)).toBe(score(95));
  expect(officialScore(assess(rulebook2567, onTheMark), 'IIT')).toBe(score(94.99));
});

it('gives the level that the shown scores earn, also where rounding parts them from the computed ones', () => {
  const printed = assess(rulebook2567, { ...onTheMark, instruments: scores({ IIT: 95 }) });
  expect(printed.decision?.level.id).toBe('good');
  expect(officialLevel(rulebook2567, printed)?.level.id).toBe('excellent');
  expect(officialLevel(rulebook2567, assess(rulebook2567, onTheMark))?.level.id).toBe('good');
});

it('gives no level where the figures allow several', () => {
  const assessment = assess(rulebook2567, { ...EMPTY_SCORE_SHEET, overall: score(90) });
  expect(officialLevel(rulebook2567, assessment)).toBeNull();
});

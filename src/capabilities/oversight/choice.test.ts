import { describe, expect, test } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import { type Choosable, parseChoice, queryOf, sortedBy, sortsOf } from './choice.ts';

const [instrument, indicator, level] = [
  madeUpRulebook.instruments[0]?.id ?? '',
  madeUpRulebook.indicators[0]?.id ?? '',
  madeUpRulebook.levels[0]?.id ?? '',
];
const choosable: Choosable = {
  years: [2568, 2567, 2566] as FiscalYear[],
  usualYear: 2567 as FiscalYear,
  provinces: ['ตราด', 'น่าน'],
  rulebook: madeUpRulebook,
};
const USUAL = {
  year: 2567,
  province: null,
  named: '',
  stage: null,
  level: null,
  indicator: null,
  sort: 'name',
  isDescending: false,
  page: 1,
};

describe('a choice', () => {
  test.each([
    [{}, {}],
    [{ year: '2568' }, { year: 2568 }],
    [{ year: '2560' }, {}],
    [{ year: '2567x' }, {}],
    [{ province: 'น่าน' }, { province: 'น่าน' }],
    [{ province: 'ระยอง' }, {}],
    [{ q: '  บ้าน ' }, { named: 'บ้าน' }],
    [{ q: 'ก'.repeat(1000) }, { named: 'ก'.repeat(100) }],
    [{ stage: 'draft' }, { stage: 'draft' }],
    [{ stage: 'gone' }, {}],
    [{ level }, { level }],
    [{ level: 'toString' }, {}],
    [{ indicator }, { indicator }],
    [
      { sort: instrument, order: 'desc' },
      { sort: instrument, isDescending: true },
    ],
    [{ sort: 'indicator' }, {}],
    [
      { sort: 'indicator', indicator },
      { sort: 'indicator', indicator },
    ],
    [{ sort: 'official_name; drop table agency' }, {}],
    [{ page: '7' }, { page: 7 }],
    [{ page: '0' }, {}],
    [{ page: '-1' }, {}],
    [{ page: '99999999999' }, {}],
  ])('of %j', (query, expected) => {
    const choice = parseChoice(query, choosable);
    expect(choice).toEqual({ ...USUAL, ...expected });
    expect(parseChoice(queryOf(choice), choosable)).toEqual(choice);
  });

  test('without a rulebook has neither level nor instruments', () => {
    const without = { ...choosable, rulebook: null };
    expect(parseChoice({ level, indicator, sort: instrument }, without)).toEqual(USUAL);
    expect(sortsOf(null, null)).toEqual(['name', 'overall', 'change', 'stage']);
  });

  test('is turned round by the head of its column, and begins anew by another', () => {
    const choice = parseChoice({ sort: 'overall', page: '3', stage: 'draft' }, choosable);
    const turned = sortedBy(choice, 'overall');
    expect(turned).toEqual({ ...choice, isDescending: true, page: 1 });
    expect(sortedBy(turned, 'change')).toMatchObject({ sort: 'change', isDescending: false, stage: 'draft' });
  });
});

import { describe, expect, it } from 'vitest';
import { changedRulebook } from '../../../test/support/changed-rulebook.ts';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { parseRulebook } from './index.ts';

function faultsAfter(changes: Readonly<Record<string, unknown>>): string[] {
  const parsed = parseRulebook(changedRulebook(changes));
  return parsed.ok ? [] : parsed.refusal.map(({ path, message }) => `${path}: ${message.en}`);
}

const at = (id: string) => `items[${madeUpRulebook.items.findIndex((item) => item.id === id)}]`;
const wordingOf = (id: string) => madeUpRulebook.items.find((item) => item.id === id)?.text.th ?? '';
const level = (id: string, overallAtLeast: number | null, eachInstrumentAtLeast: number | null) => ({
  ...madeUpRulebook.levels[0],
  id,
  overallAtLeast,
  eachInstrumentAtLeast,
});
const parts = (...weights: number[]) =>
  weights.map((weight, n) => ({ id: `${n}`, name: madeUpRulebook.title, weight }));
const answers = (...points: number[]) =>
  points.map((value) => ({ label: madeUpRulebook.title, points: value }));
const own = madeUpRulebook.weightsKnown;

type Case = readonly [name: string, changes: Readonly<Record<string, unknown>>, ...faults: readonly RegExp[]];

const IDENTITY: readonly Case[] = [
  [
    'an item id twice',
    { [`${at('Q2')}.id`]: 'Q1' },
    /^items\[1\].id: The id “Q1” also stands at items\[0\].id/,
  ],
  [
    'an instrument named like an item',
    { 'instruments[0].id': 'Q1' },
    /^items\[0\].id: .*at instruments\[0\].id/,
    /STAFF/,
  ],
  [
    'the id of the overall score',
    { 'instruments[2].id': 'overall' },
    /^instruments\[2\].id: .*kept for the overall/,
  ],
  [
    'prefixes that differ in case only',
    { [`${at('P1')}.id`]: 'q1' },
    /: The prefix “q” can be taken for “Q”/,
  ],
  [
    'the prefixes l and I',
    { [`${at('P1')}.id`]: 'l1', [`${at('P2')}.id`]: 'I1' },
    /“I” can be taken for “l”/,
  ],
  ['a leading zero', { [`${at('P1')}.id`]: 'P01' }, /leading zero/],
  [
    'one wording for two items',
    { [`${at('Q2')}.otherTexts`]: [` ${wordingOf('Q1')}`] },
    /^items\[1\]: The wording/,
  ],
  [
    'one heading for two topics',
    { 'topics[1].name': madeUpRulebook.topics[0]?.name },
    /^topics\[1\]: The wording/,
  ],
  [
    'one name for two indicators',
    { 'indicators[3].name': madeUpRulebook.indicators[0]?.name },
    /^indicators\[3\]/,
  ],
  ['a topic number above the count', { 'topics[2].number': 9 }, /^topics\[2\].number: Topic number 9/],
  ['a scale id twice', { 'scales[1].id': 'how-far' }, /^scales\[1\].id/],
  ['a level id twice', { 'levels[1].id': 'bright' }, /^levels\[1\].id/],
];

const BELONGING: readonly Case[] = [
  [
    'an unknown instrument',
    { 'indicators[0].instrument': 'BOSS' },
    /^indicators\[0\].instrument: .*instrument “BOSS”/,
  ],
  ['an unknown indicator', { 'items[0].indicator': '99' }, /^items\[0\].indicator: .*indicator “99”/],
  [
    'an unknown sub-indicator',
    { [`${at('D1')}.subIndicator`]: '10.9' },
    /subIndicator: .*sub-indicator “10.9”/,
  ],
  ['an unknown scale', { 'items[0].scale': 'stars' }, /^items\[0\].scale: .*scale “stars”/],
  ['an unknown topic', { 'items[0].topic': 6 }, /^items\[0\].topic: .*topic “6”/],
  [
    'a sub-indicator of another indicator',
    { [`${at('D5')}.subIndicator`]: '10.1' },
    /D5 belongs to indicator 11/,
  ],
  ['an indicator divided in part', { [`${at('D1')}.subIndicator`]: null }, /item D1 is in none of them/],
  [
    'an indicator without items',
    { [`${at('P1')}.indicator`]: '7', [`${at('P2')}.indicator`]: '7' },
    /“6” has no item/,
  ],
  [
    'a topic without items',
    {
      [`${at('P3')}.topic`]: 1,
      [`${at('P4')}.topic`]: 1,
      [`${at('D1')}.topic`]: 1,
      [`${at('D2')}.topic`]: 1,
    },
    /^topics\[2\]: “3” has no item/,
  ],
  [
    'a sub-indicator without items',
    { [`${at('D4')}.subIndicator`]: '10.1' },
    /^subIndicators\[1\]: “10.2” has no item/,
  ],
  [
    'a question as what asks for the analysis',
    { analysisItem: { item: 'Q1', known: own } },
    /^analysisItem.item: “Q1” is no disclosure item/,
  ],
  ['an analysis under no item', { analysisItem: { item: 'D99', known: own } }, /^analysisItem.item: “D99”/],
  ['a reversed disclosure', { [`${at('D1')}.polarity`]: 'negative' }, /Item D1 is a disclosure/],
];

const SCORING: readonly Case[] = [
  [
    'weights that do not sum to 100',
    { 'instruments[2].weight': 49.5 },
    /^instruments: .*sum to 99.5, expected 100/,
  ],
  [
    'parts that do not sum to one',
    { 'instruments[0].parts': parts(0.5, 0.4), 'instruments[0].partsKnown': own },
    /sum to 0.9, expected 1/,
  ],
  ['a single part', { 'instruments[0].parts': parts(1), 'instruments[0].partsKnown': own }, /single part/],
  ['parts of unknown source', { 'instruments[0].parts': parts(0.5, 0.5) }, /^instruments\[0\].partsKnown/],
  [
    'a slack without parts',
    { 'instruments[0].indicatorSlack': 0.005 },
    /no parts that are rounded on their own/,
  ],
  [
    'a slack that hides faults',
    {
      'instruments[0].parts': parts(0.5, 0.5),
      'instruments[0].partsKnown': own,
      'instruments[0].indicatorSlack': 5,
    },
    /differ by 0.005 at most/,
  ],
  [
    'a scale without full points',
    { 'scales[0].options': answers(0, 50, 90) },
    /needs answers worth 0 and 100; found 0, 50, 90/,
  ],
  ['a scale that turns back', { 'scales[0].options': answers(0, 67, 33, 100) }, /must rise or fall/],
  ['a scale with equal answers', { 'scales[0].options': answers(0, 50, 50, 100) }, /must rise or fall/],
  [
    'points of three decimals',
    { 'scales[0].options': answers(0, 33.333, 100) },
    /33.333 has more than two decimals/,
  ],
  [
    'marks in the wrong order',
    { 'thresholds.mendBelow': 89 },
    /mendBelow \(89\) must not be above/,
    /noFaultAtLeast/,
  ],
];

const LEVELS: readonly Case[] = [
  [
    'a last level with a condition',
    { 'levels[2]': level('dim', 10, null) },
    /^levels\[2\]: The last level “dim”/,
  ],
  [
    'a level that hides the rest',
    { 'levels[1]': level('clear', null, null) },
    /^levels\[1\]: .*hides all levels after it/,
  ],
  [
    'levels from the worst up',
    { 'levels[0]': level('bright', 50, null) },
    /^levels\[1\]: Level “clear” asks for more/,
  ],
  [
    'a level like the one before',
    { 'levels[1]': level('clear', 90, 80) },
    /^levels\[1\]: No score leads to level “clear”/,
  ],
  [
    'a level that the one before covers',
    { 'levels[0]': level('bright', 60, 60), 'levels[1]': level('clear', 50, 60) },
    /^levels\[1\]: No score leads/,
  ],
];

const KNOWLEDGE: readonly Case[] = [
  [
    'a source that is not explained',
    { 'items[0].known.source': 'MADE-UP, GOSSIP' },
    /^items\[0\].known.source: .*“GOSSIP”/,
  ],
  ['components of unknown source', { [`${at('D1')}.componentsKnown`]: null }, /Item D1: componentsKnown/],
  ['a period of unknown source', { [`${at('D1')}.dataPeriodKnown`]: undefined }, /Item D1: dataPeriodKnown/],
];

describe('senseFaults', () => {
  it('finds none in the made-up rulebook', () => {
    expect(faultsAfter({})).toEqual([]);
  });

  const cases = [...IDENTITY, ...BELONGING, ...SCORING, ...LEVELS, ...KNOWLEDGE].map(
    ([name, changes, ...expected]) => ({ name, changes, expected }),
  );
  it.each(cases)('finds $name', ({ changes, expected }) => {
    const faults = faultsAfter(changes);
    for (const pattern of expected) expect(faults).toContainEqual(expect.stringMatching(pattern));
  });

  it.each([
    ['a scale that falls', { 'scales[0].options': answers(100, 67, 33, 0) }],
    [
      'two parts rounded on their own',
      {
        'instruments[0].parts': parts(0.5, 0.5),
        'instruments[0].partsKnown': own,
        'instruments[0].indicatorSlack': 0.005,
      },
    ],
    [
      'thirds of the weight in hundredths',
      { 'instruments[0].weight': 33.33, 'instruments[1].weight': 33.33, 'instruments[2].weight': 33.34 },
    ],
    ['an analysis under a disclosure', { analysisItem: { item: 'D1', known: own } }],
    ['a level by the instruments alone', { 'levels[1]': level('clear', null, 60) }],
  ])('has nothing against %s', (_, changes) => {
    expect(faultsAfter(changes)).toEqual([]);
  });
});

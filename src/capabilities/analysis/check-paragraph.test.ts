import { describe, expect, test } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { rulebook2567, sheet2567, sheetOfItems } from '../../../test/support/result-2567.ts';
import type { Rulebook, ScoreSheet } from '../rulebook/index.ts';
import { analyse } from './analyse.ts';
import { paragraphCheck } from './check-paragraph.ts';
import { PARAGRAPH_KINDS } from './paragraph.ts';

const checkOf = (rulebook: Rulebook, sheet: ScoreSheet, topic: number) => {
  const division = analyse(rulebook, sheet).topics.find((one) => one.topic.number === topic);
  if (!division) throw new Error(`no topic ${topic}`);
  return paragraphCheck(rulebook, sheet)(division);
};

describe('what was composed of any result gives no warning', () => {
  const spread = (_: string, index: number) => (index * 37) % 101;
  const profiles: readonly [string, (id: string, index: number) => number | null][] = [
    ['spread', spread],
    ['very bad', (id, index) => spread(id, index) / 2],
    ['to be developed first', () => 90],
    ['full', () => 100],
    ['one item lost', (_, index) => (index === 4 ? 0 : 100)],
    ['every third missing', (id, index) => (index % 3 === 0 ? null : spread(id, index))],
    ['nothing scored', () => null],
  ];
  const cases = [rulebook2567, madeUpRulebook].flatMap((rulebook) =>
    profiles.map(([name, points]) => [rulebook.id, name, rulebook, sheetOfItems(rulebook, points)] as const),
  );
  test.each([...cases, ['ita-2567', 'the real one', rulebook2567, sheet2567] as const])(
    '%s, %s',
    (_, _name, rulebook, sheet) => {
      const check = paragraphCheck(rulebook, sheet);
      for (const topic of analyse(rulebook, sheet).topics)
        for (const kind of PARAGRAPH_KINDS) expect(check(topic)(kind, topic.paragraphs[kind])).toEqual([]);
    },
  );
});

describe('scores and numbers of items', () => {
  const sheet = sheetOfItems(rulebook2567, (id) => (id === 'i1' ? 98.78 : id === 'e1' ? 96.5 : 100));
  const check = checkOf(rulebook2567, sheet, 1);
  test.each([
    ['ข้อ i1 ได้ 98.78 คะแนน เกณฑ์ 85.00 คะแนน', []],
    ['ข้อ i๑ ได้ ๙๘.๗๘ คะแนน', []],
    ['ประชุมเวลา 13.30 น. ใช้งบ 12.50 บาท และ 1,250.75 บาท วันที่ 12.05.2567', []],
    ['ดำเนินการตาม e-Service ข้อ 9.1 ปี 2567 และ IIT 15 ข้อ EIT 9 ข้อ', []],
    ['ข้อ i1 ได้ 97.78 คะแนน', [{ kind: 'other-score', item: 'i1', said: '97.78', score: 9878 }]],
    ['I1 (๙๖.๕๐)', [{ kind: 'other-score', item: 'i1', said: '96.50', score: 9878 }]],
    ['คะแนนเฉลี่ย 77.77 และ 77.77', [{ kind: 'unknown-scores', scores: ['77.77'] }]],
    ['ข้อ i99 และข้อ o๗๗', [{ kind: 'unknown-items', items: ['i99', 'o77'] }]],
    ['ข้อ i99 ได้ 98.78 คะแนน', [{ kind: 'unknown-items', items: ['i99'] }]],
  ])('%s', (text, expected) => {
    expect(check('develop', text)).toEqual(expected);
  });

  test('a score said of an item that has none', () => {
    const unscored = checkOf(
      rulebook2567,
      sheetOfItems(rulebook2567, (id) => (id === 'i1' ? null : 95)),
      1,
    );
    expect(unscored('mend', 'ข้อ i1 ได้ 95.00')).toEqual([
      { kind: 'other-score', item: 'i1', said: '95.00', score: null },
    ]);
  });
});

describe('an item to be mended', () => {
  const { topics } = analyse(
    rulebook2567,
    sheetOfItems(rulebook2567, (id) => (id === 'i1' ? 60 : 99)),
  );
  const topic = topics.find(({ mend }) => mend.length > 0)?.topic.number ?? 0;
  const check = checkOf(
    rulebook2567,
    sheetOfItems(rulebook2567, (id) => (id === 'i1' ? 60 : 99)),
    topic,
  );
  test.each([
    ['ไม่มีข้อบกพร่อง', 'no-fault'],
    ['-', 'no-fault'],
    ['ควรดูแลการให้บริการต่อไป', 'left-out'],
    ['ข้อ i1 ต้องปรับปรุง', null],
    ['ข้อ i๑ ต้องปรับปรุง', null],
  ])('%s', (text, kind) => {
    expect(check('mend', text)).toEqual(kind === null ? [] : [{ kind, items: ['i1'] }]);
    expect(check('sustain', text)).toEqual([]);
  });
});

test('"no fault" over the weakest of all is warned of where the rulebook has it so', () => {
  const sheet = sheetOfItems(rulebook2567, (id) => (id === 'i1' ? 94 : 99));
  const { topic } = analyse(rulebook2567, sheet).topics.find(({ develop }) =>
    develop.some(({ item }) => item.id === 'i1'),
  ) ?? { topic: { number: 0 } };
  const check = checkOf(rulebook2567, sheet, topic.number);
  expect(check('mend', 'ไม่พบข้อบกพร่อง')).toEqual([{ kind: 'no-fault', items: ['i1'] }]);
  expect(check('mend', 'ข้อ i1 ได้คะแนนต่ำที่สุด')).toEqual([]);
});

test.each(['ไม่มีข้อ'.repeat(750), 'แต่'.repeat(2000), 'i1 '.repeat(2000), '9.99 '.repeat(1200)])(
  'a hostile text is checked at once: %.12s…',
  (text) => {
    const check = checkOf(
      rulebook2567,
      sheetOfItems(rulebook2567, () => 40),
      1,
    );
    const before = performance.now();
    check('mend', text);
    expect(performance.now() - before).toBeLessThan(1500);
  },
);

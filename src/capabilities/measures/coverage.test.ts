import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import type { MeasuredFinding } from './measured-finding.ts';

const finding = (
  item: string,
  kind: MeasuredFinding['class'],
  lost: number,
  priority = false,
): MeasuredFinding => ({
  item,
  topic: 1,
  class: kind,
  priority,
  lost: new Fraction(lost),
});

const findings = [
  finding('Q1', 'develop', 2),
  finding('Q2', 'sustain', 0),
  finding('Q3', 'mend', 1),
  finding('Q4', 'develop', 1, true),
  finding('Q5', 'develop', 3),
];

test('findings without a measure come the most urgent first, then those that lose most', () => {
  const { uncovered } = coverage([], findings);
  expect(uncovered.map(({ item }) => item)).toEqual(['Q3', 'Q4', 'Q5', 'Q1']);
});

test('both sides name one another', () => {
  const plan = [
    { id: 'both', items: ['Q1', 'Q3'] },
    { id: 'again', items: ['Q3'] },
    { id: 'keeps-up', items: ['Q2'] },
    { id: 'stray', items: ['Q99'] },
    { id: 'empty', items: [] },
  ];
  const seen = coverage(plan, findings);
  expect(seen.findings.map((one) => [one.finding.item, one.measures])).toEqual([
    ['Q3', ['both', 'again']],
    ['Q4', []],
    ['Q5', []],
    ['Q1', ['both']],
  ]);
  expect(seen.measures.map((one) => [one.id, one.findings.map(({ item }) => item)])).toEqual([
    ['both', ['Q3', 'Q1']],
    ['again', ['Q3']],
    ['keeps-up', ['Q2']],
    ['stray', []],
    ['empty', []],
  ]);
  expect(seen.uncovered.map(({ item }) => item)).toEqual(['Q4', 'Q5']);
  expect(seen.withoutFinding).toEqual(['stray', 'empty']);
  expect(seen.sustainingOnly).toEqual(['keeps-up']);
});

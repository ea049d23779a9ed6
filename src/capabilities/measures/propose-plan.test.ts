import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { rulebook2567, sheet2567, sheetOfItems, withItems } from '../../../test/support/result-2567.ts';
import { AGENCY_KINDS, type AgencyKind } from '../../kernel/agency-kind.ts';
import { type FiscalYear, isWithin, nextFiscalYear } from '../../kernel/fiscal-year.ts';
import type { Rulebook, ScoreSheet } from '../rulebook/index.ts';
import { perDay } from './candidate.ts';
import { findingsOf } from './findings-of.ts';
import type { MeasureLibrary } from './measure.ts';
import { openLibrary } from './open-library.ts';
import { type ProposedPlan, proposePlan } from './propose-plan.ts';

let library: MeasureLibrary;
beforeAll(async () => {
  const opened = await openLibrary();
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal, null, 2));
  library = opened.value;
});

const planFor = (
  sheet: ScoreSheet,
  agencyKind: AgencyKind = 'sao',
  rulebook: Rulebook = rulebook2567,
  from: MeasureLibrary = library,
): ProposedPlan =>
  proposePlan({
    rulebook,
    findings: findingsOf(rulebook, sheet),
    library: from,
    planYear: nextFiscalYear(rulebook.fiscalYear as FiscalYear),
    agencyKind,
  });

const withHands = (personDays: number): MeasureLibrary => ({
  ...library,
  capacity: { ...library.capacity, personDays },
});

const full = (rulebook: Rulebook) => sheetOfItems(rulebook, () => 100);
const kindOf = new Map(rulebook2567.instruments.map(({ id, kind }) => [id, kind]));
const instrumentOf = new Map(rulebook2567.indicators.map(({ id, instrument }) => [id, instrument]));
const isSurveyed = rulebook2567.items.map(
  ({ indicator }) => kindOf.get(instrumentOf.get(indicator) ?? '') === 'survey',
);

const surveyed = new Set(rulebook2567.items.filter((_, index) => isSurveyed[index]).map(({ id }) => id));

describe('the real report of fiscal year 2567', () => {
  test('every finding has a measure, the weakest item two and first', () => {
    const { measures, coverage } = planFor(sheet2567);
    expect(coverage.uncovered).toEqual([]);
    expect(coverage.findings[0]?.finding.item).toBe('i5');
    expect(coverage.findings[0]?.measures).toHaveLength(2);
    expect(measures[0]?.items).toContain('i5');
    expect(measures[1]?.items).toContain('i5');
    expect(measures.length).toBeLessThan(coverage.findings.length);
  });

  test('a measure says all that the official paper asks for', () => {
    const measure = planFor(sheet2567).measures.find(({ id }) => id === 'overtime-ledger');
    expect(measure).toMatchObject({
      purpose: 'develop',
      items: ['i5'],
      topics: [5],
      from: '2024-10-01',
      to: '2025-09-30',
      monitoring:
        'ให้กองคลังรายงานยอดเบิกค่าตอบแทนรายบุคคล ผลการเทียบกับเวลาปฏิบัติงานจริง และรายการที่ส่งคืน ต่อปลัดองค์การบริหารส่วนตำบล เป็นประจำทุกเดือน',
    });
    expect(measure?.worth.toFraction()).toBe('571/5000');
    expect(measure?.responsible[0]?.name).toBe('กองคลัง');
    expect(measure?.reason.th).toContain('ข้อ i5 ต้องพัฒนาเป็นลำดับแรก');
    expect(measure?.reason.th).toContain('0.11');
  });

  test('the words are those of the kind of agency', () => {
    const monitors = (kind: AgencyKind) =>
      planFor(sheet2567, kind)
        .measures.map(({ monitoring }) => monitoring)
        .join();
    expect(monitors('sao')).toContain('ปลัดองค์การบริหารส่วนตำบล');
    expect(monitors('municipality')).toContain('ปลัดเทศบาล');
    expect(monitors('school')).not.toMatch(/ปลัด|กองคลัง/);
  });
});

test.each([
  ['O34', 'measures-from-result-analysis'],
  ['O12', 'service-statistics'],
  ['O29', 'gift-register-and-reports'],
])('a missing %s is mended before all else by %s', (item, measure) => {
  const { measures } = planFor(withItems(sheet2567, { [item]: 0 }));
  expect(measures[0]?.id).toBe(measure);
  expect(measures[0]?.purpose).toBe('mend');
});

test('when everything is at full marks, each topic gets one measure that keeps it up', () => {
  const { measures, coverage } = planFor(full(rulebook2567));
  expect(measures.map(({ purpose }) => purpose)).toEqual(rulebook2567.topics.map(() => 'sustain'));
  expect(coverage.findings).toEqual([]);
  expect(coverage.withoutFinding).toEqual([]);
  expect(coverage.sustainingOnly).toEqual(measures.map(({ id }) => id));
});

const allBad = sheetOfItems(rulebook2567, (_, index) => (isSurveyed[index] ? 40 : 0));

test('when everything is bad, the plan is what a year can carry, and the rest follows and is named', () => {
  const { measures, next, personDays, capacity, coverage } = planFor(allBad);
  expect(coverage.findings).toHaveLength(rulebook2567.items.length);
  expect(personDays).toBeLessThanOrEqual(capacity.personDays);
  expect(measures.length).toBeLessThan(30);
  const later = new Set(next.flatMap(({ items }) => items));
  expect(coverage.uncovered.length).toBeGreaterThan(0);
  expect(coverage.uncovered.filter(({ item }) => !later.has(item))).toEqual([]);
  expect(coverage.measures.every(({ findings }) => findings.length > 0)).toBe(true);
});

test('with hands enough, every finding has a measure though everything is bad', () => {
  const { next, coverage } = planFor(allBad, 'sao', rulebook2567, withHands(1000));
  expect(next).toEqual([]);
  expect(coverage.uncovered).toEqual([]);
});

test('with next to no hands, the one that comes first is still proposed', () => {
  const { measures, next } = planFor(allBad, 'sao', rulebook2567, withHands(0.5));
  expect(measures).toHaveLength(1);
  expect(next.length).toBeGreaterThan(30);
});

test('what is to be mended comes before what could be developed with the same hands', () => {
  const sheet = sheetOfItems(rulebook2567, (_, index) =>
    isSurveyed[index] ? 90 : index % 3 === 0 ? 0 : 100,
  );
  const { coverage } = planFor(sheet);
  const later = coverage.uncovered.map((finding) => finding.class);
  expect(later).not.toContain('mend');
  expect(later).toContain('develop');
});

test('a result without a single score is answered by nothing', () => {
  const { measures, coverage, emptyBecause } = planFor(sheetOfItems(rulebook2567, () => null));
  expect(measures).toEqual([]);
  expect(emptyBecause).toBe('no-item-scores');
  expect(coverage.uncovered).toEqual([]);
});

test('of a rulebook that the library does not know, every finding stands uncovered', () => {
  const bad = sheetOfItems(madeUpRulebook, () => 0);
  const { measures, coverage, emptyBecause } = planFor(bad, 'general', madeUpRulebook);
  expect(measures).toEqual([]);
  expect(emptyBecause).toBe('none-in-library');
  expect(coverage.uncovered).toHaveLength(madeUpRulebook.items.length);
  expect(planFor(full(madeUpRulebook), 'general', madeUpRulebook).measures).toEqual([]);
});

describe('for any profile', () => {
  const profile = fc
    .tuple(
      ...isSurveyed.map((surveyed) =>
        surveyed ? fc.integer({ min: 0, max: 10000 }) : fc.constantFrom(0, 10000),
      ),
    )
    .map((points) => sheetOfItems(rulebook2567, (_, index) => (points[index] ?? 0) / 100));
  const someAtFull = fc
    .tuple(profile, fc.array(fc.nat(isSurveyed.length - 1), { maxLength: 59 }))
    .map(([sheet, weak]) => {
      const kept = new Set(weak.map((index) => rulebook2567.items[index]?.id));
      const items = [...full(rulebook2567).items].map(
        ([id, score]) => [id, kept.has(id) ? (sheet.items.get(id) ?? score) : score] as const,
      );
      return { ...sheet, items: new Map(items) };
    });

  test('each measure serves a finding, none can be left out, dates lie in the year, the order holds', () => {
    fc.assert(
      fc.property(someAtFull, fc.constantFrom(...AGENCY_KINDS), (sheet, kind) => {
        const cut = planFor(sheet, kind);
        expect(cut.personDays).toBeLessThanOrEqual(cut.capacity.personDays);
        const { measures, coverage, planYear } = planFor(sheet, kind, rulebook2567, withHands(1000));
        expect(new Set([...cut.measures, ...cut.next].map(({ id }) => id))).toEqual(
          new Set(measures.map(({ id }) => id)),
        );
        expect(coverage.uncovered).toEqual([]);
        expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
        const times = new Map(coverage.findings.map((one) => [one.finding.item, one.measures.length]));
        const doubled = coverage.findings
          .map(({ finding }) => finding)
          .filter((finding) => (finding.class === 'mend' || finding.priority) && surveyed.has(finding.item))
          .slice(0, 3)
          .map(({ item }) => item);
        expect(doubled.every((item) => (times.get(item) ?? 0) >= 2)).toBe(true);
        for (const measure of measures) {
          expect(measure.items.length).toBeGreaterThan(0);
          expect(isWithin(measure.from, planYear) && isWithin(measure.to, planYear)).toBe(true);
          expect(measure.responsible.length * measure.monitoring.length).toBeGreaterThan(0);
          if (measure.purpose === 'sustain') continue;
          expect(measure.items.some((item) => times.get(item) === (doubled.includes(item) ? 2 : 1))).toBe(
            true,
          );
        }
        for (const [index, measure] of measures.entries()) {
          const before = measures[index - 1];
          if (!before || before.purpose !== measure.purpose) continue;
          if (measure.purpose !== 'mend') continue;
          expect(
            perDay(before.worth, before.effort).compare(perDay(measure.worth, measure.effort)),
          ).toBeGreaterThanOrEqual(0);
        }
        const order = measures.map(({ purpose }) => ['mend', 'develop', 'sustain'].indexOf(purpose));
        expect(order).toEqual(order.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('the order of findings and of the library does not matter', () => {
    fc.assert(
      fc.property(someAtFull, (sheet) => {
        const findings = findingsOf(rulebook2567, sheet);
        const given = { rulebook: rulebook2567, planYear: 2568 as FiscalYear, agencyKind: 'sao' as const };
        const ids = (plan: ProposedPlan) => plan.measures.map(({ id }) => id);
        const turned = { ...library, measures: library.measures.toReversed() };
        expect(ids(proposePlan({ ...given, library: turned, findings: findings.toReversed() }))).toEqual(
          ids(proposePlan({ ...given, library, findings })),
        );
      }),
      { numRuns: 30 },
    );
  });
});

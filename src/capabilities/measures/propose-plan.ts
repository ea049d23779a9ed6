import Fraction from 'fraction.js';
import type { AgencyKind } from '../../kernel/agency-kind.ts';
import { datesOfMonths } from '../../kernel/fiscal-month.ts';
import type { FiscalYear, PlainDate } from '../../kernel/fiscal-year.ts';
import type { Localized } from '../../kernel/localized.ts';
import { indexOf, type Rulebook } from '../rulebook/index.ts';
import { byId, type Candidate, candidatesFor, perDay, workingDays } from './candidate.ts';
import { chooseMeasures } from './choose-measures.ts';
import { chooseSustaining } from './choose-sustaining.ts';
import { type Coverage, coverage } from './coverage.ts';
import { explainChoice } from './explain-choice.ts';
import type { Effort, MeasureLibrary, Office, WorkCapacity } from './measure.ts';
import { callsForChange, type MeasuredFinding, mostUrgentFirst, urgency } from './measured-finding.ts';
import { nameOffice, responsibleOffices, sayMonitoring } from './offices-of.ts';
import { withinCapacity } from './within-capacity.ts';

export type ProposedMeasure = {
  /** The id in the library. */
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  /** The most urgent of what its findings ask for. */
  readonly purpose: MeasuredFinding['class'];
  /** The findings for which it is proposed, the most urgent first; by items and topics. */
  readonly items: readonly string[];
  readonly topics: readonly number[];
  /** Thai, Arabic digits; so are evidence and monitoring. */
  readonly steps: readonly string[];
  /** The first leads. */
  readonly responsible: readonly Office[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly evidence: readonly string[];
  readonly monitoring: string;
  /** Points of the overall score now lost to its findings, exact. */
  readonly worth: Fraction;
  readonly effort: Effort;
  /** Why it is proposed, in one sentence. */
  readonly reason: Localized;
};

export type ProposedPlan = {
  readonly planYear: FiscalYear;
  /** Those that mend first, then those that develop what comes first, then others; each by worth per day. */
  readonly measures: readonly ProposedMeasure[];
  /** What the year's working days do not reach, in the order in which it should be taken up. */
  readonly next: readonly ProposedMeasure[];
  /** Working days of `measures`, each at the middle of its class of effort. */
  readonly personDays: number;
  readonly capacity: WorkCapacity;
  /** Of `measures` alone: what only `next` serves, or nothing in the library, is uncovered. */
  readonly coverage: Coverage;
  /** Why nothing is proposed; null when something is. */
  readonly emptyBecause: EmptyPlan | null;
};

/** Nothing was found for want of scores of items; or the library has nothing for what was found. */
export type EmptyPlan = 'no-item-scores' | 'none-in-library';

/**
 * Proposes measures of the library for the findings of a result, as many as the library's working days of a year
 * reach. A rulebook of which the library knows nothing gets an empty plan; a result that leaves nothing to develop
 * gets a few measures that keep it up.
 */
export function proposePlan(given: {
  readonly rulebook: Rulebook;
  readonly findings: readonly MeasuredFinding[];
  readonly library: MeasureLibrary;
  readonly planYear: FiscalYear;
  readonly agencyKind: AgencyKind;
}): ProposedPlan {
  const { rulebook, findings, library, planYear } = given;
  const needs = findings.filter(callsForChange);
  const { instrumentOfItem } = indexOf(rulebook);
  const chosen =
    needs.length > 0
      ? chooseMeasures(
          candidatesFor(library, rulebook.id, needs),
          (item) => instrumentOfItem.get(item)?.kind === 'survey',
        )
      : chooseSustaining(candidatesFor(library, rulebook.id, findings));
  const { thisYear, next } = withinCapacity(chosen, library.capacity);
  const measures = thisYear.toSorted(byUrgencyAndWorth).map((candidate) => propose(candidate, given));
  return {
    planYear,
    measures,
    next: next.map((candidate) => propose(candidate, given)),
    personDays: thisYear.reduce((sum, { effort }) => sum + workingDays(effort), 0),
    capacity: library.capacity,
    coverage: coverage(measures, findings),
    emptyBecause: measures.length > 0 ? null : findings.length === 0 ? 'no-item-scores' : 'none-in-library',
  };
}

/** Every measure of the library as it would be proposed, in its order, whether a finding asks for it or not. */
export function describeLibrary(given: Parameters<typeof proposePlan>[0]): readonly ProposedMeasure[] {
  const { rulebook, findings, library } = given;
  const candidates = new Map(candidatesFor(library, rulebook.id, findings).map((one) => [one.measure, one]));
  return library.measures.flatMap((measure) => {
    const effort = library.efforts.get(measure.effort);
    if (!effort) return [];
    const idle: Candidate = { measure, effort, findings: [], worth: new Fraction(0) };
    return [propose(candidates.get(measure) ?? idle, given)];
  });
}

function byUrgencyAndWorth(one: Candidate, other: Candidate): number {
  return (
    mostUrgent(one) - mostUrgent(other) ||
    perDay(other.worth, other.effort).compare(perDay(one.worth, one.effort)) ||
    byId(one, other)
  );
}

const mostUrgent = ({ findings }: Candidate): number => Math.min(...findings.map(urgency));

function propose(
  { measure, findings, effort, worth }: Candidate,
  { library, planYear, agencyKind }: Parameters<typeof proposePlan>[0],
): ProposedMeasure {
  const ordered = mostUrgentFirst(findings);
  const nameOf = (id: string) => nameOffice(library, id, agencyKind).name;
  return {
    id: measure.id,
    title: measure.title,
    summary: measure.summary,
    purpose: ordered[0]?.class ?? 'sustain',
    items: ordered.map(({ item }) => item),
    topics: [...new Set(findings.map(({ topic }) => topic))].toSorted((one, other) => one - other),
    steps: measure.steps,
    responsible: responsibleOffices(library, measure, agencyKind),
    ...datesOfMonths(measure.period, planYear),
    evidence: measure.evidence,
    monitoring: sayMonitoring(measure, nameOf),
    worth,
    effort,
    reason: explainChoice(ordered, worth, effort),
  };
}

import { fiscalMonthOn } from '../../kernel/fiscal-month.ts';
import { type FiscalYear, isWithin, type PlainDate } from '../../kernel/fiscal-year.ts';
import type { MeasureReading } from '../intake/index.ts';
import type { ProposedMeasure } from '../measures/index.ts';
import { type MeasureContent, MOST, type Origin } from './measure-content.ts';

/** Makes the id of a step: a UUIDv7. */
export type NewId = () => string;

const stepsOf = (texts: readonly string[], newId: NewId) =>
  texts
    .map((text) => text.trim().slice(0, MOST.step))
    .filter((text) => text !== '')
    .slice(0, MOST.steps)
    .map((text) => ({ stepId: newId(), text }));

/** Every name once: two offices may share a position. */
const each = (names: readonly string[]) => [...new Set(names)].slice(0, MOST.responsible);

/** A measure of the library as a plan begins with it; positions stand after the office that they belong to. */
export function contentFromProposal(
  { id: libraryId, title, steps, responsible, from, to, monitoring, evidence, items }: ProposedMeasure,
  kind: 'proposal' | 'library',
  newId: NewId,
): MeasureContent {
  return {
    title: title.th,
    steps: stepsOf(steps, newId),
    responsible: each(responsible.flatMap(({ name, positions }) => [name, ...positions])),
    months: monthsBetween(from, to),
    monitoring,
    evidence,
    budget: 0n,
    target: null,
    items,
    origin: { kind, libraryId },
  };
}

/** A measure as a paper printed it. A period that does not lie within the plan's year is left to be said anew. */
export function contentFromPaper(
  { title, steps, responsible, from, to, monitoring }: MeasureReading,
  intakeId: string,
  planYear: FiscalYear,
  newId: NewId,
): MeasureContent {
  const isOfYear = from !== null && to !== null && isWithin(from, planYear) && isWithin(to, planYear);
  return {
    title: title.trim().slice(0, MOST.title),
    steps: stepsOf(steps, newId),
    responsible: each(
      responsible.map((name) => name.trim().slice(0, MOST.name)).filter((name) => name !== ''),
    ),
    months: isOfYear ? monthsBetween(from, to) : null,
    monitoring: monitoring.trim().slice(0, MOST.monitoring),
    evidence: [],
    budget: 0n,
    target: null,
    items: [],
    origin: { kind: 'paper', intakeId },
  };
}

/** A measure once more, with steps of its own; of `items` only those that the new plan's rulebook has. */
export const contentAgain = (
  content: MeasureContent,
  origin: Origin,
  newId: NewId,
  isKnown: (item: string) => boolean = () => true,
): MeasureContent => ({
  ...content,
  steps: content.steps.map(({ text }) => ({ stepId: newId(), text })),
  items: content.items.filter(isKnown),
  origin,
});

/** A measure of which nothing is said but its name. */
export const contentTyped = (title: string): MeasureContent => ({
  title,
  steps: [],
  responsible: [],
  months: null,
  monitoring: '',
  evidence: [],
  budget: 0n,
  target: null,
  items: [],
  origin: { kind: 'typed' },
});

function monthsBetween(from: PlainDate, to: PlainDate): MeasureContent['months'] {
  const [first, last] = [fiscalMonthOn(from), fiscalMonthOn(to)];
  return first !== null && last !== null && first <= last ? { from: first, to: last } : null;
}

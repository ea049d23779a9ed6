import type { PlainDate } from '../../kernel/fiscal-year.ts';
import type { Unit } from '../agency/index.ts';
import type { PlannedMeasure } from '../plan/index.ts';
import { type Question, type QuestionState, stateOf } from './question.ts';

/** How far a unit has been asked about the measures of a plan. */
export type UnitProgress = {
  readonly unit: Unit;
  /** Those of which the unit is responsible, by its name, in the plan's order. */
  readonly responsible: readonly string[];
  /** Of those, which it was never asked about. */
  readonly notAsked: readonly string[];
  /** How many questions to it are in each state. */
  readonly counts: Readonly<Record<QuestionState, number>>;
};

/**
 * Every unit that is responsible for a measure of the plan or was asked about one, in the agency's order. Questions about
 * measures that were taken out of the plan do not count.
 */
export function progressOf(
  units: readonly Unit[],
  measures: readonly Pick<PlannedMeasure, 'measureId' | 'content'>[],
  questions: readonly Question[],
  today: PlainDate,
): readonly UnitProgress[] {
  const standing = new Set(measures.map(({ measureId }) => measureId));
  const asked = questions.filter(({ measureId }) => standing.has(measureId));
  return units.flatMap((unit) => {
    const own = asked.filter(({ unitId }) => unitId === unit.unitId);
    const responsible = measuresOfUnit(unit, measures);
    if (own.length === 0 && responsible.length === 0) return [];
    const about = new Set(own.map(({ measureId }) => measureId));
    const counts = { waiting: 0, overdue: 0, answered: 0, closed: 0 };
    for (const question of own) counts[stateOf(question, today)] += 1;
    return [{ unit, responsible, notAsked: responsible.filter((id) => !about.has(id)), counts }];
  });
}

/** The measures that name the unit as responsible. */
export const measuresOfUnit = (
  { name }: Unit,
  measures: readonly Pick<PlannedMeasure, 'measureId' | 'content'>[],
): readonly string[] =>
  measures.flatMap(({ measureId, content }) => (content.responsible.includes(name) ? [measureId] : []));

import type { PlainDate } from '../../kernel/fiscal-year.ts';
import type { Unit } from '../agency/index.ts';
import type { PlannedMeasure } from '../plan/index.ts';
import { type Question, type QuestionState, stateOf } from './question.ts';

/** How far a unit has been asked about the measures of a plan. */
export type UnitProgress = {
  readonly unit: Unit;
  /** Those for which the unit or a section of it is responsible, by its name, in the plan's order. */
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
  const responsibleFor = measures.map((measure) => ({ measure, units: responsibleUnits(measure, units) }));
  return units.flatMap((unit) => {
    const own = asked.filter(({ unitId }) => unitId === unit.unitId);
    const responsible = responsibleFor
      .filter(({ units: bearing }) => bearing.has(unit.unitId))
      .map(({ measure: { measureId } }) => measureId);
    if (own.length === 0 && responsible.length === 0) return [];
    const about = new Set(own.map(({ measureId }) => measureId));
    const counts = { waiting: 0, overdue: 0, disagree: 0, change: 0, agree: 0, closed: 0 };
    for (const question of own) counts[stateOf(question, today)] += 1;
    return [{ unit, responsible, notAsked: responsible.filter((id) => !about.has(id)), counts }];
  });
}

/** The measures for which the unit, or a section of it, is responsible. */
export const measuresOfUnit = (
  { unitId }: Unit,
  units: readonly Unit[],
  measures: readonly Pick<PlannedMeasure, 'measureId' | 'content'>[],
): readonly string[] =>
  measures
    .filter((measure) => responsibleUnits(measure, units).has(unitId))
    .map(({ measureId }) => measureId);

/** The ids of the units that a measure names, itself or by a section. */
const responsibleUnits = (
  { content: { responsible } }: Pick<PlannedMeasure, 'content'>,
  units: readonly Unit[],
): ReadonlySet<string> => new Set(responsible.flatMap((name) => unitNamed(name, units)?.unitId ?? []));

/** The measures of which no unit is known to be responsible, and about which none was asked. */
export function measuresOfNoUnit(
  units: readonly Unit[],
  measures: readonly Pick<PlannedMeasure, 'measureId' | 'content'>[],
  questions: readonly Pick<Question, 'measureId'>[],
): readonly string[] {
  const asked = new Set(questions.map(({ measureId }) => measureId));
  return measures
    .filter(({ measureId, content }) => !asked.has(measureId) && !unitOf(content.responsible, units))
    .map(({ measureId }) => measureId);
}

/** The unit of whom is named first among those responsible; null where no unit is. */
export const unitOf = (responsible: readonly string[], units: readonly Unit[]): Unit | null =>
  responsible.flatMap((name) => unitNamed(name, units) ?? [])[0] ?? null;

/** The unit of this name, or the one of which it names a section: "งานพัสดุ กองคลัง" is of กองคลัง. */
function unitNamed(name: string, units: readonly Unit[]): Unit | null {
  const named = units.filter((unit) => name === unit.name || name.endsWith(` ${unit.name}`));
  return named.toSorted((one, other) => other.name.length - one.name.length)[0] ?? null;
}

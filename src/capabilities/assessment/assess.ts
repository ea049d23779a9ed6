import Fraction from 'fraction.js';
import type { PrintedScore } from '../../kernel/score.ts';
import { type Figure, OVERALL, type Rulebook, type ScoreSheet } from '../rulebook/index.ts';
import type { AssessedFigure, Assessment } from './assessment.ts';
import { decideFromKnown } from './decide-from-known.ts';
import { roundedHundredths, type WholeFigure, wholeArithmetic } from './whole-arithmetic.ts';

/**
 * Scores a sheet from the lowest level given: a figure is computed when all its members can be had, else its
 * printed figure stands in, else it is missing. Exact inside, rounded half up once for show.
 */
export function assess(rulebook: Rulebook, sheet: ScoreSheet): Assessment {
  const figures = new Map<string, AssessedFigure>();
  const standIns: string[] = [];
  const values: (bigint | null)[] = [];
  for (const { figure, denominator, members } of wholeArithmetic(rulebook)) {
    const printed = printedIn(sheet, figure);
    const made = members.length > 0 ? sumOf(members, values) : null;
    const value = made ?? (printed === null ? null : BigInt(printed) * denominator);
    values.push(value);
    if (made === null && printed !== null && figure.kind !== 'item') standIns.push(figure.id);
    figures.set(figure.id, {
      kind: figure.kind,
      id: figure.id,
      printed,
      exact: value === null ? null : new Fraction(value, 100n * denominator),
      computed: value === null ? null : roundedHundredths(value, denominator),
      source: made !== null ? 'computed' : printed !== null ? 'printed' : 'missing',
    });
  }
  const overall = figures.get(OVERALL)?.computed ?? null;
  return {
    figures,
    overall,
    standIns,
    decision: decideFromKnown(rulebook, overall, instrumentScores(rulebook, figures)),
    printedLevel: sheet.level,
  };
}

function sumOf(members: WholeFigure['members'], values: readonly (bigint | null)[]): bigint | null {
  let sum = 0n;
  for (const { index, factor } of members) {
    const value = values[index] ?? null;
    if (value === null) return null;
    sum += value * factor;
  }
  return sum;
}

function printedIn(sheet: ScoreSheet, { kind, id }: Figure): PrintedScore | null {
  switch (kind) {
    case 'item':
      return sheet.items.get(id) ?? null;
    case 'subIndicator':
      return null;
    case 'indicator':
      return sheet.indicators.get(id) ?? null;
    case 'instrument':
      return sheet.instruments.get(id) ?? null;
    case 'overall':
      return sheet.overall;
  }
}

const instrumentScores = (rulebook: Rulebook, figures: ReadonlyMap<string, AssessedFigure>) =>
  new Map(rulebook.instruments.map(({ id }) => [id, figures.get(id)?.computed ?? null]));

import {
  FULL_SCORE,
  hundredthsOf,
  type PrintedScore,
  printedScore,
  showScore,
} from '../../../kernel/score.ts';
import {
  boundInstruments,
  decideLevel,
  type Figure,
  type FigureKind,
  type Rulebook,
  type ScoreRange,
  type ScoreSheet,
} from '../../rulebook/index.ts';
import type { Repair } from '../problem.ts';
import {
  allowedByMembers,
  type Interval,
  intervalOf,
  type Measuring,
  measuringOf,
  meet,
  possible,
  printable,
} from './intervals.ts';

/** A printed figure that does not agree with the figures of which it is made. */
export type Disagreement = {
  readonly figure: Figure;
  readonly printed: PrintedScore;
  /** `parts`: only the separate rounding of parts explains it. */
  readonly kind: 'impossible' | 'parts';
  /** The printed scores that the members allow, in hundredths. */
  readonly lowest: number;
  readonly highest: number;
  /** All readings of one digit as another that make the document consistent; none is chosen. */
  readonly repairs: readonly Repair[];
};

type Printed = ReadonlyMap<string, number>;

const CHECKED: ReadonlySet<FigureKind> = new Set(['indicator', 'instrument', 'overall']);

/** Every printed figure of a sheet by its key in the score structure. */
export function printedFigures(sheet: ScoreSheet): Map<string, number> {
  const printed = new Map<string, number>(sheet.items);
  for (const figures of [sheet.indicators, sheet.instruments])
    for (const [id, score] of figures) printed.set(id, score);
  if (sheet.overall !== null) printed.set('overall', sheet.overall);
  return printed;
}

/** All figures whose printed value cannot be, or can only just be, what their members give. */
export function findDisagreements(rulebook: Rulebook, sheet: ScoreSheet): Disagreement[] {
  const measuring = measuringOf(rulebook);
  const printed = printedFigures(sheet);
  const trusted = new Map(printed);
  const found: Disagreement[] = [];
  for (const figure of measuring.structure.upwards) {
    const verdict = judge(measuring, figure, printed);
    if (!verdict || verdict.kind === 'agrees') continue;
    if (verdict.kind === 'impossible') {
      // A figure that only contradicts a member already found impossible is not accused for it.
      if (judge(measuring, figure, trusted)?.kind !== 'impossible') continue;
      trusted.delete(figure.id);
    }
    const { lowest, highest } = printable(measuring, verdict.allowed);
    const repairs =
      verdict.kind === 'impossible'
        ? misreadings(rulebook, measuring, figure, sheet, printed)
        : withoutSlack(measuring, figure, printed);
    found.push({ figure, printed: verdict.printed, kind: verdict.kind, lowest, highest, repairs });
  }
  return found;
}

type Verdict = { kind: 'agrees' | 'impossible' | 'parts'; printed: PrintedScore; allowed: Interval };

function judge(measuring: Measuring, figure: Figure, printed: Printed): Verdict | null {
  const own = printed.get(figure.id);
  if (own === undefined || !CHECKED.has(figure.kind)) return null;
  const allowed = allowedByMembers(measuring, figure, ({ id }) => printed.get(id) ?? null);
  if (!allowed) return null;
  const interval = intervalOf(measuring, figure, own);
  const kind = meet(interval, allowed.strict)
    ? 'agrees'
    : meet(interval, allowed.wide)
      ? 'parts'
      : 'impossible';
  return {
    kind,
    printed: own as PrintedScore,
    allowed: kind === 'impossible' ? allowed.wide : allowed.strict,
  };
}

/**
 * Tries every reading of one digit as another in the figure and in those of which it is made, and keeps those that
 * mend it, spoil nothing, and leave the fewest other figures impossible.
 */
function misreadings(
  rulebook: Rulebook,
  measuring: Measuring,
  figure: Figure,
  sheet: ScoreSheet,
  printed: Printed,
): Repair[] {
  const before = faultsOf(rulebook, measuring, sheet, printed);
  const involved = [figure.id, ...printedMembers(figure, printed)];
  const tried = new Map(printed);
  const mends = involved.flatMap((id) => {
    const from = printed.get(id);
    if (from === undefined) return [];
    const found = oneDigitAway(measuring, id, from).flatMap((to) => {
      tried.set(id, to);
      if (judge(measuring, figure, tried)?.kind === 'impossible') return [];
      const after = faultsOf(rulebook, measuring, sheet, tried);
      const spoilsNothing = [...after].every((fault) => before.has(fault));
      return spoilsNothing ? [{ repair: { item: id, from, to }, left: after.size }] : [];
    });
    tried.set(id, from);
    return found;
  });
  const fewest = Math.min(...mends.map(({ left }) => left));
  return mends.filter(({ left }) => left === fewest).map(({ repair }) => repair);
}

/** The figure's own readings by which no separate rounding of parts is needed. */
function withoutSlack(measuring: Measuring, figure: Figure, printed: Printed): Repair[] {
  const from = printed.get(figure.id);
  if (from === undefined) return [];
  return oneDigitAway(measuring, figure.id, from)
    .filter((to) => judge(measuring, figure, new Map(printed).set(figure.id, to))?.kind === 'agrees')
    .map((to) => ({ item: figure.id, from, to }));
}

/** The members of a figure, or in place of one that is not printed, its own members. */
function printedMembers(figure: Figure, printed: Printed): string[] {
  return figure.members.flatMap(({ figure: member }) =>
    printed.has(member.id) ? [member.id] : printedMembers(member, printed),
  );
}

function oneDigitAway(measuring: Measuring, id: string, hundredths: number): number[] {
  const digits = showScore(hundredths as PrintedScore);
  const scores: number[] = [];
  for (const [at, digit] of [...digits].entries()) {
    if (digit === '.') continue;
    for (let other = 0; other <= 9; other += 1) {
      const text = `${digits.slice(0, at)}${other}${digits.slice(at + 1)}`;
      const score = hundredthsOf(Number(text));
      const wouldNotBePrinted = at === 0 && other === 0 && digits.indexOf('.') > 1;
      const exact = measuring.exactScores.get(id);
      if (score === hundredths || score > FULL_SCORE || wouldNotBePrinted || (exact && !exact.has(score)))
        continue;
      scores.push(score);
    }
  }
  return scores;
}

const LEVEL = 'level';

function faultsOf(
  rulebook: Rulebook,
  measuring: Measuring,
  sheet: ScoreSheet,
  printed: Printed,
): Set<string> {
  const faults = new Set<string>();
  for (const figure of measuring.structure.upwards)
    if (judge(measuring, figure, printed)?.kind === 'impossible') faults.add(figure.id);
  if (sheet.level !== null && !levelsAllowed(rulebook, printed).has(sheet.level)) faults.add(LEVEL);
  return faults;
}

/**
 * The levels that the printed figures allow: one when overall score and instruments are known, several when an
 * unprinted instrument may lie on either side of a mark, all when there is no overall score.
 */
export function levelsAllowed(rulebook: Rulebook, printed: Printed): Set<string> {
  const measuring = measuringOf(rulebook);
  const { overall } = measuring.structure;
  const whole = printableEnds(measuring, overall, printed);
  if (!whole) return new Set(rulebook.levels.map(({ id }) => id));
  const known = new Map(
    overall.members.map(({ figure }) => [figure.id, printableEnds(measuring, figure, printed)]),
  );
  const instruments = boundInstruments(rulebook, whole, known);
  const decideAt = (end: keyof ScoreRange) => {
    const scores = new Map([...instruments].map(([id, range]) => [id, range[end]]));
    return rulebook.levels.indexOf(decideLevel(rulebook, whole[end], scores).level);
  };
  const [worst, best] = [decideAt('lowest'), decideAt('highest')];
  return new Set(rulebook.levels.filter((_, at) => at >= best && at <= worst).map(({ id }) => id));
}

function printableEnds(measuring: Measuring, figure: Figure, printed: Printed): ScoreRange | null {
  const own = printedScore(printed.get(figure.id) ?? -1);
  if (own !== null) return { lowest: own, highest: own };
  const interval = possible(measuring, figure, ({ id }) => printed.get(id) ?? null);
  if (!interval) return null;
  const { lowest, highest } = printable(measuring, interval);
  return {
    lowest: Math.max(0, lowest) as PrintedScore,
    highest: Math.min(FULL_SCORE, highest) as PrintedScore,
  };
}

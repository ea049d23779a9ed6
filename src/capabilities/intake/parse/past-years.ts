import { daysOf, type FiscalYear, parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { FULL_SCORE, type PrintedScore } from '../../../kernel/score.ts';
import type { Line } from './lines.ts';
import type { Reading } from './reading.ts';
import type { MeasureReading } from './report.ts';
import { type Stretch, stretchesOfPastYears } from './stretches.ts';
import { resultYearOf } from './year-mentions.ts';

/** Which lines tell the result or plan of a past year beside the document's own. */

/** A score or a measure that was read, with the line on which it stands. */
type Found = { readonly at: number; readonly ids: readonly string[]; readonly score: PrintedScore };
type FoundMeasure = { readonly at: number; readonly measure: MeasureReading };
type Read = { readonly scores: readonly Found[]; readonly measures: readonly FoundMeasure[] };

/**
 * The lines under a heading, a caption or a table's header of a past year that give what other lines give for the
 * document's own year, with other scores. What stands nowhere else is the document's own: the year over it is a slip, and
 * so it is where the scores are the same.
 */
export function linesOfPastYears(lines: readonly Line[], reading: Reading): ReadonlySet<Line> {
  const resultYear = parseFiscalYear(resultYearOf(reading));
  const stretches = resultYear === null ? [] : stretchesOfPastYears(lines, resultYear);
  if (resultYear === null || stretches.length === 0) return new Set();
  const read = placed(lines, reading);
  const tellsAny = (stretch: Stretch) =>
    stretch.of === 'plan' || stretch.isPast || read.scores.some((found) => holds(stretch, found));
  const apart = stretchesApart(stretches.filter(tellsAny), read, resultYear);
  return new Set(apart.flatMap(({ start, end }) => lines.slice(start, end)));
}

function placed(lines: readonly Line[], reading: Reading): Read {
  const lineOf = new Map(lines.map(({ place }, at) => [place, at]));
  const { items, indicators, instruments, overall } = reading;
  const figures = [
    ...items.map(({ candidates, number, place }) => ({ ids: candidates, number, place })),
    ...[...indicators, ...instruments, ...overall].map(({ id, number, place }) => ({
      ids: [id],
      number,
      place,
    })),
  ];
  return {
    scores: figures.flatMap(({ ids, number, place }) =>
      number?.score == null ? [] : [{ at: lineOf.get(place) ?? -1, ids, score: number.score }],
    ),
    measures: reading.measures
      .finish(null)
      .measures.map((measure) => ({ at: lineOf.get(measure.place) ?? -1, measure })),
  };
}

const holds = ({ start, end }: Stretch, { at }: { readonly at: number }): boolean => at >= start && at < end;

/**
 * Decides for the stretches together, each against what is surely the document's own. Where none can be decided, those
 * of the latest year are the document's own.
 */
function stretchesApart(stretches: readonly Stretch[], read: Read, resultYear: FiscalYear): Stretch[] {
  const apart: Stretch[] = [];
  let open = stretches;
  while (open.length > 0) {
    const told = new Map(
      open.flatMap((stretch) => {
        const others = [...apart, ...open.filter((other) => other !== stretch)];
        const found = apartFrom(stretch, others, read, resultYear);
        return found ? [[stretch, found] as const] : [];
      }),
    );
    apart.push(...told.values());
    const latest = Math.max(...open.map(({ year }) => year ?? 0));
    open = open.filter((one) => (told.size > 0 ? !told.has(one) : (one.year ?? 0) !== latest));
  }
  return apart;
}

/** The part of a stretch that is of the past year, from its beginning; null when it is the document's own. */
function apartFrom(
  stretch: Stretch,
  others: readonly Stretch[],
  { scores, measures }: Read,
  resultYear: FiscalYear,
): Stretch | null {
  const holdsOther = (found: { readonly at: number }) =>
    others.some((other) => holds(other, found) && !holds(other, { at: stretch.start }));
  const isOutside = (found: { readonly at: number }) => !holds(stretch, found) && !holdsOther(found);
  const within = scores.filter((found) => holds(stretch, found));
  if (stretch.of === 'plan' || within.length === 0)
    return isPastPlan(stretch, within, measures, isOutside, resultYear) ? stretch : null;
  const ownBeside = (end: number) =>
    scores.filter((found) => !holds({ ...stretch, end }, found) && !holdsOther(found));
  const end = endOfPast(stretch, within, ownBeside);
  const past = compared(
    within.filter(({ at }) => at < end),
    ownBeside(end),
  );
  return past.given > 0 && past.different >= past.same ? { ...stretch, end } : null;
}

/**
 * Below a heading within a stretch the document's own scores may begin: those that are given nowhere else, that are the
 * same elsewhere, or that come again in the stretch.
 */
function endOfPast(
  { start, parts, end }: Stretch,
  within: readonly Found[],
  ownBeside: (end: number) => readonly Found[],
): number {
  const seen = new Set<string>();
  let last = start;
  for (const [index, from] of [start, ...parts].entries()) {
    const to = parts[index] ?? end;
    const part = within.filter(({ at }) => at >= from && at < to);
    const { given, same, different } = compared(part, ownBeside(to));
    const comesAgain = part.filter(({ ids }) => ids.some((id) => seen.has(id))).length * 2 > part.length;
    if (part.length > 0 && (given * 2 <= part.length || same > different + 1 || comesAgain)) break;
    if (part.length > 0) last = to;
    for (const id of part.flatMap(({ ids }) => ids)) seen.add(id);
  }
  return last;
}

/** How many scores are given elsewhere too, the same or not; a full score, which many have each year, is neither. */
function compared(scores: readonly Found[], own: readonly Found[]) {
  const ownScores = new Map<string, Set<PrintedScore>>();
  for (const { ids, score } of own)
    for (const id of ids) ownScores.set(id, (ownScores.get(id) ?? new Set()).add(score));
  const given = scores.filter(({ ids }) => ids.some((id) => ownScores.has(id)));
  const isSame = ({ ids, score }: Found) => ids.some((id) => ownScores.get(id)?.has(score));
  return {
    given: given.length,
    same: given.filter((found) => isSame(found) && found.score !== FULL_SCORE).length,
    different: given.filter((found) => !isSame(found)).length,
  };
}

/** Whether a plan is told to be that of a past year and is not the document's only one, nor runs in the year of its own. */
function isPastPlan(
  stretch: Stretch,
  scores: readonly Found[],
  measures: readonly FoundMeasure[],
  isOutside: (found: FoundMeasure) => boolean,
  resultYear: FiscalYear,
): boolean {
  if (scores.length > 0 || (stretch.of === 'result' && !(stretch.isPast && stretch.year !== null)))
    return false;
  const within = measures.filter((found) => holds(stretch, found));
  if (within.length === 0) return true;
  const runsNow = within.some(({ measure }) => (measure.from ?? '') > daysOf(resultYear).last);
  return stretch.of === 'plan' && measures.some(isOutside) && !runsNow;
}

import { daysOf, type FiscalYear } from '../../../kernel/fiscal-year.ts';
import { FULL_SCORE, type PrintedScore } from '../../../kernel/score.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { addUp } from './add-up.ts';
import type { Line } from './lines.ts';
import type { Reading } from './reading.ts';
import type { MeasureReading, YearMention } from './report.ts';
import { type Stretch, stretchesOfPastYears } from './stretches.ts';
import { topicsRead } from './topic-sections.ts';
import { resultYearOf } from './year-mentions.ts';

/** Which lines tell the result or plan of a past year beside the document's own. */

/** A score, a measure or a topic with paragraphs that was read, with the line on which it stands. */
type Found = { readonly at: number; readonly ids: readonly string[]; readonly score: PrintedScore };
type FoundMeasure = { readonly at: number; readonly measure: MeasureReading };
type FoundTopic = { readonly at: number; readonly number: number | null; readonly headingAt: number };
type Read = {
  readonly rulebook: Rulebook;
  readonly scores: readonly Found[];
  readonly measures: readonly FoundMeasure[];
  readonly topics: readonly FoundTopic[];
};

export type PastYears = {
  readonly lines: ReadonlySet<Line>;
  /** The past years that stand over what is the document's own all the same. */
  readonly slips: readonly YearMention[];
};

/**
 * The lines under a heading, a caption or a table's header of a past year that give what other lines give for the
 * document's own year, with other scores. Where the scores are the same the year over them is a slip. What stands nowhere
 * else is the document's own when it has no other result or adds up with that, else it is of the past year; topics that
 * stand nowhere else are its own always.
 */
export function pastYears(lines: readonly Line[], reading: Reading): PastYears {
  const resultYear = resultYearOf(reading);
  const stretches = stretchesOfPastYears(lines, resultYear);
  if (stretches.length === 0) return { lines: new Set(), slips: [] };
  const read = placed(lines, reading);
  const holdsScores = (stretch: Stretch) => read.scores.some((found) => holds(stretch, found));
  const tellsAny = (stretch: Stretch) => stretch.of === 'plan' || stretch.isPast || holdsScores(stretch);
  const told = stretches.filter(tellsAny);
  const apart = stretchesApart(told, read, resultYear);
  const leftOut = new Set(apart.flatMap(({ start, end }) => lines.slice(start, end)));
  const slips = told.flatMap((stretch): YearMention[] => {
    const line = lines[stretch.start];
    const isKept = line !== undefined && !leftOut.has(line) && holdsScores(stretch);
    return isKept && stretch.year !== null && stretch.of === 'result'
      ? [{ year: stretch.year, of: 'result', place: line.place }]
      : [];
  });
  return { lines: leftOut, slips };
}

function placed(lines: readonly Line[], reading: Reading): Read {
  const lineOf = new Map(lines.map(({ place }, at) => [place, at]));
  const { rulebook, items, indicators, instruments, overall } = reading;
  const figures = [
    ...items.map(({ candidates, number, place }) => ({ ids: candidates, number, place })),
    ...[...indicators, ...instruments, ...overall].map(({ id, number, place }) => ({
      ids: [id],
      number,
      place,
    })),
  ];
  return {
    rulebook,
    scores: figures.flatMap(({ ids, number, place }) =>
      number?.score == null ? [] : [{ at: lineOf.get(place) ?? -1, ids, score: number.score }],
    ),
    measures: reading.measures
      .finish(null)
      .measures.map((measure) => ({ at: lineOf.get(measure.place) ?? -1, measure })),
    topics: topicsRead(reading.topics, rulebook).flatMap(({ number, place, paragraphs }) =>
      Object.values(paragraphs).map((paragraph) => ({
        at: lineOf.get(paragraph.place) ?? -1,
        number,
        headingAt: lineOf.get(place) ?? -1,
      })),
    ),
  };
}

type At = { readonly at: number };

const holds = ({ start, end }: Pick<Stretch, 'start' | 'end'>, { at }: At): boolean =>
  at >= start && at < end;

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
  read: Read,
  resultYear: FiscalYear,
): Stretch | null {
  const isOutside = (end: number) => (found: At) =>
    !holds({ ...stretch, end }, found) &&
    !others.some((other) => holds(other, found) && !holds(other, { at: stretch.start }));
  const within = read.scores.filter((found) => holds(stretch, found));
  const ownTopic = firstOwnTopic(stretch, read.topics, isOutside(stretch.end));
  if (stretch.of === 'plan' || within.length === 0) {
    const isPast = isPastPlan(stretch, within, read.measures, isOutside(stretch.end), resultYear);
    return isPast && ownTopic === null ? stretch : null;
  }
  const ownBeside = (end: number) => read.scores.filter(isOutside(end));
  const before = (end: number) => within.filter(({ at }) => at < end);
  const end = Math.min(endOfPast(stretch, within, ownBeside), ownTopic ?? stretch.end);
  const { given, same, different } = compared(before(end), ownBeside(end));
  if (given > 0) return different >= same ? { ...stretch, end } : null;
  const ownYear = stretch.seams.find(({ by }) => by === 'own year');
  const last = Math.min(ownYear?.at ?? stretch.end, ownTopic ?? stretch.end);
  return isOfAnother(before(last), ownBeside(last), read.rulebook) ? { ...stretch, end: last } : null;
}

/** Where the first topic within a stretch begins of which no paragraph stands elsewhere; null when there is none. */
function firstOwnTopic(
  stretch: Stretch,
  topics: readonly FoundTopic[],
  isOutside: (found: At) => boolean,
): number | null {
  const elsewhere = topics.filter(isOutside);
  const isOwn = ({ number }: FoundTopic) =>
    !elsewhere.some((other) => number === null || other.number === number);
  const own = topics.find((topic) => holds(stretch, topic) && isOwn(topic));
  if (!own) return null;
  return holds(stretch, { at: own.headingAt }) ? own.headingAt : own.at;
}

/**
 * Below a seam of a stretch the document's own scores may begin: those that are given nowhere else, that are the same
 * elsewhere, or that come again in the stretch as others.
 */
function endOfPast(
  { start, seams, end }: Stretch,
  within: readonly Found[],
  ownBeside: (end: number) => readonly Found[],
): number {
  const seen: Found[] = [];
  let last = start;
  let isNamed = true;
  for (const [index, from] of [start, ...seams.map(({ at }) => at)].entries()) {
    const to = seams[index]?.at ?? end;
    isNamed ||= index > 0 && seams[index - 1]?.by !== 'header';
    const part = within.filter(({ at }) => at >= from && at < to);
    if (part.length === 0) continue;
    const { given, same, different } = compared(part, ownBeside(to));
    const comeAgain = compared(part, seen);
    const isNowhere = isNamed && given * 2 <= part.length;
    if (isNowhere || same > different + 1 || comeAgain.different * 2 > part.length) break;
    last = to;
    isNamed = false;
    seen.push(...part);
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

/** Whether scores that are given nowhere else are of another result than the own one, with which they do not add up. */
function isOfAnother(scores: readonly Found[], own: readonly Found[], rulebook: Rulebook): boolean {
  const items = new Set(rulebook.items.map(({ id }) => id));
  const isFigure = ({ ids }: Found) => ids.some((id) => !items.has(id));
  if (scores.length === 0 || !own.some(isFigure)) return false;
  const { agree, differ } = addUp(rulebook, byId(scores), byId(own));
  return differ >= agree;
}

const byId = (found: readonly Found[]): ReadonlyMap<string, PrintedScore> =>
  new Map(
    found.flatMap(({ ids, score }) => (ids[0] !== undefined && ids.length === 1 ? [[ids[0], score]] : [])),
  );

/**
 * Whether a plan is told to be that of a past year, by words, by a year before the result's or by its periods, and is not
 * the document's only one, nor runs in the year of its own.
 */
function isPastPlan(
  { of, isPast, year, ...stretch }: Stretch,
  scores: readonly Found[],
  measures: readonly FoundMeasure[],
  isOutside: (found: At) => boolean,
  resultYear: FiscalYear,
): boolean {
  if (scores.length > 0 || (of === 'result' && !(isPast && year !== null))) return false;
  const within = measures.filter((found) => holds(stretch, found));
  const { last } = daysOf(resultYear);
  const isOver = (end: string | null) => end !== null && end <= last;
  const runsThen = within.some(({ measure: { from, to } }) => isOver(to ?? from));
  if (!isPast && !runsThen && (year === null || year >= resultYear)) return false;
  if (within.length === 0) return true;
  const runsNow = within.some(({ measure }) => (measure.from ?? '') > last);
  return of === 'plan' && measures.some(isOutside) && !runsNow;
}

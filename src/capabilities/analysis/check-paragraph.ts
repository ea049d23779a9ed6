import {
  FULL_SCORE,
  hundredthsOf,
  type PrintedScore,
  showHundredths,
  showScore,
} from '../../kernel/score.ts';
import { toArabicDigits } from '../../kernel/thai/digits.ts';
import { assess } from '../assessment/index.ts';
import { namesItem, saysNoFault } from '../intake/index.ts';
import type { Rulebook, ScoreSheet } from '../rulebook/index.ts';
import { marksOf, weakestOf } from './divide.ts';
import type { FindingKind, TopicDivision } from './division.ts';

/** What a written paragraph says that the result does not bear out. It warns; the text is its writer's. */
export type ParagraphWarning =
  /** Numbers of items that the rulebook does not have, as they are written. */
  | { readonly kind: 'unknown-items'; readonly items: readonly string[] }
  /** Scores that nothing in the result has. */
  | { readonly kind: 'unknown-scores'; readonly scores: readonly string[] }
  /** Another score said of an item than it has; null for an item without a score. */
  | {
      readonly kind: 'other-score';
      readonly item: string;
      readonly said: string;
      readonly score: PrintedScore | null;
    }
  /** "No fault" said over items to be mended, or over the weakest of all. */
  | { readonly kind: 'no-fault'; readonly items: readonly string[] }
  /** Items to be mended that the paragraph on faults does not name. */
  | { readonly kind: 'left-out'; readonly items: readonly string[] };

/** Checks what is written of one topic against the result. A paragraph as it was composed gives no warning. */
export type ParagraphCheck = (kind: FindingKind, text: string) => readonly ParagraphWarning[];

/** Makes the check for the paragraphs of a result. */
export function paragraphCheck(
  rulebook: Rulebook,
  sheet: ScoreSheet,
): (division: TopicDivision) => ParagraphCheck {
  const known = knownScores(rulebook, sheet);
  const ids = new Map(rulebook.items.map(({ id }) => [id.toLowerCase(), id]));
  const code = itemCode(rulebook);
  return (division) => (kind, typed) => {
    const text = toArabicDigits(typed);
    const said = [...text.matchAll(code)].map(({ 0: printed, groups }) => ({
      printed: printed.slice(0, printed.length - (groups?.after?.length ?? 0)).trim(),
      item: ids.get(`${groups?.prefix ?? ''}${Number(groups?.number)}`.toLowerCase()) ?? null,
      score: groups?.score ?? null,
    }));
    const unknown = said.filter(({ item }) => item === null).map(({ printed }) => printed);
    const others = said.flatMap(({ item, score: printed }): ParagraphWarning[] => {
      const score = item === null ? null : (sheet.items.get(item) ?? null);
      if (item === null || printed === null || isScore(printed, score)) return [];
      return [{ kind: 'other-score', item, said: printed, score }];
    });
    const toldAlready = new Set(others.map((one) => (one.kind === 'other-score' ? one.said : '')));
    const scores = [...text.matchAll(SCORE)]
      .map(([printed]) => printed)
      .filter((printed) => Number(printed) <= 100 && !known.has(printed) && !toldAlready.has(printed));
    return [
      ...(kind === 'mend' ? onFaults(rulebook, sheet, division, typed) : []),
      ...others,
      ...(unknown.length > 0 ? [{ kind: 'unknown-items', items: distinct(unknown) } as const] : []),
      ...(scores.length > 0 ? [{ kind: 'unknown-scores', scores: distinct(scores) } as const] : []),
    ];
  };
}

function onFaults(
  rulebook: Rulebook,
  sheet: ScoreSheet,
  { topic, mend }: TopicDivision,
  text: string,
): readonly ParagraphWarning[] {
  const weakest = weakestOf(rulebook, sheet);
  const isTold = weakest !== null && weakest.score < marksOf(rulebook).noFaultAtLeast;
  const weakestHere = isTold ? weakest.items.filter((item) => item.topic === topic.number) : [];
  const toMend = mend.map(({ item }) => item).filter((item) => !namesItem(text, item));
  if (saysNoFault(text)) {
    const items = [...toMend, ...weakestHere.filter((item) => !namesItem(text, item))];
    return items.length > 0 ? [{ kind: 'no-fault', items: distinct(items.map(({ id }) => id)) }] : [];
  }
  return toMend.length > 0 ? [{ kind: 'left-out', items: toMend.map(({ id }) => id) }] : [];
}

/** A figure with two decimals, as scores are printed, that is no hour of the day and no sum of money. */
const SCORE = /(?<![\d.,])\d{1,3}\.\d{2}(?![\d]|[.,]\d|\s*(?:น\.|นาฬิกา|บาท|ล้าน))/gu;

/** What stands between an item's number and its score. */
const LINKS = '(?:[\\s():=–-]|ได้|คะแนน|เท่ากับ|ร้อยละ|มี|อยู่|ที่)*';

/** The number of an item as a text names it, with the score that is said of it. */
function itemCode(rulebook: Rulebook): RegExp {
  const prefixes = new Set(rulebook.items.map(({ id }) => id.replace(/\d+$/u, '')));
  const one = [...prefixes].map((prefix) => prefix.replace(/[^\p{L}\d]/gu, '\\$&')).join('|');
  return new RegExp(
    `(?<![\\p{Script=Latin}\\d])(?<prefix>${one})[ -]?(?<number>\\d{1,3})(?!\\d|\\.\\d|\\p{Script=Latin})(?<after>${LINKS}(?<score>\\d{1,3}\\.\\d{2})(?!\\d))?`,
    'giu',
  );
}

const isScore = (printed: string, score: PrintedScore | null): boolean =>
  score !== null && showScore(score) === printed;

/** Every figure of the result as it is printed, and the marks that a text may name beside them. */
function knownScores(rulebook: Rulebook, sheet: ScoreSheet): ReadonlySet<string> {
  const figures = [...assess(rulebook, sheet).figures.values()].flatMap(({ printed, computed }) => [
    printed,
    computed,
  ]);
  const { mendBelow, priorityBelow, noFaultAtLeast } = rulebook.thresholds;
  const marks = rulebook.levels.flatMap((level) => [level.overallAtLeast, level.eachInstrumentAtLeast]);
  return new Set([
    ...figures.flatMap((score) => (score === null ? [] : [showScore(score)])),
    ...[mendBelow, priorityBelow, noFaultAtLeast, ...marks].flatMap((points) =>
      points === null ? [] : [showHundredths(hundredthsOf(points))],
    ),
    showScore(FULL_SCORE),
  ]);
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

import { showScore } from '../../../kernel/score.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { PrintedNumber } from '../parse/printed-number.ts';
import type { FigureReading } from '../parse/report.ts';
import type { Problem } from '../problem.ts';
import type { Place } from '../source.ts';
import { possibleScores } from './possible-scores.ts';
import { say } from './say.ts';
import type { SettledItem } from './settle-items.ts';

type Key = { readonly item: string } | { readonly indicator: string };

const keyOf = (rulebook: Rulebook, id: string): Key =>
  rulebook.indicators.some((indicator) => indicator.id === id) ? { indicator: id } : { item: id };

/** Scores that no item can have: outside 0–100, too many decimals, or not one of a disclosure's scores. */
export function checkScoreRange(
  rulebook: Rulebook,
  settled: readonly SettledItem[],
  figures: readonly FigureReading[],
): Problem[] {
  const ofItems = settled.flatMap(({ item, reading }): Problem[] => {
    if (!item || !reading.number) return [];
    const { score, text } = reading.number;
    if (!reading.number.isNumber) return [unreadableScore({ item: item.id }, reading.number, reading.place)];
    const only = possibleScores(rulebook, item.id);
    if (score !== null && (only === null || only.includes(score))) return [];
    return [
      {
        rule: 'score-out-of-range',
        severity: 'error',
        place: reading.place,
        item: item.id,
        message: say((problems) =>
          problems.scoreOutOfRange({
            figure: item.id,
            text,
            only: only?.map((value) => value / 100) ?? null,
          }),
        ),
      },
    ];
  });
  const ofFigures = figures.flatMap(({ id, number, place }): Problem[] => {
    if (number === null || number.score !== null) return [];
    const key = keyOf(rulebook, id);
    if (!number.isNumber) return [unreadableScore(key, number, place)];
    const message = say((problems) =>
      problems.scoreOutOfRange({ figure: id, text: number.text, only: null }),
    );
    return [{ rule: 'score-out-of-range', severity: 'error', place, ...key, message }];
  });
  return [...ofItems, ...ofFigures];
}

/** What stands in the place of a score and is no number; a reading of its letters as digits is only offered. */
function unreadableScore(key: Key, { text, perhaps }: PrintedNumber, place: Place): Problem {
  const figure = 'item' in key ? key.item : key.indicator;
  return {
    rule: 'score-out-of-range',
    severity: 'error',
    place,
    ...key,
    message: say((problems) =>
      problems.scoreUnreadable({
        figure,
        text: text.slice(0, LONGEST_QUOTE),
        perhaps: perhaps === null ? null : showScore(perhaps),
      }),
    ),
    ...(perhaps === null ? {} : { repairs: [{ item: figure, from: null, to: perhaps }] }),
  };
}

const LONGEST_QUOTE = 40;

/** Characters that were read as what they look like, in numbers of items and in scores, and numbers read by the name. */
export function checkLookAlikes(
  rulebook: Rulebook,
  settled: readonly SettledItem[],
  figures: readonly FigureReading[],
): Problem[] {
  const told = (key: Key, place: Place, printed: string, read: string): Problem => ({
    rule: 'look-alike-characters',
    severity: 'info',
    place,
    ...key,
    message: say((problems) => problems.lookAlike({ printed, read })),
  });
  const toldByName = (id: string, place: Place, printed: string): Problem => ({
    rule: 'name-differs-from-rulebook',
    severity: 'info',
    place,
    item: id,
    message: say((problems) => problems.numberByName({ printed, read: id })),
  });
  const ofScore = (key: Key, place: Place, number: PrintedNumber | null) =>
    number?.lookAlike && number.score !== null
      ? [told(key, place, number.text, showScore(number.score))]
      : [];
  return [
    ...settled.flatMap(({ item, reading }) => {
      if (!item) return [];
      const { place, printed, number } = reading;
      const ofCode = reading.lookAlike ? [told({ item: item.id }, place, printed, item.id)] : [];
      const ofName = reading.byWording ? [toldByName(item.id, place, printed)] : [];
      return [...ofCode, ...ofName, ...ofScore({ item: item.id }, place, number)];
    }),
    ...figures.flatMap(({ id, place, number }) => ofScore(keyOf(rulebook, id), place, number)),
  ];
}

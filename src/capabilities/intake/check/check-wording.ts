import type { Localized } from '../../../kernel/localized.ts';
import { type Rulebook, wordingsOf } from '../../rulebook/index.ts';
import type { FigureReading, PlacedText } from '../parse/report.ts';
import { bareWording, bestLikeness } from '../parse/wording.ts';
import type { Problem } from '../problem.ts';
import type { Place } from '../source.ts';
import { say } from './say.ts';
import type { SettledItem } from './settle-items.ts';
import { slipFinder } from './spelling.ts';

/** Printed names of items and indicators that are not the rulebook's. */
export function checkNames(
  rulebook: Rulebook,
  settled: readonly SettledItem[],
  indicators: readonly FigureReading[],
): Problem[] {
  const differing = (printed: string, wordings: readonly string[]) =>
    printed !== '' && bareWording(printed) !== '' && bestLikeness(printed, wordings) < 1;
  const problem = (
    key: { item: string } | { indicator: string },
    place: Place,
    printed: string,
    name: Localized,
  ): Problem => ({
    rule: 'name-differs-from-rulebook',
    severity: 'info',
    place,
    ...key,
    message: say((problems) => problems.nameDiffers({ printed, name })),
  });
  return [
    ...settled.flatMap(({ item, namesake, counts, reading }) =>
      item && (counts || !namesake) && differing(reading.name, wordingsOf(item))
        ? [problem({ item: item.id }, reading.place, reading.name, item.text)]
        : [],
    ),
    ...indicators.flatMap(({ id, name, place }) => {
      const indicator = rulebook.indicators.find((entry) => entry.id === id);
      return indicator && differing(name, [indicator.name.th, indicator.name.en])
        ? [problem({ indicator: id }, place, name, indicator.name)]
        : [];
    }),
  ];
}

/** Likely slips of spelling, each once for a place. */
export function checkSpelling(rulebook: Rulebook, texts: readonly PlacedText[]): Problem[] {
  const findSlips = slipFinder(
    rulebook,
    texts.map(({ text }) => text),
  );
  return texts.flatMap(({ place, text }) =>
    findSlips(text).map(
      (slip): Problem => ({
        rule: 'suspected-misspelling',
        severity: 'info',
        place,
        message: say((problems) => problems.suspectedMisspelling(slip)),
      }),
    ),
  );
}

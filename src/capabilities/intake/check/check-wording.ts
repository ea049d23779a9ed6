import type { Localized } from '../../../kernel/localized.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { FigureReading, PlacedText } from '../parse/report.ts';
import { bareWording, bestLikeness } from '../parse/wording.ts';
import type { Problem } from '../problem.ts';
import type { Place } from '../source.ts';
import { say } from './say.ts';
import { type SettledItem, wordingsOf } from './settle-items.ts';

/** Printed names of items and indicators that are not the rulebook's. */
export function checkNames(
  rulebook: Rulebook,
  settled: readonly SettledItem[],
  indicators: readonly FigureReading[],
): Problem[] {
  const differing = (printed: string, wordings: readonly string[]) =>
    bareWording(printed) !== '' && bestLikeness(printed, wordings) < 1;
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

/** Sequences of Thai letters that no word has. */
const IMPOSSIBLE: readonly RegExp[] = [
  /([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1/u,
  /เเ/u,
  /[\u0e48-\u0e4b][\u0e31\u0e34-\u0e39]/u,
  /(?:^|\s)[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/u,
  /[เแโใไ](?=\s|$)/u,
];

/** Slips that are common in such reports, each with what was meant; the wrong form is never right. */
const COMMON_SLIPS: readonly (readonly [string, string])[] = [
  ['ต่อนหน้าที่', 'ต่อหน้าที่'],
  ['ปฏิบัติกรอย่าง', 'ปฏิบัติการอย่าง'],
  ['ปัญหาคาการ', 'ปัญหาการ'],
  ['กล้องรับฟัง', 'กล่องรับฟัง'],
  ['ที่ที่สามารถ', 'ที่สามารถ'],
  ['ทุจริจ', 'ทุจริต'],
  ['โปร่งไส', 'โปร่งใส'],
  ['งปประมาณ', 'งบประมาณ'],
  ['จัดซื่อ', 'จัดซื้อ'],
  ['ผุ้', 'ผู้'],
  ['อนุญาติ', 'อนุญาต'],
  ['สัมนา', 'สัมมนา'],
  ['เวบไซต์', 'เว็บไซต์'],
  ['เว็ปไซต์', 'เว็บไซต์'],
  ['เฟสบุ๊ก', 'เฟซบุ๊ก'],
  ['ผลลัพท์', 'ผลลัพธ์'],
];

/** Likely slips of spelling, each once for a place. */
export function checkSpelling(texts: readonly PlacedText[]): Problem[] {
  return texts.flatMap(({ place, text }) => {
    const together = text.replace(/\s+/gu, '');
    const slips = [
      ...COMMON_SLIPS.flatMap(([wrong, right]) => {
        return together.includes(wrong) ? [{ printed: wrong, meant: right }] : [];
      }),
      ...IMPOSSIBLE.flatMap((pattern) => {
        const found = pattern.exec(text);
        return found
          ? [{ printed: text.slice(Math.max(0, found.index - 6), found.index + 6).trim(), meant: null }]
          : [];
      }),
    ];
    return slips.map(
      (slip): Problem => ({
        rule: 'suspected-misspelling',
        severity: 'info',
        place,
        message: say((problems) => problems.suspectedMisspelling(slip)),
      }),
    );
  });
}

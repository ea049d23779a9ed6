import type { Rulebook } from '../../rulebook/index.ts';
import { withoutNumbers } from './trailing-number.ts';
import { bareWording, bestLikeness, oneLine } from './wording.ts';

/** The instruments by their short or full names, and with the words for an instrument. */

const ALIKE = 0.5;
const NEARLY_THE_SAME = 0.8;
const CALLED = 'แบบวัด|แบบตรวจ|แบบสำรวจ|แบบประเมิน|เครื่องมือ';
const CALLED_OR_COUNTED = new RegExp(
  `(?:ผล|ค่า)?(?:คะแนน|การประเมิน)|${CALLED}|น้ำหนัก|ร้อยละ|(?:ค่า)?เฉลี่ย|รวม|สรุป|ที่ได้(?:รับ)?|ได้(?:รับ)?|เท่ากับ|อยู่ที่|เป็น|คือ|ของ|ราย|ทั้งหมด|[=:：]`,
  'gu',
);

/** The instrument that a text names and nothing else, perhaps with its weight; null when it does not. */
export function instrumentNamed(text: string, { instruments }: Rulebook): string | null {
  for (const { id, name } of instruments) {
    const mark = markOf(id);
    if (!mark.test(text)) continue;
    const rest = withoutNumbers(text.replace(mark, ' '));
    return onlyCounts(rest) || bestLikeness(rest, [name.th, name.en]) >= ALIKE ? id : null;
  }
  const likest = instruments
    .map(({ id, name }) => ({ id, alike: bestLikeness(withoutNumbers(text), [name.th, name.en]) }))
    .sort((one, other) => other.alike - one.alike)[0];
  return likest && likest.alike >= NEARLY_THE_SAME ? likest.id : null;
}

/** Whether words say nothing but that a figure is an instrument's score: `คะแนนเฉลี่ย`, `ได้คะแนนร้อยละ`. */
export const onlyCounts = (words: string): boolean =>
  bareWording(words.replace(CALLED_OR_COUNTED, '')) === '';

/** Where an instrument's short name stands as a word of its own. */
export const markOf = (id: string): RegExp =>
  new RegExp(`(?:^|[^A-Za-z])${RegExp.escape(id)}(?![A-Za-z])`, 'iu');

/** Takes the instrument off the front, whether in a cell of its own or before the words of the first. */
export function instrumentBefore(
  cells: readonly string[],
  rulebook: Rulebook,
): { readonly instrument: string | null; readonly rest: readonly string[] } {
  const [first = '', ...others] = cells;
  const named = others.length > 0 ? instrumentNamed(first, rulebook) : null;
  if (named !== null) return { instrument: named, rest: others };
  for (const { id } of rulebook.instruments) {
    const before = new RegExp(`^(?:(?:${CALLED})\\s*)?\\(?${RegExp.escape(id)}\\)?\\s+(?=\\S)`, 'iu');
    if (before.test(first)) return { instrument: id, rest: [first.replace(before, ''), ...others] };
  }
  return { instrument: null, rest: cells };
}

/** The words of a row without its instrument, which may also stand in a cell of its own, or as the last word, behind them. */
export function withoutInstrument(cells: readonly string[], rulebook: Rulebook): string {
  const { instrument, rest } = instrumentBefore(cells, rulebook);
  if (instrument !== null || rest.length === 0) return oneLine(rest.join(' '));
  const [first = '', ...others] = rest;
  const words = oneLine([first, ...others.filter((cell) => !isShortName(cell, rulebook))].join(' '));
  const last = words.lastIndexOf(' ');
  return last > 0 && isShortName(words.slice(last), rulebook) ? words.slice(0, last) : words;
}

/** Whether a cell holds an instrument's short name alone, perhaps with the word for an instrument. */
const isShortName = (cell: string, { instruments }: Rulebook): boolean =>
  instruments.some(({ id }) => markOf(id).test(cell) && onlyCounts(cell.replace(markOf(id), ' ')));

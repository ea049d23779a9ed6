import { MARK } from '../../../kernel/thai/marks.ts';

/** Years of the Buddhist era as Thai texts write them, in Arabic digits, and the words for years that are over. */

const ERA = '(?:พ\\s*\\.?\\s*ศ\\s*\\.?\\s*)?';
const FULL = '(25\\d{2})(?!\\d)';

/** `ปีงบประมาณ พ.ศ. 2567`, `ประจำปี 2567`; the year is the first group. */
export const FISCAL_YEAR = new RegExp(`(?:ปีงบประมาณ|ประจำปี)\\s*${ERA}${FULL}`, 'gu');

/** A heading that is nothing but the year, as over a table of scores: `ปี 2565`, `ผล ITA ปี พ.ศ. 2565`. */
export const YEAR_ALONE = new RegExp(`^(?:(?:คะแนน|ผล|ข้อมูล)?\\s*(?:ITA)?\\s*)ปี\\s*${ERA}${FULL}$`, 'iu');

/** The end of a title that names its year, in digits of either kind. */
export const ENDS_IN_YEAR = new RegExp(
  `ปี(?:งบประมาณ)?\\s*${ERA}[\\d๐-๙]{4}(?:\\s*[-–]\\s*[\\d๐-๙]{4})?\\s*[)\\]]?$`,
  'u',
);

/** A year in a caption without spaces and points: `ปีงบประมาณพศ2567`, `ปี67`. */
export const BARE_YEAR = /(?:ปี|งบประมาณ|พศ)*(25\d{2}|(?<=ปี)\d{2}(?!เดือน|วัน|ข้อ))/u;

const MONTHS =
  'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|[ก-ฮ]\\.\\s?[คพย]\\.';
const DATE = new RegExp(`(?:${MONTHS})\\s*${ERA}25\\d{2}`, 'gu');
const YEAR = new RegExp(`(?<!\\d)${FULL}`, 'gu');
const SHORT_YEAR = new RegExp(`ปี(?:งบประมาณ)?\\s*${ERA}(\\d{2})(?![\\d.,])(?!\\s*(?:เดือน|วัน|ข้อ))`, 'gu');
/** So far from the result's a year in two digits may be; any other number is none (ปี 10 ข้อ). */
const NEAR = 10;

export const withoutDates = (text: string): string => text.replace(DATE, ' ');

/** The years that a text names; of two digits only such as lie about the result's. */
export function yearsIn(text: string, resultYear: number): number[] {
  const full = [...text.matchAll(YEAR)].map(([, year]) => Number(year));
  const short = [...text.matchAll(SHORT_YEAR)].map(([, year]) => Number(`25${year}`));
  return [...full, ...short.filter((year) => Math.abs(year - resultYear) <= NEAR)];
}

/**
 * ปีที่ผ่านมา, ปีที่แล้ว, ปีก่อน(หน้า), ปีเดิม, of a round (รอบ) or time (ครั้ง) too; whatever the marks, which a PDF often
 * gives wrongly.
 */
export const PAST_YEAR = new RegExp(
  '(?:ป(?:งบประมาณ)?|รอบ(?:ป)?|ครง)\\s*(?:ท(?:ผานมา|แลว)|กอน(?:หนา)?|เดม)'.replace(/[ก-ฮ]/gu, `$&${MARK}*`),
  'u',
);

export const speaksOfPast = (text: string): boolean => PAST_YEAR.test(text);

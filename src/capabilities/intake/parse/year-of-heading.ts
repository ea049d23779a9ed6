import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Heading } from './outline.ts';
import { speaksOfPast, withoutDates, yearsIn } from './thai-years.ts';

/** Of which year's result or plan a heading speaks. */

export type HeadingYear = {
  readonly of: 'result' | 'plan';
  /** Whether it is the document's own year, for a plan the one after it, or a year before. */
  readonly isOwn: boolean;
  /** The latest year named by number; null where words alone tell that it is a past one. */
  readonly year: number | null;
  /** Whether words tell that it is a past one, or of a plan what became of it. */
  readonly isPast: boolean;
};

const SPEAKS_OF_YEAR = /ปี|พ\s*\.?\s*ศ\s*\.?|ITA/iu;

const PRESENT = /ปี(?:งบประมาณ)?\s*(?:นี้|ปัจจุบัน)/u;
/** Two years side by side, of which the one that is not named is the document's own. */
const COMPARES = /เทียบ|แนวโน้ม|ระหว่างปี|พัฒนาการ|ความแตกต่าง|เพิ่ม|ลด/u;

const OF_RESULT = /คะแนน|ผล(?:การ)?(?:ประเมิน|วิเคราะห์)|ผล\s*[A-Z]{2,}/iu;
const OF_PLAN = /มาตรการ|แผน(?!ก|ภูมิ|ภาพ|ผัง)/u;
/** What became of a plan, told when its year is over. */
const CARRIED_OUT =
  /ผล(?:การ)?(?:ดำเนิน(?:การ|งาน)?|ปฏิบัติ(?:การ|งาน)?|ขับเคลื่อน|กำกับ(?:ติดตาม)?)\S{0,12}(?:มาตรการ|แผน)/u;
const BEGINS_SENTENCE = /^(?:ใน|ตาม|จาก|เมื่อ|ทั้งนี้|โดย|สำหรับ|เพื่อ|ซึ่ง)/u;

/** Null for a heading that names no year, or one of both years. */
export function yearOfHeading({ text, style }: Heading, resultYear: number): HeadingYear | null {
  const isPast = speaksOfPast(text);
  const years = SPEAKS_OF_YEAR.test(text) ? yearsIn(withoutDates(text), resultYear) : [];
  const isPresent = PRESENT.test(text);
  if (!isPast && !isPresent && years.length === 0) return null;
  if (style === 'plain' && BEGINS_SENTENCE.test(text)) return null;
  const of = OF_PLAN.test(text) && !OF_RESULT.test(text) ? 'plan' : 'result';
  const year = years.length > 0 ? Math.max(...years) : null;
  if (COMPARES.test(text)) return null;
  if (isPresent) return { of, isOwn: true, year, isPast: false };
  if (of === 'result') {
    const isOther = year === null || (!years.includes(resultYear) && year < resultYear);
    return { of, isOwn: !isOther, year, isPast };
  }
  // A plan of the result's own year may be a slip in the heading of the one that follows it.
  const isOver = isPast || CARRIED_OUT.test(text);
  const mayBePast = (isOver || style === 'part') && (year === null || year <= resultYear);
  return { of, isOwn: !mayBePast, year, isPast: isOver };
}

const LIKE_ANOTHER = /กว่า|จาก/u;

/** Whether any line, a sentence too, names the result's own year, and not as what another is compared with. */
export function namesOwnYear(text: string, resultYear: number): boolean {
  const line = withoutDates(toArabicDigits(text));
  if (!SPEAKS_OF_YEAR.test(line) || !yearsIn(line, resultYear).includes(resultYear)) return false;
  const [before = ''] = line.split(String(resultYear % 100));
  return !COMPARES.test(before) && !LIKE_ANOTHER.test(before);
}

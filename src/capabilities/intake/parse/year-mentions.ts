import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Place } from '../source.ts';
import type { YearMention } from './report.ts';

const YEAR = /(?:ปีงบประมาณ|ประจำปี)\s*(?:พ\s*\.?\s*ศ\s*\.?\s*)?(25\d{2})(?!\d)/gu;
/** A heading that is nothing but the year, as over a table of scores: `ปี ๒๕๖๕`, `ผล ITA ปี พ.ศ. 2565`. */
const YEAR_ALONE = /^(?:(?:คะแนน|ผล|ข้อมูล)?\s*(?:ITA)?\s*)ปี\s*(?:พ\s*\.?\s*ศ\s*\.?\s*)?(25\d{2})$/iu;
const OF_PLAN = /มาตรการ|ไปสู่การปฏิบัติ|แผนปฏิบัติ|แนวทางการนำ/gu;
const OF_RESULT = /ผลการประเมิน|การวิเคราะห์ผล|คะแนน|ผลการวิเคราะห์(?!.*ไปสู่)/gu;

export type YearReader = (text: string, place: Place) => YearMention[];

/**
 * Makes a reader of the fiscal years named in headings, to be called in reading order: a year belongs to what was
 * named last before it, the result or the plan, also when that stood on the line above.
 */
export function yearReader(): YearReader {
  let subject: YearMention['of'] = null;
  return (text, place) => {
    const line = toArabicDigits(text);
    const alone = YEAR_ALONE.exec(line.trim())?.[1];
    if (alone !== undefined) return [{ year: Number(alone), of: subject ?? 'result', place }];
    const marks = [
      ...[...line.matchAll(OF_PLAN)].map((found) => ({ at: found.index, of: 'plan' as const })),
      ...[...line.matchAll(OF_RESULT)].map((found) => ({ at: found.index, of: 'result' as const })),
    ].sort((one, other) => one.at - other.at);
    const mentions = [...line.matchAll(YEAR)].map((found) => ({
      year: Number(found[1]),
      of: marks.filter((mark) => mark.at < found.index).at(-1)?.of ?? subject,
      place,
    }));
    subject = marks.at(-1)?.of ?? subject;
    return mentions;
  };
}

/**
 * The year of the result as far as it is known: the rulebook's, or the one that the headings name instead. A year on the
 * cover may be named of nothing.
 */
export function resultYearOf({
  rulebook,
  yearMentions,
}: {
  readonly rulebook: Rulebook;
  readonly yearMentions: readonly YearMention[];
}): number {
  const named = yearMentions.flatMap(({ year, of }) => (of === 'result' ? [year] : []));
  const own = rulebook.fiscalYear;
  const isNamed = yearMentions.some(({ year, of }) => year === own && of !== 'plan');
  return isNamed ? own : (named[0] ?? own);
}

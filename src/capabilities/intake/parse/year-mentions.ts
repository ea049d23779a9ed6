import { type FiscalYear, parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Place } from '../source.ts';
import type { YearMention } from './report.ts';
import { FISCAL_YEAR, YEAR_ALONE } from './thai-years.ts';

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
    const mentions = [...line.matchAll(FISCAL_YEAR)].map((found) => ({
      year: Number(found[1]),
      of: marks.filter((mark) => mark.at < found.index).at(-1)?.of ?? subject,
      place,
    }));
    subject = marks.at(-1)?.of ?? subject;
    return mentions;
  };
}

/**
 * The fiscal year of the result by what is known of its document: the rulebook's, unless another is named of the result
 * more than twice as often; of others the one named most, then first. Tables of past years beside a result name those, and
 * a cover may name its year of nothing.
 */
export function resultYearOf({
  rulebook,
  yearMentions,
}: {
  readonly rulebook: Rulebook;
  readonly yearMentions: readonly YearMention[];
}): FiscalYear {
  const own = rulebook.fiscalYear as FiscalYear;
  const times = (year: number) =>
    yearMentions.filter((one) => one.of === 'result' && one.year === year).length;
  const ofNothing = yearMentions.filter(({ of, year }) => of === null && year === own).length;
  const [most] = [
    ...new Set(yearMentions.flatMap(({ of, year }) => (of === 'result' ? [year] : []))),
  ].toSorted((one, other) => times(other) - times(one));
  return most !== undefined && times(most) > MORE_OFTEN * (times(own) + ofNothing)
    ? (parseFiscalYear(most) ?? own)
    : own;
}

const MORE_OFTEN = 2;

import type { PlainDate } from '../../kernel/fiscal-year.ts';
import { BUDDHIST_ERA_OFFSET } from '../../kernel/fiscal-year.ts';
import { showMonth } from '../../kernel/thai/dates.ts';
import { emblemText } from '../report-content.ts';
import type { Turn } from '../thai-figures.ts';
import { wording as reportWording } from '../wording.ts';
import type { OfficialModel } from './official-model.ts';
import { officialWording as wording } from './official-wording.ts';

/** What both papers carry outside of their text. The hash keeps its digits: it is compared letter by letter. */
export const commonParts = (
  { report, letterhead, edition, madeOn, digits }: OfficialModel,
  title: string,
  d: Turn,
) => ({
  title: d(title),
  agency: d(report.agency.name),
  madeOn,
  emblem: emblemText(letterhead, report.agency.name),
  digits,
  watermark: d(report.watermark ?? ''),
  foot: `${d(wording.foot(edition.number))} ${reportWording.contentHash(edition.contentHash)}`,
});

/** "16", "ตุลาคม", "2567". */
export function partsOfDay(date: PlainDate) {
  const [year = 0, , day = 1] = date.split('-').map(Number);
  const [month = ''] = showMonth(date, 'th').split(' ');
  return { day: String(day), month, year: String(year + BUDDHIST_ERA_OFFSET) };
}

/** "16 ตุลาคม 2567", on one line. */
export function dayInWords(date: PlainDate): string {
  const { day, month, year } = partsOfDay(date);
  return [day, month, year].join('\u00a0');
}

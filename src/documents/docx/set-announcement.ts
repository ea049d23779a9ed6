import { AlignmentType, TextRun } from 'docx';
import type { Emblem } from '../../capabilities/letterhead/index.ts';
import type { AnnouncementContent } from '../official/official-content.ts';
import { emblemPlace } from './emblem-place.ts';
import {
  bold,
  centred,
  heading,
  INDENT,
  indented,
  numberedItem,
  type Part,
  sideBySide,
  signLines,
  TEXT_WIDTH,
} from './official-parts.ts';
import { MEASURE_COLUMNS } from './report-parts.ts';
import { measureTable } from './report-tables.ts';

const EMBLEM = 1701;
const HEADING_HALF_POINTS = 32;
const SIGN_WIDTH = 5000;
const DATE_DOTS = [10, 24, 12];

/** The announcement on upright pages. */
export function announcementPart(announcement: AnnouncementContent, emblem: Emblem | null): Part {
  const { subject, preamble, measures, closing, date, sign } = announcement;
  const day = date
    .map(({ label, text }, at) => `${label} ${text ?? '.'.repeat(DATE_DOTS[at] ?? 0)}`)
    .join(' ');
  return [
    emblemPlace(EMBLEM, emblem, announcement.emblem?.alt, AlignmentType.CENTER),
    heading(announcement.heading, HEADING_HALF_POINTS),
    ...subject.map((line) => centred([bold(line)])),
    centred([new TextRun('_'.repeat(20))], { after: 160 }),
    ...preamble.map((text) => indented(text, INDENT.paragraph)),
    ...measures.map((item) => numberedItem(item, INDENT.paragraph)),
    ...closing.map((text, at) => indented(text, INDENT.paragraph, at === closing.length - 1)),
    indented(day, INDENT.paragraph, true),
    sideBySide(
      { width: TEXT_WIDTH - SIGN_WIDTH, children: [] },
      { width: SIGN_WIDTH, children: signLines(sign) },
    ),
  ];
}

/** Its annex on pages across. */
export const annexPart = ({ annex: { heading: lines, table } }: AnnouncementContent): Part => [
  ...lines.map((line, at) =>
    at === 0 ? heading(line, HEADING_HALF_POINTS) : centred([bold(line)], { after: at === 2 ? 160 : 0 }),
  ),
  ...measureTable(table, MEASURE_COLUMNS),
];

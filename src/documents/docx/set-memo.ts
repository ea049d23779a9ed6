import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Emblem } from '../../capabilities/letterhead/index.ts';
import type { MemoContent } from '../official/official-content.ts';
import { emblemPlace } from './emblem-place.ts';
import {
  bold,
  formLine,
  heading,
  INDENT,
  indented,
  numberedItem,
  type Part,
  sideBySide,
  signLines,
  TEXT_WIDTH,
  writingLine,
} from './official-parts.ts';
import { STYLE } from './report-styles.ts';

const EMBLEM = 850;
const TITLE_HALF_POINTS = 58;
const BESIDE_TITLE = 1701;
const HALF = Math.floor(TEXT_WIDTH / 2);
/** The lines for opinion and order end before the column does. */
const WRITING_WIDTH = HALF - 300;
const WRITING_LINES = 3;

/** The memo in the form that an official can go on writing in. */
export function memoPart(memo: MemoContent, emblem: Emblem | null): Part {
  const { order, opinion, to } = memo;
  const last = memo.sections.length - 1;
  const side = (label: string, lines: readonly string[], sign: readonly Paragraph[]) => ({
    width: HALF,
    children: [
      new Paragraph({ style: STYLE.form, keepNext: true, children: [bold(label)] }),
      ...lines.map((line, at) =>
        line !== '' && at < lines.findLastIndex((one) => one !== '')
          ? new Paragraph({ style: STYLE.form, children: [new TextRun(line)] })
          : writingLine(line, WRITING_WIDTH),
      ),
      ...sign,
    ],
  });
  const blank = (written: readonly string[]) => [
    ...written,
    ...Array.from({ length: WRITING_LINES - written.length }, () => ''),
  ];
  return [
    sideBySide(
      { width: BESIDE_TITLE, children: [emblemPlace(EMBLEM, emblem, memo.emblem?.alt)] },
      { width: TEXT_WIDTH - 2 * BESIDE_TITLE, children: [heading(memo.heading, TITLE_HALF_POINTS)] },
      { width: BESIDE_TITLE, children: [] },
    ),
    formLine(memo.office),
    formLine(memo.number, memo.date),
    formLine(memo.subject),
    new Paragraph({
      style: STYLE.form,
      spacing: { before: 120, after: 120 },
      children: [new TextRun(`${to.label}  ${to.text ?? '.'.repeat(60)}`)],
    }),
    ...memo.sections.flatMap(({ heading: title, text, items }, at) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_3,
        spacing: { before: 60, after: 60 },
        indent: { firstLine: INDENT.paragraph },
        children: [new TextRun(title)],
      }),
      ...(text === '' ? [] : [indented(text, INDENT.item, items.length > 0)]),
      ...items.map((item, place) =>
        numberedItem(item, INDENT.item, at === last && place === items.length - 1),
      ),
    ]),
    sideBySide(
      { width: TEXT_WIDTH - HALF - 500, children: [] },
      { width: HALF + 500, children: signLines(memo.writer) },
    ),
    new Paragraph({ style: STYLE.form }),
    sideBySide(
      opinion ? side(opinion.label, blank([]), signLines(opinion.sign)) : { width: HALF, children: [] },
      side(order.label, blank(order.choices), signLines(order.sign)),
    ),
  ];
}

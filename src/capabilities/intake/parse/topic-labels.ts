import type { TopicParagraph } from './report.ts';
import { oneLine } from './wording.ts';

/** The labels of a topic's three paragraphs. */

const PARAGRAPH_LABELS: readonly (readonly [TopicParagraph, RegExp])[] = [
  [
    'mend',
    /^(?:ประเด็น|ข้อ|จุด)?(?:ที่)?(?:เป็น)?ข้อบกพร่อง(?:\s*(?:\/|หรือ|และ)\s*(?:ข้อ|จุด)(?:ที่ต้อง|ที่ควร)?(?:ปรับปรุง|แก้ไข)(?:แก้ไข)?)?\s*(?:[:：]|\s[-–—]\s|$)/u,
  ],
  ['develop', /^(?:ข้อ|ประเด็น)?(?:ที่(?:ต้อง|ควร))?(?:การ)?พัฒนา(?:ให้ดีขึ้น)?\s*(?:[:：]|\s[-–—]\s|$)/u],
  ['sustain', /^(?:ข้อ|ประเด็น)?(?:ที่(?:ต้อง|ควร))?(?:การ)?รักษาระดับ\s*(?:[:：]|\s[-–—]\s|$)/u],
];

/** What may stand before a label, as each is an entry of a list. */
const NUMBER_OR_BULLET =
  /^(?:\(?[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*[.)]?|\(?[ก-ฉ][.)]|[-–•●➤➢*])\s*(?=[\u0e01-\u0e4e])/u;

export type ParagraphLabel = { readonly label: TopicParagraph; readonly rest: string };

/** The label of one of the three paragraphs of a topic, and what follows it in the same text. */
export function readParagraphLabel(text: string): ParagraphLabel | null {
  const line = oneLine(text).replace(NUMBER_OR_BULLET, '');
  for (const [label, pattern] of PARAGRAPH_LABELS) {
    const found = pattern.exec(line);
    if (found) return { label, rest: line.slice(found[0].length).trim() };
  }
  return null;
}

/** A label that nothing but a space parts from its text: by itself it may be the beginning of a sentence. */
export function readSpacedLabel(text: string): ParagraphLabel | null {
  const [, before = '', rest = ''] =
    /^((?:[(]?[\d๐-๙ก-ฉ]{1,3}(?:\.[\d๐-๙]{1,2})*[.)]?\s)?\S+)\s(.+)$/su.exec(oneLine(text)) ?? [];
  const found = before === '' ? null : readParagraphLabel(before);
  return found?.rest === '' ? { label: found.label, rest } : null;
}

/** Whether a word only counts or marks an entry of a list; a label below it is no end of it. */
const isNumberOrBullet = (word: string): boolean =>
  !/\p{L}/u.test(word) || `${word}ก`.replace(NUMBER_OR_BULLET, '') === 'ก';

export type BrokenLabel = ParagraphLabel & {
  /** With what the text below begins that is still of the label. */
  readonly end: string;
};

/**
 * A label that runs over two lines or cells of a narrow column, each of them perhaps followed by a line of the text:
 * the first word of one and the beginning of the other make a label together. Null when they do not.
 */
export function readBrokenLabel(text: string, below: string): BrokenLabel | null {
  const [head = '', ...others] = oneLine(text).split(' ');
  if (isNumberOrBullet(head)) return null;
  const [toColon = ''] = /^[^:：]{1,40}[:：]/u.exec(below) ?? [];
  const ends = new Set([oneLine(below), toColon, oneLine(below).split(' ')[0] ?? '']);
  for (const [begin, rest] of [[oneLine(text), ''] as const, [head, others.join(' ')] as const])
    for (const end of ends) {
      const found = end === '' ? null : readParagraphLabel(`${begin}${end}`);
      if (found?.rest === '') return { label: found.label, rest, end };
    }
  return null;
}

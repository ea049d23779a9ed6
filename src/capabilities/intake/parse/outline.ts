import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import { isHeadingLike } from './heading-line.ts';
import type { Line } from './lines.ts';

/** How headings stand under one another, told by how they are numbered: no form of file keeps more of it. */

export type Heading = {
  readonly text: string;
  /** Headings numbered alike are of one rank: `part`, `caption`, `topic`, by its depth a number, a letter, else `plain`. */
  readonly style: string;
};

const PART = /^(?:ภาคผนวก|(?:ส่วน|บท|ตอน|หมวด)(?:ที่)?\s*(?:\d|[ก-ฮ](?=[\s.)]|$)))/u;
const CAPTION = /^(?:ตาราง|ภาพ|รูป|แผนภูมิ|แผนภาพ|กราฟ)(?:(?:ประกอบ|ที่)*\s*\d|แสดง|สรุป|คะแนน|ผล|เปรียบเทียบ)/u;
const TOPIC = /^ประเด็น(?:ที่)?\s*\d/u;
const NUMBERED = /^(\(?)(\d{1,2}(?:\.\d{1,2})*)([.)]*)(?=\s*[^\d\s.,])/u;
const LETTERED = /^(\(?)[ก-ฮ]([.)]+)/u;
const BULLET = /^[•·●▪○*–—-]/u;
const HOLDS_SCORE = /\d[.,]\d{2}(?![\d.])/u;

/** The heading that a line is, or the one filled cell of a row; null for any other line, also for one with a score. */
export function headingOf(line: Line): Heading | null {
  const [text = '', ...others] = line.cells.filter((cell) => cell !== '').map(toArabicDigits);
  if (others.length > 0 || BULLET.test(text) || !isHeadingLike(text)) return null;
  const [mark = '', opening = '', number, closing = ''] = NUMBERED.exec(text) ?? [];
  if (HOLDS_SCORE.test(text.slice(mark.length))) return null;
  return { text, style: styleOf(text, number?.split('.').length ?? 0, `${opening}${closing}`) };
}

function styleOf(text: string, depth: number, marks: string): string {
  if (PART.test(text)) return 'part';
  if (CAPTION.test(text)) return 'caption';
  if (TOPIC.test(text)) return 'topic';
  if (depth > 0) return depth > 1 ? `depth ${depth}` : `number ${marks}`;
  const [, opening, closing] = LETTERED.exec(text) ?? [];
  return closing === undefined ? 'plain' : `letter ${opening}${closing}`;
}

/**
 * The rank of each heading that comes: how many are open above it. One numbered as another that is open closes it and
 * all below; one numbered otherwise stands below what is open. A part closes everything.
 */
export function outline(): (style: string) => number {
  let open: string[] = [];
  return (style) => {
    const at = style === 'part' ? 0 : open.indexOf(style);
    open = [...(at < 0 ? open : open.slice(0, at)), style];
    return open.length - 1;
  };
}

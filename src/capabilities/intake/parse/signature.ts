import { oneLine } from './wording.ts';

const BLANK = '[.…_]{3,}';
const ROLE =
  '(?:และ|\\/|หรือ)?ผู้(?:จัดทำ|ตรวจสอบ|อนุมัติ|เห็นชอบ|ให้ความเห็นชอบ|รายงาน|รับรอง|เสนอ|ทบทวน|พิจารณา)(?:รายงาน|มาตรการ|แผน|ข้อมูล)?';
const FIELDS = ['ลงชื่อ', 'ลงนาม', 'ชื่อ', 'ตำแหน่ง', 'วันที่'];
/** In a narrow cell a word is broken anywhere within, in two cells or lines. */
const BEGINNINGS = FIELDS.filter((word) => word !== 'ชื่อ').flatMap((word) =>
  Array.from(word, (_, at) => word.slice(0, at + 1)).filter(({ length }) => length > 2),
);
const ENDS = FIELDS.flatMap((word) => Array.from(word, (_, at) => word.slice(at)));
const SIGNING = [
  /^(?:\(?\s*)?(?:ลงชื่อ|ลงนาม)(?=[\s.…_(:]|$)/u,
  new RegExp(`^\\(?\\s*(?:${BEGINNINGS.join('|')})$`, 'u'),
  new RegExp(`^(?:${ENDS.join('|')})?\\s*\\(?\\s*${BLANK}`, 'u'),
  /^[()]+$/u,
  new RegExp(`^(?:${ROLE}\\s*)+(?:[:(.…_]|$)`, 'u'),
];

/**
 * Whether a row or line belongs to a block of signatures (ลงชื่อ, a dotted blank, ผู้จัดทำ … ผู้อนุมัติ): every one of its
 * cells does, so that a person who checks may still be named in the row of a measure.
 */
export function isSignature(cells: readonly string[]): boolean {
  const filled = cells.map(oneLine).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => SIGNING.some((pattern) => pattern.test(cell)));
}

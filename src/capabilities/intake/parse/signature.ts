import { oneLine } from './wording.ts';

const BLANK = '[.…_]{3,}';
const ROLE =
  '(?:และ|\\/|หรือ)?ผู้(?:จัดทำ|ตรวจสอบ|อนุมัติ|เห็นชอบ|ให้ความเห็นชอบ|รายงาน|รับรอง|เสนอ|ทบทวน|พิจารณา)(?:รายงาน|มาตรการ|แผน|ข้อมูล)?';
const SIGNING = [
  // In a narrow cell the word is broken within: "ลงชื่", then "อ……".
  /^(?:\(?\s*)?(?:ลงชื่อ?|ลงนาม)(?=[\s.…_(:]|$)/u,
  new RegExp(`^(?:ตำแหน่ง|วันที่|ชื่อ|อ)?\\s*\\(?\\s*${BLANK}`, 'u'),
  /^(?:ตำแหน่ง|วันที่|[()]+)$/u,
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

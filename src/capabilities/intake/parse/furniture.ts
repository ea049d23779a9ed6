import { isSignature } from './signature.ts';
import { oneLine } from './wording.ts';

/** What frames a report and says nothing of its own: headings of parts, captions, page numbers, signatures. */

const NEVER_IN_A_TABLE = [/ลงชื่อ\s*[.…_]{3,}/u, /^(?:file|https?):\/\/\S+(?:\s+\d+\/\d+)?$/u];

/** Lines for signatures and addresses in the margin, which layout may have put into a table's columns. */
export function isOutsideTables(text: string): boolean {
  const line = oneLine(text);
  return NEVER_IN_A_TABLE.some((pattern) => pattern.test(line));
}

const FURNITURE = [
  ...NEVER_IN_A_TABLE,
  /^[-–—\s]*[\d๐-๙]{1,3}[-–—\s]*$/u,
  /^(?:หน้า|page)(?:ที่)?\s*[\d๐-๙]+(?:\s*(?:จาก|\/|of)\s*[\d๐-๙]+)?$/iu,
  /^(?:ภาพ|รูป|ตาราง|แผนภูมิ|แผนภาพ)(?:ที่)?\s*[\d๐-๙]+/u,
  /(?:\.{4,}|…{2,})\s*[\d๐-๙]+$/u,
  /^(?:สารบัญ|บทนำ|คำนำ|ภาคผนวก|และ)$/u,
  /^(?:เครื่องมือ(?:การประเมิน)?|แบบสำรวจ|ตัวชี้วัดที่|(?:ชื่อ|รายละเอียด)ตัวชี้วัด|ข้อความ(?:คำถาม)?|ข้อคำถาม|คะแนน)$/u,
  /^วิเคราะห์ข้อบกพร่อง/u,
  /^[\d๐-๙]+(?:\.[\d๐-๙]+)*[.)]?\s*(?:ผลการประเมิน|คะแนน(?:ภาพรวม|ราย)|สรุปผล|ข้อมูลรายละเอียด|วิธีการนำ|การนำผล|แนวทางการนำ|การวิเคราะห์|มาตรการ|ผลการวิเคราะห์)/u,
  /^(?:ส่วนที่|ตอนที่|บทที่)\s*[\d๐-๙]+/u,
  /^(?:รายงาน)?(?:การวิเคราะห์)?ผลการประเมินคุณธรรมและความโปร่งใส/u,
  /^(?:รายงาน)?การวิเคราะห์ผลการประเมิน/u,
  /^มาตรการส่งเสริมคุณธรรม/u,
  /^(?:ใน)?(?:การ)?ดำเนิน(?:การ|งาน)ของหน่วยงาน/u,
  /โดยแบ่งคะแนน\s*ตามประเด็น/u,
  /^(?:ประจำ)?ปีงบประมาณ\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*[\d๐-๙]{4}$/u,
  /^อำเภอ\S+\s*จังหวัด\S+$/u,
  /^จังหวัด\S+$/u,
  /^(?:ภายใน)?หน่วยงาน$/u,
  /^รายงานการวิเคราะห์ผล$/u,
  /^การประเมินคุณธรรมและความโปร่งใส$/u,
  /^แยกเป็น\s*[\d๐-๙]+\s*ประเด็น/u,
  /^(?:[\d๐-๙]+\s*)?ประเด็น\s*ดังต่อไปนี้$/u,
  /^(?:คุณธรรม)?(?:และ)?(?:ความ)?โปร่งใส$/u,
  /^(?:พ\s*\.?\s*ศ\s*\.?\s*)?[\d๐-๙]{4}$/u,
  /^(?:โดย)?(?:มี)?(?:รายละเอียด|แบ่งคะแนน.*)?ดังต่อไปนี้$/u,
];

/** Headings, captions and page numbers of the kind of report: understood, though they carry no figure. */
export function isFurniture(text: string): boolean {
  // Of a ำ that was drawn in two parts a PDF may keep a space.
  const line = oneLine(text).replace(/ำ (?=[\u0e01-\u0e2e\u0e40-\u0e44])/gu, 'ำ');
  return isSignature([line]) || FURNITURE.some((pattern) => pattern.test(line));
}

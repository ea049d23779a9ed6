import { ENDS_IN_YEAR, PAST_YEAR } from './thai-years.ts';
import { oneLine } from './wording.ts';

/** Whether a line looks like a heading: it is short and names something, but states nothing. */

const LONGEST_HEADING = 400;

/** Words with which a sentence states something; not where they only say more of the noun before them. */
const STATES = new RegExp(
  [
    '(?<!ที่|ซึ่ง|การ|ผู้)(?:ได้(?!แก่)|แจ้ง|พบ(?:ว่า)?|ปรากฏ|ทำให้)',
    '(?<!ที่|ซึ่ง|ผู้)(?:ยังไม่|ไม่(?!มี|เป็น)|จะ(?!เข้|บัง|ทิ้ง|ขบ|รัง|นะ|แนะ)|ต้อง|ควร|ขอ(?=ขอบ|แจ้ง|ความ|เรียน|เชิญ|รายงาน|ให้|ส่ง|อภัย))',
    '(?<!ที่|ซึ่ง|การ|ผู้|อย่าง|ให้|รัศ|บาร|สา|ห|เส|อัค|รู้)มี(?=การ|เรื่อง|จำนวน|ผู้|ผล|คะแนน|ข้อ|งบ|เจ้าหน้าที่|บุคลากร|ประชาชน|หน่วย|แผน|โครงการ|มติ|คำสั่ง|ทั้ง|รวม|\\s)',
    'จำนวน\\s*[\\d๐-๙,]+|ประกอบด้วย|(?<!ที่|ซึ่ง)เพิ่มขึ้น|(?<!ที่|ซึ่ง)ลดลง|สูงกว่า|ต่ำกว่า|เนื่องจาก|ทั้งนี้|อย่างไรก็|ดังนั้น|นั้น(?=\\s|$)|แล้ว(?=\\s|$)',
    '(?<=\\s|^)(?:คือ|เป็น|ถูก|จึง|เพราะ|แต่)|(?<=หน่วยงาน|ปี\\S{0,4})(?:เป็น|ถูก|จึง|คือ)',
  ].join('|'),
  'u',
);
/** Names and titles in which such words are no verbs. */
const TITLE_WORDS =
  /ผู้มีส่วนได้(?:ส่วน)?เสีย|การมีส่วนร่วม|ข้อ(?:ที่)?ต้อง(?:ปรับปรุง|แก้ไข)\S*|ต้องปรับปรุง|รายได้|จัดเก็บได้|(?:เพื่อ|เรื่อง)\s?(?:โปรด|แจ้ง)/gu;

export function isHeadingLike(text: string): boolean {
  const line = oneLine(text);
  return (
    line.length <= LONGEST_HEADING && !STATES.test(line.replace(PAST_YEAR, ' ').replace(TITLE_WORDS, ' '))
  );
}

const PART = '(?:(?:ส่วน|ตอน|บท|หมวด|ข้อ)(?:ที่)?\\s?)?\\(?[\\d๐-๙]{1,2}(?:\\.[\\d๐-๙]{1,2})*[.)]?\\s*';
const TITLE =
  '(?:(?:ราย)?(?:ละเอียด|การ)?(?:กำหนด|จัดทำ)?(?:ร่าง)?(?:แผน(?:ปฏิบัติ(?:การ|งาน)?|งาน)?(?:การ)?(?:ดำเนินงาน|ขับเคลื่อน|ยกระดับ|พัฒนา|ส่งเสริม|ปรับปรุง)?|มาตรการ|แนวทาง(?=การ(?:นำ|ขับเคลื่อน|ยกระดับ))|รายงาน(?:ผล)?|สรุป(?:ผล)?|ภาคผนวก|สารบัญ|การนำผล|การกำกับติดตาม|การแปลงผล|การขับเคลื่อนมาตรการ|ตาราง(?:ที่|แสดง|สรุป)?))';
const BEGINS_AS_TITLE = new RegExp(`^(?:${PART})?${TITLE}`, 'u');

/**
 * Whether a line is the heading of another part, whatever stands directly above it: it begins as the title of a plan or
 * report does and ends in a fiscal year, and states nothing.
 */
export function isTitleOfPart(text: string): boolean {
  const line = oneLine(text);
  return BEGINS_AS_TITLE.test(line) && ENDS_IN_YEAR.test(line) && isHeadingLike(line);
}

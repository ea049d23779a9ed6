import type { MeasureColumn } from './report.ts';

/**
 * The words with which Thai offices say what is told of a measure: in the captions of a table's columns and, before a
 * text, as labels. Spaces are no part of them.
 */
export type MeasureWords = {
  readonly column: MeasureColumn;
  /** Words that mean this column wherever a caption holds one. */
  readonly sure: string;
  /** Words that mean it in a caption where no other column is called so, and as labels only before a colon or dash. */
  readonly perhaps: string;
  /** What stands before such a word, and behind it, where it is a label. */
  readonly labelled: readonly [before: string, behind: string];
};

const DOING = '(?:(?:ใน|ที่)?(?:การ)?(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติงาน|ปฏิบัติ))?';

/** The more particular stand before the more general. */
export const MEASURE_WORDS: readonly MeasureWords[] = [
  {
    column: 'monitoring',
    sure: '(?:กำกับ(?:ดูแล)?(?:และ)?)?ติดตาม|กำกับ(?:ดูแล)?|รายงานผล|การรายงาน|ประเมินผล',
    perhaps: 'ตรวจสอบผล|รอบรายงาน',
    // Without the noun before it, `รายงานผล` begins what is done.
    labelled: [
      '(?:(?:ผู้|วิธี(?:การ)?|แนวทาง(?:การ)?|ผล(?:ลัพธ์)?(?:การ)?)|การ(?=กำกับ|ติดตาม|รายงาน)|(?=การรายงาน|กำกับ(?:และ)?ติดตาม))',
      '(?:(?:และ)?(?:การ)?(?:ประเมินผล|รายงานผล|รายงาน|ผล))*(?:การดำเนิน(?:การ|งาน))?',
    ],
  },
  {
    column: 'period',
    sure: '(?:ระยะ|ห้วง|ช่วง|กำหนด)เวลา|วัน\\s*(?:และ|/)?\\s*เวลา|เวลา(?:ที่)?(?=(?:การ)?(?:ดำเนิน|ปฏิบัติ))|ระยะ(?=ดำเนิน)|กำหนดแล้วเสร็จ|วัน(?:ที่)?(?=เริ่ม|ดำเนิน|สิ้นสุด|แล้วเสร็จ)|เริ่มต้น|สิ้นสุด',
    perhaps: 'กำหนดการ|แผนการดำเนิน|ไตรมาส|วัน/?เดือน/?ปี|เวลา|แล้วเสร็จ|เมื่อใด',
    labelled: ['', DOING],
  },
  {
    column: 'responsible',
    sure: '(?:ผู้|หน่วยงาน|ส่วนราชการ|ส่วนงาน|กอง|สำนัก|ฝ่าย)(?:ที่|ผู้)?รับผิดชอบ(?:หลัก)?|ผู้(?:ที่)?เกี่ยวข้อง|ผู้(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติ)|เจ้าภาพ(?:หลัก)?|หน่วยงานหลัก|หน่วยงาน(?:ที่)?(?:ดำเนินการ|ดำเนินงาน|เจ้าของ)',
    perhaps: 'รับผิดชอบ|หน่วยงาน|ส่วนราชการ|ส่วนงาน|กอง|สำนัก|ฝ่าย|ผู้ประสานงาน',
    labelled: ['', ''],
  },
  {
    column: 'steps',
    sure: 'ขั้นตอน|วิธีการ|วิธี(?=ดำเนิน|ปฏิบัติ)|แนวทาง(?=(?:การ|ใน)*(?:ดำเนิน|ปฏิบัติ))',
    perhaps: 'กระบวนการ|รายละเอียด|แนวทาง|วิธี|การดำเนิน(?:การ|งาน)|กิจกรรม|โครงการ',
    labelled: ['', DOING],
  },
  {
    column: 'title',
    sure: 'มาตรการ|โครงการ|กิจกรรม',
    perhaps: 'แนวทาง(?:(?:การ)?(?:พัฒนา|ปรับปรุง|แก้ไข))?|แผนงาน|เรื่อง|รายการ|ข้อเสนอ|สิ่งที่(?:ต้อง|จะ)ดำเนินการ',
    labelled: ['(?:ชื่อ)?', '(?:\\s*ที่\\s*[\\d๐-๙]{1,2})?'],
  },
];

/** With such words begins the caption of a column of which no field is made, whatever it is of. */
export const OF_NO_FIELD =
  /^(?:ที่$|ลำดับ|รหัส|เลข(?:ที่|รหัส)|ตัวชี้วัด|ตัวบ่งชี้|(?:ค่า)?เป้าหมาย|งบประมาณ|แหล่งงบ|วัตถุประสงค์|ผลที่(?:คาด|จะได้)|ผลผลิต|ผลสำเร็จ|ผลสัมฤทธิ์|ความสำเร็จ|ผลการดำเนิน|สถานะ|หมายเหตุ|ประเด็น|ข้อบกพร่อง|ปัญหา|ความเสี่ยง|กลุ่มเป้าหมาย|สถานที่|เอกสาร|หลักฐาน)/u;

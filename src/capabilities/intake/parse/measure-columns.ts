import type { MeasureColumn } from './report.ts';
import { oneLine } from './wording.ts';

/** The words for what is said of a measure: as captions of a table's columns, and as labels before a text. */

type Words = {
  readonly column: MeasureColumn;
  /** Any caption that holds one of these. */
  readonly caption: RegExp;
  /** The label, whole. */
  readonly label: string;
};

const DOING = '(?:ใน)?(?:การ)?(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติ)?';

/** The more particular stand before the more general. */
const WORDS: readonly Words[] = [
  {
    column: 'monitoring',
    caption: /กำกับ|ติดตาม|รายงานผล/u,
    label: '(?:การ(?:กำกับ)?(?:และ)?ติดตาม|การกำกับ|กำกับ(?:และ)?ติดตาม|การรายงาน)(?:และ)?(?:ประเมินผล|ผล)?',
  },
  {
    column: 'period',
    caption: /ระยะเวลา|ห้วงเวลา|ช่วงเวลา/u,
    label: `(?:ระยะ|ห้วง|ช่วง|กำหนด)เวลา${DOING}`,
  },
  {
    column: 'responsible',
    caption: /รับผิดชอบ|ผู้(?:ที่)?เกี่ยวข้อง|ผู้ดำเนินการ|เจ้าภาพ/u,
    label: '(?:(?:ผู้|หน่วยงาน|ส่วนราชการ)(?:ที่|ผู้)?รับผิดชอบ(?:หลัก)?|ผู้(?:ที่)?เกี่ยวข้อง|ผู้ดำเนินการ|เจ้าภาพ(?:หลัก)?)',
  },
  {
    column: 'steps',
    caption: /ขั้นตอน|วิธีปฏิบัติ|วิธีการ/u,
    label: `(?:ขั้นตอน|วิธีการ|วิธี(?=ดำเนิน|ปฏิบัติ)|แนวทาง)${DOING}`,
  },
  {
    column: 'title',
    caption: /มาตรการ|โครงการ|กิจกรรม/u,
    label: '(?:ชื่อ)?(?:มาตรการ|โครงการ|กิจกรรม)(?:\\s*ที่\\s*[\\d๐-๙]{1,2})?',
  },
];

/** The columns of a table of measures by its header row, null for other columns; null when it is no such header. */
export function readMeasureHeader(cells: readonly string[]): (MeasureColumn | null)[] | null {
  if (cells.some((cell) => oneLine(cell).length > 60)) return null;
  const taken = new Set<MeasureColumn>();
  const columns = cells.map((cell) => {
    const column =
      WORDS.find((words) => !taken.has(words.column) && words.caption.test(cell))?.column ?? null;
    if (column) taken.add(column);
    return column;
  });
  return taken.has('title') && taken.size >= 3 ? columns : null;
}

const ANY = WORDS.map(({ label }) => label).join('|');
const BULLET = '(?:[-–•●➤➢*]|\\(?[\\d๐-๙]{1,2}(?:\\.[\\d๐-๙]{1,2})*[.)])?\\s*';
const LABELS = WORDS.map(({ column, label }) => ({
  column,
  pattern: new RegExp(
    `^${BULLET}${label}(?:\\s*/\\s*(?:${ANY}))*(?<mark>\\s*[:：]\\s*|\\s+[-–—]\\s+|\\s+|$)(?<rest>.*)$`,
    'su',
  ),
}));

export type MeasureLabel = {
  readonly column: MeasureColumn;
  readonly rest: string;
  /** A colon or a dash parts it from the text, or a number stands in it. */
  readonly isMarked: boolean;
};

/** The label with which a text begins (`ผู้รับผิดชอบ กองคลัง`, `ระยะเวลา : …`), and what follows; null when with none. */
export function readMeasureLabel(text: string): MeasureLabel | null {
  for (const { column, pattern } of LABELS) {
    const { mark = '', rest = '' } = pattern.exec(text.trim())?.groups ?? {};
    if (!pattern.test(text.trim())) continue;
    const before = text.trim().slice(0, text.trim().length - rest.length);
    return { column, rest: rest.trim(), isMarked: /[:：–—-]/u.test(mark) || /ที่\s*[\d๐-๙]/u.test(before) };
  }
  return null;
}

import type { Substitution } from '../capabilities/agency/index.ts';
import type { EmptyPlan } from '../capabilities/measures/index.ts';

/**
 * The fixed words of the report. They stand here and not in the message catalogues because the paper is a Thai
 * official document whatever language the screen is in; digits are Arabic and turned with the rest of the text.
 */
const PROGRAMME = 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ';
const MEASURES = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
const IN_PLACE: Readonly<Record<Substitution, string>> = {
  acts: 'รักษาราชการแทน',
  fills: 'รักษาการในตำแหน่ง',
  serves: 'ปฏิบัติหน้าที่',
};
const EMPTY_BECAUSE: Readonly<Record<EmptyPlan, string>> = {
  'no-item-scores': 'เนื่องจากผลการประเมินที่ได้รับไม่มีคะแนนรายข้อ จึงยังวิเคราะห์ไม่ได้ว่าข้อใดต้องปรับปรุงหรือควรพัฒนา',
  'none-in-library':
    'เนื่องจากยังไม่มีมาตรการตัวอย่างสำหรับหลักเกณฑ์การประเมินนี้ หน่วยงานต้องกำหนดมาตรการตามผลการวิเคราะห์ในส่วนที่ 2',
};
/** A number, or in a starting template the tag that stands for it. */
type Figure = number | string;
const ofYear = (year: Figure) => `ประจำปีงบประมาณ พ.ศ.\u00a0${year}`;

export const wording = {
  title: (agency: string, year: number) => `รายงานการวิเคราะห์ผล${PROGRAMME} ${ofYear(year)} ${agency}`,
  cover: {
    analysis: (year: Figure) => [
      'รายงานการวิเคราะห์ผล',
      'การประเมินคุณธรรมและความโปร่งใส',
      'ในการดำเนินงานของหน่วยงานภาครัฐ',
      ofYear(year),
    ],
    and: 'และ',
    measures: (year: Figure) => ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'ภายในหน่วยงาน', ofYear(year)],
  },
  emblem: (agency: string) => `ตราสัญลักษณ์ของ${agency}`,
  contents: 'สารบัญ',
  editionLabel: 'ฉบับที่',
  edition: (number: number) => `ฉบับที่\u00a0${number}`,
  contentHashLabel: 'รหัสเนื้อหา (SHA-256)',
  contentHash: (hash: string) => `รหัสเนื้อหา (SHA-256) ${hash}`,
  page: 'หน้า',
  resultHeading: (year: Figure) => `ส่วนที่ 1 ผล${PROGRAMME} ${ofYear(year)}`,
  overallHeading: '1.1 คะแนนภาพรวม',
  overall: (agency: string, score: string, level: string | null) =>
    `${agency} ได้คะแนนภาพรวม ${score}\u00a0คะแนน${level === null ? '' : ` ผลการประเมินอยู่ใน “${levelTitle(level)}”`} ปรากฏตามภาพที่\u00a01`,
  overallMissing: (agency: string) => `ยังไม่มีคะแนนภาพรวมของ${agency} คะแนนที่ปรากฏเป็นคะแนนเท่าที่มีข้อมูล`,
  indicatorsHeading: '1.2 คะแนนรายเครื่องมือและรายตัวชี้วัด',
  indicators: (count: number, lowest: { name: string; score: string } | null) =>
    `การประเมินประกอบด้วยตัวชี้วัด ${count}\u00a0ตัวชี้วัด ${lowest === null ? '' : `ตัวชี้วัดที่ได้คะแนนต่ำที่สุด คือ ${lowest.name} ได้ ${lowest.score}\u00a0คะแนน `}ปรากฏตามภาพที่\u00a02 ตารางที่\u00a01 และตารางที่\u00a02`,
  figureOverall: 'ภาพที่ 1 คะแนนในภาพรวม',
  figureIndicators: 'ภาพที่ 2 คะแนนรายตัวชี้วัด',
  altOverall: (score: string, level: string | null) =>
    `มาตรวัดคะแนนภาพรวม ได้ ${score} จากคะแนนเต็ม 100 คะแนน${level === null ? '' : ` ${levelTitle(level)}`}`,
  altIndicators: (parts: readonly string[]) => `แผนภูมิคะแนนรายตัวชี้วัด ได้แก่ ${parts.join(', ')}`,
  tableInstruments: 'ตารางที่ 1 คะแนนจำแนกตามเครื่องมือการประเมิน',
  tableIndicators: 'ตารางที่ 2 คะแนนรายตัวชี้วัด',
  tableTopic: (table: Figure, topic: Figure) => `ตารางที่ ${table} คะแนนรายข้อของประเด็นที่ ${topic}`,
  tableMeasures: (table: Figure) => `ตารางที่ ${table} ${MEASURES}`,
  column: {
    instrument: 'เครื่องมือการประเมิน',
    instrumentName: 'ชื่อเครื่องมือ',
    weight: 'ค่าน้ำหนัก (ร้อยละ)',
    score: 'คะแนน',
    indicator: 'ตัวชี้วัดที่',
    indicatorName: 'รายละเอียดตัวชี้วัด',
    question: 'ข้อคำถาม/ข้อมูลที่เปิดเผย',
    suggestion: 'ข้อเสนอแนะ',
    order: 'ที่',
    measure: 'มาตรการ/โครงการ/กิจกรรม',
    steps: 'ขั้นตอน/วิธีปฏิบัติ',
    responsible: 'ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง',
    period: 'ระยะเวลาดำเนินงาน',
    monitoring: 'การกำกับติดตาม/รายงานผล',
    budget: 'งบประมาณ (บาท)',
    topic: 'ประเด็นที่',
    topicName: 'ชื่อประเด็น',
    item: 'ข้อ',
    finding: 'ผลการวิเคราะห์',
    from: 'วันที่เริ่ม',
    to: 'วันที่สิ้นสุด',
    subject: 'รายการ',
    value: 'ข้อมูล',
  },
  overallRow: 'คะแนนภาพรวม',
  continued: '(ต่อ)',
  notes: 'หมายเหตุ',
  item: (id: string) => `ข้อ\u00a0${id}`,
  analysisHeading: (topics: Figure) => `ส่วนที่ 2 ผลการวิเคราะห์แยกเป็น ${topics} ประเด็น`,
  topicHeading: (topic: Figure, name: string) => `ประเด็นที่ ${topic} ${name}`,
  finding: {
    mend: 'ข้อบกพร่อง/ข้อปรับปรุง',
    develop: 'การพัฒนา',
    sustain: 'การรักษาระดับ',
  },
  measuresHeading: (year: Figure) => `ส่วนที่ 3 ${MEASURES} ${ofYear(year)}`,
  measures: (agency: string, result: number, plan: number) =>
    `${agency} ได้นำผลการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ${ofYear(result)} มากำหนดเป็นมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน เพื่อถือปฏิบัติใน${ofYear(plan).slice('ประจำ'.length)} ดังต่อไปนี้`,
  noMeasures: (plan: number, because: EmptyPlan | null) =>
    `ยังไม่ได้กำหนดมาตรการสำหรับ${ofYear(plan).slice('ประจำ'.length)}${because === null ? '' : ` ${EMPTY_BECAUSE[because]}`}`,
  unmeasured: (items: readonly string[]) =>
    `ข้อที่ต้องปรับปรุงหรือควรพัฒนาแต่ยังไม่ได้กำหนดมาตรการในปีนี้ จำนวน ${items.length}\u00a0ข้อ ได้แก่ ${items.map((id) => `ข้อ\u00a0${id}`).join(' ')} หน่วยงานจะพิจารณากำหนดมาตรการเป็นลำดับถัดไปตามกำลังคนที่มี`,
  budget: (baht: string) => `งบประมาณ ${baht}\u00a0บาท`,
  signed: 'ลงชื่อ',
  position: 'ตำแหน่ง',
  inPlace: (capacity: Substitution, position: string, own: string | null) =>
    `${own === null ? '' : `${own} `}${IN_PLACE[capacity]}${position}`,
  date: 'วันที่',
  figure: {
    lowest: 'ต่ำที่สุด',
    full: 'เต็ม',
    axis: (from: number) => `แกนคะแนนเริ่มที่ ${from} คะแนน`,
  },
  sheet: {
    summary: 'ภาพรวม',
    indicators: 'ตัวชี้วัด',
    items: 'รายข้อ',
    analysis: 'ผลการวิเคราะห์',
    measures: 'มาตรการ',
    suggestions: 'ข้อเสนอแนะ',
  },
  fiscalYear: 'ปีงบประมาณที่ประเมิน (พ.ศ.)',
  planYear: 'ปีงบประมาณของมาตรการ (พ.ศ.)',
  agency: 'หน่วยงาน',
  locality: 'ที่ตั้ง',
  level: 'ระดับผลการประเมิน',
  remark: 'ข้อสังเกต',
} as const;

/** "ผ่านดี" → "ระดับผ่านดี"; a name that says it itself is left alone. */
export function levelTitle(level: string): string {
  return level.startsWith('ระดับ') ? level : `ระดับ${level}`;
}

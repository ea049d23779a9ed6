import { levelTitle } from '../wording.ts';

/** The fixed words of memo and announcement, in the forms 2 and 7 of the regulation on official correspondence (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ). */
const PROGRAMME = 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ';
const MEASURES = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
const inYear = (year: number) => `ปีงบประมาณ พ.ศ.\u00a0${year}`;
const ofYear = (year: number) => `ประจำ${inYear(year)}`;

export const officialWording = {
  template: 'แม่แบบ',
  notFrozen: 'ยังไม่ได้ตรึงเนื้อหา',
  memo: 'บันทึกข้อความ',
  office: 'ส่วนราชการ',
  number: 'ที่',
  date: 'วันที่',
  subject: 'เรื่อง',
  to: 'เรียน',
  through: (position: string) => `(ผ่าน${position})`,
  memoTitle: (year: number, agency: string) =>
    `บันทึกข้อความ ขออนุมัติรายงานการวิเคราะห์ผล${PROGRAMME} ${ofYear(year)} ${agency}`,
  memoSubject: (result: number, plan: number, hasMeasures: boolean) =>
    `ขออนุมัติรายงานการวิเคราะห์ผล${PROGRAMME} ${ofYear(result)}${hasMeasures ? ` และ${MEASURES} ${ofYear(plan)}` : ''}`,
  background: 'เรื่องเดิม',
  backgroundText: (agency: string, result: number, plan: number) =>
    `${agency} เข้ารับ${PROGRAMME} (Integrity and Transparency Assessment: ITA) ${ofYear(result)} และนำผลการประเมินมาวิเคราะห์ เพื่อกำหนด${MEASURES}สำหรับถือปฏิบัติใน${inYear(plan)}`,
  facts: 'ข้อเท็จจริง',
  result: (overall: string, level: string | null, instruments: readonly string[]) =>
    `ผลการประเมิน ได้คะแนนภาพรวม ${overall}\u00a0คะแนน${level === null ? '' : ` ผลการประเมินอยู่ใน “${levelTitle(level)}”`}${instruments.length === 0 ? '' : ` จำแนกตามเครื่องมือการประเมิน ได้แก่ ${instruments.join(' ')}`}`,
  noResult: 'ผลการประเมิน ยังไม่มีคะแนนภาพรวม คะแนนเท่าที่มีข้อมูลปรากฏในรายงาน',
  instrument: (id: string, score: string) => `${id}\u00a0${score}\u00a0คะแนน`,
  findings: (topics: number, counts: readonly string[]) =>
    `ผลการวิเคราะห์ ${topics}\u00a0ประเด็น ${counts.slice(0, -1).join(' ')} และ${counts.at(-1)}`,
  noFindings: 'ผลการวิเคราะห์ ยังวิเคราะห์รายข้อไม่ได้ เนื่องจากไม่มีคะแนนรายข้อ',
  finding: {
    mend: 'ข้อที่ต้องปรับปรุง',
    develop: 'ข้อที่ควรพัฒนา',
    sustain: 'ข้อที่ควรรักษาระดับ',
  },
  counted: (finding: string, count: number) =>
    count === 0 ? `ไม่มี${finding}` : `มี${finding} ${count}\u00a0ข้อ`,
  prepared: (measures: number, plan: number, edition: number) =>
    `ผู้จัดทำได้จัดทำรายงานการวิเคราะห์ผลการประเมิน ${measures === 0 ? 'โดยยังไม่ได้กำหนดมาตรการ' : `พร้อม${MEASURES} ${ofYear(plan)} จำนวน ${measures}\u00a0มาตรการ`} ตามรายงานฉบับที่\u00a0${edition} ที่แนบมาพร้อมนี้`,
  unmeasured: (count: number) =>
    `ยังมีข้อที่ต้องปรับปรุงหรือควรพัฒนาแต่ยังไม่ได้กำหนดมาตรการ ${count}\u00a0ข้อ ตามที่ระบุในรายงาน`,
  proposal: 'ข้อพิจารณา',
  proposalText: 'จึงเรียนมาเพื่อโปรดพิจารณา หากเห็นชอบ ขอได้โปรด',
  approve: (result: number, plan: number, hasMeasures: boolean) =>
    `อนุมัติรายงานการวิเคราะห์ผลการประเมิน ${ofYear(result)}${hasMeasures ? ` และ${MEASURES} ${ofYear(plan)}` : ''}`,
  sign: (plan: number) => `ลงนามในประกาศ เรื่อง ${MEASURES} ${ofYear(plan)}`,
  publish: (hasMeasures: boolean) =>
    hasMeasures
      ? 'ให้เผยแพร่รายงานและประกาศทางเว็บไซต์ของหน่วยงาน และแจ้งผู้รับผิดชอบดำเนินการตามมาตรการต่อไป'
      : 'ให้เผยแพร่รายงานทางเว็บไซต์ของหน่วยงาน',
  signed: '(ลงชื่อ)',
  dateLine: 'วันที่',
  writer: 'ผู้จัดทำ',
  opinionOf: (position: string | null) => `ความเห็นของ${position ?? 'ผู้ตรวจสอบ'}`,
  orderOf: (position: string | null) => `คำสั่งของ${position ?? 'ผู้อนุมัติ'}`,
  choices: ['(\u00a0\u00a0\u00a0) อนุมัติ', '(\u00a0\u00a0\u00a0) ไม่อนุมัติ เนื่องจาก'],
  announcement: (agency: string) => `ประกาศ${agency}`,
  announcementTitle: (plan: number, agency: string) => `ประกาศ${agency} เรื่อง ${MEASURES} ${ofYear(plan)}`,
  announcementSubject: (plan: number) => [`เรื่อง ${MEASURES}`, ofYear(plan)],
  preamble: (agency: string, result: number, hasNeeds: boolean) =>
    `ด้วย${agency} ได้นำผล${PROGRAMME} (Integrity and Transparency Assessment: ITA) ${ofYear(result)} มาวิเคราะห์${hasNeeds ? 'ข้อที่ต้องปรับปรุง ข้อที่ควรพัฒนา และข้อที่ควรรักษาระดับ ' : ''}เพื่อกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสให้การดำเนินงานของหน่วยงานเป็นไปด้วยความสุจริต โปร่งใส และตรวจสอบได้`,
  therefore: (agency: string, plan: number, measures: number) =>
    `${agency} จึงประกาศ${MEASURES} ${ofYear(plan)} จำนวน ${measures}\u00a0มาตรการ ดังต่อไปนี้`,
  details:
    'ขั้นตอนหรือวิธีปฏิบัติ ผู้รับผิดชอบ ระยะเวลาดำเนินงาน และการกำกับติดตามของแต่ละมาตรการ ให้เป็นไปตามบัญชีแนบท้ายประกาศนี้',
  closing: 'จึงประกาศให้ทราบโดยทั่วกัน',
  announcedOn: 'ประกาศ ณ วันที่',
  month: 'เดือน',
  era: 'พ.ศ.',
  annex: (agency: string) => `บัญชีแนบท้ายประกาศ${agency}`,
  foot: (edition: number) => `รายงานฉบับที่\u00a0${edition}`,
} as const;

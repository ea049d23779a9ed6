/** The plan proposed for the next fiscal year, on the desk. */
export const measuresPage = {
  title: ({ year }: { year: number }) => `มาตรการที่เสนอ ปีงบประมาณ พ.ศ. ${year}`,
  lead: ({ count, findings, covered }: { count: number; findings: number; covered: number }) =>
    findings === 0
      ? `เสนอ ${count} มาตรการเพื่อรักษาระดับ เนื่องจากไม่มีข้อที่ต้องปรับปรุงหรือพัฒนา`
      : `เสนอ ${count} มาตรการ ครอบคลุม ${covered} จาก ${findings} ข้อที่ต้องปรับปรุงหรือควรพัฒนา`,
  order: 'เรียงเรื่องที่ต้องปรับปรุงแก้ไขก่อน แล้วเรียงตามคะแนนที่จะเพิ่มขึ้นต่อวันทำการ',
  kind: ({ kind }: { kind: string }) => `ชื่อส่วนราชการและตำแหน่งเป็นไปตามประเภทหน่วยงาน: ${kind}`,
  changeKind: 'แก้ไขข้อมูลหน่วยงาน',
  none: {
    'no-item-scores':
      'ยังเสนอมาตรการไม่ได้ เนื่องจากผลการประเมินที่นำเข้าไม่มีคะแนนรายข้อ จึงไม่ทราบว่าข้อใดต้องปรับปรุงหรือควรพัฒนา โปรดนำเข้าคะแนนรายข้อ',
    'none-in-library': 'คลังมาตรการยังไม่มีมาตรการสำหรับหลักเกณฑ์การประเมินนี้ โปรดกำหนดมาตรการเองจากผลการวิเคราะห์',
  },
  size: ({ days, most }: { days: number; most: number }) =>
    `ใช้เวลาปฏิบัติงานรวมประมาณ ${days} วันทำการของเจ้าหน้าที่หนึ่งคน จากที่กำหนดไว้ไม่เกินปีละ ${most} วันทำการ`,
  capacity: 'คิดกำลังคนและจัดลำดับอย่างไร',
  following: {
    heading: 'ลำดับถัดไป ยังไม่เสนอในปีนี้',
    lead: ({ count }: { count: number }) =>
      `อีก ${count} มาตรการเกินกำลังคนของปีนี้ เมื่อมีกำลังคนหรือดำเนินมาตรการข้างต้นเสร็จแล้ว ควรดำเนินการตามลำดับนี้`,
    serves: ({ items, days }: { items: readonly string[]; days: { from: number; to: number } }) =>
      `(ข้อ ${items.join(' ')} · ${days.from}–${days.to} วันทำการ)`,
  },
  jump: 'รายการมาตรการ',
  purposes: {
    mend: 'ปรับปรุงแก้ไข',
    develop: 'พัฒนา',
    sustain: 'รักษาระดับ',
  },
  period: 'ระยะเวลาดำเนินงาน',
  responsible: 'ผู้รับผิดชอบ',
  reason: 'เหตุผล',
  serves: 'ข้อที่มาตรการนี้รองรับ',
  servesItem: ({ item, text, score }: { item: string; text: string; score: string }) =>
    `ข้อ ${item} ${text} (${score} คะแนน)`,
  steps: 'ขั้นตอน',
  evidence: 'หลักฐาน',
  monitoring: 'การกำกับติดตาม',
  effort: 'ภาระงาน',
  days: ({ from, to }: { from: number; to: number }) => `${from}–${to} วันทำการของเจ้าหน้าที่หนึ่งคน`,
  details: 'แสดงเหตุผล หลักฐาน และรายละเอียดอื่น',
  coverage: {
    heading: 'ความครอบคลุม',
    uncovered: 'ข้อที่ยังไม่มีมาตรการรองรับ',
    allCovered: 'ทุกข้อที่ต้องปรับปรุงหรือควรพัฒนามีมาตรการรองรับแล้ว',
    nothingToCover: 'ไม่มีข้อที่ต้องปรับปรุงหรือควรพัฒนา',
    withoutFinding: 'มาตรการที่ไม่ได้รองรับข้อใด',
    allServe: 'ทุกมาตรการรองรับข้ออย่างน้อยหนึ่งข้อ',
    sustainingOnly: 'มาตรการที่มีไว้เพื่อรักษาระดับเท่านั้น',
    byFinding: 'แต่ละข้อมีมาตรการใดรองรับ (ข้อที่ต้องปรับปรุงหรือเร่งพัฒนาอยู่ก่อน แล้วเรียงตามคะแนนภาพรวมที่เสียไป)',
    item: 'ข้อ',
    score: 'คะแนน',
    class: 'ผลการวิเคราะห์',
    measures: 'มาตรการ',
    noMeasure: 'ยังไม่มีมาตรการ',
  },
  thaiOnly: '',
  next: 'ขั้นต่อไป: จัดทำรายงาน',
};

/** Words of the official report that depend on the figures. */
export const report = {
  agencyUnknown: '(ชื่อหน่วยงาน)',
  preparedBy: 'ผู้จัดทำ',
  reviewedBy: 'ผู้ตรวจสอบ',
  approvedBy: 'ผู้อนุมัติ',
  /** Under its unit, in the table of measures. */
  position: ({ position }: { position: string }) => `- ${position}`,
  /** A figure by its kind, as it stands in the notes. */
  figure: {
    item: ({ id }: { id: string }) => `คะแนนข้อ ${id}`,
    indicator: ({ id }: { id: string }) => `คะแนนตัวชี้วัดที่ ${id}`,
    instrument: ({ id }: { id: string }) => `คะแนน ${id}`,
    overall: (_: { id: string }) => 'คะแนนภาพรวม',
  },
  repaired: ({ figure, from, to }: { figure: string; from: string | null; to: string }) =>
    from === null
      ? `${figure} ใช้ ${to} คะแนน ตามที่ผู้จัดทำยืนยัน (ไม่มีในเอกสารต้นฉบับ)`
      : `${figure} ใช้ ${to} คะแนน ตามที่ผู้จัดทำยืนยัน (เอกสารต้นฉบับเป็น ${from} คะแนน)`,
  yearCorrected: ({ from, to }: { from: number; to: number }) =>
    `เอกสารต้นฉบับระบุว่าเป็นผลปีงบประมาณ พ.ศ. ${from} รายงานนี้ใช้ พ.ศ. ${to} ตามที่ผู้จัดทำยืนยัน`,
  levelCorrected: ({ from, to }: { from: string | null; to: string }) =>
    from === null
      ? `เอกสารต้นฉบับไม่ระบุระดับผลการประเมิน ผู้จัดทำยืนยันว่าเป็นระดับ${to}`
      : `ระดับผลการประเมินในเอกสารต้นฉบับเป็นระดับ${from} ผู้จัดทำยืนยันว่าเป็นระดับ${to}`,
  unresolved: ({ count }: { count: number }) =>
    `ตัวเลขในเอกสารต้นฉบับยังขัดแย้งกันหรือไม่ครบถ้วน จำนวน ${count} รายการ โปรดตรวจสอบก่อนนำไปใช้`,
  takenAsPrinted: ({ figures }: { figures: readonly string[] }) =>
    `${figures.join(' ')} ใช้ตามที่ปรากฏในเอกสารต้นฉบับ เนื่องจากมีคะแนนรายข้อไม่ครบถ้วน`,
  sample: 'ตัวอย่าง',
};

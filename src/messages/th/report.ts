/** Words of the official report that depend on the figures. */
export const report = {
  agencyUnknown: '(ชื่อหน่วยงาน)',
  preparedBy: 'ผู้จัดทำ',
  reviewedBy: 'ผู้ตรวจสอบ',
  approvedBy: 'ผู้อนุมัติ',
  repaired: ({ figure, from, to }: { figure: string; from: string | null; to: string }) =>
    from === null
      ? `คะแนน ${figure} ไม่มีในเอกสารต้นฉบับ รายงานนี้ใช้ ${to} ตามที่ผู้จัดทำยืนยัน`
      : `คะแนน ${figure} ในเอกสารต้นฉบับเป็น ${from} รายงานนี้ใช้ ${to} ตามที่ผู้จัดทำยืนยัน`,
  unresolved: ({ count }: { count: number }) =>
    `ตัวเลขในเอกสารต้นฉบับยังมีข้อที่ขัดแย้งกันหรือขาดหาย ${count} รายการ โปรดตรวจสอบก่อนนำไปใช้`,
  takenAsPrinted: ({ figures }: { figures: readonly string[] }) =>
    `คะแนนต่อไปนี้ใช้ตามที่พิมพ์ในต้นฉบับ เพราะคะแนนรายข้อไม่ครบ: ${figures.join(', ')}`,
  sample: 'ตัวอย่าง',
};

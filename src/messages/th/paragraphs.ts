const joined = (texts: readonly string[]): string => {
  const most = 10;
  const shown = texts.slice(0, most).join(' ');
  return texts.length > most ? `${shown} และอีก ${texts.length - most} รายการ` : shown;
};

/** Words of the pages on which the paragraphs of the analysis are edited. */
export const paragraphs = {
  edit: 'แก้ไขข้อความ',
  /** After the visible words, for who hears the link alone. */
  of: ({ kind, topic }: { kind: string; topic: number }) => `${kind} ประเด็นที่ ${topic}`,
  history: ({ count }: { count: number }) => `ประวัติ (${count} ครั้ง)`,
  edited: 'แก้ไขแล้ว',
  draftOpen: 'มีร่างของท่านที่ยังไม่ได้บันทึก',
  saved: 'บันทึกข้อความแล้ว',
  composedSaved: 'กลับไปใช้ข้อความที่โปรแกรมเรียบเรียงแล้ว',
  thaiPaper: 'ข้อความที่แก้ไขเป็นข้อความของรายงานภาษาไทย จึงแสดงเป็นภาษาไทย',
  composedChanged: 'ข้อความที่โปรแกรมเรียบเรียงเปลี่ยนไปหลังการแก้ไขครั้งล่าสุด เพราะผลการประเมินเปลี่ยน',
  whatChanged: 'ดูส่วนที่เปลี่ยนในข้อความที่โปรแกรมเรียบเรียง',
  title: ({ kind }: { kind: string }) => `แก้ไขข้อความ: ${kind}`,
  lead: 'ข้อความนี้พิมพ์ในรายงานแทนข้อความที่โปรแกรมเรียบเรียง',
  text: 'ข้อความในรายงาน',
  hint: ({ most }: { most: string }) =>
    `แต่ละบรรทัดเป็นหนึ่งย่อหน้าของรายงาน ไม่เกิน ${most} ตัวอักษร รายงานจะเปลี่ยนเป็นเลขไทยให้เอง`,
  save: 'บันทึก',
  back: 'กลับโดยไม่บันทึก',
  toAnalysis: 'ผลการวิเคราะห์ตามประเด็น',
  faults: {
    empty: 'พิมพ์ข้อความ หรือเลือก “ใช้ข้อความที่โปรแกรมเรียบเรียง” ใต้ช่องนี้',
    tooLong: ({ letters, most }: { letters: string; most: string }) =>
      `ข้อความยาว ${letters} ตัวอักษร เกินกำหนด ${most} ตัวอักษร โปรดตัดให้สั้นลง`,
    changed: ({ who }: { who: string }) => `${who} บันทึกข้อความนี้ก่อนท่าน ข้อความของท่านยังไม่ได้บันทึก`,
  },
  other: {
    heading: 'มีผู้บันทึกข้อความนี้ก่อนท่าน',
    wrote: ({ who, when }: { who: string; when: string }) =>
      `${who} บันทึกเมื่อ ${when} หลังจากที่ท่านเริ่มแก้ไข ข้อความของท่านยังอยู่ในช่องด้านล่าง`,
    theirs: 'ข้อความที่บันทึกไว้',
    difference: 'ถ้าบันทึกข้อความของท่านทับ จะเปลี่ยนดังนี้',
    choose: 'ปรับข้อความในช่องแล้วกดบันทึกเพื่อใช้แทน หรือกลับโดยไม่บันทึกเพื่อใช้ข้อความที่บันทึกไว้ ข้อความทุกครั้งอยู่ในประวัติ',
  },
  composed: {
    summary: 'ข้อความที่โปรแกรมเรียบเรียง',
    difference: 'ต่างจากข้อความที่ใช้อยู่ดังนี้',
    use: 'ใช้ข้อความที่โปรแกรมเรียบเรียง',
    title: 'ใช้ข้อความที่โปรแกรมเรียบเรียงแทนข้อความที่แก้ไขไว้หรือไม่',
    told: 'รายงานจะใช้ข้อความที่โปรแกรมเรียบเรียงจากผลการประเมิน และเปลี่ยนตามผลเมื่อมีการแก้ไขคะแนน',
    stays: 'ข้อความที่แก้ไขไว้ยังอยู่ในประวัติ นำกลับมาใช้ได้',
    changed: ({ who }: { who: string }) => `${who} แก้ไขข้อความนี้หลังจากที่ท่านเปิดหน้า โปรดดูอีกครั้งก่อนตัดสินใจ`,
  },
  facts: 'คะแนนรายข้อของประเด็นนี้',
  warnings: 'ข้อความนี้ควรตรวจ',
  warning: {
    unknownItems: ({ items }: { items: readonly string[] }) => `หลักเกณฑ์ของปีนี้ไม่มีข้อ ${joined(items)}`,
    unknownScores: ({ scores }: { scores: readonly string[] }) => `ไม่มีคะแนน ${joined(scores)} ในผลการประเมิน`,
    otherScore: ({ item, said, score }: { item: string; said: string; score: string }) =>
      `ข้อ ${item} ได้ ${score} คะแนน แต่ข้อความเขียนว่า ${said}`,
    noScore: ({ item, said }: { item: string; said: string }) =>
      `ข้อ ${item} ยังไม่มีคะแนน แต่ข้อความเขียนว่า ${said}`,
    noFault: ({ items }: { items: readonly string[] }) =>
      `ข้อความเขียนว่าไม่มีข้อบกพร่อง แต่ข้อ ${joined(items)} ต้องปรับปรุงหรือได้คะแนนต่ำที่สุด`,
    leftOut: ({ items }: { items: readonly string[] }) => `ข้อความไม่ได้กล่าวถึงข้อที่ต้องปรับปรุง: ${joined(items)}`,
  },
  past: {
    title: ({ kind }: { kind: string }) => `ประวัติข้อความ: ${kind}`,
    none: 'ยังไม่มีผู้แก้ไข รายงานใช้ข้อความที่โปรแกรมเรียบเรียง',
    caption: ({ count }: { count: number }) => `การแก้ไข ${count} ครั้ง เรียงจากล่าสุด`,
    columns: { revision: 'ครั้งที่', when: 'วันและเวลา', who: 'ผู้แก้ไข', what: 'สิ่งที่ทำ' },
    wrote: 'เขียนข้อความ',
    composedAgain: 'กลับไปใช้ข้อความที่โปรแกรมเรียบเรียง',
    inUse: 'ใช้อยู่',
    show: 'ดูและเปรียบเทียบ',
    revision: ({ revision }: { revision: number }) => `ครั้งที่ ${revision}`,
    sinceBefore: 'เทียบกับข้อความก่อนหน้า',
    sinceComposed: 'เทียบกับข้อความที่โปรแกรมเรียบเรียงในครั้งนั้น',
    same: 'ไม่ต่างกัน',
    legend: 'คำที่ขีดฆ่าคือคำที่ตัดออก คำที่ขีดเส้นใต้คือคำที่เพิ่ม',
    restore: 'นำข้อความครั้งนี้กลับมาใช้',
  },
  gone: {
    title: 'ยังบันทึกข้อความไม่ได้',
    told: ({ year }: { year: number }) =>
      `ไม่มีผลการประเมินปีงบประมาณ พ.ศ. ${year} ที่แสดงได้แล้ว อาจมีผู้เพิกถอนผลขณะที่ท่านกำลังแก้ไข`,
    kept: 'ข้อความที่ท่านพิมพ์เก็บเป็นร่างไว้แล้ว จะอยู่ในหน้าแก้ไขเมื่อรับผลของปีนี้อีกครั้ง',
    notKept: 'โปรดคัดลอกข้อความที่ท่านพิมพ์เก็บไว้',
    yours: 'ข้อความที่ท่านพิมพ์',
  },
};

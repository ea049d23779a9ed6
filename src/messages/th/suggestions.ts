/** Words of the suggestions that respondents wrote in the surveys. */
export const suggestions = {
  title: 'ข้อเสนอแนะจากแบบสำรวจ',
  lead: ({ year }: { year: number }) =>
    `ข้อเสนอแนะที่ผู้ตอบเขียนไว้ในแบบสำรวจปีงบประมาณ พ.ศ. ${year} จัดกลุ่มตามประเด็นเพื่อใช้ประกอบการวิเคราะห์`,
  privacy:
    'อย่าบันทึกชื่อ หมายเลขโทรศัพท์ หรือข้อมูลที่ทำให้รู้ว่าใครเป็นผู้เขียนหรือผู้ถูกกล่าวถึง ข้อความเหล่านี้ไม่พิมพ์ในรายงาน แต่มีในตาราง Excel',
  link: ({ count }: { count: number }) =>
    count === 0 ? 'บันทึกข้อเสนอแนะจากแบบสำรวจ' : `ข้อเสนอแนะจากแบบสำรวจ (${count} รายการ)`,
  counted: ({ count }: { count: number }) => `ข้อเสนอแนะจากแบบสำรวจ ${count} รายการ`,
  none: 'ยังไม่มีข้อเสนอแนะที่บันทึกไว้',
  noneWhy: 'ข้อความที่ผู้ตอบแบบสำรวจเขียนไว้จะแสดงที่นี่แยกตามประเด็น เมื่อผู้ประสานงานบันทึกแล้ว',
  noTopic: 'ยังไม่ได้จัดประเด็น',
  topicCount: ({ topic, count }: { topic: string; count: number }) => `${topic} (${count} รายการ)`,
  mayName: 'อาจมีข้อมูลส่วนบุคคล',
  add: 'เพิ่มข้อเสนอแนะ',
  texts: 'ข้อเสนอแนะ',
  textsHint: ({ most }: { most: string }) =>
    `พิมพ์หรือวางได้หลายรายการ บรรทัดละหนึ่งรายการ ไม่เกินครั้งละ ${most} รายการ`,
  text: 'ข้อความ',
  topic: 'ประเด็น',
  record: 'บันทึก',
  edit: 'แก้ไข',
  remove: 'ลบ',
  /** After the visible word, for who hears the link alone. */
  of: ({ text }: { text: string }) => `“${text}”`,
  editTitle: 'แก้ไขข้อเสนอแนะ',
  back: 'กลับโดยไม่บันทึก',
  removing: {
    title: 'ลบข้อเสนอแนะนี้หรือไม่',
    told: 'ข้อความจะถูกลบออกและนำกลับมาไม่ได้',
    yes: 'ลบข้อเสนอแนะ',
    no: 'ไม่ลบ',
  },
  recorded: ({ count }: { count: number }) => `บันทึกข้อเสนอแนะแล้ว ${count} รายการ`,
  recordedAlready: 'บันทึกข้อเสนอแนะเหล่านี้ไว้แล้ว',
  changed: 'แก้ไขข้อเสนอแนะแล้ว',
  removed: 'ลบข้อเสนอแนะแล้ว',
  faults: {
    empty: 'พิมพ์หรือวางข้อเสนอแนะ',
    tooLong: ({ line, letters, most }: { line: number; letters: string; most: string }) =>
      `รายการที่ ${line} ยาว ${letters} ตัวอักษร เกินกำหนด ${most} ตัวอักษร`,
    tooMany: ({ lines, most }: { lines: string; most: string }) =>
      `มี ${lines} รายการ เกินกำหนดครั้งละ ${most} รายการ โปรดแบ่งบันทึก`,
    gone: 'มีผู้ลบข้อเสนอแนะนี้แล้ว กดบันทึกเพื่อเพิ่มข้อความของท่านเป็นรายการใหม่',
    changed: ({ text }: { text: string }) =>
      `มีผู้แก้ไขข้อเสนอแนะนี้ก่อนท่านเป็น “${text}” กดบันทึกอีกครั้งเพื่อใช้ข้อความของท่านแทน`,
  },
};

import { thaiList } from './thai-list.ts';

/** Words of the page from which the official report is previewed and downloaded. */
export const reportPage = {
  title: 'รายงาน',
  lead: ({ year, planYear }: { year: number; planYear: number }) =>
    `รายงานวิเคราะห์ผลการประเมิน ปีงบประมาณ พ.ศ. ${year} พร้อมมาตรการ ปีงบประมาณ พ.ศ. ${planYear} จัดทำจากผลที่รับแล้ว ดาวน์โหลดไปเสนอลงนามและเผยแพร่ได้`,
  disclosedUnder: ({ item, fiscalYear, planYear }: { item: string; fiscalYear: number; planYear: number }) =>
    `เอกสารนี้ใช้เปิดเผยในการประเมิน ITA ปีงบประมาณ\u00a0${planYear} ข้อ\u00a0${item} (เลขข้อตามหลักเกณฑ์ปี\u00a0${fiscalYear})`,
  readiness: {
    title: 'ตรวจความพร้อมก่อนใช้',
    ready: 'พร้อม',
    look: 'ควรตรวจ',
    fix: 'ต้องแก้',
    know: 'เพื่อทราบ',
    noErrors: 'ตัวเลขในผลการประเมินสอดคล้องกันทั้งหมด',
    errors: ({ count }: { count: number }) =>
      `ตัวเลขยังขัดแย้งกันหรือขาดหาย ${count} รายการ รายงานจะมีหมายเหตุกำกับไว้จนกว่าจะแก้ไข`,
    repair: 'เปิดผลที่รับไว้เพื่อแก้ไข',
    nameSame: ({ name }: { name: string }) => `ใช้ชื่อ “${name}” เหมือนกันทั้งเล่ม`,
    nameDiffers: ({ name, printed }: { name: string; printed: string }) =>
      `เอกสารต้นฉบับพิมพ์ชื่อหน่วยงานว่า “${printed}” รายงานนี้ใช้ชื่อ “${name}” โปรดตรวจว่าเป็นหน่วยงานเดียวกัน`,
    signersComplete: 'มีชื่อและตำแหน่งของผู้จัดทำ ผู้ตรวจสอบ และผู้อนุมัติครบ',
    signersUnnamed: ({ roles }: { roles: readonly string[] }) =>
      `มีตำแหน่งแต่ยังไม่มีชื่อ${thaiList.format(roles)} รายงานจะเว้นเส้นไว้ให้เขียนด้วยมือ`,
    toPositions: 'บันทึกชื่อ',
    toReviewer: 'ระบุผู้ตรวจสอบ',
    signersMissing: ({ roles }: { roles: readonly string[] }) =>
      `ยังไม่ได้ระบุตำแหน่งของ${roles.join(' ')} รายงานจะเว้นเส้นไว้ให้เขียนด้วยมือ`,
    paragraphs: ({ count }: { count: number }) => `ใช้ข้อความวิเคราะห์ที่แก้ไขแล้ว ${count} แห่ง`,
    paragraph: ({ kind, topic }: { kind: string; topic: number }) =>
      `ข้อความที่แก้ไขของ${kind} ประเด็นที่ ${topic} ควรตรวจอีกครั้ง`,
    toAgency: 'แก้ไขข้อมูลหน่วยงาน',
    measures: ({ count }: { count: number }) => `รายงานมี ${count} มาตรการ`,
    decided: 'มาตรการในรายงานเป็นแผนที่หน่วยงานกำหนด',
    proposed: 'มาตรการในรายงานเป็นมาตรการที่เสนอ หน่วยงานยังไม่ได้จัดทำแผนของตนเอง',
    toMeasures: 'ไปจัดทำแผนมาตรการ',
    incomplete: ({ count }: { count: number }) => `แผนมี ${count} มาตรการที่ยังกรอกไม่ครบ ส่วนที่ว่างจะว่างในรายงานด้วย`,
    toIncomplete: 'ดูมาตรการที่ยังขาด',
    noMeasures: 'ยังไม่มีมาตรการในรายงาน',
    demo: 'เป็นหน่วยงานตัวอย่าง ทุกหน้าของรายงานมีคำว่า “ตัวอย่าง” กำกับ',
  },
  digits: {
    legend: 'ตัวเลขในรายงาน',
    thai: 'เลขไทย (๑ ๒ ๓)',
    arabic: 'เลขอารบิก (1 2 3)',
    hint: 'หนังสือราชการใช้เลขไทย',
    button: 'ใช้ตัวเลขแบบนี้',
  },
  downloads: {
    title: 'ดาวน์โหลด',
    'report.docx': {
      name: 'รายงาน (Word)',
      use: 'แก้ไขข้อความต่อได้ ใช้เสนอผู้บังคับบัญชา เมื่อเปิดครั้งแรก หาก Word ถามว่าจะปรับปรุงเขตข้อมูลหรือไม่ ให้ตอบ “ใช่” หากไม่ถาม ให้คลิกขวาที่สารบัญแล้วเลือก “ปรับปรุงเขตข้อมูล”',
    },
    'report.pdf': {
      name: 'รายงาน (PDF) สำหรับเผยแพร่',
      use: 'ขึ้นเว็บไซต์ได้ทันที โปรแกรมอ่านหน้าจออ่านได้ (PDF/UA-1)',
    },
    'report-archive.pdf': {
      name: 'รายงาน (PDF) สำหรับจัดเก็บ',
      use: 'รูปแบบสำหรับเก็บรักษาระยะยาว (PDF/A-2a)',
    },
    'scores.xlsx': { name: 'ตาราง Excel', use: 'คะแนนและผลการวิเคราะห์ทั้งหมด นำไปคำนวณหรือทำกราฟต่อ' },
    'analysis.json': { name: 'ข้อมูล JSON', use: 'สำหรับระบบอื่นนำไปใช้ต่อ' },
    'edition.json': {
      name: 'เนื้อหาที่ตรึงไว้ (JSON)',
      use: 'ค่า SHA-256 ของไฟล์นี้คือรหัสเนื้อหาที่พิมพ์ไว้ท้ายทุกหน้า ใช้ตรวจสอบซ้ำได้',
    },
    'memo.docx': { name: 'บันทึกข้อความ (Word)', use: 'เสนอปลัดและผู้บริหารเพื่อขออนุมัติ แก้ไขข้อความต่อได้' },
    'memo.pdf': { name: 'บันทึกข้อความ (PDF)', use: 'พิมพ์เสนอลงนามได้ทันที' },
    'announcement.docx': { name: 'ประกาศ (Word)', use: 'ประกาศมาตรการของปี พร้อมบัญชีแนบท้าย แก้ไขข้อความต่อได้' },
    'announcement.pdf': { name: 'ประกาศ (PDF)', use: 'พิมพ์เสนอลงนาม หรือขึ้นเว็บไซต์เมื่อลงนามแล้ว' },
    /** Where no press is installed that declares a standard. */
    undeclared: {
      'report.pdf': 'ขึ้นเว็บไซต์ได้ทันที โปรแกรมอ่านหน้าจออ่านได้',
      'report-archive.pdf':
        'ยังสร้างบนเครื่องนี้ไม่ได้ เพราะไม่มีตัวจัดหน้าที่รับรองมาตรฐาน PDF/A-2a โปรดให้ผู้ดูแลเครื่องติดตั้งโปรแกรมใหม่ขณะต่ออินเทอร์เน็ต',
    },
    get: ({ name }: { name: string }) => `ดาวน์โหลด${name}`,
  },
  preview: {
    title: 'ตัวอย่างเนื้อหา',
    explanation: 'ข้อความเดียวกับในไฟล์ทุกประการ การจัดหน้าในไฟล์เป็นแบบหนังสือราชการ ขนาด A4',
    ofTemplate: 'ข้อความเดียวกับในไฟล์ PDF ทุกประการ ส่วนไฟล์ Word เป็นไปตามแม่แบบของหน่วยงาน',
  },
};

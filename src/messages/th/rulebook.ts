/** What is wrong with a rulebook file, what was found, and what is expected. */
export const rulebook = {
  types: {
    string: 'ข้อความ',
    number: 'ตัวเลข',
    int: 'จำนวนเต็ม',
    boolean: 'จริงหรือเท็จ',
    array: 'รายการ [ ]',
    object: 'กลุ่มข้อมูล { }',
    record: 'กลุ่มข้อมูล { }',
    null: 'ค่าว่าง (null)',
  } as Readonly<Record<string, string>>,
  kinds: {
    instrument: 'เครื่องมือการประเมิน',
    indicator: 'ตัวชี้วัด',
    subIndicator: 'ตัวชี้วัดย่อย',
    item: 'ข้อ',
    scale: 'มาตรวัด',
    topic: 'ประเด็น',
  },

  /** How well a fact is known, where a page shows it; `means` explains the word. */
  confidence: {
    official: { word: 'ข้อมูลทางการ', means: 'สำนักงาน ป.ป.ช. หรือผู้ประเมินที่ได้รับมอบหมายเป็นผู้ให้ข้อมูล' },
    secondary: { word: 'ข้อมูลทุติยภูมิ', means: 'หน่วยงานอื่น สื่อมวลชน หรือระบบของหน่วยงานอื่นอ้างถึง' },
    inferred: { word: 'ข้อมูลอนุมาน', means: 'คำนวณหรือสรุปจากตัวเลขและโครงสร้างที่พบ ยังไม่มีเอกสารยืนยัน' },
    recall: { word: 'ยังไม่ได้ตรวจสอบ', means: 'มาจากความรู้ทั่วไปเกี่ยวกับคู่มือการประเมิน ควรตรวจสอบกับต้นฉบับก่อนใช้' },
    own: { word: 'ถ้อยคำของโปร่งใส', means: 'ผู้จัดทำโปร่งใสเรียบเรียงขึ้นเอง มิใช่ถ้อยคำทางการ' },
  },

  lacking: 'ขาดข้อมูลส่วนนี้ กรุณาเพิ่ม',
  wrongType: (with_: { found: string; expected: string }) => `พบ ${with_.found} แต่ต้องเป็น${with_.expected}`,
  unknownKeys: (with_: { keys: string }) => `มีชื่อข้อมูลที่ไม่รู้จัก: ${with_.keys} กรุณาตรวจสอบการสะกดหรือนำออก`,
  notOneOf: (with_: { found: string; allowed: string }) =>
    `พบ ${with_.found} แต่ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: ${with_.allowed}`,
  tooShort: (with_: { least: string }) => `มีจำนวนน้อยเกินไป ต้องมีอย่างน้อย ${with_.least}`,
  tooLong: (with_: { most: string }) => `มีจำนวนมากเกินไป ต้องมีไม่เกิน ${with_.most}`,
  tooLow: (with_: { found: string; least: string; inclusive: boolean }) =>
    `พบ ${with_.found} แต่ต้อง${with_.inclusive ? 'ไม่น้อยกว่า' : 'มากกว่า'} ${with_.least}`,
  tooHigh: (with_: { found: string; most: string }) => `พบ ${with_.found} แต่ต้องไม่เกิน ${with_.most}`,
  wrongForm: (with_: { found: string; pattern: string }) =>
    `พบ ${with_.found} ซึ่งไม่เป็นไปตามรูปแบบ ${with_.pattern}`,
  unfit: (with_: { found: string }) => `พบ ${with_.found} ซึ่งใช้ในที่นี้ไม่ได้`,

  reserved: (with_: { id: string }) => `รหัส “${with_.id}” สงวนไว้สำหรับคะแนนภาพรวม กรุณาใช้รหัสอื่น`,
  repeated: (with_: { id: string; before: string }) =>
    `รหัส “${with_.id}” ซ้ำกับ ${with_.before} รหัสหนึ่งต้องใช้เพียงแห่งเดียว`,
  lookAlikePrefix: (with_: { prefix: string; before: string }) =>
    `ตัวอักษรนำ “${with_.prefix}” อาจสับสนกับ “${with_.before}” เมื่ออ่านจากเอกสาร กรุณาใช้ตัวอักษรที่ต่างกันชัดเจน`,
  paddedNumber: (with_: { id: string }) => `รหัสข้อ “${with_.id}” มีเลขศูนย์นำหน้า กรุณาตัดเลขศูนย์ออก`,
  repeatedWording: (with_: { wording: string; before: string }) =>
    `ถ้อยคำ “${with_.wording}” ซ้ำกับ ${with_.before} จึงแยกไม่ได้ว่าเอกสารหมายถึงข้อใด`,
  topicNumber: (with_: { number: number; topics: number }) =>
    `หมายเลขประเด็น ${with_.number} เกินจำนวนประเด็นทั้งหมด (${with_.topics}) หมายเลขต้องเรียงตั้งแต่ 1 โดยไม่เว้น`,

  dangling: (with_: { kind: string; id: string }) => `อ้างถึง${with_.kind} “${with_.id}” ซึ่งไม่มีในหลักเกณฑ์นี้`,
  strayItem: (with_: { id: string; subIndicator: string; indicator: string; other: string }) =>
    `ข้อ ${with_.id} อยู่ในตัวชี้วัดที่ ${with_.indicator} แต่ตัวชี้วัดย่อย ${with_.subIndicator} เป็นของตัวชี้วัดที่ ${with_.other}`,
  halfCovered: (with_: { id: string; indicator: string }) =>
    `ตัวชี้วัดที่ ${with_.indicator} แบ่งเป็นตัวชี้วัดย่อย แต่ข้อ ${with_.id} ไม่อยู่ในตัวชี้วัดย่อยใด จึงไม่มีผลต่อคะแนน`,
  empty: (with_: { id: string; kind: string }) => `“${with_.id}” ไม่มี${with_.kind}อยู่เลย`,
  negativeDisclosure: (with_: { id: string }) =>
    `ข้อ ${with_.id} เป็นข้อการเปิดเผยข้อมูล จึงกลับคะแนน (negative) ไม่ได้`,

  weightsSum: (with_: { total: string; whole: number }) =>
    `น้ำหนักของเครื่องมือการประเมินรวมกันได้ ${with_.total} แต่ต้องรวมกันได้ ${with_.whole}`,
  partsSum: (with_: { id: string; total: string }) =>
    `น้ำหนักของส่วนต่าง ๆ ใน ${with_.id} รวมกันได้ ${with_.total} แต่ต้องรวมกันได้ 1`,
  onePart: (with_: { id: string }) => `${with_.id} มีเพียงส่วนเดียว กรุณาระบุอย่างน้อยสองส่วน หรือไม่แบ่งส่วน`,
  partsKnown: (with_: { id: string }) =>
    `${with_.id}: partsKnown ต้องมีเมื่อมีการแบ่งส่วน และต้องเป็น null เมื่อไม่แบ่งส่วน`,
  slackWithoutParts: (with_: { id: string }) =>
    `${with_.id} กำหนดส่วนเผื่อการปัดเศษ (indicatorSlack) ไว้ แต่ไม่มีการแบ่งส่วนที่ปัดเศษแยกกัน`,
  slackTooWide: (with_: { id: string; slack: number; most: number }) =>
    `${with_.id} กำหนดส่วนเผื่อการปัดเศษไว้ ${with_.slack} แต่การปัดเศษแยกส่วนคลาดเคลื่อนได้ไม่เกิน ${with_.most}`,
  scaleEnds: (with_: { id: string; points: string }) =>
    `มาตรวัด “${with_.id}” ต้องมีทั้งตัวเลือกที่ได้ 0 และ 100 แต่พบ ${with_.points}`,
  scaleOrder: (with_: { id: string; points: string }) =>
    `คะแนนของมาตรวัด “${with_.id}” ต้องเรียงขึ้นหรือลงทางเดียวโดยไม่ซ้ำ แต่พบ ${with_.points}`,
  marksOrder: (with_: { mendBelow: number; priorityBelow: number }) =>
    `เส้นแบ่งข้อที่ต้องปรับปรุง (${with_.mendBelow}) ต้องไม่สูงกว่าเส้นแบ่งข้อที่ควรพัฒนาก่อน (${with_.priorityBelow})`,
  noFaultBelowMend: (with_: { mendBelow: number; noFaultAtLeast: number }) =>
    `เส้นแบ่ง “ไม่มีข้อบกพร่อง” (${with_.noFaultAtLeast}) ต้องไม่ต่ำกว่าเส้นแบ่งข้อที่ต้องปรับปรุง (${with_.mendBelow})`,
  tooFine: (with_: { points: number }) => `คะแนน ${with_.points} มีทศนิยมเกินสองตำแหน่ง`,

  lastLevelConditional: (with_: { id: string }) =>
    `ระดับสุดท้าย “${with_.id}” ต้องไม่มีเงื่อนไข (null ทั้งสองค่า) เพื่อให้ทุกคะแนนมีระดับ`,
  levelHidesRest: (with_: { id: string }) => `ระดับ “${with_.id}” ไม่มีเงื่อนไข จึงบังระดับที่อยู่ถัดไปทั้งหมด`,
  levelsOrder: (with_: { id: string; better: string }) =>
    `ระดับ “${with_.id}” มีเงื่อนไขสูงกว่าระดับ “${with_.better}” ที่อยู่ก่อนหน้า กรุณาเรียงจากระดับดีที่สุดลงไป`,
  levelUnreachable: (with_: { id: string }) =>
    `ไม่มีคะแนนใดที่จะได้ระดับ “${with_.id}” เพราะระดับที่อยู่ก่อนหน้าครอบคลุมไว้ทั้งหมด`,

  unknownSource: (with_: { key: string }) => `แหล่งที่มา “${with_.key}” ไม่ได้อธิบายไว้ใน sources`,
  componentsKnown: (with_: { id: string }) =>
    `ข้อ ${with_.id}: componentsKnown ต้องมีเมื่อมีองค์ประกอบ และต้องเป็น null เมื่อไม่มีองค์ประกอบ`,
  dataPeriodKnown: (with_: { id: string }) =>
    `ข้อ ${with_.id}: dataPeriodKnown ต้องมีเมื่อระบุช่วงเวลาของข้อมูล และต้องไม่มีเมื่อไม่ได้ระบุ`,

  unknownRulebook: (with_: { id: string; known: string }) =>
    `ไม่พบหลักเกณฑ์ “${with_.id}” หลักเกณฑ์ที่มีอยู่: ${with_.known} หรือระบุตำแหน่งไฟล์ .json`,
  fileMissing: (with_: { path: string }) => `ไม่พบไฟล์ ${with_.path} กรุณาตรวจสอบชื่อและตำแหน่งไฟล์`,
  fileUnreadable: (with_: { path: string }) => `เปิดไฟล์ ${with_.path} ไม่ได้ กรุณาตรวจสอบสิทธิการอ่านไฟล์`,
  fileTooLarge: (with_: { path: string; megabytes: number }) =>
    `ไฟล์ ${with_.path} มีขนาดเกิน ${with_.megabytes} เมกะไบต์ จึงไม่ใช่ไฟล์หลักเกณฑ์`,
  fileEmpty: (with_: { path: string }) => `ไฟล์ ${with_.path} ว่างเปล่า กรุณาเลือกไฟล์หลักเกณฑ์อีกครั้ง`,
  notUtf8: (with_: { path: string }) => `ไฟล์ ${with_.path} ไม่ได้บันทึกเป็น UTF-8 กรุณาบันทึกใหม่เป็น UTF-8`,
  notJson: (with_: { path: string; line: number | null }) =>
    `ไฟล์ ${with_.path} ไม่ใช่ JSON ที่ถูกต้อง${with_.line === null ? '' : ` (บรรทัดที่ ${with_.line})`} กรุณาตรวจสอบเครื่องหมายจุลภาค อัญประกาศ และวงเล็บ`,

  faultCount: (with_: { path: string; faults: number }) => `${with_.path}: พบข้อผิดพลาด ${with_.faults} รายการ`,
  valid: (with_: { id: string; items: number; indicators: number; topics: number }) =>
    `ถูกต้อง: ${with_.id} มี ${with_.items} ข้อ ${with_.indicators} ตัวชี้วัด ${with_.topics} ประเด็น`,
  whole: 'ทั้งไฟล์',
  usage: 'วิธีใช้: prongsai rulebook validate FILE ตรวจสอบไฟล์หลักเกณฑ์ · prongsai rulebook list แสดงหลักเกณฑ์ที่มีอยู่',
};

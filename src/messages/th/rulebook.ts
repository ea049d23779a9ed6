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

  lacking: 'ขาดข้อมูลส่วนนี้ โปรดเพิ่ม',
  wrongType: ({ found, expected }: { found: string; expected: string }) => `พบ ${found} แต่ต้องเป็น${expected}`,
  unknownKeys: ({ keys }: { keys: string }) => `มีชื่อข้อมูลที่ไม่รู้จัก: ${keys} โปรดตรวจสอบการสะกดหรือนำออก`,
  notOneOf: ({ found, allowed }: { found: string; allowed: string }) =>
    `พบ ${found} แต่ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: ${allowed}`,
  emptyText: 'ข้อความว่างเปล่า โปรดกรอกข้อความ',
  tooShort: ({ least }: { least: string }) => `มีจำนวนน้อยเกินไป ต้องมีอย่างน้อย ${least}`,
  tooLong: ({ most }: { most: string }) => `มีจำนวนมากเกินไป ต้องมีไม่เกิน ${most}`,
  tooLow: ({ found, least, inclusive }: { found: string; least: string; inclusive: boolean }) =>
    `พบ ${found} แต่ต้อง${inclusive ? 'ไม่น้อยกว่า' : 'มากกว่า'} ${least}`,
  tooHigh: ({ found, most }: { found: string; most: string }) => `พบ ${found} แต่ต้องไม่เกิน ${most}`,
  wrongForm: ({ found, pattern }: { found: string; pattern: string }) =>
    `พบ ${found} ซึ่งไม่เป็นไปตามรูปแบบ ${pattern}`,
  unfit: ({ found }: { found: string }) => `พบ ${found} ซึ่งใช้ในที่นี้ไม่ได้`,

  reserved: ({ id }: { id: string }) => `รหัส “${id}” สงวนไว้สำหรับคะแนนภาพรวม โปรดใช้รหัสอื่น`,
  repeated: ({ id, before }: { id: string; before: string }) =>
    `รหัส “${id}” ซ้ำกับ ${before} รหัสหนึ่งต้องใช้เพียงแห่งเดียว`,
  lookAlikePrefix: ({ prefix, before }: { prefix: string; before: string }) =>
    `ตัวอักษรนำ “${prefix}” อาจสับสนกับ “${before}” เมื่ออ่านจากเอกสาร โปรดใช้ตัวอักษรที่ต่างกันชัดเจน`,
  paddedNumber: ({ id }: { id: string }) => `รหัสข้อ “${id}” มีเลขศูนย์นำหน้า โปรดตัดเลขศูนย์ออก`,
  repeatedWording: ({ wording, before }: { wording: string; before: string }) =>
    `ถ้อยคำ “${wording}” ซ้ำกับ ${before} จึงแยกไม่ได้ว่าเอกสารหมายถึงข้อใด`,
  topicNumber: ({ number, topics }: { number: number; topics: number }) =>
    `หมายเลขประเด็น ${number} เกินจำนวนประเด็นทั้งหมด (${topics}) หมายเลขต้องเรียงตั้งแต่ 1 โดยไม่เว้น`,

  dangling: ({ kind, id }: { kind: string; id: string }) => `อ้างถึง${kind} “${id}” ซึ่งไม่มีในหลักเกณฑ์นี้`,
  strayItem: ({
    id,
    subIndicator,
    indicator,
    other,
  }: {
    id: string;
    subIndicator: string;
    indicator: string;
    other: string;
  }) => `ข้อ ${id} อยู่ในตัวชี้วัดที่ ${indicator} แต่ตัวชี้วัดย่อย ${subIndicator} เป็นของตัวชี้วัดที่ ${other}`,
  halfCovered: ({ id, indicator }: { id: string; indicator: string }) =>
    `ตัวชี้วัดที่ ${indicator} แบ่งเป็นตัวชี้วัดย่อย แต่ข้อ ${id} ไม่อยู่ในตัวชี้วัดย่อยใด จึงไม่มีผลต่อคะแนน`,
  empty: ({ id, kind }: { id: string; kind: string }) => `“${id}” ไม่มี${kind}อยู่เลย`,
  strayAnalysisItem: ({ id }: { id: string }) =>
    `“${id}” ไม่ใช่ข้อการเปิดเผยข้อมูลในหลักเกณฑ์ชุดนี้ จึงใช้เป็นข้อที่เปิดเผยผลการวิเคราะห์ไม่ได้`,
  negativeDisclosure: ({ id }: { id: string }) => `ข้อ ${id} เป็นข้อการเปิดเผยข้อมูล จึงกลับคะแนน (negative) ไม่ได้`,

  weightsSum: ({ total, whole }: { total: string; whole: number }) =>
    `น้ำหนักของเครื่องมือการประเมินรวมกันได้ ${total} แต่ต้องรวมกันได้ ${whole}`,
  partsSum: ({ id, total }: { id: string; total: string }) =>
    `น้ำหนักของส่วนต่าง ๆ ใน ${id} รวมกันได้ ${total} แต่ต้องรวมกันได้ 1`,
  onePart: ({ id }: { id: string }) => `${id} มีเพียงส่วนเดียว โปรดระบุอย่างน้อยสองส่วน หรือไม่แบ่งส่วน`,
  partsKnown: ({ id }: { id: string }) => `${id}: partsKnown ต้องมีเมื่อมีการแบ่งส่วน และต้องเป็น null เมื่อไม่แบ่งส่วน`,
  slackWithoutParts: ({ id }: { id: string }) =>
    `${id} กำหนดส่วนเผื่อการปัดเศษ (indicatorSlack) ไว้ แต่ไม่มีการแบ่งส่วนที่ปัดเศษแยกกัน`,
  slackTooWide: ({ id, slack, most }: { id: string; slack: number; most: number }) =>
    `${id} กำหนดส่วนเผื่อการปัดเศษไว้ ${slack} แต่การปัดเศษแยกส่วนคลาดเคลื่อนได้ไม่เกิน ${most}`,
  scaleEnds: ({ id, points }: { id: string; points: string }) =>
    `มาตรวัด “${id}” ต้องมีทั้งตัวเลือกที่ได้ 0 และ 100 แต่พบ ${points}`,
  scaleOrder: ({ id, points }: { id: string; points: string }) =>
    `คะแนนของมาตรวัด “${id}” ต้องเรียงขึ้นหรือลงทางเดียวโดยไม่ซ้ำ แต่พบ ${points}`,
  marksOrder: ({ mendBelow, priorityBelow }: { mendBelow: number; priorityBelow: number }) =>
    `เส้นแบ่งข้อที่ต้องปรับปรุง (${mendBelow}) ต้องไม่สูงกว่าเส้นแบ่งข้อที่ควรพัฒนาก่อน (${priorityBelow})`,
  noFaultBelowMend: ({ mendBelow, noFaultAtLeast }: { mendBelow: number; noFaultAtLeast: number }) =>
    `เส้นแบ่ง “ไม่มีข้อบกพร่อง” (${noFaultAtLeast}) ต้องไม่ต่ำกว่าเส้นแบ่งข้อที่ต้องปรับปรุง (${mendBelow})`,
  tooFine: ({ points }: { points: number }) => `คะแนน ${points} มีทศนิยมเกินสองตำแหน่ง`,

  lastLevelConditional: ({ id }: { id: string }) =>
    `ระดับสุดท้าย “${id}” ต้องไม่มีเงื่อนไข (null ทั้งสองค่า) เพื่อให้ทุกคะแนนมีระดับ`,
  levelHidesRest: ({ id }: { id: string }) => `ระดับ “${id}” ไม่มีเงื่อนไข จึงบังระดับที่อยู่ถัดไปทั้งหมด`,
  levelsOrder: ({ id, better }: { id: string; better: string }) =>
    `ระดับ “${id}” มีเงื่อนไขสูงกว่าระดับ “${better}” ที่อยู่ก่อนหน้า โปรดเรียงจากระดับดีที่สุดลงไป`,
  levelUnreachable: ({ id }: { id: string }) =>
    `ไม่มีคะแนนใดที่จะได้ระดับ “${id}” เพราะระดับที่อยู่ก่อนหน้าครอบคลุมไว้ทั้งหมด`,

  unknownSource: ({ key }: { key: string }) => `แหล่งที่มา “${key}” ไม่ได้อธิบายไว้ใน sources`,
  componentsKnown: ({ id }: { id: string }) =>
    `ข้อ ${id}: componentsKnown ต้องมีเมื่อมีองค์ประกอบ และต้องเป็น null เมื่อไม่มีองค์ประกอบ`,
  dataPeriodKnown: ({ id }: { id: string }) =>
    `ข้อ ${id}: dataPeriodKnown ต้องมีเมื่อระบุช่วงเวลาของข้อมูล และต้องไม่มีเมื่อไม่ได้ระบุ`,

  unknownRulebook: ({ id, known }: { id: string; known: string }) =>
    `ไม่พบหลักเกณฑ์ “${id}” หลักเกณฑ์ที่มีอยู่: ${known} หรือระบุตำแหน่งไฟล์ .json`,
  otherFileName: ({ id, name }: { id: string; name: string }) =>
    `รหัส “${id}” ต้องตรงกับชื่อไฟล์ (${name}.json) โปรดแก้รหัสหรือเปลี่ยนชื่อไฟล์`,
  fileMissing: ({ path }: { path: string }) => `ไม่พบไฟล์ ${path} โปรดตรวจสอบชื่อและตำแหน่งไฟล์`,
  fileUnreadable: ({ path }: { path: string }) => `เปิดไฟล์ ${path} ไม่ได้ โปรดตรวจสอบสิทธิ์การอ่านไฟล์`,
  fileTooLarge: ({ path, megabytes }: { path: string; megabytes: number }) =>
    `ไฟล์ ${path} มีขนาดเกิน ${megabytes} เมกะไบต์ จึงไม่ใช่ไฟล์หลักเกณฑ์`,
  fileEmpty: ({ path }: { path: string }) => `ไฟล์ ${path} ว่างเปล่า โปรดเลือกไฟล์หลักเกณฑ์อีกครั้ง`,
  notUtf8: ({ path }: { path: string }) => `ไฟล์ ${path} ไม่ได้บันทึกเป็น UTF-8 โปรดบันทึกใหม่เป็น UTF-8`,
  notJson: ({ path, line }: { path: string; line: number | null }) =>
    `ไฟล์ ${path} ไม่ใช่ JSON ที่ถูกต้อง${line === null ? '' : ` (บรรทัดที่ ${line})`} โปรดตรวจสอบเครื่องหมายจุลภาค อัญประกาศ และวงเล็บ`,

  faultCount: ({ path, faults }: { path: string; faults: number }) => `${path}: พบข้อผิดพลาด ${faults} รายการ`,
  valid: ({
    id,
    items,
    indicators,
    topics,
  }: {
    id: string;
    items: number;
    indicators: number;
    topics: number;
  }) => `ถูกต้อง: ${id} มี ${items} ข้อ ${indicators} ตัวชี้วัด ${topics} ประเด็น`,
  whole: 'ทั้งไฟล์',
  usage: 'วิธีใช้: prongsai rulebook validate FILE ตรวจสอบไฟล์หลักเกณฑ์ · prongsai rulebook list แสดงหลักเกณฑ์ที่มีอยู่',
};

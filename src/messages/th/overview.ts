/** The first page of the desk: the result at a glance and what to do next. */
export const overview = {
  title: ({ year }: { year: number }) => `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${year}`,
  from: ({ file, date }: { file: string; date: string }) => `ใช้ข้อมูลจากไฟล์ ${file} ซึ่งรับเป็นผลเมื่อ ${date}`,

  noResult: {
    title: 'ยังไม่มีผลการประเมิน',
    explanation:
      'หน้านี้แสดงได้เมื่อมีผลการประเมินแล้ว นำเข้าผลได้จากไฟล์รายงาน (Word, PDF) ตารางคะแนน (Excel, CSV) หรือกรอกคะแนนเอง',
    drafts: ({ count }: { count: number }) =>
      `มีผลที่นำเข้าไว้แล้วแต่ยังไม่ได้กดรับผล ${count} รายการ ตรวจทานแล้วกดรับเพื่อใช้เป็นผลของปี`,
    action: 'นำเข้าผลการประเมิน',
    actionDraft: 'ตรวจทานผลที่นำเข้าไว้',
    whatFollows: 'เมื่อมีผลแล้วจะได้อะไร',
    steps: [
      'คะแนนที่ตรวจความถูกต้องแล้ว พร้อมระดับและเหตุผล',
      'ผลการวิเคราะห์ตามประเด็น พร้อมข้อความสำหรับรายงาน',
      'มาตรการที่เสนอสำหรับปีงบประมาณถัดไป',
      'รายงานฉบับทางการในรูปแบบ Word และ PDF',
    ],
  },

  overall: 'คะแนนภาพรวม',
  overallMissing: 'ยังไม่มีคะแนนภาพรวม เนื่องจากคะแนนที่มีอยู่ไม่พอสำหรับคำนวณ',
  overallDiffers: ({ printed, computed }: { printed: string; computed: string }) =>
    `คะแนนภาพรวมที่แสดง (${printed}) เป็นไปตามต้นฉบับ แต่คำนวณจากคะแนนที่นำเข้าได้ ${computed} เพราะคะแนนบางค่าขัดแย้งกัน ควรตรวจสอบก่อนจัดทำรายงาน ดูรายละเอียดใน`,
  overallRounds: ({ printed, computed }: { printed: string; computed: string }) =>
    `คะแนนภาพรวมที่แสดง (${printed}) เป็นไปตามต้นฉบับ ส่วนที่คำนวณจากคะแนนที่พิมพ์ไว้ได้ ${computed} ต่างกันได้จากการปัดเศษ`,
  level: ({ level }: { level: string }) => `ระดับ${level}`,
  levelRules: 'ดูเกณฑ์ของทุกระดับ',
  levelKnown: 'ความน่าเชื่อถือของเกณฑ์',
  printedLevelDiffers: ({ printed }: { printed: string }) => `เอกสารต้นฉบับระบุระดับ “${printed}” ไม่ตรงกับเกณฑ์`,

  instruments: {
    heading: 'คะแนนรายเครื่องมือ',
    instrument: 'เครื่องมือการประเมิน',
    weight: 'น้ำหนัก',
    score: 'คะแนน',
    percent: ({ weight }: { weight: number }) => `ร้อยละ\u00a0${weight}`,
  },

  indicators: {
    heading: ({ count }: { count: number }) => `คะแนนรายตัวชี้วัด ${count} ตัวชี้วัด`,
    explanation: ({ lowest, score }: { lowest: string; score: string }) =>
      `ตัวชี้วัดที่ได้คะแนนต่ำที่สุดคือ ${lowest} (${score} คะแนน)`,
    allEqual: 'ทุกตัวชี้วัดที่มีคะแนนได้คะแนนเท่ากัน',
    description: ({ parts }: { parts: readonly string[] }) => parts.join(', '),
    lowest: 'ต่ำที่สุด',
    full: 'เต็ม',
    axis: ({ from }: { from: number }) => `แกนคะแนนเริ่มที่ ${from} เพื่อให้เห็นความต่างชัดเจน`,
    indicator: 'ตัวชี้วัด',
    computed: 'คำนวณได้',
    printed: 'พิมพ์ไว้',
    source: 'ที่มาของคะแนน',
    caption: 'คะแนนรายตัวชี้วัด ที่คำนวณได้และที่พิมพ์ไว้',
    none: '–',
  },

  differences: {
    heading: 'คะแนนที่พิมพ์ไว้กับที่คำนวณได้',
    explanation:
      'โปรแกรมคำนวณจากคะแนนรายข้อ แล้วปัดเศษครั้งเดียวเมื่อแสดงผล คะแนนต่อไปนี้ต่างจากที่พิมพ์ไว้ หรือใช้ตามที่พิมพ์ไว้เพราะคะแนนรายข้อหรือคะแนนย่อยไม่ครบ',
    figure: 'คะแนน',
    printed: 'พิมพ์ไว้',
    computed: 'คำนวณได้',
    remark: 'หมายเหตุ',
    contradicts: 'ขัดแย้งกับคะแนนที่ใช้คำนวณ ดูผลการตรวจสอบข้อมูล',
    follows: 'ต่างเพราะคำนวณจากคะแนนที่ขัดแย้งกัน',
    rounding: 'ต่างกันได้จากการปัดเศษ',
    stoodIn: 'ใช้ตามที่พิมพ์ไว้ เพราะคะแนนรายข้อหรือคะแนนย่อยไม่ครบ',
    repaired: 'แก้ไขจากต้นฉบับแล้ว',
    none: 'คะแนนที่พิมพ์ไว้ทุกค่าตรงกับที่คำนวณได้',
  },

  worth: {
    heading: 'ข้อที่ฉุดคะแนนภาพรวมมากที่สุด',
    explanation:
      '“คะแนนที่เสียไป” คือคะแนนภาพรวมที่จะได้เพิ่มหากข้อนั้นได้เต็ม ส่วน “ต่อ 1 คะแนน” คือคะแนนภาพรวมที่เปลี่ยนเมื่อคะแนนของข้อเปลี่ยน 1 คะแนน และ “ทั้งข้อ” คือคะแนนภาพรวมที่มาจากข้อนั้นเมื่อได้เต็ม',
    nothingLost: 'ไม่มีข้อใดเสียคะแนน ทุกข้อที่มีคะแนนได้เต็ม',
    noItems: 'ยังไม่มีคะแนนรายข้อ จึงบอกไม่ได้ว่าข้อใดมีผลต่อคะแนนภาพรวมเท่าใด',
    costs: ({ score, lost }: { score: string; lost: string }) =>
      `คะแนน ${score} · ทำให้คะแนนภาพรวมขาดไป ${lost}`,
    item: 'ข้อ',
    score: 'คะแนน',
    lost: 'คะแนนภาพรวมที่เสียไป',
    perPoint: 'ต่อ 1 คะแนน',
    inFull: 'ทั้งข้อ',
    lessThan: ({ points }: { points: string }) => `น้อยกว่า ${points}`,
    confidence: 'ความน่าเชื่อถือ',
    all: ({ count }: { count: number }) => `แสดงน้ำหนักของทุกข้อ (${count} ข้อ)`,
    allCaption: 'น้ำหนักของทุกข้อต่อคะแนนภาพรวม เรียงตามคะแนนที่เสียไป',
    whyConfidence: ({ word, means }: { word: string; means: string }) =>
      `น้ำหนักของแต่ละข้อเป็น${word} (${means}) เพราะขึ้นอยู่กับการแบ่งตัวชี้วัดย่อยและวิธีเฉลี่ยคะแนนของปีนี้`,
    toWhatIf: 'ลองปรับคะแนนดูว่าผลจะเป็นอย่างไร',
  },

  problems: {
    heading: 'ผลการตรวจสอบข้อมูล',
    error: 'ข้อผิดพลาด',
    warning: 'ข้อควรตรวจ',
    info: 'ข้อสังเกต',
    meansError: 'ต้องแก้ไข',
    meansWarning: 'ควรตรวจทาน',
    meansInfo: 'เพื่อทราบ',
    none: 'ไม่พบข้อผิดพลาดในข้อมูลที่นำเข้า',
    toIntake: 'เปิดหน้าตรวจทานข้อมูลที่นำเข้า',
    warnings: ({ count }: { count: number }) => `แสดงข้อควรตรวจ (${count} รายการ)`,
    information: ({ count }: { count: number }) => `แสดงข้อสังเกต (${count} รายการ)`,
  },
};

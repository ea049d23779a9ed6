/** Trying other scores. */
export const whatIf = {
  title: 'จำลองคะแนน',
  lead: 'ลองเปลี่ยนคะแนนของข้อ ตัวชี้วัด หรือเครื่องมือ แล้วดูว่าคะแนนภาพรวมและระดับจะเปลี่ยนไปอย่างไร การจำลองไม่เปลี่ยนผลที่บันทึกไว้',
  share: 'หากต้องการกลับมาดูการจำลองนี้ภายหลัง ให้บันทึกหน้านี้เป็นรายการโปรดของเบราว์เซอร์',

  before: 'ปัจจุบัน',
  after: 'เมื่อจำลอง',
  change: 'เปลี่ยนแปลง',
  overall: 'คะแนนภาพรวม',
  level: 'ระดับ',
  levelUnknown: 'ยังกำหนดไม่ได้',
  figure: 'คะแนน',
  outcome: 'ผลการจำลอง',
  levelSame: ({ level }: { level: string }) => `ระดับไม่เปลี่ยน คือ “${level}”`,
  levelChanges: ({ from, to }: { from: string; to: string }) => `ระดับเปลี่ยนจาก “${from}” เป็น “${to}”`,
  changedFigures: 'คะแนนที่เปลี่ยนไป',
  remark: 'หมายเหตุ',
  set: 'กำหนดเอง',
  follows: 'เปลี่ยนตาม',
  answers: ({ count }: { count: number }) =>
    count === 1 ? 'เท่ากับคำตอบของคนเดียวขยับ 1 ระดับ' : `เท่ากับคำตอบที่ขยับรวม ${count} ระดับ`,
  none: '–',
  presentDiffers: ({ figures, more }: { figures: readonly string[]; more: number }) =>
    `คะแนน “ปัจจุบัน” ในหน้านี้คำนวณจากคะแนนรายข้อ จึงต่างจากที่พิมพ์ไว้ในบางค่า (${figures.join(', ')}${more > 0 ? ` และอีก ${more} ค่า` : ''})`,
  presentDiffersFigure: ({ name, printed, computed }: { name: string; printed: string; computed: string }) =>
    `${name} ${printed} → ${computed}`,
  presentDiffersWhy: 'ดูเหตุผลในหน้าภาพรวม',

  quick: {
    item: 'ข้อที่ต้องการลอง',
    choose: 'เลือกข้อ',
    option: ({ id, text, score }: { id: string; text: string; score: string }) => `${id} (${score}) ${text}`,
    score: 'คะแนนที่จะลอง',
    button: 'ลองดู',
    itemMissing: 'โปรดเลือกข้อที่ต้องการลอง',
    scoreMissing: 'โปรดกรอกคะแนนที่จะลอง',
  },

  form: {
    heading: 'กำหนดคะแนนหลายค่า',
    hint: 'กรอกเฉพาะคะแนนที่ต้องการเปลี่ยน ช่องที่ว่างใช้คะแนนปัจจุบัน กรอกเลขไทยหรือเลขอารบิกได้',
    instrument: ({ id, name }: { id: string; name: string }) => `${id} ${name}`,
    wholeInstrument: ({ id }: { id: string }) => `ทั้งเครื่องมือ ${id}`,
    indicator: ({ id, name }: { id: string; name: string }) => `ตัวชี้วัดที่ ${id} ${name}`,
    wholeIndicator: ({ id }: { id: string }) => `ทั้งตัวชี้วัดที่ ${id}`,
    currentShort: ({ score }: { score: string }) => `ปัจจุบัน ${score}`,
    unchanged: 'ไม่เปลี่ยน',
    option: ({ label, points }: { label: string; points: string }) => `${points} – ${label}`,
    setCount: ({ count }: { count: number }) => `กำหนดไว้ ${count} ค่า`,
    compute: 'คำนวณ',
    clear: 'ล้างค่าที่จำลอง',
  },

  faults: {
    notANumber: ({ figure, text }: { figure: string; text: string }) =>
      `${figure}: “${text}” ไม่ใช่คะแนน โปรดกรอกตัวเลข 0 ถึง 100 เช่น 98.50`,
    outOfRange: ({ figure, text }: { figure: string; text: string }) =>
      `${figure}: ${text} เป็นคะแนนไม่ได้ คะแนนต้องอยู่ระหว่าง 0.00 ถึง 100.00 และมีทศนิยมไม่เกินสองตำแหน่ง`,
    unknownLevel: 'ไม่มีระดับที่เลือกในหลักเกณฑ์ โปรดเลือกจากรายการ',
  },

  way: {
    heading: 'แนวทางที่ง่ายที่สุดเพื่อให้ได้ระดับที่ต้องการ',
    level: 'ระดับที่ต้องการ',
    choose: 'เลือกระดับ',
    find: 'แสดงวิธี',
    how: 'หลักการเลือก: เลือกทางที่ต้องเปิดเผยข้อมูลเพิ่มน้อยข้อที่สุดก่อน แล้วจึงเลือกผลรวมคะแนนจากแบบวัดที่ต้องเพิ่มน้อยที่สุด ทางที่เท่ากันแสดงไว้ทุกทาง',
    fromSet: 'คิดต่อจากคะแนนที่กำหนดไว้ข้างต้น',
    waysHeading: ({ count }: { count: number }) => `ทางที่เท่ากัน ${count} ทาง`,
    way: ({ number }: { number: number }) => `ทางที่ ${number}`,
    only: 'สิ่งที่ต้องทำ',
    tryExample: 'จำลองตามทางนี้',
    tryExampleOf: ({ number }: { number: number }) => `จำลองตามทางที่ ${number}`,
    confidence: 'ขึ้นอยู่กับน้ำหนักของข้อ ซึ่งเป็น',
    best: {
      reached: ({ level }: { level: string }) => `ได้ระดับสูงสุดแล้ว คือ “${level}”`,
      lostBy: 'จะไม่ได้ระดับนี้เมื่อมีคะแนนใดคะแนนหนึ่งต่อไปนี้',
      below: ({ name, mark, now }: { name: string; mark: string; now: string }) =>
        `${name} ต่ำกว่า ${mark} (ปัจจุบัน ${now})`,
    },
    noneChosen: 'เลือกระดับเพื่อดูว่าต้องเพิ่มคะแนนที่ใดบ้าง',
  },

  oneAnswer: {
    heading: 'ผู้ตอบหนึ่งคนเปลี่ยนคะแนนได้เท่าใด',
    explain: ({
      instrument,
      scale,
      levels,
      respondents,
      points,
      overall,
    }: {
      instrument: string;
      scale: string;
      levels: number;
      respondents: number;
      points: string;
      overall: string;
    }) =>
      `ข้อ ${instrument} แบบ${scale} เมื่อมีผู้ตอบ ${respondents} คน หากหนึ่งคนเปลี่ยนคำตอบ${levels > 2 ? ' 1 ระดับ' : ''} คะแนนข้อจะเปลี่ยน ${points} คะแนน และคะแนนภาพรวมเปลี่ยนประมาณ ${overall} คะแนน`,
    overallBelow: ({ points }: { points: string }) => `ไม่ถึง ${points}`,
    guessed: 'จำนวนผู้ตอบประมาณจากคะแนนที่พิมพ์ไว้ อาจเป็นจำนวนเท่าของจำนวนนี้ หากทราบจำนวนจริงให้ระบุในหน้านำเข้าผล',
    told: 'จำนวนผู้ตอบตามที่ระบุไว้',
    unknown: 'ไม่ทราบจำนวนผู้ตอบ จึงบอกไม่ได้ว่าคะแนนห่างกันเกินคำตอบเดียวหรือไม่ หากทราบให้ระบุในหน้านำเข้าผล',
    meaning: 'ข้อที่คะแนนต่างกันไม่เกินคำตอบเดียว ถือว่าได้คะแนนใกล้เคียงกัน ไม่ควรสรุปว่าข้อใดดีกว่ากัน',
    item: 'ข้อ',
    score: 'คะแนน',
    apart: 'ห่างไม่เกินคำตอบเดียวจาก',
    noneApart: 'ไม่มี',
    show: 'แสดงทุกข้อ',
    caption: 'ข้อที่คะแนนห่างกันไม่เกินคำตอบเดียว',
  },

  ideas: {
    heading: 'ลองเริ่มจากตัวอย่าง',
    raise: ({ item, score }: { item: string; score: string }) => `ถ้าข้อ ${item} (${score}) ได้เต็ม`,
    lose: ({ item }: { item: string }) => `ถ้าไม่ได้เปิดเผยข้อมูลข้อ ${item}`,
  },
};

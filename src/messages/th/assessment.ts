const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(' ')} และ${parts.slice(-1).join('')}`;

const conditions = (overall: string | null, instruments: string | null) =>
  [
    ...(overall === null ? [] : [`คะแนนภาพรวมไม่ต่ำกว่า ${overall} คะแนน`]),
    ...(instruments === null ? [] : [`คะแนนทุกเครื่องมือการประเมินไม่ต่ำกว่า ${instruments} คะแนน`]),
  ].join(' และ');

/** How a result was scored, what it lacks, and what would change it. */
export const assessment = {
  source: {
    computed: 'คำนวณจากคะแนนรายข้อ',
    printed: 'ใช้คะแนนตามที่พิมพ์ไว้',
    missing: 'ไม่มีคะแนน',
  },
  standIns: ({ figures }: { figures: readonly string[] }) =>
    `คะแนนรายข้อหรือคะแนนย่อยไม่ครบ จึงใช้คะแนนตามที่พิมพ์ไว้ของ${listed(figures)}`,

  figure: {
    item: ({ id }: { id: string }) => `ข้อ ${id}`,
    subIndicator: ({ id }: { id: string }) => `ตัวชี้วัดย่อยที่ ${id}`,
    indicator: ({ id }: { id: string }) => `ตัวชี้วัดที่ ${id}`,
    instrument: ({ id }: { id: string }) => `เครื่องมือ ${id}`,
    overall: () => 'คะแนนภาพรวม',
  },

  instrumentScore: ({ id }: { id: string }) => `คะแนน ${id}`,

  level: {
    decided: ({
      level,
      overall,
      instruments,
    }: {
      level: string;
      overall: string | null;
      instruments: string | null;
    }) => `ผลการประเมินอยู่ในระดับ “${level}” เนื่องจาก${conditions(overall, instruments)}`,
    decidedLast: ({ level }: { level: string }) =>
      `ผลการประเมินอยู่ในระดับ “${level}” เนื่องจากยังไม่ถึงเกณฑ์ของระดับอื่น`,
    undecided: () => 'ยังกำหนดระดับไม่ได้ เนื่องจากคะแนนที่มีอยู่ยังเป็นไปได้มากกว่าหนึ่งระดับ',
    best: () => 'เป็นระดับสูงสุดแล้ว',
    next: ({ level, lacking }: { level: string; lacking: readonly string[] }) =>
      `ระดับถัดไปคือ “${level}” ยังขาด${listed(lacking)}`,
    lackingOverall: ({ points }: { points: string }) => `คะแนนภาพรวมอีก ${points} คะแนน`,
    lacking: ({ instrument, points }: { instrument: string; points: string }) =>
      `คะแนน ${instrument} อีก ${points} คะแนน`,
  },

  whatIf: {
    'unknown-figure': ({ id }: { id: string }) =>
      `ไม่มีข้อ ตัวชี้วัด หรือเครื่องมือรหัส ${id} ในหลักเกณฑ์ หรือกำหนดคะแนนนี้โดยตรงไม่ได้`,
    'set-twice': ({ id, within }: { id: string; within: string }) =>
      `กำหนดคะแนนทั้ง ${within} และ ${id} ซึ่งเป็นส่วนหนึ่งของ ${within} พร้อมกันไม่ได้ โปรดเลือกอย่างใดอย่างหนึ่ง`,
    cannotFollow: ({ figures }: { figures: readonly string[] }) =>
      `${listed(figures)} ยังไม่เปลี่ยนตาม เนื่องจากคะแนนส่วนอื่นที่ใช้คำนวณไม่ครบ`,
  },

  cheapestWay: {
    'already-reached': ({ level }: { level: string }) =>
      `ผลการประเมินอยู่ในระดับ “${level}” แล้ว จึงไม่ต้องเพิ่มคะแนนเพื่อให้ถึงระดับที่เลือก`,
    'figures-missing': ({ figures }: { figures: readonly string[] }) =>
      `ยังคำนวณไม่ได้ เนื่องจากไม่มีคะแนนของ${listed(figures)} โปรดกรอกคะแนนให้ครบถ้วนก่อน`,
    onlyDisclosure: ({ count }: { count: number }) => `เปิดเผยข้อมูลให้ครบถ้วนเพิ่ม ${count} ข้อ`,
    onlyPoints: ({ points }: { points: string }) => `เพิ่มคะแนนจากการประเมินการรับรู้รวม ${points} คะแนน`,
    both: ({ count, points }: { count: number; points: string }) =>
      `เปิดเผยข้อมูลให้ครบถ้วนเพิ่ม ${count} ข้อ และเพิ่มคะแนนจากการประเมินการรับรู้รวม ${points} คะแนน`,
    completeAll: ({ items }: { items: readonly string[] }) => `เปิดเผยข้อมูลให้ครบถ้วนใน${listed(items)}`,
    completeAny: ({ count, items }: { count: number; items: readonly string[] }) =>
      `เปิดเผยข้อมูลให้ครบถ้วน ${count} ข้อ โดยเลือกจาก${listed(items)}`,
    raiseOne: ({ figure, points }: { figure: string; points: string }) =>
      `เพิ่มคะแนน${figure} อีก ${points} คะแนน`,
    raiseAny: ({ figures, points }: { figures: readonly string[]; points: string }) =>
      `เพิ่มคะแนนรวมกัน ${points} คะแนน จะเพิ่มที่ใดก็ได้ใน${listed(figures)}`,
    furtherWays: () => 'ยังมีทางเลือกอื่นที่ใช้ความพยายามเท่ากันอีก',
    caution: () => 'คะแนนการรับรู้ต้องเกิดจากการปรับปรุงงานจริง ห้ามชี้นำหรือแทรกแซงการตอบของผู้มีส่วนได้ส่วนเสีย',
  },
};

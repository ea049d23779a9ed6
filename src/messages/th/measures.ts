const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(' ')} และ ${words.at(-1)}`;

const clause = (items: readonly string[], asks: string) =>
  items.length > 0 ? [`ข้อ ${list(items)} ${asks}`] : [];

const clauses = (said: readonly string[]) =>
  said.length < 2 ? said.join('') : `${said.slice(0, -1).join(' ')} และ${said.at(-1)}`;

/** Measures proposed for the findings of a result. */
export const measures = {
  monitoring: {
    sentence: (at: { by: string; what: string; to: string; every: string }) =>
      `ให้${at.by}${at.by.includes(' ') ? ' ' : ''}รายงาน${at.what} ต่อ${at.to} ${at.every}`,
    every: {
      month: 'เป็นประจำทุกเดือน',
      quarter: 'เป็นประจำทุกไตรมาส',
      'half-year': 'ทุก 6 เดือน',
      end: 'เมื่อสิ้นสุดระยะเวลาดำเนินการ',
    },
  },
  reason: {
    sentence: (at: {
      mend: readonly string[];
      first: readonly string[];
      develop: readonly string[];
      sustain: readonly string[];
      lost: string;
      days: { from: number; to: number };
    }) => {
      const asked = [
        ...clause(at.mend, 'ต้องปรับปรุงแก้ไข'),
        ...clause(at.first, 'ต้องพัฒนาเป็นลำดับแรก'),
        ...clause(at.develop, 'ควรพัฒนาให้ดีขึ้น'),
      ];
      const days = `ใช้เวลาปฏิบัติงานรวมประมาณ ${at.days.from}–${at.days.to} วันทำการของเจ้าหน้าที่หนึ่งคน`;
      return asked.length > 0
        ? `เสนอเนื่องจาก${clauses(asked)} ซึ่งทำให้คะแนนภาพรวมขาดไป${at.lost} คะแนน โดย${days}`
        : `เสนอเพื่อรักษาระดับข้อ ${list(at.sustain)} ซึ่งได้คะแนนเต็ม โดย${days}`;
    },
    points: (score: string) => ` ${score}`,
    lessThan: (score: string) => `ไม่ถึง ${score}`,
  },
  faults: {
    missing: () => 'ไม่พบไฟล์นี้ในคลังมาตรการ หรือไม่มีสิทธิ์อ่าน โปรดติดตั้งคลังมาตรการใหม่',
    notJson: () => 'ไฟล์นี้ไม่ใช่ JSON ที่ถูกต้อง โปรดตรวจวงเล็บ เครื่องหมายคำพูด และจุลภาค',
    misshapen: ({ path, detail }: { path: string; detail: string }) =>
      `โครงสร้างที่ ${path} ไม่เป็นไปตามที่กำหนด (${detail})`,
    repeated: ({ id }: { id: string }) => `รหัสมาตรการ ${id} ซ้ำกับมาตรการอื่น โปรดตั้งรหัสใหม่`,
    unknownOffice: ({ id, office }: { id: string; office: string }) =>
      `มาตรการ ${id} อ้างถึงหน่วยงาน ${office} ซึ่งไม่มีใน offices.json`,
    unknownEffort: ({ id, effort }: { id: string; effort: number }) =>
      `มาตรการ ${id} อ้างถึงระดับภาระงาน ${effort} ซึ่งไม่มีใน efforts.json`,
  },
};

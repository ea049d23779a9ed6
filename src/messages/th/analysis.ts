/** Begins a word that is set off from Thai text by a space. */
const beginsForeign = (text: string) => /^[A-Za-z0-9(“"]/.test(text);

const and = (text: string) => (beginsForeign(text) ? `และ ${text}` : `และ${text}`);

const listed = (parts: readonly string[]): string =>
  [...parts.slice(0, -1), ...parts.slice(-1).map((last) => (parts.length > 1 ? and(last) : last))].join(' ');

/** A name within running text, set off where it begins or ends in foreign letters or has words apart. */
const within = (name: string) => `${beginsForeign(name) ? ' ' : ''}${name} `;

const every = (isWhole: boolean) => (isWhole ? 'ทุกข้อ' : 'ทุกข้อที่มีคะแนน');

const introduces = (count: number) => (count === 1 ? 'คือ' : 'ได้แก่');

/** The paragraphs of the analysis of a result, as they stand in the official report. */
export const analysis = {
  kinds: {
    mend: 'ข้อบกพร่อง/ข้อปรับปรุง',
    develop: 'การพัฒนา',
    sustain: 'การรักษาระดับ',
  },
  priority: 'ต้องเร่งพัฒนาเป็นลำดับแรก',
  unscored: 'ยังไม่มีคะแนน',

  /** What an item is about, where the rulebook has the question alone. */
  matter: {
    prevent: ({ statement }: { statement: string }) => `การป้องกันมิให้${statement}`,
    preventMatter: ({ matter }: { matter: string }) => `การป้องกัน${matter}`,
    ensure: ({ statement }: { statement: string }) => `การดูแลให้${statement}`,
    about: ({ text }: { text: string }) => `เรื่อง “${text}”`,
    preventAbout: ({ text }: { text: string }) => `การป้องกันปัญหาเรื่อง “${text}”`,
    theAgency: 'หน่วยงาน',
    stakeholders: 'ผู้มีส่วนได้ส่วนเสีย',
  },

  list: {
    withScore: ({ matter, id, score }: { matter: string; id: string; score: string }) =>
      `${matter} (ข้อ ${id} ได้ ${score} คะแนน)`,
    withoutScore: ({ matter, id }: { matter: string; id: string }) => `${matter} (ข้อ ${id})`,
    allAt: ({ items, count, score }: { items: readonly string[]; count: number; score: string }) =>
      `${listed(items)} ซึ่งได้ ${score} คะแนน${count === 2 ? 'เท่ากันทั้งสองข้อ' : 'เท่ากันทุกข้อ'}`,
    of: ({ items }: { items: readonly string[] }) => listed(items),
    ids: ({ ids }: { ids: readonly string[] }) => listed(ids.map((id) => `ข้อ ${id}`)),
  },

  /** A head that tells a number, then what it speaks of: surveyed items, disclosure items, or both. */
  group: {
    surveyed: ({ head, total, items }: { head: string; total: number; items: string }) =>
      `${head} ${introduces(total)} ${items}`,
    disclosed: ({ head, total, items }: { head: string; total: number; items: string }) =>
      `${head} ด้านการเปิดเผยข้อมูลสาธารณะ ${introduces(total)} ${items}`,
    thenDisclosed: ({ before, total, items }: { before: string; total: number; items: string }) =>
      `${before} ตลอดจนด้านการเปิดเผยข้อมูลสาธารณะ ${introduces(total)} ${items}`,
    thenSurveyed: ({ before, total, items }: { before: string; total: number; items: string }) =>
      `${before} ตลอดจนด้านการรับรู้ของผู้มีส่วนได้ส่วนเสีย ${introduces(total)} ${items}`,
  },

  mend: {
    some: ({ topic, count, mark }: { topic: string; count: number; mark: string }) =>
      `${topic} มีข้อบกพร่องที่ต้องปรับปรุงแก้ไข จำนวน ${count} ข้อ ซึ่งได้คะแนนต่ำกว่าเกณฑ์ ${mark} คะแนน`,
    all: ({ topic, count, mark }: { topic: string; count: number; mark: string }) =>
      `${topic} มีข้อบกพร่องที่ต้องปรับปรุงแก้ไขทั้ง ${count} ข้อ เนื่องจากทุกข้อได้คะแนนต่ำกว่าเกณฑ์ ${mark} คะแนน`,
    noneAllFull: ({ topic, isWhole, full }: { topic: string; isWhole: boolean; full: string }) =>
      `${topic} ไม่พบข้อบกพร่องที่ต้องปรับปรุงแก้ไข โดย${every(isWhole)}ได้คะแนนเต็ม ${full} คะแนน`,
    none: ({
      topic,
      isWhole,
      mark,
      lowest,
    }: {
      topic: string;
      isWhole: boolean;
      mark: string;
      lowest: string;
    }) =>
      `${topic} ไม่พบข้อบกพร่องที่ต้องปรับปรุงแก้ไข โดย${every(isWhole)}ได้คะแนนไม่ต่ำกว่าเกณฑ์ ${mark} คะแนน (ต่ำสุด ${lowest} คะแนน)`,
    noneButCareful: ({ topic, isWhole, mark }: { topic: string; isWhole: boolean; mark: string }) =>
      `${topic} ${every(isWhole)}ได้คะแนนไม่ต่ำกว่าเกณฑ์ที่ต้องปรับปรุงแก้ไข (${mark} คะแนน)`,
    priority: ({ count, ids, mark }: { count: number; ids: string; mark: string }) =>
      `แต่ยังมีข้อที่ได้คะแนนต่ำกว่า ${mark} คะแนน และต้องเร่งพัฒนาเป็นลำดับแรก ${introduces(count)} ${ids}`,
    theyAreWeakest: () => 'ซึ่งได้คะแนนต่ำที่สุดของผลการประเมินทั้งหมด',
    weakestAmongThem: ({ ids }: { ids: string }) => `โดย${ids} ได้คะแนนต่ำที่สุดของผลการประเมินทั้งหมด`,
    weakest: ({ ids }: { ids: string }) => `แต่${ids} ได้คะแนนต่ำที่สุดของผลการประเมินทั้งหมด จึงต้องกำกับดูแลอย่างใกล้ชิด`,
    unscored: ({ ids }: { ids: string }) => `ทั้งนี้ ${ids} ยังไม่มีคะแนน จึงยังมิได้นำมาวิเคราะห์`,
    nothingScored: ({ topic, ids }: { topic: string; ids: string }) =>
      `${topic} ยังไม่มีคะแนนรายข้อ (${ids}) จึงยังไม่อาจวิเคราะห์ข้อบกพร่องหรือข้อที่ต้องปรับปรุงได้`,
  },

  develop: {
    priority: ({ topic, count }: { topic: string; count: number }) =>
      `หน่วยงานต้องเร่งพัฒนา${within(topic)}เป็นลำดับแรก จำนวน ${count} ข้อ`,
    some: ({ topic, count }: { topic: string; count: number }) =>
      `หน่วยงานควรพัฒนา${within(topic)}ให้ดียิ่งขึ้น จำนวน ${count} ข้อ`,
    others: ({ count }: { count: number }) => `นอกจากนี้ ควรพัฒนาให้ดียิ่งขึ้นอีกจำนวน ${count} ข้อ`,
    noneAllFull: ({ topic, isWhole }: { topic: string; isWhole: boolean }) =>
      `${topic} ได้คะแนนเต็ม${every(isWhole)}แล้ว ${isWhole ? 'จึงไม่มี' : 'จึงยังไม่มี'}ข้อที่ต้องพัฒนาเพิ่มเติม`,
    noneButMend: ({ topic }: { topic: string }) =>
      `${topic} ไม่มีข้อที่จัดอยู่ในกลุ่มการพัฒนา เนื่องจากข้อที่ยังไม่ได้คะแนนเต็มล้วนได้คะแนนต่ำกว่าเกณฑ์และต้องปรับปรุงแก้ไขก่อน`,
    nothingScored: ({ topic }: { topic: string }) => `ข้อที่ต้องพัฒนาใน${within(topic)}จะกำหนดได้เมื่อมีคะแนนรายข้อแล้ว`,
  },

  sustain: {
    some: ({ topic, count, full }: { topic: string; count: number; full: string }) =>
      `หน่วยงานต้องรักษาระดับ${within(topic)}ในข้อที่ได้คะแนนเต็ม ${full} คะแนน จำนวน ${count} ข้อ`,
    none: ({ topic, full }: { topic: string; full: string }) =>
      `${topic} ยังไม่มีข้อที่จัดอยู่ในกลุ่มการรักษาระดับ เนื่องจากยังไม่มีข้อใดได้คะแนนเต็ม ${full} คะแนน`,
    nothingScored: ({ topic }: { topic: string }) =>
      `ข้อที่ต้องรักษาระดับใน${within(topic)}จะกำหนดได้เมื่อมีคะแนนรายข้อแล้ว`,
  },
};

import type { Localized } from '../../kernel/localized.ts';
import { shortened } from '../../kernel/thai/shortened.ts';

const columns = {
  responsible: 'ผู้รับผิดชอบ',
  period: 'ระยะเวลา',
  monitoring: 'การกำกับติดตาม',
  title: 'มาตรการ',
  steps: 'ขั้นตอน',
};

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(' ')} และ${words.at(-1)}`;
const alternatives = (repairs: readonly string[]) =>
  repairs.length === 0
    ? ' โปรดเทียบกับประกาศผล'
    : ` หากพิมพ์ผิดหนึ่งหลัก คะแนนที่ถูกอาจเป็น ${repairs.join(' หรือ ')} โปรดเทียบกับประกาศผล`;
const given = (lowest: string, highest: string) => (lowest === highest ? lowest : `${lowest}–${highest}`);

/** What is wrong with a source, as the person who must mend it reads it. */
export const problems = {
  itemUnknown: ({ printed, meant }: { printed: string; meant: string | null }) =>
    `ข้อ ${printed} ไม่มีในหลักเกณฑ์ของปีนี้${meant ? ` ตามชื่อข้อน่าจะเป็นข้อ ${meant}` : ' โปรดตรวจว่าเป็นแบบประเมินของปีหรือหน่วยงานประเภทเดียวกัน'}`,
  itemsOfAnotherTable: ({ printed, count }: { printed: readonly string[]; count: number }) =>
    `เลขข้อในเอกสารนี้ ${count} รายการ (${printed.join(', ')}${printed.length < count ? ' …' : ''}) ไม่มีในหลักเกณฑ์ที่เลือก จึงน่าจะเป็นตารางของหน่วยงานประเภทอื่นหรือของปีอื่น โปรดเลือกหลักเกณฑ์ให้ตรงกับตาราง หรือนำเข้าผลตามหลักเกณฑ์ที่เลือกไว้`,
  itemRepeated: ({ item, meant }: { item: string; meant: string | null }) =>
    `ข้อ ${item} ปรากฏซ้ำ${meant ? ` ตามชื่อข้อที่พิมพ์ไว้ รายการนี้น่าจะเป็นข้อ ${meant}` : ' หากเป็นข้อเดียวกัน โปรดยืนยันคะแนนเดียว'}`,
  indicatorMissing: ({ indicator, name }: { indicator: string; name: Localized }) =>
    `ไม่พบคะแนนตัวชี้วัดที่ ${indicator} ${name.th} และไม่มีคะแนนรายข้อของตัวชี้วัดนี้`,
  itemMissing: ({ item, name, standsUnder }: { item: string; name: Localized; standsUnder: string | null }) =>
    `ไม่พบคะแนนข้อ ${item} ${name.th}${standsUnder ? ` แต่ชื่อข้อนี้พิมพ์อยู่ภายใต้เลขข้อ ${standsUnder}` : ''}`,
  scoreOutOfRange: ({
    figure,
    text,
    only,
  }: {
    figure: string;
    text: string;
    only: readonly number[] | null;
  }) =>
    `คะแนน ${text} ของ ${figure} เป็นไปไม่ได้ ${only ? `ข้อนี้มีได้เพียง ${only.join(' หรือ ')}` : 'คะแนนต้องอยู่ระหว่าง 0.00 ถึง 100.00 มีทศนิยมไม่เกินสองตำแหน่ง'}`,
  scoreUnreadable: ({ figure, text, perhaps }: { figure: string; text: string; perhaps: string | null }) =>
    `ช่องคะแนนของ ${figure} พิมพ์ไว้ว่า “${text}” ซึ่งไม่ใช่ตัวเลขคะแนน${perhaps ? ` อาจเป็น ${perhaps}` : ''} โปรดแก้เป็นคะแนนตามต้นฉบับ หรือเว้นว่างไว้ถ้าไม่มีคะแนน`,
  notMean: (at: {
    kind: 'indicator' | 'instrument';
    figure: string;
    printed: string;
    lowest: string;
    highest: string;
    repairs: readonly string[];
  }) =>
    at.kind === 'indicator'
      ? `ตัวชี้วัดที่ ${at.figure} พิมพ์ไว้ ${at.printed} แต่เมื่อคำนวณจากคะแนนรายข้อของตัวชี้วัดนี้จะได้ ${given(at.lowest, at.highest)}${alternatives(at.repairs)}`
      : `คะแนน ${at.figure} พิมพ์ไว้ ${at.printed} แต่เมื่อคำนวณจากตัวชี้วัดของ ${at.figure} จะได้ ${given(at.lowest, at.highest)}${alternatives(at.repairs)}`,
  overallNotWeighted: (at: {
    printed: string;
    lowest: string;
    highest: string;
    repairs: readonly string[];
  }) =>
    `คะแนนภาพรวมพิมพ์ไว้ ${at.printed} แต่เมื่อถ่วงน้ำหนักคะแนนของทุกเครื่องมือจะได้ ${given(at.lowest, at.highest)}${alternatives(at.repairs)}`,
  onlyByParts: (at: {
    figure: string;
    printed: string;
    lowest: string;
    highest: string;
    repairs: readonly string[];
  }) =>
    `ตัวชี้วัดที่ ${at.figure} พิมพ์ไว้ ${at.printed} ถ้าเฉลี่ยคะแนนรายข้อครั้งเดียวจะได้ ${given(at.lowest, at.highest)} อธิบายได้สองทาง คือ เป็นค่าเฉลี่ยของผู้ตอบสองส่วนที่ปัดเศษแยกกัน หรือพิมพ์ผิด${at.repairs.length > 0 ? ` (${at.repairs.join(' หรือ ')})` : ''}`,
  levelWrong: ({ printed, right }: { printed: Localized; right: readonly Localized[] }) =>
    `ระดับที่พิมพ์ไว้คือ ${printed.th} แต่ตามคะแนนและหลักเกณฑ์เป็น ${right.map(({ th }) => th).join(' หรือ ')}`,
  levelUnknown: ({ printed, right }: { printed: string; right: readonly Localized[] }) =>
    `“${printed}” ไม่ใช่ชื่อระดับในหลักเกณฑ์ของปีนี้${right.length === 0 ? '' : ` ตามคะแนนเป็น ${right.map(({ th }) => th).join(' หรือ ')}`}`,
  resultYearMismatch: ({ printed, expected }: { printed: number; expected: number }) =>
    `ปีของผลการประเมินพิมพ์ไว้ พ.ศ. ${printed} แต่ที่อื่นในเอกสารเป็น พ.ศ. ${expected}`,
  planYearMismatch: ({ printed, expected, result }: { printed: number; expected: number; result: number }) =>
    `ปีของมาตรการพิมพ์ไว้ พ.ศ. ${printed} แต่มาตรการจากผลการประเมินปี ${result} ใช้ในปี พ.ศ. ${expected}`,
  rulebookYearMismatch: ({ printed, rulebook }: { printed: number; rulebook: number }) =>
    `เอกสารเป็นผลการประเมินปี พ.ศ. ${printed} แต่หลักเกณฑ์ที่ใช้ตรวจเป็นของปี พ.ศ. ${rulebook} โปรดนำเข้าผลของปี พ.ศ. ${rulebook} หรือใช้หลักเกณฑ์ของปี พ.ศ. ${printed} หากมี`,
  agencyNameVaries: ({ printed, usual, times }: { printed: string; usual: string; times: number }) =>
    `ชื่อหน่วยงานเขียนไว้ว่า “${printed}”${times > 1 ? ` ${times} แห่ง` : ''} ต่างจาก “${usual}” ที่ใช้มากที่สุด`,
  itemInWrongTopic: ({ item, stands, belongs }: { item: string; stands: number; belongs: number }) =>
    `ข้อ ${item} อยู่ใต้ประเด็นที่ ${stands} แต่ตามหลักเกณฑ์อยู่ในประเด็นที่ ${belongs}`,
  topicMissing: ({ number, name }: { number: number; name: Localized }) => `ไม่พบประเด็นที่ ${number} ${name.th}`,
  topicNumberRepeated: ({
    printed,
    should,
    name,
  }: {
    printed: number;
    should: number | null;
    name: string;
  }) => `เลขประเด็นที่ ${printed} ใช้ซ้ำ${should === null ? '' : ` “${name}” ควรเป็นประเด็นที่ ${should}`}`,
  topicNumberDiffers: ({ printed, should, name }: { printed: number; should: number; name: string }) =>
    `“${name}” พิมพ์เป็นประเด็นที่ ${printed} แต่ตามหลักเกณฑ์เป็นประเด็นที่ ${should}`,
  scoreOffLattice: (at: {
    item: string;
    score: string;
    respondents: number;
    told: boolean;
    near: readonly string[];
  }) =>
    `คะแนน ${at.score} ของข้อ ${at.item} ไม่ใช่ค่าเฉลี่ยที่เป็นไปได้จากผู้ตอบ ${at.respondents} คน${at.told ? '' : ' ที่ประมาณจากคะแนนข้ออื่น (หรือจำนวนเท่าของจำนวนนี้)'} ค่าที่ใกล้ที่สุดคือ ${at.near.join(' และ ')}`,
  measureIncomplete: ({ title, lacking }: { title: string; lacking: readonly (keyof typeof columns)[] }) =>
    `มาตรการ “${shortened(title)}” ไม่ได้ระบุ${list(lacking.map((column) => columns[column]))}`,
  measureTableIncomplete: ({ lacking }: { lacking: readonly (keyof typeof columns)[] }) =>
    `ตารางมาตรการไม่มีช่อง${list(lacking.map((column) => columns[column]))} ทุกมาตรการจึงขาดข้อมูลนี้`,
  periodOutsideYear: ({ title, period, planYear }: { title: string; period: string; planYear: number }) =>
    `ระยะเวลา ${period} ของมาตรการ “${shortened(title)}” ไม่อยู่ในปีงบประมาณ พ.ศ. ${planYear}`,
  noFaultOverWeakest: ({ items, score }: { items: readonly string[]; score: string }) =>
    `ข้อความระบุว่าไม่มีข้อบกพร่อง ทั้งที่ข้อ ${items.join(', ')} ได้ ${score} คะแนน ต่ำที่สุดของทั้งหมด`,
  lookAlike: ({ printed, read }: { printed: string; read: string }) =>
    `“${printed}” อ่านเป็น ${read} เพราะตัวอักษรคล้ายกัน`,
  numberByName: ({ printed, read }: { printed: string; read: string }) =>
    `เลขข้อ “${printed}” ไม่ตรงกับชื่อข้อ จึงอ่านเป็น ${read} ตามชื่อที่พิมพ์ไว้`,
  nameDiffers: ({ printed, name }: { printed: string; name: Localized }) =>
    `ชื่อที่พิมพ์ไว้ “${printed}” ไม่ตรงกับหลักเกณฑ์ “${name.th}”`,
  proseDiffers: ({ item, score, full }: { item: string; score: string; full: boolean }) =>
    full
      ? `ข้อ ${item} ได้คะแนนเต็ม แต่ข้อความจัดไว้ในเรื่องที่ต้องพัฒนา`
      : `ข้อ ${item} ได้ ${score} คะแนน ยังไม่เต็ม แต่ข้อความจัดไว้ในเรื่องที่รักษาระดับ`,
  suspectedMisspelling: ({ printed, meant }: { printed: string; meant: string | null }) =>
    `“${printed}” น่าจะสะกดผิด${meant ? ` ควรเป็น “${meant}”` : ''}`,
};

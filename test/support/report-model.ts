import { readFileSync } from 'node:fs';
import { PLAIN_LETTERHEAD } from '../../src/capabilities/letterhead/index.ts';
import type { ReportModel } from '../../src/documents/report-model.ts';
import type { FiscalYear } from '../../src/kernel/fiscal-year.ts';
import type { PrintedScore } from '../../src/kernel/score.ts';

type Book = {
  readonly instruments: readonly { id: string; name: { th: string }; weight: number }[];
  readonly indicators: readonly { id: string; instrument: string; name: { th: string } }[];
  readonly items: readonly { id: string; indicator: string; topic: number; text: { th: string } }[];
  readonly topics: readonly { number: number; name: { th: string } }[];
};

const book: Book = JSON.parse(
  readFileSync(new URL('../../rulebooks/ita-2567.json', import.meta.url), 'utf8'),
);

const BELOW_FULL: Record<string, number> = {
  i1: 9878,
  i2: 9878,
  i4: 9796,
  i5: 9551,
  i6: 9878,
  i7: 9918,
  i8: 9959,
  i10: 9959,
  i11: 9918,
  i14: 9837,
  i15: 9959,
  e1: 9956,
  e2: 9950,
  e6: 9950,
  e7: 9950,
  e8: 9950,
};
const INDICATORS = [9919, 9742, 9959, 9959, 9932, 9935, 9984, 9967, 10000, 10000];
const INSTRUMENTS: Record<string, number> = { IIT: 9902, EIT: 9962, OIT: 10000 };
const scored = (value: number) => value as PrintedScore;

/** A whole report of a made-up agency with the figures of fiscal year 2567; `seed` varies every text and many figures. */
export function exampleReport(seed = 0): ReportModel {
  const name = `องค์การบริหารส่วนตำบลตัวอย่าง${seed === 0 ? '' : ` ${seed}`}`;
  const vary = (value: number, place: number) =>
    scored(seed === 0 ? value : Math.max(0, Math.min(10000, value - ((seed * 37 + place * 91) % 400))));
  return {
    agency: { name, locality: 'อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง' },
    fiscalYear: 2567 as FiscalYear,
    planYear: 2568 as FiscalYear,
    digits: 'thai',
    madeOn: '2024-11-15',
    letterhead: PLAIN_LETTERHEAD,
    watermark: null,
    edition: null,
    suggestions: [
      { topic: 1, text: 'ควรมีที่จอดรถ' },
      { topic: null, text: '=1+1' },
    ],
    overall: vary(9959, 0),
    levelName: 'ผ่านดีเยี่ยม',
    levelTone: 'good',
    instruments: book.instruments.map(({ id, name: { th }, weight }, place) => ({
      id,
      name: th,
      weight,
      score: vary(INSTRUMENTS[id] ?? 10000, place),
    })),
    indicators: book.indicators.map(({ id, instrument, name: { th } }, place) => ({
      id,
      instrument,
      name: th,
      score: vary(INDICATORS[place] ?? 10000, place),
    })),
    topics: book.topics.map((topic) => exampleTopic(topic, seed, vary)),
    measures: MEASURES.map((measure, place) => ({
      ...measure,
      title: seed === 0 ? measure.title : `${measure.title} (แผนที่ ${seed}.${place + 1})`,
      from: '2024-10-01',
      to: place % 3 === 1 ? '2025-03-31' : '2025-09-30',
      budget: 0n,
    })),
    noMeasuresBecause: null,
    unmeasured: [],
    signatures: [
      { role: 'ผู้จัดทำ', name: null, position: 'นักทรัพยากรบุคคลปฏิบัติการ' },
      { role: 'ผู้ตรวจสอบ', name: null, position: 'ปลัดองค์การบริหารส่วนตำบล' },
      { role: 'ผู้อนุมัติ', name: null, position: 'นายกองค์การบริหารส่วนตำบล' },
    ],
    notes: ['คะแนนตัวชี้วัดที่ 6 คำนวณใหม่จากคะแนนรายข้อ เนื่องจากคะแนนที่พิมพ์ไว้ไม่ตรงกับค่าเฉลี่ยของข้อ e1 ถึง e3'],
  };
}

function exampleTopic(
  { number, name }: Book['topics'][number],
  seed: number,
  vary: (value: number, place: number) => PrintedScore,
): ReportModel['topics'][number] {
  const items = book.items.filter((item) => item.topic === number);
  const below = items.filter((item) => item.id in BELOW_FULL);
  const full = items.filter((item) => !(item.id in BELOW_FULL));
  const mark = seed === 0 ? '' : ` รายงานฉบับที่ ${seed}`;
  return {
    number,
    name: name.th,
    rows: items.map((item, place) => ({
      instrument: book.indicators.find((it) => it.id === item.indicator)?.instrument ?? '',
      item: item.id,
      text: item.text.th,
      score: item.id in BELOW_FULL ? vary(BELOW_FULL[item.id] ?? 0, place) : scored(10000),
      finding: item.id in BELOW_FULL ? 'develop' : 'sustain',
    })),
    paragraphs: {
      mend: `จากผลการประเมิน ไม่มีข้อใดได้คะแนนต่ำกว่าเกณฑ์ที่ต้องปรับปรุงแก้ไขในประเด็น${name.th}${mark}`,
      develop:
        below.length === 0
          ? `ทุกข้อในประเด็นนี้ได้คะแนนเต็ม จึงไม่มีข้อที่ต้องพัฒนาเพิ่มเติม${mark}`
          : `หน่วยงานควรพัฒนา ${below.map((it) => `${it.text.th} (ข้อ ${it.id} ได้ ${((BELOW_FULL[it.id] ?? 0) / 100).toFixed(2)} คะแนน)`).join(' ')} ให้ดียิ่งขึ้น${mark}`,
      sustain: `หน่วยงานควรรักษาระดับ ${full.map((it) => it.text.th).join(' ')} ไว้อย่างต่อเนื่อง${mark}`,
    },
  };
}

const MEASURES = [
  {
    title: 'จัดทำและเผยแพร่คู่มือการให้บริการที่ระบุผู้รับผิดชอบ ขั้นตอน และระยะเวลาของแต่ละงาน',
    steps: [
      'สำรวจงานบริการทุกกระบวนงานและปรับปรุงขั้นตอนให้เป็นปัจจุบัน',
      'จัดทำคู่มือ ระบุระยะเวลาแล้วเสร็จและค่าธรรมเนียม เสนอผู้บริหารเห็นชอบ',
      'เผยแพร่บนเว็บไซต์และติดประกาศ ณ จุดให้บริการ',
      'ชี้แจงเจ้าหน้าที่ทุกส่วนราชการให้ถือปฏิบัติอย่างเท่าเทียมกัน',
    ],
    responsible: ['สำนักปลัด', 'ทุกกอง'],
    monitoring: 'รายงานผลต่อผู้บริหารทุกไตรมาส พร้อมสถิติการให้บริการ',
  },
  {
    title: 'เปิดเผยแผนการใช้จ่ายงบประมาณและผลการจัดซื้อจัดจ้าง และเปิดโอกาสให้บุคลากรมีส่วนร่วมตรวจสอบ',
    steps: [
      'ประชุมชี้แจงแผนการใช้จ่ายงบประมาณประจำปีแก่บุคลากรทุกส่วนราชการ',
      'เผยแพร่แผนและผลการจัดซื้อจัดจ้างเป็นรายเดือน',
      'รับฟังข้อสังเกตของบุคลากรและนำเสนอในการประชุมประจำเดือน',
    ],
    responsible: ['กองคลัง', 'หน่วยตรวจสอบภายใน'],
    monitoring: 'หน่วยตรวจสอบภายในสอบทานและรายงานผลรอบ 6 เดือน',
  },
  {
    title: 'กำหนดแนวปฏิบัติการขอยืมทรัพย์สินของราชการและตรวจสอบการยืมอย่างสม่ำเสมอ',
    steps: [
      'จัดทำแนวปฏิบัติและแบบฟอร์มการขอยืม พร้อมผู้มีอำนาจอนุญาต',
      'จัดทำทะเบียนคุมการยืมและคืน',
      'ตรวจนับทรัพย์สินเทียบกับทะเบียนทุกไตรมาส',
    ],
    responsible: ['กองคลัง', 'ทุกกอง'],
    monitoring: 'รายงานผลการตรวจนับและทรัพย์สินค้างคืนต่อปลัด',
  },
  {
    title: 'พัฒนาทักษะการสื่อสารและการตอบข้อซักถามของเจ้าหน้าที่ผู้ให้บริการ',
    steps: [
      'รวบรวมคำถามที่พบบ่อยและจัดทำคำตอบมาตรฐาน',
      'จัดอบรมเจ้าหน้าที่ผู้ให้บริการทุกคน',
      'ประเมินความพึงพอใจของผู้รับบริการหลังการอบรม',
    ],
    responsible: ['สำนักปลัด', 'งานประชาสัมพันธ์'],
    monitoring: 'รายงานผลการประเมินความพึงพอใจรอบ 6 เดือนและ 12 เดือน เผยแพร่ที่ https://example.go.th/ita2568',
  },
  {
    title: 'เพิ่มช่องทางแจ้งเบาะแสการทุจริตและคุ้มครองผู้ร้องเรียน',
    steps: [
      'ประกาศช่องทางและขั้นตอนการจัดการเรื่องร้องเรียนการทุจริต',
      'กำหนดมาตรการรักษาความลับและคุ้มครองผู้แจ้งเบาะแส',
      'เผยแพร่สถิติเรื่องร้องเรียนและผลการดำเนินการโดยไม่ระบุตัวบุคคล',
    ],
    responsible: ['สำนักปลัด', 'นิติกร'],
    monitoring: 'รายงานสถิติและผลการดำเนินการต่อผู้บริหารทุก 6 เดือน',
  },
];

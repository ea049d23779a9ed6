import { showScore } from '../../../src/kernel/score.ts';
import { toThaiDigits } from '../../../src/kernel/thai/digits.ts';
import { rulebook2567, sheet2567 } from '../result-2567.ts';
import { type Part, paragraph } from './document.ts';
import { MEASURES } from './measures.ts';

const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง';
const LOCALITY = 'อำเภอเมืองทดลอง จังหวัดทดลอง';
/** The name as the cover and the last page misspell it. */
const MISSPELT_NAMES = ['องค์การบริหารส่วนตำบลตัวอยาง', 'องค์การบริหารส่วนตำบลท่าตัวอย่าง'] as const;

const thai = (value: string | number) => toThaiDigits(String(value));

/** In topics whose pages were scanned badly, letters of item numbers look like digits. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { i: '1', O: '0' };

type Printed = {
  /** The item whose score stands in the row. */
  readonly item: string;
  /** The number that is printed instead of its own. */
  readonly as?: string;
  /** The wording that is printed instead of the rulebook's. */
  readonly text?: string;
};

type Topic = {
  readonly number: number;
  /** The number that is printed instead of its own. */
  readonly as?: number;
  readonly rows: readonly Printed[];
  readonly looksAlike?: true;
  readonly mend: string;
  readonly develop: string;
  readonly sustain: string;
};

const plain = (...items: string[]): Printed[] => items.map((item) => ({ item }));
const range = (prefix: string, from: number, to: number): Printed[] =>
  plain(...Array.from({ length: to - from + 1 }, (_, at) => `${prefix}${from + at}`));

const TOPICS: readonly Topic[] = [
  {
    number: 1,
    rows: [...range('i', 1, 3), ...range('O', 7, 9), { item: 'O10', text: 'คู่มือปฏิบัติงานของบุคลากร' }],
    mend: 'เรื่องนี้ไม่มีข้อบกพร่องที่ต้องแก้ไข',
    develop: 'จะเร่งงานบริการให้เสร็จตามเวลาที่ประกาศ และดูแลผู้มาติดต่อทุกคนด้วยมาตรฐานเดียวกัน',
    sustain: 'จะคงความเข้มงวดเรื่องสินบน และเผยแพร่แผนกับรายงานประจำปีให้ครบทุกฉบับ',
  },
  {
    number: 2,
    rows: [
      ...range('e', 1, 3),
      { item: 'e7', text: 'หน่วยงานรับฟังคนภายนอก' },
      ...range('e', 8, 9),
      ...range('O', 11, 13),
      { item: 'O25', as: 'O15' },
    ],
    mend: 'งานบริการและระบบออนไลน์ไม่มีข้อบกพร่อง',
    develop: 'จะลดเวลารอคอยของประชาชน และเชิญชวนคนในพื้นที่เสนอความเห็นต่องานของตำบล พร้อมย้ำให้เจ้าหน้าที่เอาใจใส่ต่อนหน้าที่',
    sustain: 'จะดูแลระบบบริการออนไลน์และสถิติการให้บริการให้เป็นปัจจุบัน',
  },
  {
    number: 3,
    rows: [...range('e', 4, 6), ...range('O', 1, 6)],
    mend: 'การเผยแพร่ข่าวสารไม่มีข้อบกพร่อง',
    develop: 'จะฝึกเจ้าหน้าที่ให้อธิบายเรื่องยากด้วยถ้อยคำที่ชาวบ้านเข้าใจ',
    sustain: 'จะรักษาช่องทางข่าวสารเดิมไว้ และตรวจข้อมูลติดต่อทุกเดือน',
  },
  {
    number: 4,
    rows: range('i', 10, 12),
    mend: 'การดูแลทรัพย์สินไม่มีข้อบกพร่อง',
    develop: 'จะให้ผู้ยืมพัสดุลงชื่อทุกครั้ง และเตือนเมื่อพ้นกำหนดคืน',
    sustain: 'จะตรวจนับพัสดุเป็นประจำเช่นที่ทำอยู่',
  },
  {
    number: 5,
    rows: [...range('i', 4, 6), { item: 'O14', text: 'รายการจัดหาพัสดุ' }, ...range('O', 15, 17)],
    mend: 'การใช้เงินและการจัดหาพัสดุไม่มีข้อบกพร่องหรือข้อที่ต้องปรับปรุงแต่อย่างใด',
    develop: 'จะให้ผู้เบิกแนบหลักฐานครบถ้วน และสอบทานการเบิกค่าเดินทางย้อนหลัง',
    sustain: 'จะเผยแพร่ประกาศและผลการจัดหาพัสดุต่อไปทุกเดือน',
  },
  {
    number: 6,
    as: 2,
    looksAlike: true,
    rows: [...range('i', 7, 9), { item: 'O15' }, ...range('O', 18, 21)],
    mend: 'การบริหารคนไม่มีข้อบกพร่อง',
    develop: 'ผู้บังคับบัญชาจะไม่มอบงานส่วนตัว และจะบันทึกคำสั่งสำคัญเป็นลายลักษณ์อักษร',
    sustain: 'จะสรรหาและเลื่อนตำแหน่งอย่างเปิดเผยดังที่เป็นมา',
  },
  {
    number: 7,
    looksAlike: true,
    rows: [
      ...range('i', 13, 15),
      ...range('O', 22, 24),
      ...range('O', 26, 34),
      { item: 'O35', text: 'รายงานผลมาตรการส่งเสริมคุณธรรม' },
    ],
    mend: 'กลไกป้องกันการทุจริตไม่มีข้อบกพร่อง',
    develop: 'จะแจ้งความคืบหน้าแก่ผู้ร้องเรียนทุกรายภายในสิบห้าวัน',
    sustain: 'ผู้บริหารจะย้ำเรื่องการไม่รับของขวัญในทุกการประชุม',
  },
];

const instrumentOfItem = (id: string) => {
  const item = rulebook2567.items.find((one) => one.id === id);
  const indicator = rulebook2567.indicators.find((one) => one.id === item?.indicator);
  if (!item || !indicator) throw new Error(`${id} is no item`);
  return { text: item.text.th, instrument: indicator.instrument };
};

function topicParts({ number, as = number, rows, looksAlike, mend, develop, sustain }: Topic): Part[] {
  const name = rulebook2567.topics.find((topic) => topic.number === number)?.name.th;
  const instruments = rows.map(({ item }) => instrumentOfItem(item).instrument);
  return [
    paragraph(`ประเด็นที่ ${thai(as)} ${name}`),
    {
      kind: 'table',
      rows: [
        ['เครื่องมือการประเมิน', 'ข้อความคำถาม', 'คะแนน'],
        ...rows.map(({ item, as: printed = item, text = instrumentOfItem(item).text }, at) => {
          const prefix = printed.replace(/\d+$/, '');
          const letter = (looksAlike && LOOK_ALIKE[prefix]) || prefix;
          const score = sheet2567.items.get(item);
          if (score === undefined) throw new Error(`${item} has no score`);
          return [
            instruments.indexOf(instruments[at] ?? '') === at ? (instruments[at] ?? '') : '',
            `ข้อ ${letter}${thai(printed.slice(prefix.length))} ${text}`,
            thai(showScore(score)),
          ];
        }),
        ['วิเคราะห์ข้อบกพร่อง/ข้อปรับปรุง ข้อที่ต้องพัฒนาหรือรักษาระดับ', '', ''],
        ['ข้อบกพร่อง/ ข้อปรับปรุง :', mend, ''],
        ['การพัฒนา :', develop, ''],
        ['การรักษาระดับ :', sustain, ''],
      ],
    },
  ];
}

const indicatorRows = rulebook2567.indicators.map(({ id, name, instrument }, at, all) => {
  const score = sheet2567.indicators.get(id);
  if (score === undefined) throw new Error(`indicator ${id} has no score`);
  const isFirst = all[at - 1]?.instrument !== instrument;
  return [isFirst ? instrument : '', thai(id), name.th, thai(showScore(score))];
});

/**
 * The report of a made-up agency with the figures of a real one of fiscal year 2567 and every fault that it has: e1
 * misread, so that indicator 6 cannot be; O15 printed for O25 and again out of its place; one topic's number used
 * twice; item numbers that look like others; the agency's name in three spellings; measures without monitoring; and
 * "no fault" over the weakest score of all. Every sentence is our own.
 */
export const FAULTY_REPORT: readonly Part[] = [
  paragraph('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'),
  paragraph('ประจำปีงบประมาณ พ.ศ.๒๕๖๘'),
  paragraph('และ'),
  paragraph('การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส'),
  paragraph('ในการดำเนินงานของหน่วยงานภาครัฐ'),
  paragraph('ประจำปีงบประมาณ พ.ศ.๒๕๖๗'),
  paragraph(MISSPELT_NAMES[0]),
  paragraph(LOCALITY),
  paragraph('๑. ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ.๒๕๖๗'),
  paragraph(`คะแนนภาพรวมของหน่วยงาน ${AGENCY} คะแนนที่ได้ ๙๙.๕๙ คะแนนระดับผลการประเมินอยู่ที่ “ระดับผ่านดีเยี่ยม”`),
  paragraph('๒. สรุปผลการประเมินตามรายตัวชี้วัด ประจำปีงบประมาณ พ.ศ. ๒๕๖๗'),
  { kind: 'table', rows: [['แบบสำรวจ', 'ตัวชี้วัดที่', 'รายละเอียดตัวชี้วัด', 'คะแนน'], ...indicatorRows] },
  paragraph(`๓. รายละเอียดการวิเคราะห์ของ${AGENCY} ประจำปีงบประมาณ พ.ศ.๒๕๖๗ แยกเป็น ๗ ประเด็น`),
  ...TOPICS.flatMap(topicParts),
  paragraph('๔. วิธีการนำผลการวิเคราะห์แต่ละประเด็นไปสู่การปฏิบัติ ในปีงบประมาณ พ.ศ.๒๕๖๘'),
  paragraph(`มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายใน${AGENCY}`),
  paragraph(LOCALITY),
  paragraph('ประจำปีงบประมาณ พ.ศ.๒๕๖๘'),
  ...MEASURES,
  paragraph(MISSPELT_NAMES[1]),
  paragraph(LOCALITY),
];

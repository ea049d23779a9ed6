import { OFFICIAL_PAPERS } from '../official/official-model.ts';

/** The papers that an agency's own Word template can be used for. */
export const TEMPLATE_PAPERS = [...OFFICIAL_PAPERS, 'report'] as const;

export type TemplatePaper = (typeof TEMPLATE_PAPERS)[number];

type Names = Readonly<Record<string, string>>;
type InnerListNames = { readonly name: string; readonly fields: Names };
type ListNames = InnerListNames & { readonly lists?: Readonly<Record<string, InnerListNames>> };

/**
 * The names that stand in braces in an agency's own Word templates, by their English names, which can be used as well.
 * The page that explains them, the starting templates, the check of a template and the values all come from here.
 */
const COMMON = {
  agencyName: 'ชื่อหน่วยงาน',
  locality: 'ที่ตั้ง',
  address: 'ที่อยู่',
  resultYear: 'ปีงบประมาณที่ประเมิน',
  planYear: 'ปีงบประมาณของมาตรการ',
  overallScore: 'คะแนนภาพรวม',
  level: 'ระดับผลการประเมิน',
  measureCount: 'จำนวนมาตรการ',
  preparer: 'ชื่อผู้จัดทำ',
  preparerPosition: 'ตำแหน่งผู้จัดทำ',
  reviewer: 'ชื่อผู้ตรวจสอบ',
  reviewerPosition: 'ตำแหน่งผู้ตรวจสอบ',
  approver: 'ชื่อผู้อนุมัติ',
  approverPosition: 'ตำแหน่งผู้อนุมัติ',
  foot: 'ท้ายกระดาษ',
} as const;

const MEMO = {
  office: 'ส่วนราชการ',
  documentNumber: 'เลขที่หนังสือ',
  documentDate: 'วันที่หนังสือ',
  subject: 'เรื่อง',
  addressee: 'เรียน',
  background: 'เรื่องเดิม',
} as const;

const ANNOUNCEMENT = {
  subject: 'เรื่อง',
  preamble: 'คำปรารภ',
  therefore: 'ข้อความประกาศ',
  day: 'ประกาศวันที่',
  month: 'ประกาศเดือน',
  era: 'ประกาศปี',
} as const;

const REPORT = {
  title: 'ชื่อรายงาน',
  overallText: 'ข้อความคะแนนภาพรวม',
  indicatorsText: 'ข้อความคะแนนรายตัวชี้วัด',
  weightSum: 'ค่าน้ำหนักรวม',
  topicCount: 'จำนวนประเด็น',
  measuresTable: 'เลขตารางมาตรการ',
} as const;

/** Texts of each paper, by their English names. */
export const TEXTS = {
  memo: { ...COMMON, ...MEMO },
  announcement: { ...COMMON, ...ANNOUNCEMENT },
  report: { ...COMMON, ...REPORT },
} as const satisfies Record<TemplatePaper, Names>;

/** Pictures of each paper. */
export const FIGURES = {
  memo: {},
  announcement: {},
  report: { overallFigure: 'ภาพคะแนนภาพรวม', indicatorsFigure: 'ภาพคะแนนรายตัวชี้วัด' },
} as const satisfies Record<TemplatePaper, Names>;

const paragraphs = <Name extends string>(name: Name) =>
  ({ name, fields: { number: 'ลำดับ', text: 'ข้อความ' } }) as const;

const SHARED_LISTS = {
  measures: {
    name: 'มาตรการ',
    fields: {
      number: 'ลำดับ',
      title: 'ชื่อมาตรการ',
      budget: 'งบประมาณ',
      amount: 'จำนวนเงิน',
      steps: 'ขั้นตอน',
      responsible: 'ผู้รับผิดชอบ',
      period: 'ระยะเวลา',
      firstMonth: 'เดือนที่เริ่ม',
      lastMonth: 'เดือนที่สิ้นสุด',
      monitoring: 'การกำกับติดตาม',
    },
    lists: {
      eachStep: paragraphs('ขั้นตอนทีละข้อ'),
      eachResponsible: paragraphs('ผู้รับผิดชอบทีละราย'),
    },
  },
  topics: {
    name: 'ประเด็น',
    fields: {
      number: 'ลำดับ',
      topic: 'ชื่อประเด็น',
      mend: 'ข้อที่ต้องปรับปรุง',
      develop: 'ข้อที่ควรพัฒนา',
      sustain: 'ข้อที่ควรรักษาระดับ',
    },
    lists: {
      items: {
        name: 'ข้อคำถาม',
        fields: {
          number: 'ลำดับ',
          instrument: 'ชื่อย่อ',
          item: 'ข้อ',
          itemText: 'ข้อความ',
          score: 'คะแนน',
          finding: 'ผล',
        },
      },
      eachMend: paragraphs('ย่อหน้าข้อที่ต้องปรับปรุง'),
      eachDevelop: paragraphs('ย่อหน้าข้อที่ควรพัฒนา'),
      eachSustain: paragraphs('ย่อหน้าข้อที่ควรรักษาระดับ'),
    },
  },
  findings: {
    name: 'ผลการวิเคราะห์',
    fields: { number: 'ลำดับ', item: 'ข้อ', itemText: 'ข้อความ', score: 'คะแนน', finding: 'ผล' },
  },
  instruments: {
    name: 'เครื่องมือ',
    fields: { instrument: 'ชื่อย่อ', instrumentName: 'ชื่อเครื่องมือ', weight: 'ค่าน้ำหนัก', score: 'คะแนน' },
  },
  indicators: {
    name: 'ตัวชี้วัด',
    fields: {
      instrument: 'ชื่อย่อ',
      indicator: 'ตัวชี้วัดที่',
      indicatorName: 'ชื่อตัวชี้วัด',
      score: 'คะแนน',
    },
  },
} as const;

const REPORT_TOPICS = {
  ...SHARED_LISTS.topics,
  fields: { ...SHARED_LISTS.topics.fields, tableNumber: 'เลขตาราง' },
} as const;

/** What is repeated for each of several: texts within, and lists within, by their English names. */
export const LISTS = {
  memo: { ...SHARED_LISTS, facts: paragraphs('ข้อเท็จจริง'), proposals: paragraphs('ข้อพิจารณา') },
  announcement: SHARED_LISTS,
  report: {
    ...SHARED_LISTS,
    topics: REPORT_TOPICS,
    introduction: paragraphs('คำนำมาตรการ'),
    notes: paragraphs('หมายเหตุ'),
  },
} as const satisfies Record<TemplatePaper, Readonly<Record<string, ListNames>>>;

type TextsOf<Of> = { readonly [Name in keyof Of]: string };
type FieldsOf<List> = List extends { readonly fields: infer Fields } ? TextsOf<Fields> : never;
type RowOf<List> = FieldsOf<List> &
  (List extends { readonly lists: infer Lists }
    ? { readonly [Name in keyof Lists]: readonly FieldsOf<Lists[Name]>[] }
    : unknown);

/** Finished text for every name of a paper, pictures aside. */
export type TemplateValues<Kind extends TemplatePaper = TemplatePaper> = TextsOf<(typeof TEXTS)[Kind]> & {
  readonly [List in keyof (typeof LISTS)[Kind]]: readonly RowOf<(typeof LISTS)[Kind][List]>[];
};

type NamesIn<Each> = { [Kind in keyof Each]: keyof Each[Kind] }[keyof Each];
type InnerNamesIn<Lists> = {
  [List in keyof Lists]: Lists[List] extends { readonly lists: infer Inner } ? keyof Inner : never;
}[keyof Lists];

export type TextName = NamesIn<typeof TEXTS>;
export type FigureName = NamesIn<typeof FIGURES>;
export type ListName =
  | NamesIn<typeof LISTS>
  | { [Kind in TemplatePaper]: InnerNamesIn<(typeof LISTS)[Kind]> }[TemplatePaper];

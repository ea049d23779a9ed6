import type { OfficialPaperKind } from '../official/official-model.ts';

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

/** Texts of each paper, by their English names. */
export const TEXTS = {
  memo: { ...COMMON, ...MEMO },
  announcement: { ...COMMON, ...ANNOUNCEMENT },
} as const satisfies Record<OfficialPaperKind, Readonly<Record<string, string>>>;

const SHARED_LISTS = {
  measures: {
    name: 'มาตรการ',
    fields: {
      number: 'ลำดับ',
      title: 'ชื่อมาตรการ',
      budget: 'งบประมาณ',
      steps: 'ขั้นตอน',
      responsible: 'ผู้รับผิดชอบ',
      period: 'ระยะเวลา',
      monitoring: 'การกำกับติดตาม',
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
  },
  findings: {
    name: 'ผลการวิเคราะห์',
    fields: { number: 'ลำดับ', item: 'ข้อ', itemText: 'ข้อความ', score: 'คะแนน', finding: 'ผล' },
  },
  instruments: {
    name: 'เครื่องมือ',
    fields: { instrument: 'ชื่อย่อ', instrumentName: 'ชื่อเครื่องมือ', score: 'คะแนน' },
  },
} as const;

const paragraphs = (name: string) => ({ name, fields: { number: 'ลำดับ', text: 'ข้อความ' } }) as const;

/** What is repeated for each of several: texts within, by their English names. */
export const LISTS = {
  memo: { ...SHARED_LISTS, facts: paragraphs('ข้อเท็จจริง'), proposals: paragraphs('ข้อพิจารณา') },
  announcement: SHARED_LISTS,
} as const satisfies Record<
  OfficialPaperKind,
  Readonly<Record<string, { readonly name: string; readonly fields: Readonly<Record<string, string>> }>>
>;

type TextsOf<Names> = { readonly [Name in keyof Names]: string };

/** Finished text for every name of a paper. */
export type TemplateValues<Kind extends OfficialPaperKind = OfficialPaperKind> = TextsOf<
  (typeof TEXTS)[Kind]
> & {
  readonly [List in keyof (typeof LISTS)[Kind]]: readonly TextsOf<
    (typeof LISTS)[Kind][List] extends { readonly fields: infer Fields } ? Fields : never
  >[];
};

type NamesIn<Each> = { [Kind in keyof Each]: keyof Each[Kind] }[keyof Each];
type TextName = NamesIn<typeof TEXTS>;
type ListName = NamesIn<typeof LISTS>;

export type TextTag<Id extends string = string> = { readonly id: Id; readonly name: string };
/** What is repeated, and what stands within its tags. */
export type ListTag = TextTag<ListName> & { readonly fields: readonly TextTag[] };

const textTags = <Id extends string>(names: Readonly<Partial<Record<Id, string>>>) =>
  Object.entries(names).map(([id, name]) => ({ id, name }) as TextTag<Id>);

/** All names of a paper, in the order in which they are explained. */
export function tagsOf(kind: OfficialPaperKind): {
  readonly texts: readonly TextTag<TextName>[];
  readonly lists: readonly ListTag[];
} {
  const lists = Object.entries(LISTS[kind]) as [ListName, { name: string; fields: Record<string, string> }][];
  return {
    texts: textTags<TextName>(TEXTS[kind]),
    lists: lists.map(([id, { name, fields }]) => ({ id, name, fields: textTags(fields) })),
  };
}

/** A name as it was typed, without what Word and keyboards put into it that nobody sees. */
export const plainName = (typed: string): string =>
  typed
    .replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replaceAll('\u0e4d\u0e32', 'ำ')
    .replaceAll('เเ', 'แ');

/** The tag that a typed name means, by its Thai or English name. */
export function tagNamed<Tag extends TextTag>(tags: readonly Tag[], typed: string): Tag | null {
  const name = plainName(typed);
  return tags.find((tag) => tag.name === name || tag.id === name) ?? null;
}

/** A tag as it is typed into a template. */
export const written = {
  text: (name: string) => `{${name}}`,
  open: (name: string) => `{#${name}}`,
  close: (name: string) => `{/${name}}`,
} as const;

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { rulebook2567 } from '../../../test/support/result-2567.ts';
import { AGENCY_KINDS } from '../../kernel/agency-kind.ts';
import { libraryJsonSchemas } from './json-schema.ts';
import type { Measure, MeasureLibrary } from './measure.ts';
import { nameOffice } from './offices-of.ts';
import { openLibrary } from './open-library.ts';

let library: MeasureLibrary;
beforeAll(async () => {
  const opened = await openLibrary();
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal, null, 2));
  library = opened.value;
});

const served = ({ serves }: Measure) => serves[rulebook2567.id] ?? { items: [], topics: [] };
const thaiTexts = ({ title, summary, steps, evidence, monitoring }: Measure) => [
  title.th,
  summary.th,
  ...steps,
  ...evidence,
  monitoring.what,
];
const offending = (breaks: (measure: Measure) => boolean) =>
  library.measures.filter(breaks).map(({ id }) => id);

describe('what is served', () => {
  test('at least forty-five measures', () => {
    expect(library.measures.length).toBeGreaterThanOrEqual(45);
  });

  test('every item and every topic of the year', () => {
    const items = new Set(library.measures.flatMap((measure) => served(measure).items));
    const topics = new Set(library.measures.flatMap((measure) => served(measure).topics));
    expect(rulebook2567.items.map(({ id }) => id).filter((id) => !items.has(id))).toEqual([]);
    expect(rulebook2567.topics.map(({ number }) => number).filter((number) => !topics.has(number))).toEqual(
      [],
    );
  });

  test('every survey question by at least two measures, so that there is a choice', () => {
    const surveys = new Set(
      rulebook2567.instruments.filter(({ kind }) => kind === 'survey').map(({ id }) => id),
    );
    const surveyed = new Set(
      rulebook2567.indicators.filter(({ instrument }) => surveys.has(instrument)).map(({ id }) => id),
    );
    const questions = rulebook2567.items.filter(({ indicator }) => surveyed.has(indicator));
    const times = (id: string) =>
      library.measures.filter((measure) => served(measure).items.includes(id)).length;
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.filter(({ id }) => times(id) < 2).map(({ id }) => id)).toEqual([]);
  });

  test('only items that the rulebook has, under the topics to which they belong, and few by each measure', () => {
    const topicOf = new Map(rulebook2567.items.map(({ id, topic }) => [id, topic]));
    for (const measure of library.measures) {
      const { items, topics } = served(measure);
      expect(items.filter((item) => !topicOf.has(item))).toEqual([]);
      expect(new Set(topics)).toEqual(new Set(items.map((item) => topicOf.get(item))));
      expect(items.length, measure.id).toBeLessThanOrEqual(4);
    }
  });
});

describe('how it is said', () => {
  /** Words with which an official act begins, each of which leaves something to be seen. */
  const ACTS =
    /^(?:กำหนด|แก้ไข|เก็บ|เขียน|คัดเลือก|คำนวณ|จัดทำ|จัดเก็บ|จัด(?!ให้มี)|จำแนก|แจ้ง|ชี้แจง|เชิญ|เชื่อม|ซ้อม|ซักซ้อม|ตรวจ|ตอบ|ติด|แต่งตั้ง|ทดลองใช้|ทดสอบ|ทบทวน|บันทึก|ประกาศ|ประชุม|ประเมิน|ปรับปรุง|ปิดประกาศ|เปรียบเทียบ|เปลี่ยนตัว|เปิด|เผยแพร่|เพิ่ม|มอบหมาย|แยก|ยกเลิก|ยกร่าง|ระงับ|ระบุ|รวบรวม|รายงาน|เรียกคืน|เรียบเรียง|ลง|วิเคราะห์|เวียน|ส่ง|สรุป|สอบถาม|สอบทาน|สังเกต|สัมภาษณ์|สุ่ม|สำรวจ|เสนอ|ออก)/;
  const ENCOURAGES = /^(?:ส่งเสริม|สนับสนุน|สร้างความตระหนัก|สร้างจิตสำนึก|ปลุกจิตสำนึก|รณรงค์|กระตุ้น|ปลูกฝัง)/;
  const COACHES = /ตอบแบบ(?:วัด|สำรวจ|ประเมิน|สอบถาม)|แบบวัด|แบบสำรวจการรับรู้|ให้ได้คะแนน|ตอบว่า|IIT|EIT|OIT/;

  test('no measure merely encourages', () => {
    expect(
      offending(({ title, steps }) => [title.th, ...steps].some((text) => ENCOURAGES.test(text))),
    ).toEqual([]);
  });

  test('each step begins with an act and says more than the act', () => {
    const vague = library.measures.flatMap(({ steps }) =>
      steps.filter((step) => !ACTS.test(step) || step.length < 25),
    );
    expect(vague).toEqual([]);
  });

  test('no measure coaches how to answer a survey', () => {
    expect(offending((measure) => thaiTexts(measure).some((text) => COACHES.test(text)))).toEqual([]);
  });

  test('no wording is bound to a year or an item number, and digits are Arabic', () => {
    const bound = /25\d\d|[๐-๙]|\b[ieO]\d+\b/;
    expect(offending((measure) => thaiTexts(measure).some((text) => bound.test(text)))).toEqual([]);
  });

  test('Thai is Thai and English is English', () => {
    expect(offending((measure) => thaiTexts(measure).some((text) => !/\p{Script=Thai}/u.test(text)))).toEqual(
      [],
    );
    expect(offending(({ title, summary }) => /\p{Script=Thai}/u.test(title.en + summary.en))).toEqual([]);
  });

  test('no two are near-copies', () => {
    const MOST_ALIKE = 0.25;
    const grams = library.measures.map(({ id, title, steps }) => ({
      id,
      set: trigrams([title.th, ...steps].join('')),
    }));
    const alike = grams.flatMap((one, index) =>
      grams.slice(index + 1).flatMap((other) => {
        const similarity = jaccard(one.set, other.set);
        return similarity > MOST_ALIKE ? [`${one.id} ~ ${other.id}: ${similarity.toFixed(2)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
    const steps = library.measures.flatMap((measure) => measure.steps);
    expect(new Set(steps).size).toBe(steps.length);
  });
});

describe('who does it', () => {
  test('every office has a name for every kind of agency', () => {
    const lacking = [...library.offices.values()].flatMap(({ id, byKind }) =>
      AGENCY_KINDS.filter((kind) => !byKind[kind]).map((kind) => `${id} ${kind}`),
    );
    expect(lacking).toEqual([]);
  });

  test('nobody reports to themselves, and who reports takes part or oversees', () => {
    for (const kind of AGENCY_KINDS) {
      const name = (office: string) => nameOffice(library, office, kind).name;
      expect(offending(({ monitoring }) => name(monitoring.by) === name(monitoring.to))).toEqual([]);
    }
    expect(offending(({ offices, monitoring }) => !offices.includes(monitoring.by))).toEqual([]);
  });

  test('a report falls due within the period or at its end', () => {
    const months = { month: 1, quarter: 3, 'half-year': 6, end: 0 };
    expect(
      offending(({ period, monitoring }) => period.to - period.from + 1 < months[monitoring.every]),
    ).toEqual([]);
  });

  test('every office is used, classes of effort follow upon one another', () => {
    const used = new Set(library.measures.flatMap(({ offices, monitoring }) => [...offices, monitoring.to]));
    expect([...library.offices.keys()].filter((id) => !used.has(id))).toEqual([]);
    const days = [...library.efforts.values()].flatMap(({ personDays }) => [personDays.from, personDays.to]);
    expect(days).toEqual(days.toSorted((one, other) => one - other));
  });
});

describe('the schemas for editors', () => {
  const folder = new URL('../../../measure-library/', import.meta.url);
  const read = (path: string) =>
    JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as { $schema: string };
  const groups = readdirSync(new URL('measures/', folder)).map((name) => `measures/${name}`);

  test.each([...libraryJsonSchemas()])(
    '%s is made from the definitions; else see the README there',
    (name, schema) => {
      expect(read(`schema/${name}`)).toEqual(schema);
    },
  );

  test.each(['offices.json', 'efforts.json', ...groups])('%s names its schema and keeps to it', (path) => {
    const content = read(path);
    const schema = read(new URL(content.$schema, new URL(path, folder)).href.slice(folder.href.length));
    const validate = new Ajv2020().compile(schema);
    expect(validate(content), JSON.stringify(validate.errors)).toBe(true);
  });
});

function trigrams(text: string): ReadonlySet<string> {
  const dense = text.replace(/\s/g, '');
  return new Set(Array.from({ length: dense.length - 2 }, (_, start) => dense.slice(start, start + 3)));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared);
}

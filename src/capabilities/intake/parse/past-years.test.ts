import { describe, expect, test } from 'vitest';
import { printedSheet, reportText, scoresOf } from '../../../../test/support/report-text.ts';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { toThaiDigits } from '../../../kernel/thai/digits.ts';
import { checkReport } from '../check/check-report.ts';
import { readText } from '../read/read-text.ts';
import { readReport } from './read-report.ts';

const year = rulebook.fiscalYear;
const lines = reportText({
  rulebook,
  sheet: printedSheet(
    rulebook,
    scoresOf(rulebook, 47, (item, person) => ((person * 3 + item.length) % 9 ? 5 : 4)),
  ),
}).split('\n');
const SECTION = /^[๑-๙][.)]?\s/u;
const sections = lines.flatMap((line, at) => (SECTION.test(line) ? [at] : []));

const check = (text: readonly string[]) =>
  checkReport(rulebook, readReport(readText(text.join('\n')), rulebook));
const inserted = (place: number, added: readonly string[]) => [
  ...lines.slice(0, place),
  '',
  ...added,
  '',
  ...lines.slice(place),
];
const faults = ({ problems }: ReturnType<typeof check>) =>
  problems.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
const asPrinted = ({ printed, fiscalYear, report }: ReturnType<typeof check>) => ({
  printed,
  fiscalYear,
  measures: report.measures.map(({ title }) => title),
  paragraphs: report.topics.map(({ paragraphs }) => Object.values(paragraphs).map(({ text }) => text)),
});
const clean = check(lines);

const ITEM_ROW = /\tข้อ [ieO][๐-๙]+ /u;

/** Scores of another year: each is another number, and the table of surveys and indicators says so itself. */
const item = (id: string, at: number) => `${id}\t${nameOf(id)}\t${(71.03 + at / 4).toFixed(2)}`;
const nameOf = (id: string) => rulebook.items.find((one) => one.id === id)?.text.th ?? '';
const ids = rulebook.items.map(({ id }) => id);
const surveyed = ids.filter((id) => !id.startsWith('O'));
const itemTable = (of: readonly string[], scores = 'คะแนน') => [`ข้อ\tคำถาม\t${scores}`, ...of.map(item)];
const indicatorTable = [
  'ตัวชี้วัดที่\tตัวชี้วัด\tคะแนน',
  ...rulebook.indicators.map(({ id, name }, at) => `${id}\t${name.th}\t${(74.5 + at / 2).toFixed(2)}`),
];

describe('what is of a past year', () => {
  const stretches: readonly (readonly [string, readonly string[]])[] = [
    ['an annex by its year', ['ภาคผนวก ค ผลคะแนนปีงบประมาณ พ.ศ. 2565', ...itemTable(ids)]],
    [
      'a year in Thai digits on a line of its own',
      ['ภาคผนวก', 'คะแนนรายข้อ', 'ปีงบประมาณ พ.ศ. ๒๕๖๖', ...itemTable(ids)],
    ],
    ['an annex by words', ['ภาคผนวก ๒ คะแนนรายข้อของปีก่อนหน้า', ...itemTable(surveyed)]],
    ['words whose marks are wrong', ['ภาคผนวก ก ผลประเมินปีที่ผุานมา', ...itemTable(surveyed)]],
    ['a caption by words', ['ตารางที่ ๑๒ ผลประเมินรายข้อของปีที่แล้ว', ...itemTable(surveyed)]],
    ['a heading without a number', ['ผลการประเมิน ITA ปี 2566', ...itemTable(surveyed)]],
    ['a short year', ['คะแนน ITA ปี 66', ...itemTable(surveyed)]],
    ['an own section in letters', ['ค. ผลคะแนนรอบปีที่ผ่านมา', ...indicatorTable]],
    ['a list', ['คะแนนรายข้อปี พ.ศ. 2566', ...surveyed.map((id, at) => item(id, at).replaceAll('\t', ' '))]],
    ['the total too', ['ผลการประเมินปีงบประมาณ พ.ศ. 2566', 'คะแนนรวม 75.01 คะแนน', ...indicatorTable]],
    ['the header of the scores', itemTable(surveyed, 'คะแนนปี 2566')],
    ['the header in words', itemTable(surveyed, 'คะแนนปีที่ผ่านมา')],
    [
      'a caption over a table that a page has broken',
      ['ตารางที่ 7 คะแนนของปีก่อน', ...itemTable(surveyed).toSpliced(9, 0, 'เป็นไปอย่างต่อเนื่อง')],
    ],
    [
      'captions within an annex',
      ['ภาคผนวก ก ผลปี 2566', 'ตารางที่ 1', ...indicatorTable, 'ตารางที่ 2', ...itemTable(ids)],
    ],
  ];
  const places = [sections[0] ?? 0, sections[1] ?? 0, lines.length];

  test.each(stretches)('%s: no score of it is taken and each line is told', (_, added) => {
    for (const place of places) {
      const found = check(inserted(place, added));
      expect(faults(found)).toEqual(faults(clean));
      expect(asPrinted(found)).toEqual(asPrinted(clean));
      const rows = added.filter((line) => /\d\.\d\d$/u.test(line));
      expect(found.report.unread.map(({ text }) => text)).toEqual(
        expect.arrayContaining(rows.map((row) => row.replaceAll('\t', ' '))),
      );
    }
  });

  test('a score that lacks in the own table is not filled from it', () => {
    const at = lines.findIndex((line) => line.includes(nameOf('i2')));
    const lacking = [...lines.toSpliced(at, 1), 'ภาคผนวก ผลคะแนนปี 2566', ...itemTable(surveyed)];
    const found = check(lacking);
    expect(found.printed.items.has('i2')).toBe(false);
    expect(faults(found)).toContain('item-missing');
  });
});

test('the own year may stand on the cover of nothing, above the heading of a past one', () => {
  const cover = ['เอกสารประกอบการประชุม', `ปีงบประมาณ พ.ศ. ${year}`, 'องค์การบริหารส่วนตำบลตัวอย่าง', ''];
  const own = [`ในปีงบประมาณ พ.ศ. ${year} ได้คะแนนรวม 96.43 คะแนน`];
  const past = [`ผลคะแนนรายข้อ ปีงบประมาณ พ.ศ. ${year - 1}`, ...itemTable(surveyed), ''];
  const found = check([...cover, ...past, '๑. ผลการประเมิน', ...own]);
  expect(found.printed.overall).toBe(9643);
});

describe('what is the own year in spite of its heading', () => {
  const at = lines.findIndex((line) => /^๑\.\s*ผลการประเมิน/u.test(line));

  test.each(['๒๕๖๖', '๒๕๖๕'])('the only section of the result under a wrong year: %s', (wrong) => {
    const found = check(lines.with(at, (lines[at] ?? '').replace('๒๕๖๗', wrong)));
    expect(asPrinted(found)).toEqual(asPrinted(clean));
    expect(faults(found)).toContain('year-mismatch');
  });

  test('the same scores again under a wrong year', () => {
    const own = [...clean.printed.items].map(
      ([id, value]) => `${id}\t${nameOf(id)}\t${(value / 100).toFixed(2)}`,
    );
    const found = check([
      ...lines,
      `ภาคผนวก คะแนนรายข้อ ปีงบประมาณ พ.ศ. ${year - 1}`,
      'ข้อ\tคำถาม\tคะแนน',
      ...own,
    ]);
    expect(asPrinted(found)).toEqual(asPrinted(clean));
    expect(faults(found)).toContain('year-mismatch');
  });

  test.each([
    'เปรียบเทียบผลการประเมินกับปีที่ผ่านมา',
    'ผลการประเมินปีงบประมาณ พ.ศ. 2567 และปีที่ผ่านมา',
    'ข้อเสนอแนะจากผลการประเมินปีที่ผ่านมา',
  ])('what stands nowhere else: %s', (heading) => {
    const from = lines.findIndex((line) => line.startsWith('แบบสำรวจ'));
    const found = check(lines.toSpliced(from, 0, heading));
    expect(asPrinted(found)).toEqual(asPrinted(clean));
  });
});

describe('own figures below those of a past year, under no heading of their own', () => {
  const own = `ในปีงบประมาณ พ.ศ. ${toThaiDigits(String(year))} ได้คะแนนภาพรวม ๙๖.๔๓ คะแนน`;
  const past = ['๑.๑ ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๖', ...indicatorTable];
  const at = lines.findIndex((line) => line.startsWith('แบบสำรวจ'));
  const end = lines.findIndex((line, index) => index > at && !line.includes('\t'));
  const ownTable = lines.slice(at, end);
  const bare = [...lines.slice(0, at), ...lines.slice(end)];

  test.each([
    ['a sentence', [...past, own, ...ownTable]],
    ['a sentence with the header alike', [...past, own, past[1] ?? '', ...ownTable.slice(1)]],
    ['a bullet', [...past, `- ผลคะแนนปี ๒๕๖๗`, ...ownTable]],
    ['a bullet with the year in short', [...past, `• ผลคะแนนปี ๖๗`, ...ownTable]],
  ])('%s', (_, added) => {
    const found = check([...bare.slice(0, at), '', ...added, '', ...bare.slice(at)]);
    expect([...found.printed.indicators]).toEqual([...clean.printed.indicators]);
    const told = found.report.unread.map(({ text }) => text);
    expect(told).toEqual(
      expect.arrayContaining(indicatorTable.slice(1).map((row) => row.replaceAll('\t', ' '))),
    );
  });

  test('a past sentence that looks at the own year ends nothing', () => {
    const added = ['ภาคผนวก ก ผลปี 2566', ...indicatorTable, 'ต้องพัฒนาให้สูงขึ้นในปี 2567', ...itemTable(ids)];
    const found = check([...lines, '', ...added]);
    expect(asPrinted(found)).toEqual(asPrinted(clean));
    expect(faults(found)).toEqual(faults(clean));
  });
});

describe('items that stand in an annex of a past year alone, beside the own result', () => {
  const own = [...clean.printed.items].map(
    ([id, value]) => `${id}\t${nameOf(id)}\t${(value / 100).toFixed(2)}`,
  );
  const itemless = lines.filter((line) => !ITEM_ROW.test(line));
  const annex = (heading: string, rows: readonly string[]) => [
    ...itemless,
    '',
    heading,
    'ข้อ\tคำถาม\tคะแนน',
    ...rows,
  ];

  test('none is left beside it', () => {
    expect(check(itemless).printed.items.size).toBe(0);
    expect(check(itemless).printed.indicators.size).toBeGreaterThan(0);
  });

  test.each(['ภาคผนวก ก คะแนนรายข้อ ปี 2566', 'ภาคผนวก คะแนนรายข้อของปีที่ผ่านมา'])(
    'are left out and told to be missing where they do not add up with it: %s',
    (heading) => {
      const found = check(annex(heading, ids.map(item)));
      expect(found.printed.items.size).toBe(0);
      expect(found.report.unread.length).toBeGreaterThan(ids.length);
      expect(faults(found)).toContain('item-missing');
    },
  );

  test('are its own where they do, and the year is told to be a slip', () => {
    const found = check(annex('ภาคผนวก ก คะแนนรายข้อ ปี 2566', own));
    expect(found.printed.items).toEqual(clean.printed.items);
    expect(faults(found)).toContain('year-mismatch');
  });

  test('are left out where nothing says of which year they are', () => {
    const found = check(annex('ภาคผนวก ก คะแนนรายข้อ ปี 2566', own.slice(0, 2)));
    expect(found.printed.items.size).toBe(0);
  });
});

describe('topics under a heading of a past year', () => {
  const at = lines.findIndex((line) => line.startsWith('ประเด็นที่'));

  test('that stand nowhere else are the own ones, under a plan or a result', () => {
    expect(at).toBeGreaterThan(0);
    for (const heading of [
      'ส่วนที่ ๒ การวิเคราะห์เพื่อกำหนดมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗',
      'ส่วนที่ ๒ การวิเคราะห์เพื่อกำหนดมาตรการจากปีที่ผ่านมา',
      'ส่วนที่ ๒ ผลการวิเคราะห์ ปีงบประมาณ พ.ศ. ๒๕๖๖',
    ]) {
      const found = check(lines.toSpliced(at, 0, heading));
      expect(asPrinted(found)).toEqual(asPrinted(clean));
    }
  });

  test('with scores of their own in the part above', () => {
    const table = ['ส่วนที่ ๑ คะแนนรายข้อ', 'ข้อ\tคำถาม\tคะแนน'];
    const own = [...clean.printed.items].map(
      ([id, value]) => `${id}\t${nameOf(id)}\t${(value / 100).toFixed(2)}`,
    );
    const prose = lines.slice(at).filter((line) => !ITEM_ROW.test(line));
    const heading = 'ส่วนที่ ๒ การวิเคราะห์เพื่อกำหนดมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗';
    const found = check([...lines.slice(0, at), ...table, ...own, '', heading, ...prose]);
    expect(asPrinted(found).paragraphs).toEqual(asPrinted(clean).paragraphs);
  });
});

describe('a plan', () => {
  const header = 'มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tระยะเวลา\tการติดตาม';
  const measure = (title: string, period: string) =>
    `${title}\t๑) ประชุมชี้แจง\tสำนักปลัด\t${period}\tรายงานทุกไตรมาส`;
  const [last, now] = ['ต.ค. ๖๖ - ก.ย. ๖๗', 'ต.ค. ๖๗ - ก.ย. ๖๘'];

  test.each([
    [
      'what became of it',
      ['รายงานผลการดำเนินงานตามมาตรการ ปีงบประมาณ พ.ศ. 2567', 'มาตรการ\tผล\tอุปสรรค', 'จัดทำคู่มือ\tแล้วเสร็จ\tไม่มี'],
    ],
    [
      'the past one in an annex',
      ['ภาคผนวก ง แผนมาตรการ ปีงบประมาณ พ.ศ. 2567', header, measure('ทบทวนคู่มือการให้บริการ', last)],
    ],
    [
      'the past one by words',
      ['มาตรการของปีที่ผ่านมา (ปีงบประมาณ พ.ศ. 2567)', header, measure('ทบทวนคู่มือการให้บริการ', last)],
    ],
    [
      'one before the result, without a period',
      ['ภาคผนวก ง แผนมาตรการ ปีงบประมาณ พ.ศ. 2566', header, measure('ทบทวนคู่มือการให้บริการ', 'ตลอดปีงบประมาณ')],
    ],
  ])('of the year before: %s', (_, added) => {
    const found = check([...lines, '', ...added]);
    expect(faults(found)).toEqual(faults(clean));
    expect(asPrinted(found)).toEqual(asPrinted(clean));
    const told = found.report.unread.map(({ text }) => text);
    expect(told).toEqual(expect.arrayContaining(added.map((line) => line.replaceAll('\t', ' '))));
  });

  test.each([
    ['one that goes on from the past year', 'มาตรการที่ต่อเนื่องจากปีที่ผ่านมา', now],
    ['one under a wrong year', 'แผนมาตรการ ปีงบประมาณ พ.ศ. 2567', now],
    [
      'one of a part under a wrong year',
      'ส่วนที่ ๓ แผนขับเคลื่อนมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗',
      'ตลอดปีงบประมาณ',
    ],
  ])('of the own year: %s', (_, heading, period) => {
    const found = check([...lines, '', heading, header, measure('ทบทวนคู่มือการให้บริการ', period)]);
    expect(found.report.measures.map(({ title }) => title)).toContain('ทบทวนคู่มือการให้บริการ');
  });
});

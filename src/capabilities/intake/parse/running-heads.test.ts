import { expect, test } from 'vitest';
import { printedSheet, reportText, scoresOf } from '../../../../test/support/report-text.ts';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { checkReport } from '../check/check-report.ts';
import { readText } from '../read/read-text.ts';
import { showPlace } from '../source.ts';
import { readReport } from './read-report.ts';

const sheet = printedSheet(
  rulebook,
  scoresOf(rulebook, 31, (item, person) => ((person + item.charCodeAt(1)) % 7 === 0 ? 4 : 5)),
);
const source = readText(reportText({ rulebook, sheet, digits: 'arabic' }));
const agency = checkReport(rulebook, readReport(source, rulebook)).agency.name ?? '';

/** With the head at the top of three pages, line by line. */
function readUnder(head: string) {
  const furniture = [2, 3, 4].flatMap((page) =>
    head.split('\n').map((text, at) => {
      const place = { kind: 'page', page, line: at + 1 } as const;
      return { kind: 'paragraph', place, text } as const;
    }),
  );
  const report = readReport({ ...source, furniture }, rulebook);
  const { problems, printed } = checkReport(rulebook, report);
  return {
    faults: problems
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, place }) => [rule, place && showPlace(place)]),
    unread: report.unread.map(({ text, place }) => [text, showPlace(place)]),
    printed,
  };
}

test.each([
  ['รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕', 'year-mismatch'],
  ['รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ.\n๒๕๖๖', 'year-mismatch'],
  ['มาตรการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. 2570', 'year-mismatch'],
  [`${agency.slice(0, -2)}กข`, 'agency-name-varies'],
])('a wrong year or agency at the head of every page: %s', (head, rule) => {
  expect(readUnder(head)).toMatchObject({ faults: [[rule, 'page 2 line 1']], unread: [] });
});

test.each([
  '- 12 -',
  'หน้า ๓ จาก ๒๕',
  'รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567',
  `${agency} อำเภอเมือง จังหวัดสมมติ`,
  `${agency} | หน้า 7`,
  rulebook.topics[2]?.name.th ?? '',
  'คะแนนประจำปี 2567',
  'มาตรการ/ ขั้นตอน/ ผู้ ระยะเวลา\nโครงการ/ วิธีปฏิบัติ รับผิดชอบ ดำเนินงาน',
])('what names agency or year, numbers pages or repeats the body is understood: %s', (head) => {
  expect(readUnder(head)).toMatchObject({ faults: [], unread: [] });
});

test.each(['เอกสารลับ', 'คะแนนรวม 12.34', `${agency} ได้ 12.34 คะแนน`, 'คะแนนประจำปี 2566 คะแนนประจำปี 2567'])(
  'anything else is told once and gives no figure: %s',
  (head) => {
    const { printed, ...told } = readUnder(head);
    expect(told).toEqual({ faults: [], unread: [[head, 'page 2 line 1']] });
    expect(printed).toEqual(readUnder('- 1 -').printed);
  },
);

test('a head that differs by the number of its page alone is told once', () => {
  const furniture = [2, 3].map((page) => {
    const place = { kind: 'page', page, line: 1 } as const;
    return { kind: 'paragraph', place, text: `เอกสารลับ หน้า ${page}` } as const;
  });
  expect(readReport({ ...source, furniture }, rulebook).unread.map(({ text }) => text)).toEqual(['เอกสารลับ']);
});

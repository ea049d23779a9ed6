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
function faultsUnder(head: string) {
  const furniture = [2, 3, 4].flatMap((page) =>
    head.split('\n').map((text, at) => {
      const place = { kind: 'page', page, line: at + 1 } as const;
      return { kind: 'paragraph', place, text } as const;
    }),
  );
  const report = readReport({ ...source, furniture }, rulebook);
  expect(report.unread).toEqual([]);
  return checkReport(rulebook, report)
    .problems.filter(({ severity }) => severity !== 'info')
    .map((problem) => [problem.rule, showPlace(problem.place)]);
}

test.each([
  ['รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕', 'year-mismatch'],
  ['รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ.\n๒๕๖๖\nข้อ คะแนน', 'year-mismatch'],
  ['มาตรการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. 2570', 'year-mismatch'],
  [`${agency.slice(0, -2)}กข`, 'agency-name-varies'],
])('a wrong year or agency at the head of every page: %s', (head, rule) => {
  expect(faultsUnder(head)).toEqual([[rule, 'page 2 line 1']]);
});

test.each([
  '- 12 -',
  'หน้า ๓ จาก ๒๕',
  'รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567',
  `${agency} อำเภอเมือง จังหวัดสมมติ`,
  'เอกสารลับ',
  'ผลการประเมิน ITA\nประจำปีงบประมาณ 2566 ประจำปีงบประมาณ 2567',
  'คะแนนประจำปี 2566 คะแนนประจำปี 2567',
])('nothing else of it is accused or told: %s', (head) => {
  expect(faultsUnder(head)).toEqual([]);
});

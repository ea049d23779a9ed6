import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedSheet, reportText, scoresOf } from '../../../../test/support/report-text.ts';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readText } from '../read/read-text.ts';
import { readReport } from './read-report.ts';

const lines = reportText({
  rulebook,
  sheet: printedSheet(
    rulebook,
    scoresOf(rulebook, 31, (item, person) => ((person * 5 + item.length) % 8 ? 5 : 3)),
  ),
}).split('\n');

/** Everything that a person gets to see of what was read; the texts kept for the checks of spelling are not. */
function shown(text: string): string {
  const { texts: _, ...report } = readReport(readText(text), rulebook);
  return JSON.stringify(report);
}

const STRANGE = 'ฆฎฌ';

describe('no cell is dropped silently', () => {
  test('whatever stands in a cell behind a row is in a field or among what was not understood', () => {
    const isHeader = (line: string) => /^วิเคราะห์|คะแนน$|ระยะเวลา/u.test(line.trim());
    const rows = lines.flatMap((line, at) => (line.includes('\t') && !isHeader(line) ? [at] : []));
    fc.assert(
      fc.property(fc.constantFrom(...rows), (at) => {
        expect(shown(lines.with(at, `${lines[at]}\t${STRANGE}`).join('\n'))).toContain(STRANGE);
      }),
      { numRuns: rows.length },
    );
  });

  const unread = (text: string) => readReport(readText(text), rulebook).unread.map((rest) => rest.text);

  test.each([
    [
      'a remark on an item',
      'ข้อ\tข้อความ\tคะแนน\tหมายเหตุ\nข้อ i1\tการปฏิบัติงาน\t98.78\tลดลงจากปีก่อน',
      ['ลดลงจากปีก่อน'],
    ],
    ['a level beside a score', 'ตัวชี้วัดที่\tชื่อตัวชี้วัด\tคะแนน\tระดับ\n1\tการปฏิบัติหน้าที่\t99.19\tผ่านดีเยี่ยม', []],
    ['a column of full marks', 'ตัวชี้วัดที่\tชื่อตัวชี้วัด\tคะแนน\tคะแนนเต็ม\n1\tการปฏิบัติหน้าที่\t99.19\t100.00', []],
    ['a remark in a file of scores', 'item\tscore\tnote\ni1\t98.78\tchecked twice', ['checked twice']],
    [
      'a budget beside a measure, but not the number of its row',
      'ที่\tมาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tระยะเวลา\tงบประมาณ\n๑\tจัดทำคู่มือ\t๑) จัดทำ\tกองคลัง\t๑ ต.ค.๖๗ - ๓๐ ก.ย.๖๘\t๑๐,๐๐๐ บาท',
      ['๑๐,๐๐๐ บาท'],
    ],
  ])('%s', (_, text, rest) => {
    expect(unread(text)).toEqual(rest);
  });
});

test('what is hidden in a source is told as such, and nothing is read from it', () => {
  const shown = readText('คะแนนรวม 95.00 คะแนน');
  const hidden = [{ kind: 'paragraph', place: { kind: 'line', line: 9 }, text: 'i1  99.59' }] as const;
  const { items, unread } = readReport({ ...shown, hidden }, rulebook);
  expect(items).toEqual([]);
  expect(unread).toEqual([{ place: hidden[0].place, text: 'i1 99.59', reason: 'hidden' }]);
});

import { describe, expect, test } from 'vitest';
import { readMeasureHeader } from './measure-columns.ts';
import { countsRows, isRuleOfTable, isTableHeader, scoreColumn } from './table-header.ts';

describe('headers of tables', () => {
  test('a table of scores', () => {
    expect(isTableHeader(['เครื่องมือ การประเมิน', 'ข้อความ', 'คะแนน'])).toBe(true);
    expect(isTableHeader(['เครื่องมือการประเมิน ข้อคำถาม คะแนน'])).toBe(true);
    expect(isTableHeader(['IIT', 'ข้อ i๑ คำถาม', '๙๘.๗๘'])).toBe(false);
    expect(scoreColumn(['ข้อ', 'รายละเอียด', 'คะแนน', 'ผลการวิเคราะห์'])).toBe(2);
  });

  test('a score is no year', () => {
    expect(isTableHeader(['ปี 2566', 'ปี ๒๕๖๗'])).toBe(true);
    expect(isTableHeader(['IIT', '25.67'])).toBe(false);
    expect(isTableHeader(['คะแนนรวม', '25.67'])).toBe(false);
    expect(isTableHeader(['IIT', '๒๕.๖๗', '25.66'])).toBe(false);
  });

  test('a first column that only counts the rows', () => {
    expect(countsRows(['ลำดับ', 'แบบวัด', 'ตัวชี้วัดที่', 'ชื่อตัวชี้วัด', 'คะแนน'])).toBe(true);
    expect(countsRows(['ที่', 'ชื่อตัวชี้วัด', 'คะแนน'])).toBe(false);
  });

  test('the line of dashes of a Markdown table', () => {
    expect(isRuleOfTable(['---', ':---:', '---:'])).toBe(true);
    expect(isRuleOfTable(['---', 'i1', ''])).toBe(false);
    expect(isRuleOfTable(['', ''])).toBe(false);
  });

  test('a table of measures, whatever the order of its columns', () => {
    expect(
      readMeasureHeader([
        'ที่',
        'มาตรการ/โครงการ/กิจกรรม',
        'ขั้นตอน/วิธีปฏิบัติ',
        'ผู้รับผิดชอบ/ ผู้ที่เกี่ยวข้อง',
        'ระยะเวลา ดำเนินงาน',
        'การกำกับติดตาม/รายงานผล',
      ]),
    ).toEqual([null, 'title', 'steps', 'responsible', 'period', 'monitoring']);
    expect(readMeasureHeader(['มาตรการ', 'งบประมาณ'])).toBeNull();
  });
});

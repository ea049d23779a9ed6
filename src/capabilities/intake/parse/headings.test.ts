import { describe, expect, test } from 'vitest';
import { isFurniture, readParagraphLabel, readTopicHeading } from './headings.ts';
import { readMeasureHeader } from './measure-columns.ts';
import { countsRows, isRuleOfTable, isTableHeader, scoreColumn } from './table-header.ts';

test.each([
  ['ประเด็นที่ ๑ กระบวนการปฏิบัติงาน', 1, 'กระบวนการปฏิบัติงาน'],
  ['ประเด็นที่ 7: กลไก', 7, 'กลไก'],
  ['๒) ประเด็นที่ ๓ ช่องทาง', 3, 'ช่องทาง'],
  ['๓.๒ ประเด็นที่ ๒ การให้บริการ', 2, 'การให้บริการ'],
  ['ประเด็น ๔ กระบวนการ', 4, 'กระบวนการ'],
])('%s', (text, number, name) => {
  expect(readTopicHeading(text)).toEqual({ number, name });
});

test.each(['แยกเป็น ๗ ประเด็น ดังต่อไปนี้', 'ประเด็นการประเมิน', 'ในประเด็นที่ ๑ หน่วยงาน'])('%s is no topic', (text) => {
  expect(readTopicHeading(text)).toBeNull();
});

test.each([
  ['ข้อบกพร่อง/ ข้อปรับปรุง :', 'mend'],
  ['ข้อบกพร่อง/ข้อปรับปรุง : ไม่มี', 'mend'],
  ['ข้อบกพร่องหรือข้อที่ต้องปรับปรุง:', 'mend'],
  ['การพัฒนา :', 'develop'],
  ['การพัฒนา', 'develop'],
  ['๒. การพัฒนา : ควรปรับปรุง', 'develop'],
  ['3.2 การรักษาระดับ', 'sustain'],
  ['- ข้อบกพร่อง/ข้อปรับปรุง: ไม่มี', 'mend'],
  ['การรักษาระดับ : รักษา', 'sustain'],
])('%s begins a paragraph', (text, label) => {
  expect(readParagraphLabel(text)?.label).toBe(label);
});

test.each(['การพัฒนาเจ้าหน้าที่ให้มีความรู้', 'วิเคราะห์ข้อบกพร่อง/ข้อปรับปรุง ข้อที่ต้องพัฒนา', 'การรักษาระดับคุณภาพ'])(
  '%s begins none',
  (text) => {
    expect(readParagraphLabel(text)).toBeNull();
  },
);

describe('headers of tables', () => {
  test('a table of scores', () => {
    expect(isTableHeader(['เครื่องมือ การประเมิน', 'ข้อความ', 'คะแนน'])).toBe(true);
    expect(isTableHeader(['เครื่องมือการประเมิน ข้อคำถาม คะแนน'])).toBe(true);
    expect(isTableHeader(['IIT', 'ข้อ i๑ คำถาม', '๙๘.๗๘'])).toBe(false);
    expect(scoreColumn(['ข้อ', 'รายละเอียด', 'คะแนน', 'ผลการวิเคราะห์'])).toBe(2);
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

test.each([
  'ภาพที่ ๑ คะแนนในภาพรวม',
  '- ๓ -',
  '๑๒',
  'หน้า ๓ จาก ๑๔',
  'ในการดำ เนินงานของหน่วยงานภาครัฐ',
  '๗ ประเด็น ดังต่อไปนี้',
  '๒. สรุปผลการประเมินตามรายตัวชี้วัด',
  'บทสรุป ........ ๔',
])('%s carries no figure', (text) => {
  expect(isFurniture(text)).toBe(true);
});

test.each(['ข้อสังเกตของผู้ตรวจ', 'หมายเหตุ: คะแนนปีก่อน ๙๐.๑๒'])('%s is not passed over', (text) => {
  expect(isFurniture(text)).toBe(false);
});

test.each(['ผู้รับผิดชอบ/ ผู้ที่เกี่ยวข้อง', 'หน่วยงานที่รับผิดชอบ', 'ส่วนราชการผู้รับผิดชอบ', 'ผู้เกี่ยวข้อง'])(
  'the column %s of a table of measures',
  (caption) => {
    expect(readMeasureHeader(['มาตรการ', 'ขั้นตอน', caption, 'ระยะเวลา'])?.[2]).toBe('responsible');
  },
);

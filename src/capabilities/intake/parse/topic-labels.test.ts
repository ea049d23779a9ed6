import { expect, test } from 'vitest';
import { readParagraphLabel, readTopicHeading } from './topic-labels.ts';

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

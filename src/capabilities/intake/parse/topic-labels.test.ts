import { expect, test } from 'vitest';
import { readParagraphLabel } from './topic-labels.ts';

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

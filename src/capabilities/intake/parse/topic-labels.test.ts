import { expect, test } from 'vitest';
import { readBrokenLabel, readParagraphLabel } from './topic-labels.ts';

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

test.each([
  ['ข้อบกพร่อง/', 'ข้อปรับปรุง :', 'mend'],
  ['การ', 'พัฒนา :', 'develop'],
  ['การรักษา ให้คงไว้', 'ระดับ', 'sustain'],
])('%s over %s is a broken label', (text, below, label) => {
  expect(readBrokenLabel(text, below)?.label).toBe(label);
});

test.each(['-', '- O๑๐ คู่มือ', '• O๑๐', '๓. O๑๐ คู่มือ', '(๒) คู่มือ', 'ก. คู่มือ', '– i๑', '➤ คู่มือ', '◦ คู่มือ', '✓ คู่มือ'])(
  'the entry of a list %j begins no label of the line below',
  (text) => {
    for (const below of ['ข้อบกพร่อง/ข้อปรับปรุง : ไม่มี', 'การพัฒนา', 'การรักษาระดับ :'])
      expect(readBrokenLabel(text, below)).toBeNull();
  },
);

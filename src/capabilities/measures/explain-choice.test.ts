import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { explainChoice } from './explain-choice.ts';
import type { Effort } from './measure.ts';
import type { MeasuredFinding } from './measured-finding.ts';

const light: Effort = {
  effort: 1,
  personDays: { from: 1, to: 5 },
  name: { th: 'งานเบา', en: 'light' },
  definition: { th: 'งานเบา', en: 'light' },
};

const finding = (item: string, kind: MeasuredFinding['class'], priority = false): MeasuredFinding => ({
  item,
  topic: 1,
  class: kind,
  priority,
  lost: new Fraction(0),
});

test.each([
  [
    'what is mended, then what has priority, then the rest',
    [finding('Q3', 'mend'), finding('Q1', 'develop', true), finding('Q2', 'develop')],
    new Fraction(25, 8),
    'เสนอเนื่องจากข้อ Q3 ต้องปรับปรุงแก้ไข ข้อ Q1 ต้องพัฒนาเป็นลำดับแรก และข้อ Q2 ควรพัฒนาให้ดีขึ้น ซึ่งทำให้คะแนนภาพรวมขาดไป 3.13 คะแนน โดยใช้เวลาปฏิบัติงานรวมประมาณ 1–5 วันทำการของเจ้าหน้าที่หนึ่งคน',
    'Proposed because Q3 must be mended, Q1 is to be developed first, Q2 can be developed: the overall score loses 3.13 points by it; it takes about 1–5 working days of one person.',
  ],
  [
    'a loss that is less than is shown',
    [finding('Q1', 'develop'), finding('Q2', 'develop'), finding('Q4', 'develop')],
    new Fraction(1, 1000),
    'เสนอเนื่องจากข้อ Q1 Q2 และ Q4 ควรพัฒนาให้ดีขึ้น ซึ่งทำให้คะแนนภาพรวมขาดไปไม่ถึง 0.01 คะแนน โดยใช้เวลาปฏิบัติงานรวมประมาณ 1–5 วันทำการของเจ้าหน้าที่หนึ่งคน',
    'Proposed because Q1, Q2 and Q4 can be developed: the overall score loses less than 0.01 points by it; it takes about 1–5 working days of one person.',
  ],
  [
    'what is only kept up',
    [finding('Q1', 'sustain'), finding('Q2', 'sustain')],
    new Fraction(0),
    'เสนอเพื่อรักษาระดับข้อ Q1 และ Q2 ซึ่งได้คะแนนเต็ม โดยใช้เวลาปฏิบัติงานรวมประมาณ 1–5 วันทำการของเจ้าหน้าที่หนึ่งคน',
    'Proposed to keep up Q1 and Q2, now at full marks; it takes about 1–5 working days of one person.',
  ],
])('%s', (_, findings, worth, th, en) => {
  expect(explainChoice(findings, worth, light)).toEqual({ th, en });
});

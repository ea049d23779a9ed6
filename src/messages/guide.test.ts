import { expect, test } from 'vitest';
import { messagesIn } from './messages.ts';

test.each([
  [
    { mend: 0, develop: 21, priority: 21 },
    /21 ข้อ ซึ่งต้องเร่งพัฒนาก่อนทุกข้อ$/,
    /Every item to develop comes first\.$/,
  ],
  [{ mend: 2, develop: 21, priority: 4 }, /21 ข้อ ในจำนวนนี้ต้องเร่งพัฒนาก่อน 4 ข้อ$/, /Of these 4 come first\.$/],
  [{ mend: 0, develop: 1, priority: 1 }, /1 ข้อ ในจำนวนนี้ต้องเร่งพัฒนาก่อน 1 ข้อ$/, /Of these 1 comes first\.$/],
  [{ mend: 0, develop: 3, priority: 0 }, /ข้อที่ต้องพัฒนา 3 ข้อ$/, /3 have to be developed\.$/],
])('says of %j how many come first, and of all that it is all', (findings, thai, english) => {
  expect(messagesIn('th').guide.why.analysis(findings)).toMatch(thai);
  expect(messagesIn('en').guide.why.analysis(findings)).toMatch(english);
});

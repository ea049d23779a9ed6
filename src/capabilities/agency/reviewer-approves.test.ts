import { expect, test } from 'vitest';
import { reviewerApproves } from './reviewer-approves.ts';

test.each([
  ['นายสมชาย ตัวอย่าง', 'นายสมชาย ตัวอย่าง', true],
  ['นายสมชาย  ตัวอย่าง', 'สมชาย ตัวอย่าง', true],
  ['นายสมชาย ตัวอย่าง', 'นางมานี ตัวอย่าง', false],
  [null, 'นายสมชาย ตัวอย่าง', false],
  ['นายสมชาย ตัวอย่าง', null, false],
  [null, null, false],
])('who reviews as %s and who approves as %s are one person: %s', (reviewer, approver, isOne) => {
  expect(reviewerApproves(reviewer, approver)).toBe(isOne);
});

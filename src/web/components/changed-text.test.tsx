/** @jsxImportSource hono/jsx */
import { expect, test } from 'vitest';
import { ChangedText } from './changed-text.tsx';

const shown = (before: string, after: string) => String(<ChangedText before={before} after={after} />);

test('what was removed and added is told by element and in words, not by its look alone', () => {
  const html = shown('กองคลังรายงาน', 'กองช่างรายงาน');
  expect(html).toMatch(/<del [^>]*><span [^>]*> ตัดออก: <\/span>คลัง<span [^>]*> \(สิ้นสุดที่ตัดออก\) /u);
  expect(html).toMatch(/<ins [^>]*><span [^>]*> เพิ่ม: <\/span>ช่าง<span [^>]*> \(สิ้นสุดที่เพิ่ม\) /u);
  expect(html).toMatch(/^<p [^>]*>กอง<del/u);
});

test('markup in either text is text', () => {
  const html = shown('<b>เดิม', '<script>ใหม่');
  expect(html).not.toMatch(/<(b|script)>/u);
  expect(html).toContain('&lt;');
});

test('a text that did not change stands alone', () => {
  expect(shown('รายงาน', 'รายงาน')).toBe('<p class="govuk-body ps-changed">รายงาน</p>');
});

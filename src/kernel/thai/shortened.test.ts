import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

const LONG = 'กิจกรรมประชาสัมพันธ์ช่องทางการร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ผ่านเว็บไซต์ของหน่วยงาน';

test('a long text is cut behind a word, a short one not at all', () => {
  expect(shortened('จัดทำคู่มือ')).toBe('จัดทำคู่มือ');
  const short = shortened(LONG);
  const beginning = short.slice(0, -1);
  expect(short.endsWith('…')).toBe(true);
  expect(beginning.length).toBeLessThanOrEqual(60);
  expect(LONG.startsWith(beginning)).toBe(true);
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(LONG)];
  expect(words.map(({ index }) => index)).toContain(beginning.length);
  expect(shortened('ก'.repeat(200)).length).toBeLessThanOrEqual(61);
});

import { describe, expect, test } from 'vitest';
import {
  MOST_LETTERS,
  MOST_LINES,
  mayNameSomebody,
  parseSuggestion,
  parseSuggestions,
} from './suggestion.ts';

describe('what was typed or pasted', () => {
  test.each([
    ['ควรมีที่จอดรถ', ['ควรมีที่จอดรถ']],
    ['- ควรมีที่จอดรถ\n\n• ป้ายไม่ชัด \n\u200b', ['ควรมีที่จอดรถ', 'ป้ายไม่ชัด']],
    ['ดี\nดี', ['ดี', 'ดี']],
    ['<b>\u202eดี\uffff', ['<b>ดี']],
    ['-5 คะแนน', ['-5 คะแนน']],
  ])('%j', (typed, lines) => {
    expect(parseSuggestions(typed)).toEqual({ ok: true, value: lines });
  });

  test.each([
    ['', { kind: 'empty' }],
    [' \n\t\n\u200b', { kind: 'empty' }],
    [`ก\n${'ข'.repeat(MOST_LETTERS + 1)}`, { kind: 'too-long', line: 2, letters: 1001, most: 1000 }],
    ['ก\n'.repeat(MOST_LINES + 1), { kind: 'too-many', lines: 501, most: 500 }],
  ])('refused: %.6j', (typed, refusal) => {
    expect(parseSuggestions(typed)).toEqual({ ok: false, refusal });
  });

  test('one alone stays one', () => {
    expect(parseSuggestion(' ควรมี\nที่จอดรถ ')).toEqual({ ok: true, value: 'ควรมี ที่จอดรถ' });
  });
});

test.each([
  ['โทร 081-234-5678', true],
  ['ติดต่อ 0812345678', true],
  ['บัตร 1-2345-67890-12-3', true],
  ['ส่งไปที่ somsri@example.go.th', true],
  ['นางสาวสมศรี ใจดี บริการดี', true],
  ['นายสมชายพูดไม่สุภาพ', true],
  ['นายกควรลงพื้นที่ นายช่างมาช้า', false],
  ['รอนาน 45 นาที ปี 2567 งบ 1,250,000 บาท', false],
  ['ข้อ i5 ได้ 94.29', false],
])('%s: may name somebody: %s', (text, may) => {
  expect(mayNameSomebody(text)).toBe(may);
});

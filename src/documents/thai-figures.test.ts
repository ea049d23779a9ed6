import { describe, expect, it } from 'vitest';
import type { PrintedScore } from '../kernel/score.ts';
import { inDigits, scoreOrDash, shortPeriod } from './thai-figures.ts';

describe('figures as an official paper writes them', () => {
  it.each([
    ['ข้อ O25', 'ข้อ O๒๕'],
    ['คะแนน 99.59', 'คะแนน ๙๙.๕๙'],
    [
      'เผยแพร่ที่ https://example.go.th/ita2568 ภายใน 30 วัน',
      'เผยแพร่ที่ https://example.go.th/ita2568 ภายใน ๓๐ วัน',
    ],
    ['ส่งที่ office1@example.go.th', 'ส่งที่ office1@example.go.th'],
    ['www.example.go.th/2568', 'www.example.go.th/2568'],
  ])('%s → %s', (text, turned) => {
    expect(inDigits('thai', text)).toBe(turned);
    expect(inDigits('arabic', text)).toBe(text);
  });

  it.each([
    ['2024-10-01', '2025-09-30', '1 ต.ค. 67 – 30 ก.ย. 68'],
    ['2057-01-05', '2057-01-05', '5 ม.ค. 00'],
  ])('%s to %s is %s', (from, to, shown) => {
    expect(shortPeriod(from, to).replaceAll('\u00a0', ' ')).toBe(shown);
  });

  it('shows a missing score as a dash', () => {
    expect(scoreOrDash(null)).toBe('–');
    expect(scoreOrDash(9950 as PrintedScore)).toBe('99.50');
  });
});

import { describe, expect, it } from 'vitest';
import { isBrokenFigure } from './cell-text.ts';

describe('isBrokenFigure', () => {
  it.each([
    ['๙', '๖.๓๒', true],
    ['๑', 'ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘', true],
    ['๑ ต.ค. ๖๗ - ๓๐', 'ก.ย. ๖๘', true],
    ['1 ต.ค. 67 -', '30 ก.ย. 68', true],
    ['ตุลาคม ๒๕๖๗ - กันยายน', '๒๕๖๘', true],
    ['ข้อ', 'O๒๘', false],
    ['๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘', '๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘', false],
    ['๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘', '', false],
    ['ข้อ O๒๗', 'O๒๘', false],
    ['98.78', '99.18', false],
  ])('%s above %s: %s', (cell, next, isBroken) => {
    expect(isBrokenFigure(cell, next)).toBe(isBroken);
  });
});

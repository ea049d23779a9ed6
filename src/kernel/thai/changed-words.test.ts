import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChangedWords, changedWords } from './changed-words.ts';

const SIGNS = { same: ' ', removed: '-', added: '+' } as const;
const told = (before: string, after: string) =>
  changedWords(before, after).map(({ kind, text }) => `${SIGNS[kind]}${text}`);

test.each([
  ['ควรพัฒนาระบบ', 'ควรพัฒนาระบบ', [' ควรพัฒนาระบบ']],
  ['', '', []],
  ['', 'ใหม่', ['+ใหม่']],
  ['เดิม', '', ['-เดิม']],
  ['กองคลังรายงานทุกเดือน', 'กองช่างรายงานทุกเดือน', [' กอง', '-คลัง', '+ช่าง', ' รายงานทุกเดือน']],
  ['ได้ 98.78 คะแนน', 'ได้ 98.87 คะแนน', [' ได้ ', '-98.78', '+98.87', '  คะแนน']],
  ['นายก และ ปลัด', 'คลัง และ ช่าง', ['-นายก', '+คลัง', '  และ ', '-ปลัด', '+ช่าง']],
  [
    'ให้กองคลังรายงานและติดตาม',
    'ควรให้กองช่างตรวจสอบและแก้ไข',
    ['+ควร', ' ให้กอง', '-คลังรายงานและติดตาม', '+ช่างตรวจสอบและแก้ไข'],
  ],
  ['one two', 'three four', ['-one two', '+three four']],
  ['ข้อ 1\nข้อ 2', 'ข้อ 1\n\nข้อ 2', [' ข้อ 1\n', '+\n', ' ข้อ 2']],
])('%j → %j', (before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

describe('of any two texts', () => {
  const words = fc.constantFrom('คะแนน', 'ข้อ', ' ', '\n', 'i1', '๙๘.๗๘', 'ควร', '<b>', 'น้ำ', 'é');
  const texts = fc.oneof(
    fc.array(words).map((some) => some.join('')),
    fc.string({ unit: 'binary' }),
  );
  const joined = (changes: readonly ChangedWords[], without: ChangedWords['kind']) =>
    changes
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join('');

  test('nothing is lost of either', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = changedWords(before, after);
        expect([joined(changes, 'added'), joined(changes, 'removed')]).toEqual([before, after]);
        expect(changes.every(({ text }) => text !== '')).toBe(true);
        const kinds = changes.map(({ kind }) => kind);
        expect(kinds.some((kind, at) => kind === kinds[at + 1])).toBe(false);
      }),
    );
  });

  test('two that have nothing in common are told at once, however long', () => {
    const long = (word: string) => word.repeat(10_000);
    const [before, after] = [long('ก ข'), long('ABC/ ')];
    expect(joined(changedWords(before, after), 'added')).toBe(before);
  });
});

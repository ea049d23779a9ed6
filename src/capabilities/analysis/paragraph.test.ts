import { describe, expect, test } from 'vitest';
import { currentParagraph } from './current-paragraph.ts';
import { MOST_LETTERS, type ParagraphRevision, parseParagraph } from './paragraph.ts';

describe('a paragraph as it was typed', () => {
  test.each([
    ['  ข้อความ  ', 'ข้อความ'],
    ['ข้อ 1 \n\n\n  ข้อ 2\n', 'ข้อ 1\nข้อ 2'],
    ['<b>ตัวหนา</b> & "คำพูด"', '<b>ตัวหนา</b> & "คำพูด"'],
    ['ก\u202eข\u2066ค\uffffง', 'กขคง'],
    ['ตำ\u200bบล', 'ตำ\u200bบล'],
    ['-', '-'],
  ])('%j is %j', (typed, text) => {
    expect(parseParagraph(typed)).toEqual({ ok: true, value: text });
  });

  test.each(['', '   ', '\n\n\t', '\u200b', '\u202e \ufeff'])('%j is empty', (typed) => {
    expect(parseParagraph(typed)).toEqual({ ok: false, refusal: { kind: 'empty' } });
  });

  test('of a long one the letters are counted', () => {
    expect(parseParagraph('ก'.repeat(MOST_LETTERS)).ok).toBe(true);
    const refusal = { kind: 'too-long', letters: MOST_LETTERS + 1, most: MOST_LETTERS };
    expect(parseParagraph('ก'.repeat(MOST_LETTERS + 1))).toEqual({ ok: false, refusal });
  });
});

describe('the paragraph as the paper says it', () => {
  const written = (text: string | null): ParagraphRevision => ({
    ...{ fiscalYear: 2567, topic: 1, kind: 'mend', revision: 4, text, composed: 'ก' },
    writer: { kind: 'desk' },
    writtenAt: new Date(0),
  });
  const place = { topic: 1, kind: 'mend' } as const;

  test('follows the composed text while nobody wrote, and after it was composed again', () => {
    const nobody = { ...place, text: 'ข', composed: 'ข', revision: 0, edited: null, composedBefore: null };
    expect(currentParagraph(place, 'ข', null)).toEqual(nobody);
    expect(currentParagraph(place, 'ข', written(null))).toEqual({ ...nobody, revision: 4 });
  });

  test('is what was written, and tells when something else is composed since', () => {
    const edited = written('ค');
    expect(currentParagraph(place, 'ก', edited)).toMatchObject({ text: 'ค', edited, composedBefore: null });
    expect(currentParagraph(place, 'ข', edited)).toMatchObject({ text: 'ค', composedBefore: 'ก' });
  });
});

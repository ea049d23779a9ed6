import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const SENTENCE = 'ข้อ i๑ การปฏิบัติงาน\t๙๘.๗๘\r\nคะแนนที่ได้ 99.59 ระดับ “ผ่านดีเยี่ยม”';

describe('decodeText', () => {
  it.each([
    ['UTF-8', iconv.encode(SENTENCE, 'utf8')],
    ['UTF-8 with a mark', iconv.encode(SENTENCE, 'utf8', { addBOM: true })],
    ['UTF-16 LE with a mark', iconv.encode(SENTENCE, 'utf-16le', { addBOM: true })],
    ['UTF-16 BE with a mark', iconv.encode(SENTENCE, 'utf-16be', { addBOM: true })],
    ['UTF-16 LE', iconv.encode(SENTENCE, 'utf-16le', { addBOM: false })],
    ['UTF-16 BE', iconv.encode(SENTENCE, 'utf-16be', { addBOM: false })],
    ['Windows-874', iconv.encode(SENTENCE, 'windows-874')],
    ['TIS-620', iconv.encode(SENTENCE.replace(/[“”]/g, '"'), 'tis620')],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)?.replace(/[“”]/g, '"')).toBe(SENTENCE.replace(/[“”]/g, '"'));
  });

  it('keeps the readable part of UTF-8 with a broken character', () => {
    const whole = iconv.encode(SENTENCE.repeat(5), 'utf8');
    expect(decodeText(whole.subarray(0, whole.length - 1))).toContain('๙๘.๗๘');
  });

  it.each([
    ['bytes of a program', Uint8Array.from({ length: 512 }, (_, index) => (index * 7) % 256)],
    ['Latin letters of another encoding', Uint8Array.of(0x63, 0xe9, 0x20, 0xfc, 0xfd, 0x62, 0x81)],
  ])('does not take %s for text', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });

  it('reads any Thai and Latin line in each encoding', () => {
    const words = fc.array(fc.constantFrom('ข้อ', 'i๑', 'คะแนน', '99.59', 'ที่', 'ITA', 'ผู้รับผิดชอบ'), {
      minLength: 3,
    });
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('utf8', 'windows-874', 'utf-16le', 'utf-16be'),
        (parts, encoding) => {
          const text = parts.join(' ');
          expect(decodeText(iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') }))).toBe(
            text,
          );
        },
      ),
    );
  });
});

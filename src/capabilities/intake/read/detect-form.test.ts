import { describe, expect, it } from 'vitest';
import { detectForm } from './detect-form.ts';

const ole = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);

describe('detectForm', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \r\n\t', 'empty'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a PDF after some bytes', '\r\n%PDF-1.4', 'pdf'],
    ['a package', 'PK\x03\x04', 'zip'],
    ['a PNG', '\x89PNG\r\n', 'image'],
    ['a JPEG', '\xff\xd8\xff\xe0', 'image'],
    ['RTF', '{\\rtf1', 'known'],
    ['a text', 'ข้อ i๑', 'text'],
  ])('tells %s', (_, content, kind) => {
    const isText = kind === 'text';
    expect(detectForm(Buffer.from(content, isText ? 'utf8' : 'latin1')).kind).toBe(kind);
  });

  it.each([
    ['EncryptedPackage', { kind: 'encrypted' }],
    ['WordDocument', { kind: 'known', name: 'Word 97–2003 (.doc)', saveAs: 'Word (.docx)' }],
    ['Workbook', { kind: 'known', name: 'Excel 97–2003 (.xls)', saveAs: 'Excel (.xlsx)' }],
  ])('tells an old Office container by its stream %s', (stream, form) => {
    expect(detectForm(ole(stream))).toEqual(form);
  });
});

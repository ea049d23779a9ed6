/** What a file is, judged by its bytes alone; its name and ending are not asked. */
export type FileForm =
  | { readonly kind: 'empty' | 'pdf' | 'zip' | 'encrypted' | 'image' | 'text' }
  /** A form that is known but not read: a name a person knows, and the form to save it as. */
  | { readonly kind: 'known'; readonly name: string; readonly saveAs: string };

const ascii = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

const IMAGES: readonly Uint8Array[] = [
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47), // PNG
  Uint8Array.of(0xff, 0xd8, 0xff), // JPEG
  ascii('GIF8'),
  Uint8Array.of(0x49, 0x49, 0x2a, 0x00), // TIFF, little endian
  Uint8Array.of(0x4d, 0x4d, 0x00, 0x2a), // TIFF, big endian
];
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/**
 * Tells the form of a file. `zip` is Word, Excel or another package (see `measureZip`), `encrypted` a package
 * under a password; `text` is whatever has no known signature and may still turn out to be no text.
 */
export function detectForm(bytes: Uint8Array): FileForm {
  if (!bytes.some((byte) => byte > 0x20)) return { kind: 'empty' };
  if (startsWith(bytes, ascii('PK\x03\x04')) || startsWith(bytes, ascii('PK\x05\x06')))
    return { kind: 'zip' };
  if (startsWith(bytes, OLE)) return oleForm(bytes);
  if (IMAGES.some((signature) => startsWith(bytes, signature)) || isNewerImage(bytes))
    return { kind: 'image' };
  if (startsWith(bytes, ascii('{\\rtf'))) return { kind: 'known', name: 'RTF', saveAs: 'Word (.docx)' };
  // A PDF may have some bytes before its header: readers accept it within the first 1,024.
  if (contains(bytes.subarray(0, 1024), ascii('%PDF-'))) return { kind: 'pdf' };
  return { kind: 'text' };
}

/** The container of Office before 2007, and of Office files under a password. */
function oleForm(bytes: Uint8Array): FileForm {
  if (contains(bytes, utf16('EncryptedPackage'))) return { kind: 'encrypted' };
  if (contains(bytes, utf16('WordDocument')))
    return { kind: 'known', name: 'Word 97–2003 (.doc)', saveAs: 'Word (.docx)' };
  if (contains(bytes, utf16('Workbook')) || contains(bytes, utf16('Book'))) {
    return { kind: 'known', name: 'Excel 97–2003 (.xls)', saveAs: 'Excel (.xlsx)' };
  }
  return { kind: 'known', name: 'Office 97–2003', saveAs: 'Word (.docx), Excel (.xlsx)' };
}

function isNewerImage(bytes: Uint8Array): boolean {
  const brand = (from: number, text: string) => startsWith(bytes.subarray(from), ascii(text));
  const isBitmap = brand(0, 'BM') && bytes.length > 14 && bytes[6] === 0 && bytes[7] === 0;
  return isBitmap || (brand(0, 'RIFF') && brand(8, 'WEBP')) || (brand(4, 'ftyp') && brand(8, 'hei'));
}

const startsWith = (bytes: Uint8Array, signature: Uint8Array) =>
  signature.every((byte, index) => bytes[index] === byte);

const contains = (bytes: Uint8Array, part: Buffer) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part);

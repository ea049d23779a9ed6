import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePdf } from '../../../../test/support/make-pdf.ts';
import { makeDocx, makeZip } from '../../../../test/support/make-zip.ts';
import { readSource } from './read-source.ts';

const paragraph = '<w:p><w:r><w:t>คะแนน ๙๙.๕๙</w:t></w:r></w:p>';
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
const entity = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const withPart = (name: string) => makeDocx(paragraph, [{ name, content: 'x' }]);

async function faultOf(bytes: Uint8Array, name = 'file'): Promise<string | null> {
  const reading = await readSource(bytes, name);
  return reading.ok ? null : reading.refusal.fault;
}

describe('readSource refuses', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['a file over the limit', Buffer.alloc(26 * 1024 * 1024, 'x'), 'too-large'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'image'],
    ['a binary', Buffer.from(Array.from({ length: 900 }, (_, index) => (index * 31) % 256)), 'unsupported'],
    ['an unknown package', makeZip([{ name: 'a.txt', content: 'x' }]), 'unsupported'],
    ['a presentation', makeZip([{ name: 'ppt/presentation.xml', content: '<p/>' }]), 'unsupported'],
    ['a document of nothing', makeDocx('<w:p/>'), 'empty'],
    ['macros', withPart('word/vbaProject.bin'), 'macros'],
    ['a name that leads outside', withPart('../../etc/cron.d/x'), 'unsafe'],
    ['an absolute name', withPart('/etc/passwd'), 'unsafe'],
    ['an external entity', makeDocx(paragraph, [], entity), 'unsafe'],
    [
      'a part that packs a thousandfold',
      makeDocx(paragraph, [{ name: 'word/media/a.bin', content: zeros(20) }]),
      'zip-bomb',
    ],
    [
      'a part larger than it states',
      makeDocx(paragraph, [{ name: 'word/a.xml', content: zeros(2), statedSize: 99 }]),
      'zip-bomb',
    ],
    ['a truncated document', makeDocx(paragraph).subarray(0, 700), 'damaged'],
    [
      'a document without its text',
      makeZip([{ name: 'word/document.xml', content: '<w:document' }]),
      'damaged',
    ],
    ['a scan', makePdf(['0 0 100 100 re f']), 'no-text'],
    ['a PDF of a header alone', Buffer.from('%PDF-1.7\nไม่ใช่'), 'damaged'],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  it('with the fault and its remedy in both languages', async () => {
    const reading = await readSource(withPart('word/vbaProject.bin'), 'รายงาน.docx');
    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.refusal.message.th).toMatch(/แมโคร.*บันทึกเป็น/);
    expect(!reading.ok && reading.refusal.message.en).toMatch(/macros.*Save it as/);
  });
});

describe('readSource', () => {
  it('tells the form by the content, whatever the name', async () => {
    const reading = await readSource(makeDocx(paragraph), 'report.pdf');
    expect(reading.ok && reading.value.form).toBe('docx');
  });

  it('ignores relations to files outside', async () => {
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="i" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>';
    const picture =
      '<w:p><w:r><w:t>ก</w:t><w:drawing><wp:inline><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="i"/></wp:inline></w:drawing></w:r></w:p>';
    const reading = await readSource(
      makeDocx(picture, [{ name: 'word/_rels/document.xml.rels', content: relations }]),
      'x',
    );
    expect(reading.ok && reading.value.blocks).toMatchObject([{ text: 'ก' }]);
  });

  it('keeps script and formulas as text', async () => {
    const reading = await readSource(Buffer.from('<script>alert(1)</script>\n=cmd|calc\n'), 'x.txt');
    expect(reading.ok && reading.value.blocks).toMatchObject([
      { text: '<script>alert(1)</script>' },
      { text: '=cmd|calc' },
    ]);
  });

  it('never throws, whatever is done to a file', async () => {
    const files = [
      makeDocx(paragraph),
      makePdf(['BT /F 12 Tf 50 700 Td (score 99.59) Tj ET']),
      Buffer.from('ข้อ i๑\t๙๘.๗๘'),
    ];
    const change = fc.record({ at: fc.nat(), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { maxLength: 12 }),
        fc.nat(),
        async (file, changes, cut) => {
          const bytes = Uint8Array.from(file);
          for (const { at, to } of changes) bytes[at % bytes.length] = to;
          const reading = await readSource(
            cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes,
            'x',
          );
          expect(typeof reading.ok).toBe('boolean');
        },
      ),
      { numRuns: 150 },
    );
  });
});

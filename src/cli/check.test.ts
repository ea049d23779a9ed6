import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { problem } from '../../test/support/analyse-contract.ts';
import { makePdf } from '../../test/support/make-pdf.ts';
import { makeDocx, makeZip } from '../../test/support/make-zip.ts';
import { printedSheet, reportText, scoresOf } from '../../test/support/report-text.ts';
import { rulebook2567 } from '../../test/support/result-2567.ts';
import { run } from './check.ts';

const sheet = printedSheet(
  rulebook2567,
  scoresOf(rulebook2567, 53, (item, person) => ((person * 5 + item.length) % 8 ? 5 : 4)),
);
const text = reportText({ rulebook: rulebook2567, sheet });
const paragraph = '<w:p><w:r><w:t>ข้อ i1 ๙๙.๐๐</w:t></w:r></w:p>';
const docx = makeDocx(paragraph);
const ole = (name: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(600),
  ]);
const noise = Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * at * 31 + at * 7) % 251));
const entity = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function checked(name: string, content: string | Uint8Array) {
  await writeFile(join(folder, name), content);
  const said: string[] = [];
  const complained: string[] = [];
  const output = {
    say: (line: string) => said.push(line),
    complain: (line: string) => complained.push(line),
  };
  const code = await run([join(folder, name)], output);
  return { code, said, complained };
}

it.each<[string, string, string | Uint8Array, RegExp]>([
  ['an empty file', 'a.txt', '', /empty.*Check/],
  ['blanks alone', 'a.txt', ' \n\t\n', /empty/],
  ['a truncated document', 'a.docx', docx.subarray(0, 700), /damaged.*save it anew/],
  ['a truncated PDF', 'a.pdf', makePdf(['BT ET']).subarray(0, 60), /damaged|scan/],
  ['a document under a password', 'a.docx', ole('EncryptedPackage'), /password/],
  ['a document of old Word', 'a.doc', ole('WordDocument'), /Save it as Word/],
  ['macros', 'a.docx', makeDocx(paragraph, [{ name: 'word/vbaProject.bin', content: 'x' }]), /macros/],
  ['a sheet with macros', 'a.xlsx', makeZip([{ name: 'xl/vbaProject.bin', content: 'x' }]), /macros/],
  ['an external entity', 'a.docx', makeDocx(paragraph, [], entity), /unsafe/],
  ['a name that leads outside', 'a.docx', makeDocx(paragraph, [{ name: '../../x', content: 'x' }]), /unsafe/],
  [
    'a part that packs a thousandfold',
    'a.docx',
    makeDocx(paragraph, [{ name: 'word/media/a.bin', content: new Uint8Array(20 * 1024 * 1024) }]),
    /abnormally large/,
  ],
  ['a file beyond all bounds', 'a.txt', Buffer.alloc(26 * 1024 * 1024, 'x'), /larger than/],
  ['one endless line', 'a.txt', 'ข้อ i1 ๙๙.๐๐ '.repeat(3000), /many times the text/],
  ['endless lines', 'a.txt', 'ข้อ i1 ๙๙.๐๐\n'.repeat(25_000), /many times the text/],
  ['noise', 'a.bin', noise, /does not know this type of file/],
  ['noise that calls itself a PDF', 'a.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), noise]), /damaged/],
  ['a text without scores', 'a.txt', 'สวัสดี ไม่มีคะแนนในเอกสารนี้', /no scores.*template/],
  ['a table of something else', 'a.csv', 'item,score\nกล้วย,12\nส้ม,30\n', /no scores/],
])('refuses %s in one line', async (_, name, content, message) => {
  const { code, said, complained } = await checked(name, content);
  expect([code, said]).toEqual([2, []]);
  expect(complained).toEqual([expect.stringMatching(message)]);
});

it.each<[string, string, string, string]>([
  ['another year', 'a.txt', text.replaceAll('๒๕๖๗', '๒๕๖๖').replaceAll('๒๕๖๘', '๒๕๖๗'), 'year-mismatch'],
  ['items of another family', 'a.csv', numbered('V', 20), 'item-unknown'],
  ['items beyond the rulebook', 'a.csv', numbered('O', 43), 'item-unknown'],
  [
    'formulas for items and scores',
    'a.csv',
    'item,score\n=cmd|calc!A1,99\ni1,=1+1\ni3,98.50\n',
    'item-missing',
  ],
])('tells the fault of %s with its place', async (_, name, content, rule) => {
  const { code, said, complained } = await checked(name, content);
  expect([code, complained]).toEqual([1, []]);
  expect(said).toContainEqual(
    expect.stringMatching(new RegExp(`^error\t${rule}\tline \\d+\t.*[\u0e00-\u0e7f].* / .*[a-z]`)),
  );
});

it('takes no folder', async () => {
  const complained: string[] = [];
  const output = { say: () => {}, complain: (line: string) => complained.push(line) };
  expect(await run(['a.txt', '--out', folder], output)).toBe(2);
  expect(complained).toEqual([expect.stringMatching(/--out.*analyse/)]);
});

it.skipIf(process.platform === 'win32')(
  'refuses a pipe by name at once, though nobody writes to it',
  async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const complained: string[] = [];
    const output = { say: () => {}, complain: (line: string) => complained.push(line) };
    expect(await run([pipe], output)).toBe(2);
    expect(complained).toEqual([expect.stringMatching(/pipe.*give - instead/)]);
  },
);

it('prints one JSON object of problems and nothing else', async () => {
  await writeFile(join(folder, 'json.txt'), text.replace(/๒๕๖๗/, '๒๕๖๖'));
  const said: string[] = [];
  const output = { say: (line: string) => said.push(line), complain: () => {} };
  expect(await run([join(folder, 'json.txt'), '--json'], output)).toBe(1);
  const { problems, ...others } = JSON.parse(said.join('\n'));
  expect(others).toEqual({});
  expect(z.array(problem).parse(problems)).toContainEqual(expect.objectContaining({ rule: 'year-mismatch' }));
});

it('reads a document whatever its name', async () => {
  expect((await checked('a.docx', text)).code).toBe(0);
  expect((await checked('a.pdf', docx)).code).toBe(1);
});

it('takes script in a text for text', async () => {
  const { code } = await checked('a.txt', text.replaceAll('ตัวอย่าง', 'ตัวอย่าง<script>alert(1)</script>'));
  expect(code).toBe(0);
});

function numbered(letter: string, count: number): string {
  return ['item,score', ...Array.from({ length: count }, (_, at) => `${letter}${at + 1},100.00`)].join('\n');
}

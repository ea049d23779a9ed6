import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madePdf } from '../../../test/support/made-pdf.ts';
import { ANSWERS, madeReport } from '../../../test/support/made-report.ts';
import { exampleReport } from '../../../test/support/report-model.ts';
import { rulebook2567 } from '../../../test/support/result-2567.ts';
import { AGENCY_KINDS } from '../../kernel/agency-kind.ts';
import type { ReportModel } from '../report-model.ts';
import { closePdfWorkers } from './write-pdf.ts';

/** No line may begin with these, but within an address, nor with a consonant that has lost its word ("ตำบ|ล"; ณ is one). */
const CLOSING = /^(?:[)\]}”’,;!?%ๆฯ]|[.:/](?![!-~]))/u;
const TORN = /^(?!ณ )[ก-ฮ][็-๎]*(?:[\s)”,]|$)/u;
const WORDS = (
  'ตำบล องค์การ องค์การบริหาร พัสดุ แก้ไข ภาครัฐ วันทำการ ผู้ช่วย มิให้ ผู้ดูแล เว็บไซต์ แผนที่ สารสนเทศ องค์ประกอบ ' +
  'เจ้าหน้าที่ หน่วยงาน งบประมาณ จัดซื้อจัดจ้าง ประชาสัมพันธ์ เผยแพร่ เปิดเผย ตรวจสอบ ปฏิบัติงาน ดำเนินงาน ให้บริการ ' +
  'ผู้รับบริการ ผู้บริหาร ผู้บังคับบัญชา ผู้อำนวยการ ผู้รับผิดชอบ ตัวชี้วัด ข้อบกพร่อง ข้อซักถาม ข้อเสนอแนะ ทุจริต ' +
  'ประพฤติมิชอบ คุณธรรม จริยธรรม ความโปร่งใส ทรัพย์สิน เบิกจ่าย มอบหมาย รายงานผล ขั้นตอน ช่องทาง ร้องเรียน สำนักปลัด ' +
  'กองคลัง นักทรัพยากรบุคคล เจ้าพนักงาน ไตรมาส ระยะเวลา ลายลักษณ์อักษร มากน้อยเพียงใด หรือไม่ คะแนน'
).split(' ');

async function linesOf(model: ReportModel): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(await madePdf(model));
  const lines = [...document.pages()].flatMap((page) => page.getText().split(/\r?\n/u));
  document.destroy();
  library.destroy();
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The words that end on the next line. */
function brokenWords(lines: readonly string[]): readonly string[] {
  return lines.slice(1).flatMap((line, at) => {
    const before = lines[at] ?? '';
    return WORDS.flatMap((word) =>
      Array.from({ length: word.length - 1 }, (_, cut) => [word.slice(0, cut + 1), word.slice(cut + 1)])
        .filter(([head = '', tail = '']) => before.endsWith(head) && line.startsWith(tail))
        .map(([head, tail]) => `${head}|${tail}`),
    );
  });
}

const profiles = new Map<string, ReportModel>([
  ['the figures of 2567', exampleReport()],
  ['other figures', exampleReport(11)],
]);
beforeAll(async () => {
  for (const kind of AGENCY_KINDS) {
    for (const [name, answers] of Object.entries(ANSWERS)) {
      profiles.set(`${name}, ${kind}`, (await madeReport(rulebook2567, answers, kind)).model);
    }
  }
}, 120_000);
afterAll(closePdfWorkers);

describe('lines of the report as PDF', () => {
  it('begin with no closing mark and no torn letter, and end within no word', async () => {
    for (const [name, model] of profiles) {
      const lines = await linesOf(model);
      expect(lines.length).toBeGreaterThan(300);
      expect(
        lines.filter((line) => CLOSING.test(line) || TORN.test(line)),
        name,
      ).toEqual([]);
      expect(brokenWords(lines), name).toEqual([]);
    }
  }, 120_000);
});

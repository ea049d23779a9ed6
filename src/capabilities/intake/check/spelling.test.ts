import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { messagesIn } from '../../../messages/messages.ts';
import { COMMON_SLIPS } from './common-slips.ts';
import { OFFICIAL_WORDS } from './official-words.ts';
import { slipFinder } from './spelling.ts';
import { thaiWords } from './vocabulary.ts';

const find = slipFinder(rulebook, []);

describe('a slip that no list names', () => {
  test.each([
    ['การทุจริจในหน่วยงาน', 'ทุจริต'],
    ['ความโปร่งไสในการทำงาน', 'โปร่งใส'],
    ['การใช้งปประมาณ', 'งบประมาณ'],
    ['เกี่ยวกับการปฏิบัติกรอย่างสม่ำเสมอ', 'ปฏิบัติการ'],
    ['รับผิดชอบต่อนหน้าที่', 'ต่อหน้าที่'],
    ['ทรัพย์สืนของราชการ', 'ทรัพย์สิน'],
    ['ผู้บังคับบัญชชา', 'บังคับบัญชา'],
    ['บริการรประชาชน', 'บริการประชาชน'],
    ['ประชาสัมพันธ', 'ประชาสัมพันธ์'],
    ['คุณธรรรม', 'คุณธรรม'],
    ['ดำเนืนการ', 'ดำเนินการ'],
    ['ประสิทธภาพ', 'ประสิทธิภาพ'],
    ['ช่องทางและและการ', 'และ'],
    ['กล้องรับฟังความคิดเห็น', 'กล่องรับฟัง'],
    ['ให้เจาหน้าที่ทราบ', 'เจ้าหน้าที่'],
    ['รับฟังความคิดเห่น', 'ความคิดเห็น'],
    ['ข้อเสนอแนะของผู้รับบรีการ', 'บริการ'],
    ['กำหนดวัตถุประสง', 'วัตถุประสงค์'],
    ['ประชาสัมพันช่องทาง', 'ประชาสัมพันธ์'],
    ['ระเบียบปฎิบัติ', 'ปฏิ'],
    ['กฏระเบียบ', 'กฎ'],
    ['พัฒนาบุคคลากร', 'บุคลากร'],
    ['มาตราฐานการให้บริการ', 'มาตรฐาน'],
    ['เวบไซท์ของหน่วยงาน', 'เว็บไซต์'],
    ['ทรัพยากรณ์บุคคล', 'ทรัพยากร'],
    ['จัดทำช่องทางงแจ้งเบาะแส', 'ทางแจ้ง'],
    ['เผยแพร่ต่อประชาชนนและชุมชน', 'ประชาชนและ'],
    ['ตามกฎหมายยของหน่วยงาน', 'กฎหมายของ'],
    ['ให้บุคลากรรทราบ', 'บุคลากรทราบ'],
    ['ภายในหน่วยงานนของตน', 'งานของ'],
  ])('%s', (text, meant) => {
    expect(find(text).map((slip) => slip.meant)).toEqual([expect.stringContaining(meant)]);
  });

  test.each(['เเละ', 'ปัญหาาของ', 'และะการ', 'แแผน', 'การปฏิิบัติ', 'ผู้้บริหาร', 'ที่่ดิน', 'จะ้', 'หน่วยงานแ การ'])(
    'against the rules of writing: %s',
    (text) => {
      expect(find(text)).not.toEqual([]);
    },
  );
});

describe('right words', () => {
  test.each([
    'เจ้าหน้าที่ที่ปฏิบัติงาน',
    'ภาพกิจกรรม สายงานเป็นอย่างไร',
    'การขอใช้บริการ',
    'มาตรการรองรับ',
    'ปรึกษาหารือกับวิทยากร',
    'บริการอ่านหนังสือ',
    'ครอบคลุมเครือข่าย',
    'องค์การบริหารส่วนตำบลหนองนกไข่',
    'โปรแกรมการให้บริการ',
    'เว็บไซต์และเว็บเพจ',
    'ปรากฏตามกฎหมาย',
    'เมื่อดำเนินการแล้วเสร็จ',
    'ตามมาตรา 9 ฐานทุจริต',
    'สังเกตการณ์อนุญาต',
    'มหาวิทยาลัยราชภัฏ',
    'ความสัมพันธ์กับประชาชน',
    'สถานการณ์และประสบการณ์',
    'ช่องทางงบประมาณ การรณรงค์ งานนอกเวลา ตามมติที่ประชุม',
    'สนับสนุนนโยบายและจัดการรถยนต์ ออกกฎหมายลูก',
    'พรรคการเมืองกับคุณธรรมของภรรยา นักกฎหมายครบวงจร',
    'จัดทำแนวทางงดรับของขวัญและแนวทางงดเว้นการใช้ดุลพินิจ',
    'นโยบายยกระดับการให้บริการ เป้าหมายยกร่างข้อบังคับ',
    'ประกาศให้หน่วยงานนวมินทร์ทราบ',
    'โรงเรียนนวมินทราชูทิศจัดบริการรถรับส่ง',
    'จัดทำข้อมูลลงเว็บไซต์และให้บุคคลลงนาม',
    'ฝ่ายยศและเครื่องหมาย ช่องทางงานสารบรรณ ด้านนายทะเบียน',
    'บุคลากรรวมทั้งผู้บริหารรับทราบเอกสารรวมของหน่วยงานนอกเขต',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('one behind another that begins as it ends', () => {
    const short =
      'งด งบ งวด งาน ยก ยศ ยอด ลง ลด ลบ รถ รอบ รวม รอง ราย นาย นอก นำ นคร มติ มอบ บท บอก กด กอง การ'.split(
        ' ',
      );
    const long = [...stringsIn(rulebook), ...OFFICIAL_WORDS].flatMap(thaiWords).map(({ text }) => text);
    const pairs = [...new Set(long)].flatMap((word) =>
      short.flatMap((next) => (word.length > 3 && word.endsWith(next.charAt(0)) ? [`${word}${next}`] : [])),
    );
    expect(pairs.length).toBeGreaterThan(300);
    for (const behind of ['', 'รับ', 'ระดับ', 'ของหน่วยงาน'])
      expect(pairs.map((pair) => `${pair}${behind}`).flatMap(find)).toEqual([]);
  });

  const stringsIn = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(stringsIn)
        : [];

  test('of the rulebook', () => {
    expect(stringsIn(rulebook).flatMap(find)).toEqual([]);
  });

  test('of the measures', () => {
    const folder = new URL('../../../../measure-library/measures/', import.meta.url);
    const texts = readdirSync(folder).flatMap((file) =>
      stringsIn(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.flatMap(find)).toEqual([]);
  });

  test('of our own sentences', () => {
    const texts = stringsIn(messagesIn('th'));
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.flatMap(find)).toEqual([]);
  });

  test('of the collections themselves', () => {
    expect(OFFICIAL_WORDS.flatMap(find)).toEqual([]);
    expect(COMMON_SLIPS.map(([, meant]) => meant).flatMap(find)).toEqual([]);
  });

  test('that a document uses often are meant', () => {
    const text = 'ผู้ทุจริจ';
    expect(slipFinder(rulebook, [text])(text)).not.toEqual([]);
    expect(slipFinder(rulebook, [text, text, text])(text)).toEqual([]);
  });
});

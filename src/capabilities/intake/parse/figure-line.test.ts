import { describe, expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { readText } from '../read/read-text.ts';
import { readReport } from './read-report.ts';

function figuresOf(text: string) {
  const { instruments, indicators, unread } = readReport(readText(text), rulebook);
  const show = (figures: typeof instruments) => figures.map(({ id, number }) => `${id} ${number?.text}`);
  return {
    instruments: show(instruments),
    indicators: show(indicators),
    unread: unread.map((rest) => rest.text),
  };
}

describe('the score of an instrument, whatever it is called', () => {
  test.each([
    'คะแนนเฉลี่ย IIT ๙๑.๐๐',
    'เฉลี่ย IIT\t\t91.00',
    'รวมคะแนน IIT\t91.00',
    'สรุปผลคะแนนของแบบวัด IIT : 91.00',
    'IIT เท่ากับร้อยละ 91.00',
    'IIT (น้ำหนักร้อยละ 30) ได้คะแนน 91.00',
    '- แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) คะแนน 91.00 คะแนน',
  ])('%s', (text) => {
    expect(figuresOf(text)).toEqual({ instruments: ['IIT 91.00'], indicators: [], unread: [] });
  });

  test.each([
    'IIT ได้คะแนน 91.00 EIT ได้คะแนน 92.00 และ OIT ได้คะแนน 93.00',
    'ผลรายเครื่องมือ ได้แก่ แบบวัด IIT 91.00 คะแนน, แบบวัด EIT 92.00 คะแนน และแบบตรวจ OIT 93.00 คะแนน',
  ])('several in a sentence: %s', (text) => {
    expect(figuresOf(text).instruments).toEqual(['IIT 91.00', 'EIT 92.00', 'OIT 93.00']);
  });

  test.each([
    'IIT เพิ่มขึ้น 2.10 คะแนน',
    'IIT และ EIT ได้คะแนน 92.00',
    'IIT 90.00 91.00',
    'ในปี 2566 IIT ได้คะแนน 90.00',
    'ค่าเฉลี่ยระดับจังหวัด IIT ได้คะแนน 90.00',
    'IIT ต้องได้คะแนนไม่น้อยกว่า 85.00',
    'IIT ได้คะแนน 91.00 จากเดิม 90.00',
  ])('none, but told: %s', (text) => {
    expect(figuresOf(text)).toEqual({ instruments: [], indicators: [], unread: [text] });
  });
});

describe('a table of indicators', () => {
  test('with the instruments’ scores beside them, in merged cells or again in every row', () => {
    const header = 'แบบวัด\tตัวชี้วัด\tคะแนนตัวชี้วัด\tคะแนนแบบวัด';
    const merged = `${header}\nIIT\t1. การปฏิบัติหน้าที่\t82.69\t90.10\n\t2. การใช้งบประมาณ\t81.25\t`;
    expect(figuresOf(merged)).toEqual({
      instruments: ['IIT 90.10'],
      indicators: ['1 82.69', '2 81.25'],
      unread: [],
    });
    const again = `${header}\nIIT\t1. การปฏิบัติหน้าที่\t82.69\t90.10\nIIT\t2. การใช้งบประมาณ\t81.25\t90.10`;
    expect(figuresOf(again)).toEqual(figuresOf(merged));
    const another = `${header}\nIIT\t1. การปฏิบัติหน้าที่\t82.69\t90.10\nIIT\t2. การใช้งบประมาณ\t81.25\t91.10`;
    expect(figuresOf(another)).toMatchObject({ instruments: ['IIT 90.10'], unread: ['91.10'] });
  });

  test('with the instrument behind the name', () => {
    const text =
      'ที่\tตัวชี้วัด\tเครื่องมือ\tคะแนน\n1\tการปฏิบัติหน้าที่\tIIT\t82.69\n10\tการป้องกันการทุจริต\tแบบตรวจ OIT\t81.25';
    const { indicators } = readReport(readText(text), rulebook);
    expect(indicators.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'การปฏิบัติหน้าที่'],
      ['10', 'การป้องกันการทุจริต'],
    ]);
  });

  test('with a line for each cell', () => {
    const text = 'IIT\n๑\nการปฏิบัติหน้าที่\n๘๒.๖๙\n๒\nการใช้งบประมาณ\n๘๑.๒๕';
    expect(figuresOf(text)).toEqual({ instruments: [], indicators: ['1 82.69', '2 81.25'], unread: [] });
  });

  test('with its columns one after the other no score is anyone’s', () => {
    const text = 'การปฏิบัติหน้าที่\nการใช้งบประมาณ\n๘๒.๖๙\n๘๑.๒๕';
    expect(figuresOf(text)).toMatchObject({ indicators: [], unread: text.split('\n') });
  });
});

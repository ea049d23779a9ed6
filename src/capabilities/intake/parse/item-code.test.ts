import { describe, expect, test } from 'vitest';
import { madeUpRulebook } from '../../../../test/support/made-up-rulebook.ts';
import { openRulebook } from '../../rulebook/acts.ts';
import { itemCodeReader } from './item-code.ts';

const opened = await openRulebook('ita-2567');
if (!opened.ok) throw new Error('no rulebook');
const read = itemCodeReader(opened.value);

describe('numbers of items as they are printed', () => {
  test.each([
    ['ข้อ i๑ การปฏิบัติงาน', 'i1', false],
    ['ข้อ i1 การปฏิบัติงาน', 'i1', false],
    ['i15', 'i15', false],
    ['I15 คำถาม', 'i15', false],
    ['ข้อที่ O๓๕ รายงานผล', 'O35', false],
    ['o7. แผน', 'O7', false],
    ['E9: e-service', 'e9', false],
    ['ข้อ 1๗ ผู้บังคับบัญชา', 'i7', true],
    ['ข้อ l๗ ผู้บังคับบัญชา', 'i7', true],
    ['ข้อ 1๑๓ ผู้บริหารสูงสุด', 'i13', true],
    ['ข้อ 0๑๕ ประกาศ', 'O15', true],
    ['ข้อ O๑O คู่มือ', 'O10', true],
    ['• ข้อ e๑ เจ้าหน้าที่', 'e1', false],
    ['ข้อ O 12 ข้อมูลสถิติ', 'O12', false],
    ['(i๑) การปฏิบัติงาน', 'i1', false],
    ['[O12] ข้อมูลสถิติ', 'O12', false],
    ['ข้อ (e๙) ท่านเคย', 'e9', false],
    ['(ข้อ e 9) ท่านเคย', 'e9', false],
    ['• (O๗): แผน', 'O7', false],
  ])('%s is %s', (text, id, lookAlike) => {
    expect(read(text)).toMatchObject({ candidates: [id], lookAlike });
  });

  test.each(['ข้อ i๑๖ คำถาม', 'ข้อ O99 รายการ', 'ข้อ V12 งานทะเบียน'])('%s is an item of no rulebook', (text) => {
    expect(read(text)).toMatchObject({ candidates: [] });
  });

  test.each([
    '17 รายการ',
    'ITA 2567',
    'e-Service',
    'Q&A',
    'ประเด็นที่ ๑',
    '๙๘.๗๘',
    'ข้อมูลผู้บริหาร',
    '(๑) แผน',
    '(ITA)',
    '',
  ])('%j is no number of an item', (text) => {
    expect(read(text)).toBeNull();
  });

  test.each([
    ['ข้อ ๑ การปฏิบัติงาน', [], ['i1', 'e1', 'O1']],
    ['ข้อที่ 13. แผน', ['i3'], ['i13', 'O13']],
    ['ข้อ (๒๐) ประมวล', [], ['O20']],
    ['ข้อ 0๑๕ ประกาศ', ['O15'], ['i15', 'O15']],
    ['ข้อ i1 การปฏิบัติงาน', ['i1'], null],
  ])('%s may have a letter that a digit looks like, or none', (text, candidates, numbered) => {
    expect(read(text)).toMatchObject({ candidates, numbered });
  });

  test('keeps the wording behind the number', () => {
    expect(read('ข้อ i๑ การปฏิบัติงาน มากน้อยเพียงใด')?.rest).toBe('การปฏิบัติงาน มากน้อยเพียงใด');
  });
});

test('the prefixes are the rulebook’s own', () => {
  const readMadeUp = itemCodeReader(madeUpRulebook);
  const [first] = madeUpRulebook.items;
  expect(readMadeUp(`ข้อ ${first?.id} คำถาม`)?.candidates).toEqual([first?.id]);
  expect(readMadeUp('ข้อ i1 คำถาม')?.candidates).toEqual([]);
});

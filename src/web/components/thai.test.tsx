/** @jsxImportSource hono/jsx */
import { expect, test } from 'vitest';
import { linePieces } from '../../kernel/thai/line-pieces.ts';
import { Details } from './details.tsx';
import { Hint } from './hint.tsx';
import { Thai, ThaiName, ThaiPieces } from './thai.tsx';

const shown = (text: string) => String(<Thai>{text}</Thai>);
const whole = (html: string) =>
  [...html.matchAll(/<span class="ps-whole">([^<]*)<\/span>/gu)].map(([, piece]) => piece);

test('compounds stay whole, and the text is what it was', () => {
  const text = 'ผู้อำนวยการกองคลังรายงานตัวชี้วัดที่ 5 ภายใน 3 วันทำการ';
  const html = shown(text);
  expect(whole(html)).toEqual(['ผู้อำนวยการ', 'กองคลัง', 'ตัวชี้วัดที่ 5', '3 วันทำการ']);
  expect(html.replace(/<[^>]+>/gu, '')).toBe(text);
});

test('names stay whole where they are told', () => {
  const pieces = linePieces(['งานหมากแข้งพัฒนา']);
  const html = String(
    <ThaiPieces.Provider value={pieces}>
      <Thai>ให้งานหมากแข้งพัฒนา</Thai>
    </ThaiPieces.Provider>,
  );
  expect(whole(html)).toEqual(['งานหมากแข้งพัฒนา']);
  expect(whole(shown('ให้งานหมากแข้งพัฒนา'))).not.toContain('งานหมากแข้งพัฒนา');
});

test('other languages and single words stand as they are; markup is text', () => {
  for (const text of ['E-Service, 3 days', 'คะแนน', '']) expect(shown(text)).toBe(text);
  expect(shown('<b>กองคลัง')).toBe('&lt;b&gt;<span class="ps-whole">กองคลัง</span>');
});

test('an agency’s name is parted after its kind, and not within', () => {
  expect(whole(String(<ThaiName>องค์การบริหารส่วนตำบลป่าแก้วงาม</ThaiName>))).toEqual([
    'องค์การบริหารส่วนตำบล',
    'ป่าแก้วงาม',
  ]);
});

test('hints and what stands over folded parts are set by themselves; what is more than text stays as it is', () => {
  expect(whole(String(<Hint>ถามสำนักปลัด</Hint>))).toEqual(['สำนักปลัด']);
  expect(whole(String(<Details summary="ดูทุกหน่วยงาน">ภายในหน่วยงาน</Details>))).toEqual(['ทุกหน่วยงาน']);
  expect(String(<Hint>{<b>กองคลัง</b>}</Hint>)).toContain('<b>กองคลัง</b>');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../messages/messages.ts';
import { contentTyped } from '../content-from.ts';
import type { MeasureContent } from '../measure-content.ts';
import { parseMeasure, textOfMeasure } from './measure.form.ts';
import { rearranged, stepRows } from './steps.form.ts';

const CONTENT: MeasureContent = {
  ...contentTyped('มาตรการ'),
  steps: [
    { stepId: 'a', text: 'ก' },
    { stepId: 'b', text: 'ข' },
  ],
  responsible: ['กองคลัง', 'ปลัด'],
  months: { from: 1, to: 6 },
  monitoring: 'บรรทัดแรก\nบรรทัดสอง',
  evidence: ['คำสั่ง', 'ภาพถ่าย'],
  budget: 1_250_050n,
  items: ['i1'],
};

let made = 0;
const known = {
  items: ['i1', 'i2'],
  stepIds: new Set(['a', 'b']),
  origin: CONTENT.origin,
  newId: () => `new-${made++}`,
};
const text = textOfMeasure(CONTENT, 1);
const parsed = (changes: Record<string, string>) =>
  parseMeasure({ ...text, ...changes }, known, messagesIn('th').measureForm);
const faulty = (changes: Record<string, string>) => {
  const result = parsed(changes);
  return result.ok ? [] : result.refusal.map(({ field }) => field);
};

test('a measure is the same after it was shown in its form', () => {
  expect(parsed({})).toEqual({ ok: true, value: CONTENT });
});

describe('what a form says wrongly is told where it stands', () => {
  test.each([
    ['no title', { title: ' \n ' }, ['title']],
    ['a title too long', { title: 'ก'.repeat(301) }, ['title']],
    ['a step too long', { 'step-2-text': 'ก'.repeat(1001) }, ['step-2-text']],
    ['a name too long', { 'responsible-1': 'ก'.repeat(201) }, ['responsible-1']],
    ['monitoring too long', { monitoring: 'ก'.repeat(2001) }, ['monitoring']],
    ['too much evidence', { evidence: 'ก\n'.repeat(41) }, ['evidence']],
    ['months turned', { from: '6', to: '1' }, ['to']],
    ['only a beginning', { to: '' }, ['to']],
    ['only an end', { from: '' }, ['from']],
    ['no month', { from: '13' }, ['from']],
    ['no amount', { budget: 'มาก' }, ['budget']],
    ['no score', { target: '101' }, ['target']],
    ['several at once', { title: '', budget: '-1', from: 'x' }, ['title', 'from', 'budget']],
  ])('%s', (_, changes, fields) => {
    expect(faulty(changes)).toEqual(fields);
  });

  test('more steps than anybody carries out', () => {
    const many = Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`step-${at + 1}-text`, 'ก']));
    expect(faulty(many)).toEqual(['steps']);
  });
});

test('Thai digits, commas and what is left empty are taken as they are meant', () => {
  const result = parsed({ budget: '๑,๐๐๐.๕', target: '๙๕', from: '', to: '' });
  expect(result).toMatchObject({ value: { budget: 100_050n, target: 9500, months: null } });
});

test('items that the rulebook does not have, and fields that no form has, are not taken', () => {
  const result = parsed({ 'item-i2': '1', 'item-x9': '1', origin: 'x', __proto__: 'x' });
  expect(result).toMatchObject({ value: { items: ['i1', 'i2'], origin: { kind: 'typed' } } });
});

test('a step keeps its id; one that the measure does not know, or that stands twice, is new', () => {
  const result = parsed({ 'step-1-id': 'b', 'step-3-id': 'other', 'step-3-text': 'ค' });
  if (!result.ok) throw new Error('the form is right');
  const [first, second, third] = result.value.steps;
  expect(first?.stepId).toBe('b');
  expect(second?.stepId).toMatch(/^new-/);
  expect(third?.stepId).toMatch(/^new-/);
});

test.each([
  ['up-2', 'ข ก'],
  ['down-1', 'ข ก'],
  ['up-1', 'ก ข'],
  ['down-2', 'ก ข'],
  ['remove-1', 'ข'],
  ['under-1', 'ก - ข'],
  ['add', 'ก ข -'],
  ['up-99', 'ก ข'],
  ['format-c', 'ก ข'],
])('%s shows %s', (act, order) => {
  const rows = stepRows(rearranged(text, act));
  expect(rows.map((row) => row.text || '-').join(' ')).toBe(order);
  expect(rearranged(text, act)).toMatchObject({ title: 'มาตรการ', 'item-i1': '1' });
});

test('no series of buttons loses a step', () => {
  const act = fc.tuple(fc.constantFrom('up', 'down', 'under'), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      const after = acts.reduce((now, [what, row]) => rearranged(now, `${what}-${row}`), text);
      const ids = stepRows(after).flatMap(({ id }) => id || []);
      expect(ids.sort()).toEqual(['a', 'b']);
    }),
  );
});

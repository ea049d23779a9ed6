import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedFields, mergeContents } from './changed-fields.ts';
import { contentTyped } from './content-from.ts';
import type { MeasureContent } from './measure-content.ts';

const base: MeasureContent = {
  ...contentTyped('ประกาศเจตนารมณ์'),
  steps: [{ stepId: 'one', text: 'จัดทำประกาศ' }],
  responsible: ['สำนักปลัด'],
  monitoring: 'รายงานทุกไตรมาส',
};

test('a field counts as changed when it says another thing', () => {
  expect(changedFields(base, base)).toEqual([]);
  expect(changedFields(base, { ...base, steps: [{ stepId: 'other', text: 'จัดทำประกาศ' }] })).toEqual([]);
  expect(changedFields(base, { ...base, budget: 5n, title: 'ใหม่' })).toEqual(['title', 'budget']);
  const items = { ...base, items: ['i1', 'i2'] };
  expect(changedFields(items, { ...items, items: ['i2', 'i1'] })).toEqual([]);
  expect(changedFields(base, { ...base, responsible: ['สำนักปลัด', 'กองคลัง'] })).toEqual(['responsible']);
});

test('of two changes each keeps what the other left alone', () => {
  const theirs = { ...base, title: 'ชื่อของเขา', budget: 100n };
  const mine = { ...base, title: 'ชื่อของฉัน', monitoring: 'ทุกเดือน' };
  expect(mergeContents(base, theirs, mine)).toEqual({
    content: { ...base, title: 'ชื่อของฉัน', budget: 100n, monitoring: 'ทุกเดือน' },
    taken: ['budget'],
    both: ['title'],
  });
});

test('what both changed to the same is no matter', () => {
  const changed = { ...base, title: 'ชื่อใหม่' };
  expect(mergeContents(base, changed, changed)).toEqual({ content: changed, taken: [], both: [] });
});

test('without what a person began from, whatever differs was changed by both', () => {
  const mine = { ...base, budget: 7n };
  expect(mergeContents(null, base, mine)).toEqual({ content: mine, taken: [], both: ['budget'] });
});

const anyContent = fc.record({
  title: fc.constantFrom('ก', 'ข', 'ค'),
  budget: fc.constantFrom(0n, 1n, 2n),
  monitoring: fc.constantFrom('', 'ก'),
  responsible: fc.subarray(['ก', 'ข']),
  steps: fc.subarray(['ก', 'ข']).map((texts) => texts.map((text) => ({ stepId: text, text }))),
});

test('nothing that a person changed is lost, and nothing that only the other changed is undone', () => {
  fc.assert(
    fc.property(anyContent, anyContent, anyContent, (one, two, three) => {
      const [began, theirs, mine] = [one, two, three].map((said) => ({ ...base, ...said }));
      if (!began || !theirs || !mine) return;
      const { content } = mergeContents(began, theirs, mine);
      const ours = changedFields(began, mine);
      for (const field of ours) expect(changedFields(content, mine)).not.toContain(field);
      for (const field of changedFields(began, theirs))
        if (!ours.includes(field)) expect(changedFields(content, theirs)).not.toContain(field);
    }),
  );
});

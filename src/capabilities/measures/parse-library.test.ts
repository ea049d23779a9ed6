import { describe, expect, test } from 'vitest';
import { type LibraryFiles, parseLibrary } from './parse-library.ts';

const measure = {
  id: 'ledger',
  title: { th: 'จัดทำบัญชี', en: 'Ledger' },
  summary: { th: 'สรุป', en: 'Summary' },
  serves: { 'made-up': { items: ['Q1'], topics: [1] } },
  steps: ['หนึ่ง', 'สอง', 'สาม'],
  offices: ['finance'],
  period: { from: 1, to: 12 },
  evidence: ['บัญชี'],
  monitoring: { by: 'finance', to: 'head', every: 'month', what: 'ยอด' },
  effort: 1,
};

const text = { th: 'ก', en: 'a' };
const office = (id: string) => ({ id, name: text, byKind: { general: { name: 'กองคลัง', positions: [] } } });
const effort = (number: number) => ({
  effort: number,
  personDays: { from: number, to: number },
  name: text,
  definition: text,
});

const capacity = { personDays: 10, reason: text };

const filesWith = (...measures: object[]): LibraryFiles => ({
  offices: { name: 'offices.json', content: { offices: [office('finance'), office('head')] } },
  efforts: { name: 'efforts.json', content: { efforts: [effort(1), effort(2), effort(3)], capacity } },
  groups: [{ name: 'measures/a.json', content: { title: text, measures } }],
});

test('a sound library is taken', () => {
  const parsed = parseLibrary(filesWith(measure));
  expect(parsed.ok && parsed.value.measures.map(({ id }) => id)).toEqual(['ledger']);
});

describe('refused, naming file and fault', () => {
  test.each([
    ['two measures of one id', [measure, measure], /ledger is used twice/],
    ['an unknown office', [{ ...measure, offices: ['finance', 'nobody'] }], /names the office nobody/],
    [
      'an unknown receiver of reports',
      [{ ...measure, monitoring: { ...measure.monitoring, to: 'nobody' } }],
      /names the office nobody/,
    ],
    ['too few steps', [{ ...measure, steps: ['หนึ่ง', 'สอง'] }], /measures\[0\]\.steps/],
    ['a month that no year has', [{ ...measure, period: { from: 1, to: 13 } }], /measures\[0\]\.period\.to/],
    [
      'a period that ends before it begins',
      [{ ...measure, period: { from: 5, to: 2 } }],
      /measures\[0\]\.period/,
    ],
    ['an unknown class of effort', [{ ...measure, effort: 4 }], /measures\[0\]\.effort/],
    ['a field that nobody reads', [{ ...measure, responsable: [] }], /measures\[0\]/],
    ['no English', [{ ...measure, title: { th: 'ก' } }], /measures\[0\]\.title\.en/],
    ['no measures', [], /measures/],
  ])('%s', (_, measures, fault) => {
    const parsed = parseLibrary(filesWith(...measures));
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.refusal[0]?.file).toBe('measures/a.json');
    expect(parsed.refusal[0]?.message.en).toMatch(fault);
    expect(parsed.refusal[0]?.message.th).toMatch(/\p{Script=Thai}/u);
  });

  test('classes of effort that do not cover all three', () => {
    const files = filesWith({ ...measure, effort: 3 });
    const content = { efforts: [effort(1), effort(2), effort(2)], capacity };
    const parsed = parseLibrary({ ...files, efforts: { name: 'efforts.json', content } });
    expect(!parsed.ok && parsed.refusal[0]?.message.en).toMatch(/effort 3/);
  });

  test('every misshapen file at once', () => {
    const parsed = parseLibrary({
      offices: { name: 'offices.json', content: null },
      efforts: { name: 'efforts.json', content: [] },
      groups: [{ name: 'measures/a.json', content: 'text' }],
    });
    expect(!parsed.ok && parsed.refusal.map(({ file }) => file)).toEqual([
      'offices.json',
      'efforts.json',
      'measures/a.json',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { instrumentBefore, instrumentNamed } from './instrument-name.ts';

const [first] = rulebook2567.instruments;
/** A short name whose marks mean something in a pattern. */
const odd = { ...rulebook2567, instruments: [{ ...first, id: 'I(T+' }] } as typeof rulebook2567;

describe('the instrument that a text names', () => {
  test.each([
    ['IIT', 'IIT'],
    ['แบบวัด EIT', 'EIT'],
    ['OIT (ร้อยละ 40)', 'OIT'],
    ['KIIT', null],
    ['ข้อ i1 IIT การปฏิบัติงานตามขั้นตอน', null],
  ])('%s is %s', (text, id) => {
    expect(instrumentNamed(text, rulebook2567)).toBe(id);
  });

  test('may be called anything', () => {
    expect(instrumentNamed('แบบวัด I(T+', odd)).toBe('I(T+');
    expect(instrumentBefore(['I(T+ การปฏิบัติงาน', '99.00'], odd)).toEqual({
      instrument: 'I(T+',
      rest: ['การปฏิบัติงาน', '99.00'],
    });
  });
});

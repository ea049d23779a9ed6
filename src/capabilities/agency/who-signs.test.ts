import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAPACITIES, type Capacity } from './capacity.ts';
import { isOn, judgeTenure, type PositionOverTime, type Tenure } from './tenure.ts';
import { holderOn, isSamePerson, signerInRole, signingInRole, standingOn, whoSigns } from './who-signs.ts';

const tenure = (
  kind: Capacity,
  personName: string,
  firstDay: string | null = null,
  lastDay: string | null = null,
  more: Partial<Tenure> = {},
): Tenure => ({
  ...{ tenureId: personName, kind, personName, firstDay, lastDay },
  ...{ accountId: null, ownTitle: null, appointedBy: null, ...more },
});

const MAYOR = tenure('holds', 'นายมานะ ตัวอย่าง', null, '2024-08-31');
const NEXT = tenure('holds', 'นางมานี ตัวอย่าง', '2024-10-20');
const CLERK = tenure('acts', 'นายปิติ ตัวอย่าง', '2024-09-01', '2024-10-19');
const DEPUTY = tenure('acts', 'นายชูใจ ตัวอย่าง', '2024-10-01', '2024-10-05');
const AWAY = tenure('acts', 'นายวีระ ตัวอย่าง', '2025-01-10', '2025-01-12');
const ALL = [MAYOR, NEXT, CLERK, DEPUTY, AWAY];

describe('who signs', () => {
  test.each([
    ['a holder of whom no first day is known', '2020-01-01', MAYOR],
    ['the holder on the last day', '2024-08-31', MAYOR],
    ['who acts from the day after', '2024-09-01', CLERK],
    ['of two who act the one appointed last', '2024-10-01', DEPUTY],
    ['the first again once the second has ended', '2024-10-06', CLERK],
    ['the new holder from the first day', '2024-10-20', NEXT],
    ['who acts for a holder who is away', '2025-01-12', AWAY],
    ['the holder who is back', '2025-01-13', NEXT],
  ] as const)('%s', (_, day, expected) => {
    expect(whoSigns(ALL, day)).toBe(expected);
  });

  const SERVING = tenure('serves', 'นายปิติ ตัวอย่าง', '2024-09-01');
  const FILLING = tenure('fills', 'นายวีระ ตัวอย่าง', '2024-10-01', '2024-10-05');
  test.each([
    ['while there is no head', [MAYOR, SERVING], '2024-09-01', SERVING],
    ['from the day after the head’s last alone', [MAYOR, SERVING], '2024-08-31', MAYOR],
    ['until there is a new head, whether or not that was recorded', [SERVING, NEXT], '2024-10-20', NEXT],
    ['unless a later order names another', [SERVING, DEPUTY], '2024-10-01', DEPUTY],
    ['never before who acts for the new head', [SERVING, NEXT, AWAY], '2025-01-11', AWAY],
  ] as const)('who serves in the head’s duties signs %s', (_, tenures, day, expected) => {
    expect(whoSigns(tenures, day)).toBe(expected);
  });

  test('who fills a position signs as who acts does, before its holder', () => {
    expect(whoSigns([MAYOR, FILLING], '2024-10-05')).toBe(FILLING);
    expect(whoSigns([tenure('holds', 'ก'), FILLING], '2024-10-05')).toBe(FILLING);
    expect(whoSigns([tenure('holds', 'ก'), FILLING], '2024-10-06')?.kind).toBe('holds');
  });

  test('is nobody where nothing is recorded of the day', () => {
    expect(whoSigns([NEXT], '2024-10-19')).toBeNull();
    expect(whoSigns([], '2024-10-19')).toBeNull();
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2025-02-${String(number).padStart(2, '0')}`);
const open = fc.option(day, { nil: null });
const anyTenures = fc
  .array(fc.tuple(fc.constantFrom(...CAPACITIES), open, open), { maxLength: 8 })
  .map((drawn) => {
    const kept: Tenure[] = [];
    for (const [at, [kind, first, last]] of drawn.entries()) {
      const one = tenure(kind, `คนที่ ${at}`, first, last);
      if (judgeTenure(kept, one).ok) kept.push(one);
    }
    return kept;
  });
const DAYS = Array.from({ length: 28 }, (_, at) => `2025-02-${String(at + 1).padStart(2, '0')}`);

test('judged tenures have one holder a day at most, and answers change only where one begins or has ended', () => {
  fc.assert(
    fc.property(anyTenures, (tenures) => {
      for (const [at, today] of DAYS.entries()) {
        const holders = tenures.filter((one) => one.kind === 'holds' && holderOn([one], today));
        expect(holders.length).toBeLessThanOrEqual(1);
        const before = DAYS[at - 1];
        if (before === undefined || whoSigns(tenures, before) === whoSigns(tenures, today)) continue;
        expect(tenures.some(({ firstDay, lastDay }) => firstDay === today || lastDay === before)).toBe(true);
      }
    }),
  );
});

test('the signer is there on the day, and it is the holder unless somebody acts or fills the position', () => {
  fc.assert(
    fc.property(anyTenures, fc.constantFrom(...DAYS), (tenures, today) => {
      const there = tenures.filter((one) => isOn(one, today));
      const signs = whoSigns(tenures, today);
      if (signs === null) expect(there).toEqual([]);
      else expect(there).toContain(signs);
      const holder = holderOn(tenures, today);
      if (holder === null) return;
      expect(signs?.kind).not.toBe('serves');
      if (there.every(({ kind }) => kind === 'holds' || kind === 'serves')) expect(signs).toBe(holder);
    }),
  );
});

test.each([
  ['on the same days', '2024-10-20', null, 'held-by'],
  ['that begins on the other’s last day', '2024-08-31', '2024-09-30', 'held-by'],
  ['without a first day', null, '2024-01-01', 'held-by'],
  ['without any day', null, null, 'held-by'],
  ['that ends before it begins', '2024-09-30', '2024-09-01', 'ends-before-it-begins'],
] as const)('a second holder %s is refused', (_, first, last, kind) => {
  expect(judgeTenure(ALL, { kind: 'holds', firstDay: first, lastDay: last })).toMatchObject({
    refusal: { kind },
  });
});

test('a holder between two others, and anybody who acts, may stand beside them', () => {
  const between = { firstDay: '2024-09-01', lastDay: '2024-10-19' };
  expect(judgeTenure(ALL, { kind: 'holds', ...between }).ok).toBe(true);
  expect(judgeTenure(ALL, { kind: 'acts', firstDay: null, lastDay: null }).ok).toBe(true);
});

const position = (title: string, tenures: readonly Tenure[], more: Partial<PositionOverTime> = {}) => ({
  ...{ positionId: title, title, unit: null, role: null, isRetired: false, tenures },
  ...more,
});
const HEAD = position('นายก', ALL, { role: 'approved' });
const OFFICE = position('ปลัด', [tenure('holds', 'ปิติ  ตัวอย่าง')], { role: 'reviewed' });
const POSITIONS = [OFFICE, HEAD];

describe('a signer', () => {
  test('who holds the position signs in it', () => {
    expect(signerInRole(POSITIONS, 'approved', '2024-01-01')).toEqual({
      ...{ name: 'นายมานะ ตัวอย่าง', position: 'นายก', capacity: 'holds', ownPosition: null },
    });
  });

  test('who acts signs with the position that they hold in the agency, or that was recorded', () => {
    const acting = { position: 'นายก', capacity: 'acts', name: 'นายปิติ ตัวอย่าง' };
    expect(signerInRole(POSITIONS, 'approved', '2024-09-02')).toEqual({ ...acting, ownPosition: 'ปลัด' });
    const titled = position('นายก', [{ ...CLERK, ownTitle: 'รองนายก' }], { role: 'approved' });
    expect(signerInRole([OFFICE, titled], 'approved', '2024-09-02')).toEqual({
      ...{ ...acting, ownPosition: 'รองนายก' },
    });
    expect(signerInRole([titled], 'prepared', '2024-09-02')).toBeNull();
  });

  test.each(['fills', 'serves'] as const)('who %s signs so, with the position that they hold', (kind) => {
    const vacant = position('นายก', [tenure(kind, 'นายปิติ ตัวอย่าง', '2024-09-01')], { role: 'approved' });
    expect(signerInRole([OFFICE, vacant], 'approved', '2024-09-02')).toEqual({
      ...{ name: 'นายปิติ ตัวอย่าง', position: 'นายก', capacity: kind, ownPosition: 'ปลัด' },
    });
  });

  test('is not proposed as serving in the duties of a head whom there is', () => {
    const both = position('นายก', [NEXT, tenure('serves', 'ปิติ ตัวอย่าง')], { role: 'approved' });
    const clerk = { personName: 'ปิติ ตัวอย่าง', accountId: null };
    expect(signingInRole([both], 'approved', clerk, '2024-10-19')).toMatchObject({ capacity: 'serves' });
    expect(signingInRole([both], 'approved', clerk, '2024-10-20')).toMatchObject({ capacity: 'holds' });
  });

  test('of whom nothing is recorded is left to be written by hand', () => {
    const empty = [position('นายก', [], { role: 'approved' })];
    expect(signerInRole(empty, 'approved', '2024-09-02')).toMatchObject({ name: null, position: 'นายก' });
  });

  test('is proposed in the capacity in which they are recorded', () => {
    const of = (personName: string) =>
      signingInRole(POSITIONS, 'approved', { personName, accountId: null }, '2025-01-11');
    expect(of('วีระ ตัวอย่าง')).toMatchObject({ name: 'วีระ ตัวอย่าง', capacity: 'acts' });
    expect(of('มานี ตัวอย่าง')).toMatchObject({ name: 'มานี ตัวอย่าง', capacity: 'holds' });
    expect(of('ผู้อื่น')).toMatchObject({ name: 'ผู้อื่น', position: 'นายก', capacity: 'holds' });
  });
});

test.each([
  ['the holder', 'มานี ตัวอย่าง', 'นายก', '2024-10-20', 'holds', { kind: 'holds' }],
  [
    'the holder while another acts',
    ...['นางมานี ตัวอย่าง', 'นายก', '2025-01-11', 'holds'],
    { kind: 'away', substitute: expect.objectContaining({ kind: 'acts', personName: 'นายวีระ ตัวอย่าง' }) },
  ],
  ['who acts', 'วีระ  ตัวอย่าง', ' นายก', '2025-01-11', 'acts', { kind: 'acts' }],
  [
    'who acts and signs as the holder',
    ...['วีระ ตัวอย่าง', 'นายก', '2025-01-11', 'holds'],
    { kind: 'otherwise', recorded: 'acts', signsAs: 'holds' },
  ],
  [
    'the holder who signs as acting',
    ...['มานี ตัวอย่าง', 'นายก', '2025-01-11', 'acts'],
    { kind: 'otherwise', recorded: 'holds', signsAs: 'acts' },
  ],
  ['who serves', 'ปิติ ตัวอย่าง', 'ว่างลง', '2025-01-11', 'serves', { kind: 'serves' }],
  [
    'who serves and signs as acting',
    ...['ปิติ ตัวอย่าง', 'ว่างลง', '2025-01-11', 'acts'],
    { kind: 'otherwise', recorded: 'serves', signsAs: 'acts' },
  ],
  [
    'who served until there was a head',
    'ชูใจ',
    'มีแล้ว',
    '2025-01-11',
    'serves',
    { kind: 'others', signs: NEXT },
  ],
  ['who holds and acts, as acting', 'มาลี', 'สอง', '2025-01-11', 'acts', { kind: 'acts' }],
  ['who holds and acts, as the holder', 'มาลี', 'สอง', '2025-01-11', 'holds', { kind: 'holds' }],
  ['who acted', 'วีระ ตัวอย่าง', 'นายก', '2025-01-13', 'acts', { kind: 'others', signs: NEXT }],
  ['somebody else', 'ผู้อื่น', 'นายก', '2025-01-11', 'holds', { kind: 'others', signs: AWAY }],
  ['somebody in a position without anybody', 'ผู้อื่น', 'ว่าง', '2025-01-11', 'holds', { kind: 'nobody' }],
  ['somebody in no position', 'ผู้อื่น', 'อธิบดี', '2025-01-11', 'holds', { kind: 'no-such-position' }],
] as const)('%s stands as recorded', (_, personName, title, on, signsAs, expected) => {
  const twice = position('สอง', [tenure('acts', 'มาลี'), tenure('holds', 'มาลี')]);
  const vacant = position('ว่างลง', [MAYOR, tenure('serves', 'ปิติ ตัวอย่าง', '2024-09-01')]);
  const filled = position('มีแล้ว', [NEXT, tenure('serves', 'ชูใจ', '2024-09-01')]);
  const positions = [...POSITIONS, position('ว่าง', []), twice, vacant, filled];
  const signer = { personName, accountId: null, position: title, capacity: signsAs };
  expect(standingOn(positions, signer, on)).toEqual(expected);
});

test.each([
  ['นายมานะ ตัวอย่าง', null, 'มานะ  ตัวอย่าง', null, true],
  ['น.ส.มานี ตัวอย่าง', null, 'นางสาวมานี ตัวอย่าง', 'b', true],
  ['มานะ ตัวอย่าง', 'a', 'มานะ ตัวอย่าง', 'b', false],
  ['สกุลใหม่', 'a', 'สกุลเดิม', 'a', true],
  ['มานะ ตัวอย่าง', null, 'มานี ตัวอย่าง', null, false],
])('%s (%s) and %s (%s) are the same person: %s', (name, account, other, otherAccount, isSame) => {
  const person = { personName: name, accountId: account };
  expect(isSamePerson(person, { personName: other, accountId: otherAccount })).toBe(isSame);
});

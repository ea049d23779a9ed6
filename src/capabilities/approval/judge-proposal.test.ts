import { describe, expect, test } from 'vitest';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import { approvedOf, type Edition, type EditionState } from './edition.ts';
import { judgeProposal } from './judge-proposal.ts';
import { judgeSignedOn, scanTypeOf } from './signed-paper.ts';

const edition = (number: number, state: EditionState, contentHash: string): Edition => ({
  agencyId: 'a',
  fiscalYear: 2567 as FiscalYear,
  number,
  intakeId: 'i',
  contentHash,
  reason: null,
  state,
  proposedAt: new Date('2026-11-28T06:00:00Z'),
  proposedBy: { kind: 'desk' },
  settlement: null,
});

describe('a proposal', () => {
  test.each<[string, readonly Edition[], string, string, ReturnType<typeof judgeProposal>]>([
    ['the first', [], 'x', '', { ok: true, value: { number: 1, reason: null } }],
    [
      'a reason for the first says nothing',
      [],
      'x',
      'เพราะ',
      { ok: true, value: { number: 1, reason: null } },
    ],
    [
      'after one that was returned',
      [edition(1, 'returned', 'x')],
      'x',
      '',
      { ok: true, value: { number: 2, reason: null } },
    ],
    [
      'the same again while it waits',
      [edition(1, 'proposed', 'x')],
      'x',
      '',
      { ok: false, refusal: { kind: 'waits-already', number: 1 } },
    ],
    [
      'another while one waits',
      [edition(1, 'proposed', 'x')],
      'y',
      'เพราะ',
      { ok: false, refusal: { kind: 'another-waits', number: 1 } },
    ],
    [
      'what is approved already',
      [edition(1, 'approved', 'x')],
      'x',
      '',
      { ok: false, refusal: { kind: 'unchanged', number: 1 } },
    ],
    [
      'what is approved already, since its approval was at fault',
      [edition(1, 'approved', 'x')],
      'x',
      'ผู้อนุมัติไม่ได้ดำรงตำแหน่งในวันนั้น',
      { ok: true, value: { number: 2, reason: 'ผู้อนุมัติไม่ได้ดำรงตำแหน่งในวันนั้น' } },
    ],
    [
      'a change without a reason',
      [edition(1, 'approved', 'x')],
      'y',
      '',
      { ok: false, refusal: { kind: 'reason-missing', number: 1 } },
    ],
    [
      'a change with its reason',
      [edition(1, 'approved', 'x'), edition(2, 'taken-back', 'y')],
      'y',
      'เพราะ',
      { ok: true, value: { number: 3, reason: 'เพราะ' } },
    ],
  ])('%s', (_, editions, contentHash, reason, outcome) => {
    expect(judgeProposal(editions, { contentHash, reason })).toEqual(outcome);
  });

  test('takes the place of the edition approved last', () => {
    const editions = [edition(1, 'approved', 'x'), edition(3, 'approved', 'z'), edition(2, 'approved', 'y')];
    expect(approvedOf(editions)?.number).toBe(3);
    expect(judgeProposal(editions, { contentHash: 'x', reason: 'กลับไปใช้ฉบับแรก' })).toMatchObject({
      value: { number: 4 },
    });
  });
});

test.each([
  ['2026-11-28', null],
  ['2026-11-30', null],
  ['2026-11-27', 'before-frozen'],
  ['2026-12-01', 'not-yet'],
] as const)('a paper signed on %s: %s', (day, refusal) => {
  const judged = judgeSignedOn(day, { frozenOn: '2026-11-28', today: '2026-11-30' });
  expect(judged.ok ? null : judged.refusal).toBe(refusal);
});

test.each([
  ['%PDF-1.7', 'application/pdf'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
  ['PK\x03\x04', undefined],
  ['', undefined],
])('a scan is told by its content: %j', (content, mediaType) => {
  expect(scanTypeOf(Buffer.from(content, 'latin1'))?.mediaType).toBe(mediaType);
});

import { describe, expect, test } from 'vitest';
import { acceptedResult } from '../../../test/support/accepted-result.ts';
import { openIntakeApp } from '../../../test/support/intake-app.ts';
import { reportText } from '../../../test/support/report-text.ts';
import { rulebook2567, score, sheet2567 } from '../../../test/support/result-2567.ts';
import { parseFiscalYear } from '../../kernel/fiscal-year.ts';
import { unrecorded } from '../audit/acts.ts';
import type { Correction } from './correction.ts';
import { acceptIntake, correctIntake, discardIntake } from './decide-intake.ts';
import { withdrawResult } from './withdraw-result.ts';

const FAULTY = reportText({ rulebook: rulebook2567, sheet: sheet2567 });
const E1: Correction = { kind: 'score', key: 'e1', to: score(98.56) };

function fiscalYear(year: number) {
  const parsed = parseFiscalYear(year);
  if (parsed === null) throw new Error(`${year} is no fiscal year`);
  return parsed;
}

async function openDraft(text = FAULTY) {
  const app = await openIntakeApp();
  const uploaded = await app.upload(text, 'report.txt');
  const { intake } = await app.openedBy(uploaded);
  const { desk, agencyId } = app;
  const id = intake.intakeId;
  return {
    ...app,
    id,
    now: () => app.openedBy(uploaded),
    correct: (corrections: readonly Correction[], revision: number) =>
      correctIntake(desk, agencyId, id, { corrections, revision }, unrecorded),
    accept: (revision: number, errorsKnown = false) =>
      acceptIntake(desk, agencyId, id, { revision, errorsKnown }, unrecorded),
    withdraw: (intakeId = id) => withdrawResult(desk, agencyId, intakeId, unrecorded),
  };
}

describe('accepting', () => {
  test('takes what the person saw, or nothing', async () => {
    const { correct, accept, desk, agencyId } = await openDraft();
    expect((await correct([E1], 0)).ok).toBe(true);
    expect(await accept(0)).toEqual({ ok: false, refusal: { kind: 'changed-meanwhile' } });
    expect(await correct([], 0)).toEqual({ ok: false, refusal: { kind: 'changed-meanwhile' } });
    expect((await accept(1)).ok).toBe(true);
    expect((await acceptedResult(desk, agencyId))?.checked.sheet.items.get('e1')).toBe(9856);
    expect(await correct([], 1)).toMatchObject({ refusal: { kind: 'already-decided', state: 'accepted' } });
  });

  test('with errors left takes a person who knows of them', async () => {
    const { accept } = await openDraft();
    expect(await accept(0)).toEqual({ ok: false, refusal: { kind: 'errors-left', count: 1 } });
    expect((await accept(0, true)).ok).toBe(true);
  });

  test('twice at the same moment happens once', async () => {
    const { accept } = await openDraft();
    const both = await Promise.all([accept(0, true), accept(0, true)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('a year that is not the rulebook’s', () => {
  const misread = FAULTY.replaceAll('๒๕๖๗', '๒๕๖๖');

  test('is not accepted until it is corrected; the result is then of the right year', async () => {
    const { correct, accept, now, desk, agencyId } = await openDraft(misread);
    expect((await now()).checked.fiscalYear).toBe(2566);
    expect(await accept(0, true)).toEqual({
      ok: false,
      refusal: { kind: 'year-differs', year: 2566, rulebook: 2567 },
    });
    await correct([E1, { kind: 'year', to: fiscalYear(2567) }], 0);
    const { intake, checked } = await now();
    expect([intake.fiscalYear, checked.fiscalYear, checked.planYear]).toEqual([2567, 2567, 2568]);
    expect(checked.problems.map(({ rule }) => rule)).not.toContain('year-mismatch');
    expect((await accept(1)).ok).toBe(true);
    expect((await acceptedResult(desk, agencyId, 2567))?.intake.intakeId).toBe(intake.intakeId);
    expect(await acceptedResult(desk, agencyId, 2566)).toBeNull();
  });

  test('may be confirmed', async () => {
    const { correct, accept, desk, agencyId } = await openDraft(misread);
    await correct([E1, { kind: 'confirm', key: 'year' }], 0);
    expect((await accept(1, true)).ok).toBe(true);
    expect((await acceptedResult(desk, agencyId, 2566))?.checked.fiscalYear).toBe(2566);
  });

  test('is not confirmed by giving it; who gives it confirms it as well', async () => {
    const { correct, accept, now, desk, agencyId } = await openDraft();
    await correct([E1, { kind: 'year', to: fiscalYear(2566) }], 0);
    const refusal = { kind: 'year-differs', year: 2566, rulebook: 2567 };
    expect(await accept(1, true)).toEqual({ ok: false, refusal });
    await correct([E1, { kind: 'year', to: fiscalYear(2566), isConfirmed: true }], 1);
    expect((await now()).checked.problems.map(({ rule }) => rule)).not.toContain('year-mismatch');
    expect((await accept(2, true)).ok).toBe(true);
    expect((await acceptedResult(desk, agencyId, 2566))?.checked.fiscalYear).toBe(2566);
  });
});

describe('a year that has not come', () => {
  const LATEST = { kind: 'year-to-come', year: 2569, latest: 2568 };

  test.each<[string, string, Correction]>([
    ['read and confirmed', FAULTY.replaceAll('๒๕๖๗', '๒๕๖๙'), { kind: 'confirm', key: 'year' }],
    ['given and confirmed', FAULTY, { kind: 'year', to: fiscalYear(2569), isConfirmed: true }],
  ])('is never accepted, %s, before its first day in Thailand', async (_, text, said) => {
    const { correct, accept, travelTo, desk, agencyId } = await openDraft(text);
    await correct([E1, said], 0);
    expect(await accept(1, true)).toEqual({ ok: false, refusal: LATEST });
    travelTo(new Date('2025-09-30T16:59:59Z'));
    expect(await accept(1, true)).toEqual({ ok: false, refusal: LATEST });
    travelTo(new Date('2025-09-30T17:00:00Z'));
    expect((await accept(1, true)).ok).toBe(true);
    expect((await acceptedResult(desk, agencyId))?.checked.fiscalYear).toBe(2569);
  });
});

test('level and name of the agency count as a person says them, and are questioned no more', async () => {
  const { correct, now } = await openDraft(FAULTY.replace('ระดับผ่านดีเยี่ยม', 'ระดับผ่าน'));
  expect((await now()).checked.problems.map(({ rule }) => rule)).toContain('level-wrong');
  await correct(
    [
      { kind: 'level', to: 'excellent' },
      { kind: 'agencyName', to: 'เทศบาลตำบลทดลอง' },
    ],
    0,
  );
  const { checked } = await now();
  expect([checked.sheet.level, checked.agency.name]).toEqual(['excellent', 'เทศบาลตำบลทดลอง']);
  expect(checked.asRead.agencyName).toContain('ตัวอย่าง');
  const rules = checked.problems.map(({ rule }) => rule);
  for (const rule of ['level-wrong', 'agency-name-varies']) expect(rules).not.toContain(rule);
});

describe('withdrawing', () => {
  test('takes the result away and keeps its history; pages fall back to the year before', async () => {
    const { accept, withdraw, now, desk, agencyId, upload, openedBy } = await openDraft();
    await accept(0, true);
    const later = await openedBy(await upload(FAULTY.replaceAll('๒๕๖๗', '๒๕๖๘'), 'later.txt'));
    const laterId = later.intake.intakeId;
    const confirmed = { corrections: [{ kind: 'confirm', key: 'year' }] as const, revision: 0 };
    await correctIntake(desk, agencyId, laterId, confirmed, unrecorded);
    await acceptIntake(desk, agencyId, laterId, { revision: 1, errorsKnown: true }, unrecorded);
    expect((await acceptedResult(desk, agencyId))?.checked.fiscalYear).toBe(2568);
    expect((await withdraw(laterId)).ok).toBe(true);
    expect((await acceptedResult(desk, agencyId))?.checked.fiscalYear).toBe(2567);
    expect((await withdraw()).ok).toBe(true);
    expect(await acceptedResult(desk, agencyId)).toBeNull();
    const { intake, checked } = await now();
    expect([intake.state, checked.sheet.overall]).toEqual(['withdrawn', 9959]);
    expect([intake.decidedAt, intake.withdrawnAt]).not.toContain(null);
  });

  test('is only for the accepted result that counts', async () => {
    const { accept, withdraw, desk, agencyId, upload, openedBy } = await openDraft();
    expect(await withdraw()).toMatchObject({ refusal: { kind: 'already-decided', state: 'draft' } });
    await accept(0, true);
    const { intake } = await openedBy(await upload(`${FAULTY}\n`, 'again.txt'));
    await acceptIntake(desk, agencyId, intake.intakeId, { revision: 0, errorsKnown: true }, unrecorded);
    expect(await withdraw()).toEqual({ ok: false, refusal: { kind: 'not-current' } });
    expect(await discardIntake(desk, agencyId, intake.intakeId, unrecorded)).toMatchObject({ ok: false });
  });
});

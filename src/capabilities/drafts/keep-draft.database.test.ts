import { expect, test } from 'vitest';
import { done, openInstallation } from '../../../test/support/people.ts';
import type { DraftPlace } from './draft.ts';
import { dropDraft, findDraft, formsWithDraft, keepDraft } from './keep-draft.ts';

/** Two agencies, and the draft of whoever sits at the desk in one of them. */
async function openDrafts() {
  const { desk, one, two } = await openInstallation();
  const place: DraftPlace = { agencyId: one, writer: { kind: 'desk' }, form: 'analysis/2567/1/mend' };
  const keep = (text: string, seen: number) => keepDraft(desk, place, { texts: { text }, seen });
  const kept = async () => (await findDraft(desk, place))?.texts.text ?? null;
  return { desk, place, elsewhere: two, keep, kept };
}

test('what is typed is kept from pause to pause, and forgotten when it was sent', async () => {
  const { desk, place, keep, kept } = await openDrafts();
  expect(done(await keep('ก', 0)).revision).toBe(1);
  expect(done(await keep('กข', 1)).revision).toBe(2);
  expect(await kept()).toBe('กข');
  await dropDraft(desk, place, 2);
  expect(await kept()).toBeNull();
});

test('of two windows of one person neither overwrites the other unseen', async () => {
  const { desk, place, keep, kept } = await openDrafts();
  done(await keep('หน้าต่างแรก', 0));
  expect(await keep('หน้าต่างที่สอง', 0)).toEqual({ ok: false, refusal: { kind: 'other-window' } });
  expect(await kept()).toBe('หน้าต่างแรก');
  await dropDraft(desk, place, 0);
  expect(await kept()).toBe('หน้าต่างแรก');
});

test('two windows that keep at once: one of them is told', async () => {
  const { keep } = await openDrafts();
  const outcomes = await Promise.all([keep('ก', 0), keep('ข', 0), keep('ค', 0)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a window goes on though another has sent its draft', async () => {
  const { desk, place, keep } = await openDrafts();
  done(await keep('ก', 0));
  await dropDraft(desk, place, 1);
  expect(done(await keep('กข', 1)).revision).toBe(2);
});

test('everybody has a draft of their own, in each agency', async () => {
  const { desk, place, elsewhere, keep } = await openDrafts();
  done(await keep('ของเครื่องนี้', 0));
  const others = [
    { ...place, writer: { kind: 'account', accountId: elsewhere } as const },
    { ...place, agencyId: elsewhere },
    { ...place, form: 'analysis/2567/2/mend' },
  ];
  for (const other of others) expect(await findDraft(desk, other)).toBeNull();
  expect(await formsWithDraft(desk, place, [place.form, 'another'])).toEqual(new Set([place.form]));
});

test('more than any form takes is refused', async () => {
  const { keep } = await openDrafts();
  expect(await keep('ก'.repeat(100_001), 0)).toEqual({ ok: false, refusal: { kind: 'too-long' } });
});

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWithFactor } from '../../../test/support/opened-with-factor.ts';
import { CLERK, done, openInstallation, PASSWORD, recording } from '../../../test/support/people.ts';
import { codeAt, giveSecondFactor } from '../../../test/support/second-factor.ts';
import { KEY_FILE } from '../../database/sealing.ts';
import { changePassword } from './change-password.ts';
import { findSecondFactor } from './find-second-factor.ts';
import { findPerson } from './find-session.ts';
import { findPendingSignIn, finishSignIn } from './finish-sign-in.ts';

const WRONG = { ok: false, refusal: { kind: 'wrong' } };
const ENDED = { ok: false, refusal: { kind: 'ended' } };

test('a session opens after both steps alone, and the steps are recorded as one', async () => {
  const { begin, finish, codeNow, desk, database, eventsOf } = await openWithFactor();
  await database.deleteFrom('access.session').execute();
  const before = await eventsOf('signed-in');
  const pending = await begin();
  expect(await database.selectFrom('access.session').selectAll().execute()).toEqual([]);
  expect(await findPerson(desk, pending)).toBeNull();
  expect(await eventsOf('signed-in')).toEqual(before);
  const { sessionToken } = done(await finish(pending, { code: codeNow() }));
  expect(await findPerson(desk, sessionToken)).toMatchObject({ signInName: CLERK });
  expect(await eventsOf('signed-in')).toHaveLength(before.length + 1);
});

test('before the password is right nothing tells of the second factor', async () => {
  const { tryFrom, compared } = await openWithFactor();
  compared.length = 0;
  for (const signInName of [CLERK, 'nobody'])
    expect(await tryFrom({ signInName, password: 'wrong' })).toEqual(WRONG);
  expect(compared).toHaveLength(2);
});

test('a code counts once, and none of an earlier step after it', async () => {
  const { begin, finish, secret, time, later, codeNow } = await openWithFactor();
  const [earlier, now] = [codeAt(secret, new Date(time.now.getTime() - 30_000)), codeNow()];
  expect(await finish(await begin(), { code: earlier })).toEqual(WRONG);
  done(await finish(await begin(), { code: now }));
  expect(await finish(await begin(), { code: now })).toEqual(WRONG);
  later(30);
  expect(await finish(await begin(), { code: now })).toEqual(WRONG);
  done(await finish(await begin(), { code: codeNow() }));
});

test('of the same code sent several times at once one is taken', async () => {
  const { begin, finish, codeNow } = await openWithFactor();
  const pending = [await begin(), await begin(), await begin()];
  const outcomes = await Promise.all(pending.map((one) => finish(one, { code: codeNow() })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('the second step ends after five minutes, after five codes, and when it is done', async () => {
  const { begin, finish, codeNow, later, desk } = await openWithFactor();
  const slow = await begin();
  later(5 * 60);
  expect(await finish(slow, { code: codeNow() })).toEqual(ENDED);
  expect(await finish(null, { code: codeNow() })).toEqual(ENDED);
  expect(await finish('never-made', { code: codeNow() })).toEqual(ENDED);
  const guessed = await begin();
  for (let n = 0; n < 5; n += 1) expect(await finish(guessed, { code: '000000' })).toEqual(WRONG);
  later(900);
  const tired = await begin();
  for (let n = 0; n < 5; n += 1) {
    expect(await finish(tired, { code: 'none' })).toEqual(WRONG);
    later(60);
  }
  expect(await findPendingSignIn(desk, tired)).toBeNull();
  const right = await begin();
  done(await finish(right, { code: codeNow() }));
  later(30);
  expect(await finish(right, { code: codeNow() })).toEqual(ENDED);
});

test('wrong codes make the account wait, from whatever network and with whatever password step; the log tells it once', async () => {
  const { begin, finish, later, codeNow, eventsOf } = await openWithFactor();
  for (let n = 0; n < 5; n += 1)
    expect(await finish(await begin(), { code: '000000' }, { source: `192.0.2.${n}` })).toEqual(WRONG);
  const pending = await begin();
  const waiting = { ok: false, refusal: { kind: 'wait', seconds: 1 } };
  expect(await finish(pending, { code: codeNow() }, { source: '198.51.100.3' })).toEqual(waiting);
  later(1);
  expect(await finish(pending, { code: '000000' })).toEqual(WRONG);
  expect(await eventsOf('sign-in-slowed')).toEqual(['sign-in-slowed']);
  later(2);
  done(await finish(pending, { code: codeNow() }));
  expect(await finish(await begin(), { code: '000000' })).toEqual(WRONG);
});

test('who guesses elsewhere does not make a known browser wait', async () => {
  const { signInWhole, begin, finish, later, codeNow } = await openWithFactor();
  const { browserToken } = await signInWhole();
  for (let n = 0; n < 5; n += 1) await finish(await begin(), { code: '000000' });
  later(30);
  for (let n = 0; n < 5; n += 1) await finish(await begin(), { code: '000000' });
  const pending = await begin();
  expect(await finish(pending, { code: codeNow() })).toMatchObject({ refusal: { kind: 'wait' } });
  done(await finish(pending, { code: codeNow() }, { browserToken }));
});

test('a recovery code stands in for a code once, is kept as a hash, and its use is recorded', async () => {
  const { begin, finish, recoveryCodes, by, database, eventsOf } = await openWithFactor();
  const [first = '', second = ''] = recoveryCodes;
  const kept = await database.selectFrom('account.recovery_code').select('code_hash').execute();
  expect(kept).toHaveLength(10);
  for (const { code_hash } of kept) expect(recoveryCodes).not.toContain(code_hash);
  done(await finish(await begin(), { recoveryCode: first }));
  expect(await finish(await begin(), { recoveryCode: first })).toEqual(WRONG);
  const pending = [await begin(), await begin()];
  const both = await Promise.all(pending.map((one) => finish(one, { recoveryCode: second })));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await findSecondFactor(database, by.accountId)).toMatchObject({ recoveryCodesLeft: 8 });
  expect(await eventsOf('recovery-code-used')).toHaveLength(2);
});

test('one person’s codes open nobody else’s account', async () => {
  const installation = await openInstallation();
  done(await installation.choose(installation.link.token));
  await installation.join('manee', installation.one, ['viewer']);
  const clerk = await giveSecondFactor(installation);
  await giveSecondFactor(installation, 'manee');
  const { desk, time, tryFrom } = installation;
  time.now = new Date(time.now.getTime() + 30_000);
  const browser = { browserToken: null, sessionToken: null, source: '', userAgent: '' };
  for (const typed of [
    { code: clerk.codeNow(), recoveryCode: '' },
    { code: '', recoveryCode: clerk.recoveryCodes[0] ?? '' },
  ]) {
    const begun = await tryFrom({ signInName: 'manee' });
    if (begun.ok || begun.refusal.kind !== 'second-step') throw new Error('no second step');
    const { pendingToken } = begun.refusal;
    const given = { pendingToken, typed, browser };
    expect(await finishSignIn(desk, given, recording('signed-in'))).toEqual(WRONG);
  }
});

test('another password voids a second step that was begun before', async () => {
  const { begin, finish, signInWhole, later, codeNow, desk } = await openWithFactor();
  const { person: by } = await signInWhole();
  const pending = await begin();
  const given = { by, present: PASSWORD, password: 'a password of another kind' };
  const browser = { browserToken: null, source: '', userAgent: '' };
  const actor = { kind: 'account', accountId: by.accountId } as const;
  done(await changePassword(desk, { ...given, ...browser }, recording('password-changed', actor)));
  later(30);
  expect(await finish(pending, { code: codeNow() })).toEqual(ENDED);
});

test('without the key of the data folder no code can be looked at, and a recovery code still opens', async () => {
  const { begin, finish, codeNow, recoveryCodes, data } = await openWithFactor();
  await rm(join(data, KEY_FILE));
  expect(await finish(await begin(), { code: codeNow() })).toEqual({
    ok: false,
    refusal: { kind: 'key-lost' },
  });
  done(await finish(await begin(), { recoveryCode: recoveryCodes[0] ?? '' }));
});

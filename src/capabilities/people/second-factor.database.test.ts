import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLERK, done, openInstallation, PASSWORD, recording } from '../../../test/support/people.ts';
import { codeAt, giveSecondFactor } from '../../../test/support/second-factor.ts';
import { KEY_FILE } from '../../database/sealing.ts';
import { changePassword } from './change-password.ts';
import { findSecondFactor } from './find-second-factor.ts';
import { findPerson } from './find-session.ts';
import { findPendingSignIn, finishSignIn } from './finish-sign-in.ts';
import { removeSecondFactorAtConsole } from './manage-at-console.ts';
import { removeSecondFactorOf } from './manage-person.ts';
import { removeOwnSecondFactor } from './remove-second-factor.ts';
import { setUpSecondFactor } from './set-up-second-factor.ts';
import { newSecret } from './time-code.ts';

const WRONG = { ok: false, refusal: { kind: 'wrong' } };
const ENDED = { ok: false, refusal: { kind: 'ended' } };

async function openWithFactor() {
  const installation = await openInstallation();
  done(await installation.choose(installation.link.token));
  const { desk, time, tryFrom, database } = installation;
  const later = (seconds: number) => {
    time.now = new Date(time.now.getTime() + seconds * 1000);
  };
  const factor = await giveSecondFactor(installation);
  later(30);
  /** The first step; gives the token of the second. */
  const begin = async (signInName = CLERK) => {
    const begun = await tryFrom({ signInName });
    if (begun.ok || begun.refusal.kind !== 'second-step') throw new Error(JSON.stringify(begun));
    return begun.refusal.pendingToken;
  };
  const finish = (
    pendingToken: string | null,
    typed: { code?: string; recoveryCode?: string },
    browser: { browserToken?: string | null; source?: string } = {},
  ) =>
    finishSignIn(
      desk,
      {
        pendingToken,
        typed: { code: '', recoveryCode: '', ...typed },
        browser: { browserToken: null, sessionToken: null, source: '203.0.113.5', userAgent: '', ...browser },
      },
      recording('signed-in'),
    );
  /** A session of the clerk's, by both steps. */
  const signInWhole = async () => {
    later(30);
    const tokens = done(await finish(await begin(), { code: factor.codeNow() }));
    const person = await findPerson(desk, tokens.sessionToken);
    if (!person) throw new Error('no session');
    return { ...tokens, person };
  };
  const eventsOf = async (...names: string[]) =>
    (
      await database
        .selectFrom('audit_event')
        .select('event')
        .where('event', 'in', names)
        .orderBy('at')
        .execute()
    ).map(({ event }) => event);
  return { ...installation, ...factor, later, begin, finish, signInWhole, eventsOf };
}

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

test('setting up takes the app’s code and the present password, ends other sessions, and happens once', async () => {
  const installation = await openInstallation();
  done(await installation.choose(installation.link.token));
  const { desk, open, time, database } = installation;
  const other = await open();
  const { person: by, sessionToken } = await open();
  const secret = await newSecret();
  const code = codeAt(secret, time.now);
  const actor = { kind: 'account', accountId: by.accountId } as const;
  const tryIt = (given: { code?: string; present?: string; secret?: string }) =>
    setUpSecondFactor(
      desk,
      { by, secret, code, present: PASSWORD, ...given },
      recording('second-factor-set-up', actor),
    );
  expect(await tryIt({ code: '000000' })).toEqual({ ok: false, refusal: { kind: 'code' } });
  expect(await tryIt({ secret: 'SHORT' })).toEqual({ ok: false, refusal: { kind: 'code' } });
  expect(await tryIt({ present: 'wrong' })).toEqual(WRONG);
  expect(await findSecondFactor(database, by.accountId)).toBeNull();
  done(await tryIt({}));
  const stored = await database.selectFrom('account.second_factor').selectAll().executeTakeFirstOrThrow();
  expect(stored.sealed_secret).not.toContain(secret);
  expect(await findPerson(desk, other.sessionToken)).toBeNull();
  expect(await findPerson(desk, sessionToken)).not.toBeNull();
  expect(await tryIt({})).toEqual({ ok: false, refusal: { kind: 'there-already' } });
});

test('switching off takes password and code; five wrong ones of either end the session', async () => {
  const { signInWhole, desk, later, codeNow, database, tryFrom } = await openWithFactor();
  const off = (
    by: Parameters<typeof removeOwnSecondFactor>[1]['by'],
    given: { present?: string; code?: string },
  ) => {
    const { present = PASSWORD, code = codeNow() } = given;
    const actor = { kind: 'account', accountId: by.accountId } as const;
    const record = recording('second-factor-removed', actor);
    return removeOwnSecondFactor(desk, { by, present, typed: { code, recoveryCode: '' } }, record);
  };
  const guessing = await signInWhole();
  later(30);
  for (let n = 0; n < 2; n += 1) expect(await off(guessing.person, { present: 'wrong' })).toEqual(WRONG);
  for (let n = 0; n < 2; n += 1)
    expect(await off(guessing.person, { code: '000000' })).toEqual({ ok: false, refusal: { kind: 'code' } });
  expect(await off(guessing.person, { code: '000000' })).toEqual(ENDED);
  expect(await findPerson(desk, guessing.sessionToken)).toBeNull();
  expect(await off(guessing.person, {})).toEqual(ENDED);
  const { person, sessionToken } = await signInWhole();
  expect(await off(person, {})).toEqual({ ok: false, refusal: { kind: 'code' } });
  later(30);
  done(await off(person, {}));
  expect(await off(person, {})).toEqual({ ok: false, refusal: { kind: 'gone' } });
  expect(await findPerson(desk, sessionToken)).not.toBeNull();
  expect(await database.selectFrom('account.recovery_code').selectAll().execute()).toEqual([]);
  done(await tryFrom());
});

test('an administrator removes a lost one where they may make a link, and the console anybody’s', async () => {
  const installation = await openInstallation();
  done(await installation.choose(installation.link.token));
  const { desk, database, join, one, two, open } = installation;
  const manee = await join('manee', one, ['viewer']);
  const shared = await join('shared', one, ['viewer']);
  await join('admin', one, ['administrator']);
  await join('shared', two, ['viewer']);
  for (const name of ['manee', 'shared']) await giveSecondFactor(installation, name);
  const { person: by } = await open('admin');
  const record = recording('second-factor-removed', { kind: 'account', accountId: by.accountId });
  const remove = (accountId: string) => removeSecondFactorOf(desk, { agencyId: one, accountId, by }, record);
  expect(await remove(shared)).toEqual({ ok: false, refusal: { kind: 'of-others-too' } });
  expect(await remove(by.accountId)).toEqual({ ok: false, refusal: { kind: 'oneself' } });
  done(await remove(manee));
  done(await remove(manee));
  expect(await findSecondFactor(database, manee)).toBeNull();
  const sessions = await database
    .selectFrom('access.session')
    .select('session_id')
    .where('account_id', '=', manee)
    .execute();
  expect(sessions).toEqual([]);
  done(await installation.tryFrom({ signInName: 'manee' }));
  const atConsole = recording('second-factor-removed', { kind: 'console' });
  expect(done(await removeSecondFactorAtConsole(desk, 'shared', atConsole))).toBe(true);
  expect(done(await removeSecondFactorAtConsole(desk, 'shared', atConsole))).toBe(false);
  const told = await database
    .selectFrom('audit_event')
    .select('agency_id')
    .where('event', '=', 'second-factor-removed')
    .execute();
  expect(told).toHaveLength(1 + 3);
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

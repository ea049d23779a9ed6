import { expect, test } from 'vitest';
import { openWithFactor } from '../../../test/support/opened-with-factor.ts';
import { done, openInstallation, PASSWORD, recording } from '../../../test/support/people.ts';
import { codeAt, giveSecondFactor } from '../../../test/support/second-factor.ts';
import { findSecondFactor } from './find-second-factor.ts';
import { findPerson } from './find-session.ts';
import { removeSecondFactorAtConsole } from './manage-at-console.ts';
import { removeSecondFactorOf } from './manage-person.ts';
import { removeOwnSecondFactor } from './remove-second-factor.ts';
import { setUpSecondFactor } from './set-up-second-factor.ts';
import { newSecret } from './time-code.ts';

const WRONG = { ok: false, refusal: { kind: 'wrong' } };
const ENDED = { ok: false, refusal: { kind: 'ended' } };

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

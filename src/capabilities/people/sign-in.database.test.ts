import { hash } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { CLERK, done, openInstallation, PASSWORD, recording } from '../../../test/support/people.ts';
import { acceptAsNew } from './answer-invitation.ts';
import { changePassword } from './change-password.ts';
import { findAccount } from './find-account.ts';
import { findPerson } from './find-session.ts';
import { invitePerson } from './invite-person.ts';
import { BROWSER_SECONDS } from './lifetimes.ts';
import { makeLinkAtConsole } from './manage-at-console.ts';
import { disableAccount } from './manage-person.ts';
import { MOST_FAILURES } from './sign-in-wait.ts';

const WRONG = { ok: false, refusal: { kind: 'wrong' } };

async function openSignIn() {
  const installation = await openInstallation();
  done(await installation.choose(installation.link.token));
  const { time, tryFrom } = installation;
  const later = (seconds: number) => {
    time.now = new Date(time.now.getTime() + seconds * 1000);
  };
  const fail = async (times: number, tried: Parameters<typeof tryFrom>[0] = {}) => {
    const outcomes = [];
    for (let n = 0; n < times; n += 1) outcomes.push(await tryFrom({ password: 'wrong', ...tried }));
    return outcomes;
  };
  return { ...installation, later, fail };
}

test('whatever is wrong, the same is said and one hash of the same cost is compared', async () => {
  const { desk, one, join, open, tryFrom, compared } = await openSignIn();
  const disabled = await join('disabled@example.go.th', one, ['viewer']);
  const { person: by } = await open();
  done(
    await disableAccount(
      desk,
      { agencyId: one, accountId: disabled, by },
      recording('account-disabled', { kind: 'desk' }),
    ),
  );
  await desk.database
    .updateTable('account.account')
    .set({ password_hash: null })
    .where('account_id', '=', await join('invited@example.go.th', one, ['viewer']))
    .execute();
  for (const tried of [
    { password: 'wrong' },
    { signInName: 'nobody@example.go.th' },
    { signInName: 'ไม่ใช่ชื่อ' },
    { signInName: '' },
    { signInName: 'disabled@example.go.th' },
    { signInName: 'invited@example.go.th' },
  ]) {
    compared.length = 0;
    expect(await tryFrom(tried), JSON.stringify(tried)).toEqual(WRONG);
    expect(compared).toEqual([expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)]);
  }
});

test('name and password are taken however the name is written', async () => {
  const { tryFrom } = await openSignIn();
  done(await tryFrom({ signInName: ' Clerk@Example.go.th ' }));
});

test('failures make the next try wait, longer each time, unlooked at; a right one begins anew', async () => {
  const { fail, later, tryFrom, compared } = await openSignIn();
  expect(await fail(5)).toEqual(Array(5).fill(WRONG));
  compared.length = 0;
  expect(await tryFrom()).toEqual({ ok: false, refusal: { kind: 'wait', seconds: 1 } });
  expect(compared).toEqual([]);
  later(1);
  expect(await fail(2)).toEqual([WRONG, { ok: false, refusal: { kind: 'wait', seconds: 2 } }]);
  later(2);
  done(await tryFrom());
  expect(await fail(4)).toEqual(Array(4).fill(WRONG));
  done(await tryFrom());
});

test('the log tells once that a name begins to wait, and nothing of names without an account', async () => {
  const { fail, later, tryFrom, database, open } = await openSignIn();
  const { accountId } = (await open()).person;
  const told = () =>
    database
      .selectFrom('audit_event')
      .select(['actor', 'subject'])
      .where('event', '=', 'sign-in-slowed')
      .execute();
  await fail(5, { signInName: 'nobody@example.go.th' });
  await fail(4);
  done(await tryFrom());
  await fail(4);
  expect(await told()).toEqual([]);
  await Promise.all(Array.from({ length: 20 }, () => tryFrom({ password: 'wrong' })));
  expect(await told()).toEqual([{ actor: { kind: 'stranger' }, subject: { accountId } }]);
  later(1);
  expect(await fail(1)).toEqual([WRONG]);
  expect(await told()).toHaveLength(1);
  for (let n = 0; n < 6; n += 1) await fail(5, { source: `192.0.2.${n}` });
  expect((await told()).length).toBeLessThanOrEqual(5);
});

test('the log tells of a session that another sign-in replaces, unless it had ended by itself', async () => {
  const { later, tryFrom, database, open, join, one } = await openSignIn();
  const OTHER = 'other@example.go.th';
  await join(OTHER, one, ['viewer']);
  const told = () =>
    database.selectFrom('audit_event').select('subject').where('event', '=', 'session-ended').execute();
  const { person, sessionToken } = await open();
  const { sessionToken: next } = done(await tryFrom({ signInName: OTHER, sessionToken }));
  const { accountId, sessionId } = person;
  expect(await told()).toEqual([{ subject: { accountId, sessionId } }]);
  later(9 * 3600);
  done(await tryFrom({ sessionToken: next }));
  done(await tryFrom({ sessionToken: 'nonsense' }));
  expect(await told()).toHaveLength(1);
});

test('many at once are no way around the wait', async () => {
  const { tryFrom, compared } = await openSignIn();
  compared.length = 0;
  await Promise.all(Array.from({ length: 20 }, () => tryFrom({ password: 'wrong' })));
  expect(compared).toHaveLength(5);
});

test('attackers who poll from many places, and beside a person from the same place, keep nobody out', async () => {
  const { fail, later, tryFrom, join, one } = await openSignIn();
  await join('other@example.go.th', one, ['viewer']);
  const { browserToken } = done(await tryFrom());
  const [office, elsewhere] = ['203.0.113.5', '198.51.100.3'];
  const poll = async () => {
    for (let n = 0; n < 21; n += 1) {
      await fail(1, { source: `192.0.2.${n}` });
      await fail(2, { source: office, signInName: `name-${n}` });
    }
  };
  await poll();
  done(await tryFrom({ signInName: 'other@example.go.th', source: office }));
  expect(await fail(1, { source: elsewhere })).toEqual([WRONG]);
  expect(await tryFrom({ source: elsewhere })).toEqual({
    ok: false,
    refusal: { kind: 'wait', seconds: 30 },
  });
  for (let second = 0; second < 30; second += 10) {
    await poll();
    later(10);
  }
  done(await tryFrom({ source: elsewhere }));
  await fail(6, { source: office });
  expect(await tryFrom({ source: office })).toMatchObject({ refusal: { kind: 'wait' } });
  done(await tryFrom({ source: office, browserToken }));
}, 30_000);

test('who sends very many at once is told to wait, and holds up nobody elsewhere', async () => {
  const { tryFrom, compared } = await openSignIn();
  compared.length = 0;
  const flood = Array.from({ length: 60 }, (_, n) => tryFrom({ signInName: `name-${n}` }));
  done(await tryFrom({ source: '198.51.100.3' }));
  const outcomes = await Promise.all(flood);
  expect(new Set(compared.slice(15)).size).toBe(1);
  const crowded = { ok: false, refusal: { kind: 'wait', seconds: 2 } };
  expect(outcomes.filter((one) => JSON.stringify(one) === JSON.stringify(crowded)).length).toBeGreaterThan(0);
});

test('a try that has to wait leaves nothing', async () => {
  const { fail, tryFrom, database } = await openSignIn();
  await fail(5);
  const kept = () => database.selectFrom('access.failure').selectAll().orderBy('subject_hash').execute();
  const before = await kept();
  expect(before).toHaveLength(3);
  for (let n = 0; n < 3; n += 1) expect(await tryFrom()).toMatchObject({ refusal: { kind: 'wait' } });
  expect(await kept()).toEqual(before);
});

test('a sign-in that is right leaves no failures', async () => {
  const { fail, tryFrom, database } = await openSignIn();
  await fail(2);
  done(await tryFrom());
  const left = await database.selectFrom('access.failure').select('count').orderBy('count').execute();
  expect(left).toEqual([{ count: 2 }, { count: 2 }]);
});

test('no more failures are kept than there may be, the latest of them', async () => {
  const { fail, database, pool, time } = await openSignIn();
  await pool.query(
    `insert into access.failure select encode(sha256(n::text::bytea), 'hex'), 1, $1::timestamptz - n * interval '1 ms'
      from generate_series(1, $2) n`,
    [time.now, MOST_FAILURES],
  );
  await fail(1);
  const { count } = await database
    .selectFrom('access.failure')
    .select((row) => row.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBe(MOST_FAILURES);
  expect(
    await database.selectFrom('access.failure').where('last_at', '=', time.now).select('count').execute(),
  ).toHaveLength(3);
});

test('a browser is known only for the person who signed in with it', async () => {
  const { fail, tryFrom, join, one } = await openSignIn();
  await join('other@example.go.th', one, ['viewer']);
  const { browserToken } = done(await tryFrom({ signInName: 'other@example.go.th' }));
  await fail(5, { browserToken });
  expect(await tryFrom({ browserToken })).toMatchObject({ refusal: { kind: 'wait' } });
  expect(await tryFrom({ browserToken: 'made-up' })).toMatchObject({ refusal: { kind: 'wait' } });
});

test('failures are forgotten after a day, and taken away', async () => {
  const { fail, later, tryFrom, database } = await openSignIn();
  await fail(5, { signInName: 'nobody' });
  later(24 * 3600 + 1);
  done(await tryFrom());
  expect(await database.selectFrom('access.failure').select('count').execute()).toEqual([]);
});

test('the browser in which a link was used is known, and its token is worth nothing after the next sign-in', async () => {
  const { fail, tryFrom, desk, choose } = await openSignIn();
  const link = done(await makeLinkAtConsole(desk, CLERK, recording('link-made', { kind: 'console' })));
  const { browserToken: first } = done(await choose(link.token));
  await fail(6);
  expect(await tryFrom()).toMatchObject({ refusal: { kind: 'wait' } });
  const { browserToken: second } = done(await tryFrom({ browserToken: first }));
  expect(second).not.toBe(first);
  await fail(6);
  expect(await tryFrom({ browserToken: first })).toMatchObject({ refusal: { kind: 'wait' } });
  done(await tryFrom({ browserToken: second }));
});

test('a browser in which an invitation is accepted is known, and alone that in which the password is changed', async () => {
  const { fail, tryFrom, desk, one, open } = await openSignIn();
  const signInName = 'new@example.go.th';
  const { person: by } = await open();
  const invited = { agencyId: one, by, signInName, personName: 'คนใหม่', roles: ['viewer'] } as const;
  const { link } = done(await invitePerson(desk, invited, recording('person-invited', { kind: 'desk' })));
  const given = { token: link.token, password: PASSWORD };
  const { browserToken } = done(await acceptAsNew(desk, given, recording('invitation-accepted')));
  const elsewhere = done(await tryFrom({ signInName }));
  await fail(6, { signInName });
  expect(await tryFrom({ signInName })).toMatchObject({ refusal: { kind: 'wait' } });
  const here = done(await tryFrom({ signInName, browserToken }));
  const person = await findPerson(desk, here.sessionToken);
  if (!person) throw new Error('no session');
  const password = 'a password of another kind';
  const changing = { by: person, present: PASSWORD, password, source: '', userAgent: '' };
  const record = recording('password-changed', { kind: 'desk' });
  const changed = done(await changePassword(desk, { ...changing, browserToken: here.browserToken }, record));
  await fail(6, { signInName });
  for (const token of [elsewhere.browserToken, here.browserToken])
    expect(await tryFrom({ signInName, password, browserToken: token })).toMatchObject({
      refusal: { kind: 'wait' },
    });
  done(await tryFrom({ signInName, password, browserToken: changed.browserToken }));
});

test('a browser that two people use stays known for both, until nobody has used it for long', async () => {
  const { fail, later, tryFrom, join, one } = await openSignIn();
  const OTHER = 'other@example.go.th';
  await join(OTHER, one, ['viewer']);
  const mine = done(await tryFrom()).browserToken;
  const { browserToken } = done(await tryFrom({ signInName: OTHER, browserToken: mine }));
  for (const signInName of [CLERK, OTHER]) await fail(6, { signInName });
  expect(await tryFrom({ browserToken: mine })).toMatchObject({ refusal: { kind: 'wait' } });
  const both = done(await tryFrom({ browserToken })).browserToken;
  const last = done(await tryFrom({ signInName: OTHER, browserToken: both })).browserToken;
  later(BROWSER_SECONDS);
  await fail(6);
  expect(await tryFrom({ browserToken: last })).toMatchObject({ refusal: { kind: 'wait' } });
});

test('a hash of other parameters is renewed when its person signs in', async () => {
  const { database, tryFrom } = await openSignIn();
  const password_hash = await hash(PASSWORD, { algorithm: 2, memoryCost: 8192, timeCost: 1, parallelism: 1 });
  await database.updateTable('account.account').set({ password_hash }).execute();
  done(await tryFrom());
  const account = await findAccount(database, { signInName: CLERK });
  expect(account?.passwordHash).toContain('m=19456,t=2,p=1');
  done(await tryFrom());
});

test('each sign-in opens a new session, under a token of its own', async () => {
  const { open } = await openSignIn();
  const [first, second] = [await open(), await open()];
  expect(first.sessionToken).not.toBe(second.sessionToken);
  expect(first.person.sessionId).not.toBe(second.person.sessionId);
});

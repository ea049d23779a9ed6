import { hash } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { CLERK, done, openInstallation, PASSWORD, recording } from '../../../test/support/people.ts';
import { findAccount } from './find-account.ts';
import { disableAccount } from './manage-person.ts';

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

test('many at once are no way around the wait', async () => {
  const { tryFrom, compared } = await openSignIn();
  compared.length = 0;
  await Promise.all(Array.from({ length: 20 }, () => tryFrom({ password: 'wrong' })));
  expect(compared).toHaveLength(5);
});

test('who fails under a name keeps its person out neither elsewhere nor in a browser that is known', async () => {
  const { fail, later, tryFrom } = await openSignIn();
  const { browserToken } = done(await tryFrom({ source: '198.51.100.1' }));
  await fail(6);
  done(await tryFrom({ source: '198.51.100.2' }));
  for (let n = 0; n < 30; n += 1) {
    later(30);
    await fail(1, { source: `192.0.2.${n}` });
  }
  expect(await tryFrom({ source: '198.51.100.3' })).toMatchObject({ refusal: { kind: 'wait', seconds: 30 } });
  done(await tryFrom({ source: '192.0.2.29', browserToken }));
  later(30);
  done(await tryFrom({ source: '198.51.100.3' }));
});

test('who tries many names from one place waits, and a colleague beside them does not in a known browser', async () => {
  const { fail, tryFrom } = await openSignIn();
  const { browserToken } = done(await tryFrom());
  for (let n = 0; n < 41; n += 1) await fail(1, { signInName: `name-${n}` });
  expect(await tryFrom({ signInName: 'name-x' })).toMatchObject({ refusal: { kind: 'wait' } });
  done(await tryFrom({ browserToken }));
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
  const left = await database.selectFrom('access.failure').select('count').execute();
  expect(left.every(({ count }) => count === 0)).toBe(true);
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

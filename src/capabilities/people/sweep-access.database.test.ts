import { expect, test } from 'vitest';
import { CLERK, done, openInstallation, recording } from '../../../test/support/people.ts';
import { giveSecondFactor } from '../../../test/support/second-factor.ts';
import { insertWaitingMail } from '../../mail/waiting-mail-store.ts';
import { findPerson } from './find-session.ts';
import { visitExpiry } from './lifetimes.ts';
import { makeLinkAtConsole } from './manage-at-console.ts';
import { insertProviderVisit } from './provider-visit-store.ts';
import { sweepAccess } from './sweep-access.ts';

const DAY = 24 * 3_600_000;
const SENDING = { areMailsSent: true };

test('what lets nobody in any more is taken away when its time is over, and nothing before', async () => {
  const { desk, database, link, choose, open, tryFrom, time } = await openInstallation();
  const pass = (ms: number) => {
    time.now = new Date(time.now.getTime() + ms);
  };
  const counts = async () => {
    const one = await database
      .selectNoFrom((row) => [
        row
          .selectFrom('access.session')
          .select((each) => each.fn.countAll().as('n'))
          .as('sessions'),
        row
          .selectFrom('access.link')
          .select((each) => each.fn.countAll().as('n'))
          .as('links'),
        row
          .selectFrom('access.known_browser')
          .select((each) => each.fn.countAll().as('n'))
          .as('browsers'),
        row
          .selectFrom('access.failure')
          .select((each) => each.fn.countAll().as('n'))
          .as('failures'),
      ])
      .executeTakeFirstOrThrow();
    return Object.values(one).map(Number);
  };
  const sweptAfter = async (ms: number) => {
    pass(ms);
    return Object.values(await sweepAccess(desk, SENDING));
  };

  done(await choose(link.token));
  const { sessionToken } = await open();
  done(await makeLinkAtConsole(desk, CLERK, recording('link-made', { kind: 'console' })));
  await tryFrom({ password: 'wrong' });
  expect(await counts()).toEqual([1, 2, 2, 3]);

  expect(await sweptAfter(0)).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
  expect(await sweptAfter(8 * 3_600_000 - 1)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(await sweptAfter(1)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  expect(await findPerson(desk, sessionToken)).toBeNull();
  expect(await sweptAfter(DAY - 8 * 3_600_000)).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
  expect(await sweptAfter(1)).toEqual([0, 0, 0, 0, 3, 0, 0, 0]);
  expect(await sweptAfter(398 * DAY)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(await sweptAfter(2 * DAY)).toEqual([0, 0, 0, 2, 0, 0, 0, 0]);
  expect(await counts()).toEqual([0, 0, 0, 0]);
});

test('more than one batch goes at once', async () => {
  const { desk, pool, time } = await openInstallation();
  await pool.query(
    `insert into access.failure
      select encode(sha256(n::text::bytea), 'hex'), 1, $1::timestamptz - interval '2 days' from generate_series(1, 250) n`,
    [time.now],
  );
  expect(await sweepAccess(desk, SENDING)).toMatchObject({ failures: 250 });
});

test('a sign-in that was never finished goes when its time is over', async () => {
  const installation = await openInstallation();
  const { desk, time, tryFrom, choose, link } = installation;
  done(await choose(link.token));
  await giveSecondFactor(installation);
  expect(await tryFrom()).toMatchObject({ refusal: { kind: 'second-step' } });
  expect(await sweepAccess(desk, SENDING)).toMatchObject({ pending: 0 });
  time.now = new Date(time.now.getTime() + 300_000);
  expect(await sweepAccess(desk, SENDING)).toMatchObject({ pending: 1 });
});

test('who never came back from the identity provider is not waited for any more', async () => {
  const { desk, database, time } = await openInstallation();
  await insertProviderVisit(database, {
    ...{
      stateHash: '0'.repeat(64),
      browserHash: '0'.repeat(64),
      sourceHash: '',
      nonce: '',
      codeVerifier: '',
    },
    ...{ next: '/', connecting: null, expiresAt: visitExpiry(time.now), now: time.now },
  });
  expect(await sweepAccess(desk, SENDING)).toMatchObject({ visits: 0 });
  time.now = new Date(time.now.getTime() + 600_000);
  expect(await sweepAccess(desk, SENDING)).toMatchObject({ visits: 1 });
});

test('mails that wait are left to the rounds that send them, and go after a day where none is sent any more', async () => {
  const { desk, database, time } = await openInstallation();
  const mail = { key: 'x', kind: 'told', to: 'a@example.go.th', about: {}, origin: '', requestId: '' };
  await insertWaitingMail(database, mail, time.now);
  const notSending = { areMailsSent: false };
  expect(await sweepAccess(desk, notSending)).toMatchObject({ mails: 0 });
  time.now = new Date(time.now.getTime() + DAY + 1);
  expect(await sweepAccess(desk, SENDING)).toMatchObject({ mails: 0 });
  expect(await sweepAccess(desk, notSending)).toMatchObject({ mails: 1 });
});

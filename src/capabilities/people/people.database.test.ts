import { describe, expect, test } from 'vitest';
import { CLERK, done, openInstallation, PASSWORD, recording } from '../../../test/support/people.ts';
import { hashOf } from '../../database/secret.ts';
import { addAgency } from '../agency/acts.ts';
import { listChains, verifyLog } from '../audit/acts.ts';
import { INSTALLATION_CHAIN } from '../audit/index.ts';
import { joinAsFounder } from './begin-installation.ts';
import { changePassword } from './change-password.ts';
import { choosePassword, findLink } from './choose-password.ts';
import { endSessions } from './end-session.ts';
import { hasAccounts } from './find-account.ts';
import { findPerson, listSessions } from './find-session.ts';
import { makeLinkAtConsole, setAdministersInstallation, setDisabledAtConsole } from './manage-at-console.ts';

type Installation = Awaited<ReturnType<typeof openInstallation>>;

const hoursOn = ({ time }: Installation, hours: number) => {
  time.now = new Date(time.now.getTime() + hours * 3_600_000);
};

const eventsOf = async ({ database }: Installation) =>
  (
    await database
      .selectFrom('audit_event')
      .select(['event', 'actor'])
      .where('event', '!=', 'roles-changed')
      .orderBy('at')
      .orderBy('number')
      .execute()
  ).map(({ event, actor }) => [event, actor]);

describe('the first administrator', () => {
  test('is made once, administers what is there, and chooses a password by the link', async () => {
    const installation = await openInstallation();
    const { desk, begin, link, choose, one, two, open } = installation;
    expect(await hasAccounts(desk.database)).toBe(true);
    expect(await begin()).toEqual({ ok: false, refusal: { kind: 'begun' } });
    expect(await findLink(desk, link.token)).toMatchObject({ signInName: CLERK });
    done(await choose(link.token));
    const { person } = await open();
    expect(person).toMatchObject({ administersInstallation: true, personName: 'สมศรี ใจดี' });
    expect(person.memberships).toEqual(
      [one, two]
        .sort()
        .map((agencyId) => ({ agencyId, roles: ['administrator', 'coordinator'], unitIds: [] })),
    );
    const actor = { kind: 'account', accountId: person.accountId };
    const given = await desk.database
      .selectFrom('audit_event')
      .select(['agency_id', 'subject'])
      .where('event', '=', 'roles-changed')
      .orderBy('agency_id')
      .execute();
    const subject = { accountId: person.accountId, roles: ['administrator', 'coordinator'] };
    expect(given).toEqual([one, two].sort().map((agency_id) => ({ agency_id, subject })));
    expect(await eventsOf(installation)).toEqual([
      ['installation-begun', { kind: 'console' }],
      ['password-chosen', actor],
      ['signed-in', actor],
    ]);
    const verified = await verifyLog(desk.database, await listChains(desk.database), new Set());
    expect(verified.map(({ broken }) => broken)).toEqual([null, null, null]);
  });

  test('is one, however many begin at once', async () => {
    const { database, begin } = await openInstallation();
    await database.deleteFrom('access.link').execute();
    await database.deleteFrom('account.membership').execute();
    await database.deleteFrom('account.account').execute();
    const begun = await Promise.all(Array.from({ length: 8 }, begin));
    expect(begun.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database.selectFrom('account.account').selectAll().execute()).toHaveLength(1);
    expect(await database.selectFrom('access.link').selectAll().execute()).toHaveLength(1);
  });

  test('who lost link or password gets another at the console', async () => {
    const { desk, link, choose, tryFrom } = await openInstallation();
    const again = done(await makeLinkAtConsole(desk, CLERK, recording('link-made', { kind: 'console' })));
    expect(await choose(link.token)).toEqual({ ok: false, refusal: { kind: 'void' } });
    done(await choose(again.token));
    done(await tryFrom());
    expect(await makeLinkAtConsole(desk, 'nobody', recording('link-made', { kind: 'console' }))).toEqual({
      ok: false,
      refusal: { kind: 'no-such-account' },
    });
  });
});

describe('a link', () => {
  test('works once, even for many at once', async () => {
    const { link, choose } = await openInstallation();
    const chosen = await Promise.all(Array.from({ length: 4 }, () => choose(link.token)));
    expect(chosen.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await choose(link.token)).toEqual({ ok: false, refusal: { kind: 'void' } });
  });

  test('is void when it is old or none, and stays whole after a weak password', async () => {
    const installation = await openInstallation();
    const { link, choose, desk } = installation;
    expect(await choose(`${link.token}x`)).toEqual({ ok: false, refusal: { kind: 'void' } });
    expect(await choose(link.token, 'short')).toEqual({
      ok: false,
      refusal: { kind: 'weak', fault: 'too-short' },
    });
    expect(await findLink(desk, link.token)).not.toBeNull();
    hoursOn(installation, 7 * 24);
    expect(await findLink(desk, link.token)).toBeNull();
    expect(await choose(link.token)).toEqual({ ok: false, refusal: { kind: 'void' } });
  });

  test('that changes a password ends every session of it', async () => {
    const { desk, link, choose, open } = await openInstallation();
    done(await choose(link.token));
    const { sessionToken } = await open();
    const reset = done(await makeLinkAtConsole(desk, CLERK, recording('link-made', { kind: 'console' })));
    expect(await findPerson(desk, sessionToken)).not.toBeNull();
    done(await choose(reset.token));
    expect(await findPerson(desk, sessionToken)).toBeNull();
  });

  test('changes nothing when the act cannot be recorded', async () => {
    const { desk, database, link } = await openInstallation();
    const failing = choosePassword(desk, { token: link.token, password: PASSWORD }, () =>
      Promise.reject(new Error('no log')),
    );
    await expect(failing).rejects.toThrow('no log');
    const stored = await database.selectFrom('account.account').select('password_hash').executeTakeFirst();
    expect(stored?.password_hash).toBeNull();
    expect(await findLink(desk, link.token)).not.toBeNull();
  });
});

describe('what is stored', () => {
  test('holds no token and no password, only their hashes', async () => {
    const { database, pool, link, choose, open } = await openInstallation();
    done(await choose(link.token));
    const { sessionToken, browserToken } = await open();
    const account = await database.selectFrom('account.account').selectAll().executeTakeFirstOrThrow();
    expect(account.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const { rows } = await pool.query<{ row: string }>(`
      select t::text as row from account.account t union all select t::text from access.session t
      union all select t::text from access.link t union all select t::text from access.known_browser t
      union all select t::text from access.failure t union all select t::text from audit_event t`);
    const all = rows.map(({ row }) => row).join('\n');
    for (const secret of [sessionToken, browserToken, link.token, PASSWORD])
      expect(all).not.toContain(secret);
    for (const hash of [sessionToken, browserToken, link.token].map(hashOf)) expect(all).toContain(hash);
  });
});

describe('a session', () => {
  const signedIn = async () => {
    const installation = await openInstallation();
    done(await installation.choose(installation.link.token));
    return { ...installation, ...(await installation.open()) };
  };

  test('ends after 8 hours without use, and after 7 days in any case', async () => {
    const installation = await signedIn();
    const { desk, sessionToken } = installation;
    for (let hour = 0; hour < 7 * 24; hour += 7) {
      expect(await findPerson(desk, sessionToken), `hour ${hour}`).not.toBeNull();
      hoursOn(installation, 7);
    }
    expect(await findPerson(desk, sessionToken)).toBeNull();
    const { sessionToken: another } = await installation.open();
    hoursOn(installation, 8);
    expect(await findPerson(desk, another)).toBeNull();
  });

  test('is listed and ended by its person alone', async () => {
    const { desk, open, join, one, person, sessionToken } = await signedIn();
    await join('other@example.go.th', one, ['viewer']);
    const other = await open('other@example.go.th');
    const second = await open();
    const record = recording('session-ended', { kind: 'account', accountId: person.accountId });
    expect(await endSessions(desk, other.person, { only: person.sessionId }, record)).toBe(false);
    expect((await listSessions(desk, person.accountId)).map(({ sessionId }) => sessionId)).toContain(
      person.sessionId,
    );
    expect(await endSessions(desk, second.person, { butNot: second.person.sessionId }, record)).toBe(true);
    expect(await endSessions(desk, second.person, { butNot: second.person.sessionId }, record)).toBe(false);
    expect(await findPerson(desk, sessionToken)).toBeNull();
    expect(await findPerson(desk, second.sessionToken)).not.toBeNull();
    expect(await findPerson(desk, other.sessionToken)).not.toBeNull();
    expect(await endSessions(desk, person, { only: second.person.sessionId }, record)).toBe(false);
    expect(await endSessions(desk, second.person, { only: second.person.sessionId }, record)).toBe(true);
    expect(await findPerson(desk, second.sessionToken)).toBeNull();
  });
});

test('a present password is compared five times in a session, however many try at once; then the session ends', async () => {
  const { desk, database, link, choose, open, compared } = await openInstallation();
  done(await choose(link.token));
  const { person: by, sessionToken } = await open();
  const before = compared.length;
  const password = 'another long password';
  const given = { by, present: 'wrong', password, browserToken: null, source: '', userAgent: '' };
  const record = recording('password-changed', { kind: 'account', accountId: by.accountId });
  const tried = await Promise.all(Array.from({ length: 12 }, () => changePassword(desk, given, record)));
  expect(compared.length - before).toBe(5);
  for (const each of tried) expect(each.ok).toBe(false);
  expect(await changePassword(desk, { ...given, present: PASSWORD }, record)).toEqual({
    ok: false,
    refusal: { kind: 'ended' },
  });
  expect(await findPerson(desk, sessionToken)).toBeNull();
  const ended = database.selectFrom('audit_event').select('event').where('event', '=', 'session-ended');
  expect(await ended.execute()).toHaveLength(1);
});

describe('who adds an agency', () => {
  const openAdding = async () => {
    const installation = await openInstallation();
    done(await installation.choose(installation.link.token));
    const { desk, open } = installation;
    const { person } = await open();
    const input = { officialName: 'โรงเรียนใหม่', kind: 'school', district: null, province: null };
    const add = () =>
      addAgency(
        desk.database,
        {
          shortName: 'school',
          isDemo: false,
          now: desk.clock(),
          input: { ...input, units: [], positions: [] },
          founder: joinAsFounder(person, desk.clock()),
        },
        recording('agency-added', { kind: 'account', accountId: person.accountId }),
      );
    return { ...installation, person, add };
  };

  test('gets its roles by an event in its log', async () => {
    const { database, person, add } = await openAdding();
    const agencyId = done(await add());
    const subject = { accountId: person.accountId, roles: ['administrator', 'coordinator'] };
    const logged = database.selectFrom('audit_event').select(['event', 'subject']);
    expect(await logged.where('agency_id', '=', agencyId).execute()).toEqual([
      { event: 'roles-changed', subject },
    ]);
  });

  test('adds none when the right to it was taken meanwhile', async () => {
    const { desk, database, add } = await openAdding();
    const given = { signInName: CLERK, isAdministrator: false };
    const record = recording('installation-administrator-unmade', { kind: 'console' });
    expect(done(await setAdministersInstallation(desk, given, record))).toBe(true);
    expect(await add()).toEqual({ ok: false, refusal: { kind: 'not-allowed' } });
    expect(await database.selectFrom('agency').select('short_name').execute()).toHaveLength(2);
  });
});

test('what is done at the console stands in the log of the installation and of every agency of the account', async () => {
  const { desk, database, one, two } = await openInstallation();
  const record = recording('account-disabled', { kind: 'console' });
  const given = { signInName: CLERK, isDisabled: true };
  expect(done(await setDisabledAtConsole(desk, given, record))).toBe(true);
  expect(done(await setDisabledAtConsole(desk, given, record))).toBe(false);
  const logged = database
    .selectFrom('audit_event')
    .select('agency_id')
    .where('event', '=', 'account-disabled');
  const chains = (await logged.execute()).map(({ agency_id }) => agency_id);
  expect(chains.sort()).toEqual([INSTALLATION_CHAIN, one, two].sort());
});

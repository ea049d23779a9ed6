import { describe, expect, test } from 'vitest';
import { CLERK, done, openInstallation, recording } from '../../../test/support/people.ts';
import { endSessions } from './end-session.ts';
import { findPerson } from './find-session.ts';
import { invitePerson } from './invite-person.ts';
import { listPeople } from './list-people.ts';
import { changeRoles, disableAccount, enableAccount, makeLinkFor } from './manage-person.ts';
import type { Role } from './role.ts';

const HEAD = 'head@example.go.th';

async function openManaged() {
  const installation = await openInstallation();
  done(await installation.choose(installation.link.token));
  const { desk, one, two, open, database } = installation;
  const { person: clerk } = await open();
  const record = (event: Parameters<typeof recording>[0]) =>
    recording(event, { kind: 'account', accountId: clerk.accountId });
  const roles = (accountId: string, now: readonly Role[], agencyId = one, by = clerk) =>
    changeRoles(desk, { agencyId, accountId, by, roles: now }, record('roles-changed'));
  const people = async (agencyId = one) =>
    (await listPeople(database, agencyId)).map(({ signInName, roles: held, state }) => [
      signInName,
      held,
      state,
    ]);
  return { ...installation, clerk, record, roles, people, one, two };
}

describe('roles', () => {
  test('count from the next request on, and without any a person is no member', async () => {
    const { desk, join, one, open, roles, people } = await openManaged();
    const accountId = await join(HEAD, one, ['viewer']);
    const { sessionToken } = await open(HEAD);
    done(await roles(accountId, ['coordinator']));
    expect((await findPerson(desk, sessionToken))?.memberships).toEqual([
      { agencyId: one, roles: ['coordinator'], unitIds: [] },
    ]);
    done(await roles(accountId, []));
    expect((await findPerson(desk, sessionToken))?.memberships).toEqual([]);
    expect(await people()).toHaveLength(1);
    expect(await roles(accountId, ['viewer'])).toEqual({ ok: false, refusal: { kind: 'not-found' } });
  });

  test('never leave an agency without an administrator who can sign in', async () => {
    const { desk, clerk, one, join, roles, open, record } = await openManaged();
    const last = { ok: false, refusal: { kind: 'last-administrator' } };
    expect(await roles(clerk.accountId, ['coordinator'])).toEqual(last);
    const accountId = await join('new@example.go.th', one, ['administrator']);
    done(await disableAccount(desk, { agencyId: one, accountId, by: clerk }, record('account-disabled')));
    expect(await roles(clerk.accountId, [])).toEqual(last);
    const other = await join(HEAD, one, ['administrator']);
    const { person: head } = await open(HEAD);
    const both = await Promise.all([roles(clerk.accountId, ['viewer']), roles(other, ['viewer'], one, head)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('of somebody who is no member cannot be changed, nor those of nobody', async () => {
    const { join, two, roles } = await openManaged();
    const accountId = await join(HEAD, two, ['viewer']);
    for (const id of [accountId, '01890000-0000-7000-8000-000000000009', 'nonsense'])
      expect(await roles(id, ['administrator'])).toEqual({ ok: false, refusal: { kind: 'not-found' } });
  });
});

describe('an account', () => {
  test('that is disabled is signed out and stays out until it is enabled', async () => {
    const { desk, clerk, one, join, open, record, tryFrom, people } = await openManaged();
    const accountId = await join(HEAD, one, ['viewer']);
    const { sessionToken } = await open(HEAD);
    const managing = { agencyId: one, accountId, by: clerk };
    done(await disableAccount(desk, managing, record('account-disabled')));
    done(await disableAccount(desk, managing, record('account-disabled')));
    expect(await findPerson(desk, sessionToken)).toBeNull();
    expect(await tryFrom({ signInName: HEAD })).toMatchObject({ refusal: { kind: 'wrong' } });
    expect(await people()).toContainEqual([HEAD, ['viewer'], 'disabled']);
    expect(await makeLinkFor(desk, managing, record('link-made'))).toMatchObject({
      refusal: { kind: 'disabled' },
    });
    done(await enableAccount(desk, managing, record('account-enabled')));
    expect(await findPerson(desk, sessionToken)).toBeNull();
    done(await tryFrom({ signInName: HEAD }));
  });

  test('of several agencies is not one administrator’s to open or close; one’s own is nobody’s by a role', async () => {
    const { desk, clerk, one, two, join, open, record } = await openManaged();
    await join('second@example.go.th', two, ['administrator']);
    const accountId = await join(HEAD, one, ['viewer']);
    await join(HEAD, two, ['viewer']);
    const { person: by } = await open('second@example.go.th');
    const refused = { ok: false, refusal: { kind: 'of-others-too' } };
    for (const managed of [accountId, clerk.accountId]) {
      const managing = { agencyId: two, accountId: managed, by };
      expect(await makeLinkFor(desk, managing, record('link-made'))).toEqual(refused);
      expect(await disableAccount(desk, managing, record('account-disabled'))).toEqual(refused);
      expect(await enableAccount(desk, managing, record('account-enabled'))).toEqual(refused);
    }
    const own = { agencyId: one, accountId: clerk.accountId, by: clerk };
    const oneself = { ok: false, refusal: { kind: 'oneself' } };
    expect(await disableAccount(desk, own, record('account-disabled'))).toEqual(oneself);
    expect(await makeLinkFor(desk, own, record('link-made'))).toEqual(oneself);
  });

  test('gets a link for another password, which ends what the old one opened', async () => {
    const { desk, clerk, one, join, open, record, choose, tryFrom } = await openManaged();
    const accountId = await join(HEAD, one, ['viewer']);
    const { sessionToken } = await open(HEAD);
    const link = done(await makeLinkFor(desk, { agencyId: one, accountId, by: clerk }, record('link-made')));
    done(await choose(link.token, 'another long password'));
    expect(await findPerson(desk, sessionToken)).toBeNull();
    expect(await tryFrom({ signInName: HEAD })).toMatchObject({ refusal: { kind: 'wrong' } });
    expect(await tryFrom({ signInName: CLERK })).toMatchObject({ ok: true });
  });
});

describe('who administers no more, or whose session has ended, since their request was let in', () => {
  const acts = async () => {
    const managed = await openManaged();
    const { desk, one, join, open, record } = managed;
    const accountId = await join(HEAD, one, ['viewer']);
    const otherId = await join('other', one, ['administrator']);
    const { person: by } = await open('other');
    const managing = { agencyId: one, accountId, by };
    const typed = { agencyId: one, by, signInName: 'new', personName: 'ใหม่', roles: ['viewer' as const] };
    const all = () =>
      Promise.all([
        changeRoles(desk, { ...managing, roles: ['administrator'] }, record('roles-changed')),
        disableAccount(desk, managing, record('account-disabled')),
        enableAccount(desk, managing, record('account-enabled')),
        makeLinkFor(desk, managing, record('link-made')),
        invitePerson(desk, typed, record('person-invited')),
      ]);
    return { ...managed, otherId, by, all };
  };
  const refused = Array(5).fill({ ok: false, refusal: { kind: 'not-allowed' } });

  test('does nothing after the role is taken', async () => {
    const { roles, otherId, all, people } = await acts();
    done(await roles(otherId, ['coordinator']));
    expect(await all()).toEqual(refused);
    expect(await people()).toContainEqual([HEAD, ['viewer'], 'active']);
  });

  test('does nothing after the session has ended or the account is disabled', async () => {
    const { desk, one, clerk, by, otherId, all, record } = await acts();
    expect(await endSessions(desk, by, { only: by.sessionId }, record('session-ended'))).toBe(true);
    expect(await all()).toEqual(refused);
    const managing = { agencyId: one, accountId: otherId, by: clerk };
    done(await disableAccount(desk, managing, record('account-disabled')));
    expect(await all()).toEqual(refused);
  });
});

test('what is done to an account stands once in the log of each agency that it belongs to', async () => {
  const { desk, clerk, one, two, join, record, database } = await openManaged();
  const accountId = await join(HEAD, one, ['viewer']);
  await join(HEAD, two, ['viewer']);
  const managing = { agencyId: one, accountId, by: clerk };
  done(await makeLinkFor(desk, managing, record('link-made')));
  done(await disableAccount(desk, managing, record('account-disabled')));
  done(await enableAccount(desk, managing, record('account-enabled')));
  for (const event of ['link-made', 'account-disabled', 'account-enabled']) {
    const logged = await database
      .selectFrom('audit_event')
      .select('agency_id')
      .where('event', '=', event)
      .execute();
    expect(logged.map(({ agency_id }) => agency_id).sort(), event).toEqual([one, two].sort());
  }
});

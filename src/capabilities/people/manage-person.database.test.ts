import { describe, expect, test } from 'vitest';
import { CLERK, done, openInstallation, recording } from '../../../test/support/people.ts';
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
  const invite = (signInName: string, roles: readonly Role[], agencyId = one, by = clerk) =>
    invitePerson(desk, { agencyId, by, signInName, personName: 'คนใหม่', roles }, record('person-invited'));
  const roles = (accountId: string, now: readonly Role[], agencyId = one, by = clerk) =>
    changeRoles(desk, { agencyId, accountId, by, roles: now }, record('roles-changed'));
  const people = async (agencyId = one) =>
    (await listPeople(database, agencyId)).map(({ signInName, roles: held, state }) => [
      signInName,
      held,
      state,
    ]);
  return { ...installation, clerk, record, invite, roles, people, one, two };
}

describe('somebody invited', () => {
  test('is a member, gets a link once, and chooses a password by it', async () => {
    const { invite, people, choose, tryFrom } = await openManaged();
    const invited = done(await invite(HEAD, ['viewer', 'head-of-unit']));
    expect(await people()).toContainEqual([HEAD, ['head-of-unit', 'viewer'], 'invited']);
    expect(await invite(HEAD, ['viewer'])).toEqual({ ok: false, refusal: { kind: 'member-already' } });
    done(await choose(invited.link?.token ?? ''));
    expect(await people()).toContainEqual([HEAD, ['head-of-unit', 'viewer'], 'active']);
    done(await tryFrom({ signInName: HEAD }));
  });

  test.each([
    ['sign-in-name', 'สมศรี', ['viewer']],
    ['no-role', HEAD, []],
  ] as const)('is refused for the %s', async (kind, name, roles) => {
    const { invite } = await openManaged();
    expect(await invite(name, roles)).toEqual({ ok: false, refusal: { kind } });
  });

  test('to a further agency joins it without a link, which would open the others', async () => {
    const { invite, join, one, two, open, people } = await openManaged();
    await join('second@example.go.th', two, ['administrator']);
    await join(HEAD, one, ['viewer']);
    const { person: second } = await open('second@example.go.th');
    expect(done(await invite(HEAD, ['viewer'], two, second)).link).toBeNull();
    done(await invite('new@example.go.th', ['viewer']));
    expect(done(await invite('new@example.go.th', ['viewer'], two, second)).link).toBeNull();
    expect(await people(two)).toContainEqual([HEAD, ['viewer'], 'active']);
  });
});

describe('roles', () => {
  test('count from the next request on, and without any a person is no member', async () => {
    const { desk, join, one, open, roles, people } = await openManaged();
    const accountId = await join(HEAD, one, ['viewer']);
    const { sessionToken } = await open(HEAD);
    done(await roles(accountId, ['coordinator']));
    expect((await findPerson(desk, sessionToken))?.memberships).toEqual([
      { agencyId: one, roles: ['coordinator'] },
    ]);
    done(await roles(accountId, []));
    expect((await findPerson(desk, sessionToken))?.memberships).toEqual([]);
    expect(await people()).toHaveLength(1);
    expect(await roles(accountId, ['viewer'])).toEqual({ ok: false, refusal: { kind: 'not-found' } });
  });

  test('never leave an agency without an administrator who can sign in', async () => {
    const { clerk, one, join, invite, roles, open } = await openManaged();
    const last = { ok: false, refusal: { kind: 'last-administrator' } };
    expect(await roles(clerk.accountId, ['coordinator'])).toEqual(last);
    done(await invite('new@example.go.th', ['administrator']));
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

  test('of several agencies is not one administrator’s to open or close; one’s own is not to close', async () => {
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
    expect(await disableAccount(desk, own, record('account-disabled'))).toMatchObject({
      refusal: { kind: 'oneself' },
    });
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

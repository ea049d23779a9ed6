import { describe, expect, test } from 'vitest';
import { done, openInstallation, PASSWORD, recording } from '../../../test/support/people.ts';
import { acceptAsNew, acceptInvitation, declineInvitation, openInvitation } from './answer-invitation.ts';
import { choosePassword } from './choose-password.ts';
import { listInvitations } from './find-invitation.ts';
import { findPerson, type Person } from './find-session.ts';
import { invitePerson, renewInvitation, withdrawInvitation } from './invite-person.ts';
import { listPeople } from './list-people.ts';
import { changeRoles, disableAccount, makeLinkFor } from './manage-person.ts';
import type { Role } from './role.ts';

const HEAD = 'head@example.go.th';
const WEEK_MS = 7 * 24 * 3_600_000;

/** Two agencies with an administrator each, neither of whom administers the other's or the installation. */
async function openTwo() {
  const installation = await openInstallation();
  done(await installation.choose(installation.link.token));
  const { desk, one, two, database, join, open, time } = installation;
  await join('first', one, ['administrator']);
  await join('second', two, ['administrator']);
  const first = (await open('first')).person;
  const second = (await open('second')).person;
  const record = (event: Parameters<typeof recording>[0], by: Person) =>
    recording(event, { kind: 'account', accountId: by.accountId });
  const invite = (by: Person, agencyId: string, more: { signInName?: string; personName?: string } = {}) =>
    invitePerson(
      desk,
      { agencyId, by, signInName: HEAD, personName: 'คนใหม่', roles: ['viewer'] as Role[], ...more },
      record('person-invited', by),
    );
  const invited = (agencyId: string) => listInvitations(database, agencyId, time.now);
  const acceptAs = (token: string, by: Person) =>
    acceptInvitation(desk, { token, by }, record('invitation-accepted', by));
  const acceptNew = (token: string, password = PASSWORD) =>
    acceptAsNew(desk, { token, password }, recording('invitation-accepted'));
  const accounts = async () =>
    (await database.selectFrom('account.account').select('sign_in_name').execute()).map(
      ({ sign_in_name }) => sign_in_name,
    );
  return { ...installation, first, second, record, invite, invited, acceptAs, acceptNew, accounts };
}

const refused = (kind: string) => ({ ok: false, refusal: { kind } });

describe('an invitation', () => {
  test('gives nothing, and makes no account, before it is accepted', async () => {
    const { database, one, first, invite, invited, acceptNew, accounts, tryFrom, desk } = await openTwo();
    const { link } = done(await invite(first, one));
    expect(await accounts()).not.toContain(HEAD);
    expect((await listPeople(database, one)).map(({ signInName }) => signInName)).not.toContain(HEAD);
    expect(await invited(one)).toMatchObject([{ signInName: HEAD, personName: 'คนใหม่', state: 'invited' }]);
    expect(await acceptNew(link.token, 'short')).toEqual({
      ok: false,
      refusal: { kind: 'weak', fault: 'too-short' },
    });
    done(await acceptNew(link.token));
    expect(await invited(one)).toEqual([]);
    const { sessionToken } = done(await tryFrom({ signInName: HEAD }));
    const memberships = [{ agencyId: one, roles: ['viewer'], unitIds: [] }];
    expect(await findPerson(desk, sessionToken)).toMatchObject({ personName: 'คนใหม่', memberships });
    expect(await acceptNew(link.token)).toEqual(refused('void'));
  });

  test('is accepted once, however many accept at once', async () => {
    const { one, first, invite, acceptNew } = await openTwo();
    const { link } = done(await invite(first, one));
    const accepted = await Promise.all(Array.from({ length: 4 }, () => acceptNew(link.token)));
    expect(accepted.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is answered alike whether its name has an account, is disabled, or is nobody’s', async () => {
    const { desk, one, two, first, second, invite, invited, join, record } = await openTwo();
    await join('active', one, ['viewer']);
    const accountId = await join('disabled', one, ['viewer']);
    done(
      await disableAccount(desk, { agencyId: one, accountId, by: first }, record('account-disabled', first)),
    );
    const answers = await Promise.all(
      ['active', 'disabled', 'nobody'].map(async (signInName) =>
        done(await invite(second, two, { signInName, personName: 'ผู้ถูกเชิญ' })),
      ),
    );
    for (const { personName, link } of answers) {
      expect(personName).toBe('ผู้ถูกเชิญ');
      expect(link.token).toMatch(/^[\w-]{43}$/);
    }
    const seen = (await invited(two)).map(({ personName, state }) => [personName, state]);
    expect(seen).toEqual(Array(3).fill(['ผู้ถูกเชิญ', 'invited']));
    expect((await listPeople(desk.database, two)).map(({ signInName }) => signInName)).toEqual([
      'second',
      'clerk@example.go.th',
    ]);
  });

  test.each([
    ['sign-in-name', { signInName: 'สมศรี' }],
    ['person-name', { personName: ' ' }],
    ['member-already', { signInName: 'first' }],
  ] as const)('is refused for the %s', async (kind, typed) => {
    const { one, first, invite } = await openTwo();
    expect(await invite(first, one, typed)).toEqual(refused(kind));
  });

  test('stands once for a name and agency; another link voids the earlier, and withdrawing voids all', async () => {
    const { desk, one, two, first, second, invite, invited, acceptNew, record } = await openTwo();
    const { link } = done(await invite(first, one));
    expect(await invite(first, one)).toEqual(refused('invited-already'));
    const [{ invitationId = '' } = {}] = await invited(one);
    const over = { agencyId: one, invitationId, by: first };
    const again = done(await renewInvitation(desk, over, record('person-invited', first)));
    expect(await acceptNew(link.token)).toEqual(refused('void'));
    const foreign = { agencyId: two, invitationId, by: second };
    expect(await withdrawInvitation(desk, foreign, record('invitation-withdrawn', second))).toEqual(
      refused('not-found'),
    );
    done(await withdrawInvitation(desk, over, record('invitation-withdrawn', first)));
    expect(await acceptNew(again.link.token)).toEqual(refused('void'));
    expect(await withdrawInvitation(desk, over, record('invitation-withdrawn', first))).toEqual(
      refused('not-found'),
    );
  });

  test('is void after a week, and open again by another link', async () => {
    const { desk, one, first, invite, invited, acceptNew, record, time, open } = await openTwo();
    const { link } = done(await invite(first, one));
    time.now = new Date(time.now.getTime() + WEEK_MS);
    expect(await acceptNew(link.token)).toEqual(refused('void'));
    expect(await openInvitation(desk, link.token)).toBeNull();
    const [{ invitationId = '', state } = {}] = await invited(one);
    expect(state).toBe('expired');
    const { person: by } = await open('first');
    const over = { agencyId: one, invitationId, by };
    const again = done(await renewInvitation(desk, over, record('person-invited', by)));
    done(await acceptNew(again.link.token));
  });
});

describe('an account that another agency has made or looks after', () => {
  test('is no way into an agency that invites its name: that takes the invitation’s own link as well', async () => {
    const { desk, one, two, first, second, invite, acceptNew, open, acceptAs } = await openTwo();
    const byFirst = done(await invite(first, one));
    const bySecond = done(await invite(second, two));
    done(await acceptNew(byFirst.link.token));
    const { person, sessionToken } = await open(HEAD);
    expect(person.memberships.map(({ agencyId }) => agencyId)).toEqual([one]);
    expect(await acceptNew(bySecond.link.token)).toEqual(refused('has-account'));
    expect(await acceptAs(bySecond.link.token, first)).toEqual(refused('of-another'));
    done(await acceptAs(bySecond.link.token, person));
    const now = await findPerson(desk, sessionToken);
    expect(now?.memberships.map(({ agencyId }) => agencyId)).toEqual([one, two].sort());
  });

  test('has no open link, and no other session, from the moment it accepts', async () => {
    const { desk, one, two, first, second, invite, join, open, acceptAs, record } = await openTwo();
    const accountId = await join(HEAD, one, ['viewer']);
    const elsewhere = await open(HEAD);
    const reset = done(
      await makeLinkFor(desk, { agencyId: one, accountId, by: first }, record('link-made', first)),
    );
    const { link } = done(await invite(second, two));
    const here = await open(HEAD);
    done(await acceptAs(link.token, here.person));
    const given = { token: reset.token, password: 'another long password' };
    expect(await choosePassword(desk, given, recording('password-chosen'))).toEqual(refused('void'));
    expect(await findPerson(desk, elsewhere.sessionToken)).toBeNull();
    expect(await findPerson(desk, here.sessionToken)).not.toBeNull();
  });

  test('and that comes back to its first agency does so by that agency’s link, not by a password of the other’s', async () => {
    const { desk, one, two, first, second, invite, join, open, acceptAs, record, choose } = await openTwo();
    const accountId = await join(HEAD, one, ['viewer']);
    done(
      await changeRoles(
        desk,
        { agencyId: one, accountId, by: first, roles: [] },
        record('roles-changed', first),
      ),
    );
    const toSecond = done(await invite(second, two));
    done(await acceptAs(toSecond.link.token, (await open(HEAD)).person));
    const back = done(await invite(first, one));
    const managing = { agencyId: two, accountId, by: second };
    const reset = done(await makeLinkFor(desk, managing, record('link-made', second)));
    done(await choose(reset.token));
    expect((await open(HEAD)).person.memberships).toEqual([
      { agencyId: two, roles: ['viewer'], unitIds: [] },
    ]);
    done(await acceptAs(back.link.token, (await open(HEAD)).person));
    expect(await makeLinkFor(desk, managing, record('link-made', second))).toEqual(refused('of-others-too'));
  });

  test('stays in the hands of its agency while another one invites it', async () => {
    const { desk, one, two, first, second, invite, join, record, database } = await openTwo();
    const accountId = await join(HEAD, one, ['viewer']);
    done(await invite(second, two));
    const managing = { agencyId: one, accountId, by: first };
    done(await makeLinkFor(desk, managing, record('link-made', first)));
    done(await disableAccount(desk, managing, record('account-disabled', first)));
    const foreign = { agencyId: two, accountId, by: second };
    expect(await disableAccount(desk, foreign, record('account-disabled', second))).toEqual(
      refused('not-found'),
    );
    expect((await listPeople(database, two)).map(({ signInName }) => signInName)).not.toContain(HEAD);
  });
});

describe('a person', () => {
  test('declines: the agency sees it, the link is void, and who declined stands in the installation’s log', async () => {
    const { desk, database, one, two, second, invite, invited, join, open, acceptAs, record } =
      await openTwo();
    await join(HEAD, one, ['viewer']);
    const { link } = done(await invite(second, two));
    const { person } = await open(HEAD);
    const given = { token: link.token, by: person };
    done(await declineInvitation(desk, given, record('invitation-declined', person)));
    expect(await acceptAs(link.token, person)).toEqual(refused('void'));
    const [{ state, invitationId = '' } = {}] = await invited(two);
    expect(state).toBe('declined');
    const logged = await database
      .selectFrom('audit_event')
      .select('agency_id')
      .where('event', '=', 'invitation-declined')
      .execute();
    expect(logged).not.toContainEqual({ agency_id: two });
    const over = { agencyId: two, invitationId, by: second };
    const again = done(await renewInvitation(desk, over, record('person-invited', second)));
    done(await acceptAs(again.link.token, person));
  });

  test('whose session has ended or who is disabled accepts nothing', async () => {
    const { desk, one, two, first, second, invite, join, open, acceptAs, record } = await openTwo();
    const accountId = await join(HEAD, one, ['viewer']);
    const { person } = await open(HEAD);
    const { link } = done(await invite(second, two));
    done(
      await disableAccount(desk, { agencyId: one, accountId, by: first }, record('account-disabled', first)),
    );
    expect(await acceptAs(link.token, person)).toEqual(refused('not-allowed'));
  });
});

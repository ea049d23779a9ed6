import { expect, test } from 'vitest';
import { acceptScores } from '../test/support/bring-in.ts';
import { eventsOf, isByAccount } from '../test/support/events-of-routes.ts';
import { openHostileProvider } from '../test/support/hostile-provider.ts';
import { NEW_PASSKEY } from '../test/support/passkeys.ts';
import { PASSWORD } from '../test/support/people.ts';
import { ask, beginPlanOf, questionsIn, withUnits } from '../test/support/plan-of-units.ts';
import { codeAt } from '../test/support/second-factor.ts';
import { openServerApp } from '../test/support/server-app.ts';
import { openAuthenticator, optionsIn } from '../test/support/software-authenticator.ts';
import { listChains, verifyLog } from './capabilities/audit/acts.ts';

test('every act upon accounts leaves one event in the chain of its agency or of the installation, by its account', async () => {
  const provider = await openHostileProvider();
  const { desk, database, signedIn, openBrowser, one, two, join, time } = await openServerApp(
    null,
    null,
    provider.settings,
  );
  const manee = await join('manee', one, ['viewer']);
  await join('chujai', two, ['viewer']);
  const headId = await join('head', one, ['executive']);
  const { finance } = await withUnits(desk, one);
  const answering = await join('answering', one, ['coordinator', 'head-of-unit'], [finance.unitId]);
  await beginPlanOf(desk, one, answering, [{ title: 'จัดทำคู่มือ', responsible: [finance.name] }]);
  await acceptScores(desk, one, 'i1,98.78\n');
  await join('governor', two, ['oversight']);
  const [clerk, head, asked] = [await signedIn(), await signedIn('head'), await signedIn('answering')];
  const governor = await signedIn('governor');
  await ask(asked, '/one/desk', `year=2568&unit=${finance.unitId}`);
  const [question = ''] = questionsIn(await (await asked.get('/one/desk/inbox')).text());
  const approval = '/one/desk/approval';
  const named = new Set<string>();
  const all = () => database.selectFrom('audit_event').selectAll().execute();
  const leaves = async (asked: () => Promise<Response>) => {
    const before = (await all()).map(({ hash }) => hash);
    const answer = await asked();
    const left = (await all()).filter(({ hash }) => !before.includes(hash));
    for (const { event, actor, request_id } of left) {
      if (event !== 'edition-proposed') named.add(event);
      expect(actor).toMatchObject({ kind: 'account', accountId: expect.any(String) });
      expect(request_id).toBe(answer.headers.get('x-request-id'));
    }
    return { answer, events: left.map(({ event, agency_id }) => [event, agency_id === one]) };
  };
  const at = `/one/desk/people/${manee}`;
  const acts: [string | null, boolean, () => Promise<Response>][] = [
    [null, true, () => clerk.post(at, { 'role-owner': '1' })],
    ['roles-changed', true, () => clerk.post(at, { 'role-owner': '1', [`unit-${finance.unitId}`]: '1' })],
    [null, true, () => clerk.post(at, { 'role-owner': '1', [`unit-${finance.unitId}`]: '1' })],
    [null, true, () => asked.post(question, { verdict: 'change' })],
    ['question-answered', true, () => asked.post(question, { verdict: 'agree' })],
    [null, true, () => asked.post(question, { verdict: 'agree' })],
    ['account-disabled', true, () => clerk.post(`${at}/disable`)],
    [null, true, () => clerk.post(`${at}/disable`)],
    [null, true, () => clerk.post(`${at}/link`)],
    ['account-enabled', true, () => clerk.post(`${at}/enable`)],
    [null, true, () => clerk.post(`${at}/enable`)],
    ['link-made', true, () => clerk.post(`${at}/link`)],
    ['edition-proposed', true, () => clerk.post(approval)],
    ['edition-returned', true, () => head.post(`${approval}/2567/1/return`, { note: 'แก้ไข' })],
    [null, true, () => head.post(`${approval}/2567/1/return`, { note: 'แก้ไข' })],
    ['edition-proposed', true, () => head.post(approval)],
    [
      'edition-approved',
      true,
      () => head.post(`${approval}/2567/2/approve`, { screenPosition: 'นายก', screenCapacity: 'holds' }),
    ],
    [
      null,
      true,
      () => head.post(`${approval}/2567/2/approve`, { screenPosition: 'นายก', screenCapacity: 'holds' }),
    ],
    ['oversight-exported', false, () => governor.get('/oversight/agencies.csv')],
    [null, false, () => governor.request('/oversight/agencies.csv', { method: 'HEAD' })],
    [null, false, () => openBrowser().signIn('manee', 'wrong')],
    ['signed-in', false, () => openBrowser().signIn('manee')],
    ['session-ended', false, () => clerk.post('/account/sessions', { session: 'others' })],
    [null, false, () => clerk.post('/account/sessions', { session: 'others' })],
  ];
  for (const [event, isOfAgency, act] of acts)
    expect((await leaves(act)).events, event ?? 'nothing').toEqual(
      event === null ? [] : [[event, isOfAgency]],
    );
  const password = { password: PASSWORD, again: PASSWORD };
  const linkIn = async ({ answer }: { answer: Response }) =>
    /\/account\/(link|invitation)\/[\w-]{43}/.exec(await answer.text())?.[0] ?? '';
  const expectEvents = async (asked: () => Promise<Response>, ...events: [string, boolean][]) => {
    const left = await leaves(asked);
    expect(left.events).toEqual(events);
    return left;
  };
  const reset = await linkIn(await expectEvents(() => clerk.post(`${at}/link`), ['link-made', true]));
  await expectEvents(() => openBrowser().post(reset, password), ['password-chosen', false]);
  await expectEvents(() => openBrowser().post(reset, password));

  const invite = (signInName: string) =>
    clerk.post('/one/desk/people', { personName: 'คนใหม่', signInName, 'role-viewer': '1' });
  const asNew = await linkIn(await expectEvents(() => invite('piti'), ['person-invited', true]));
  await expectEvents(() => invite('piti'));
  const accepted = [['password-chosen', false] as const, ['invitation-accepted', true] as const];
  await expectEvents(() => openBrowser().post(asNew, password), ...accepted.map(([...one]) => one));
  await expectEvents(() => openBrowser().post(asNew, password));

  const chujai = await signedIn('chujai');
  const declined = await linkIn(await leaves(() => invite('chujai')));
  await expectEvents(() => chujai.post(`${declined}/decline`), ['invitation-declined', false]);
  await expectEvents(() => chujai.post(`${declined}/decline`));
  const invitedAt = async () =>
    /\/one\/desk\/people\/invited\/[\w-]{36}/.exec(await (await clerk.get('/one/desk/people')).text())?.[0];
  const renewing = async () => clerk.post(`${await invitedAt()}/link`);
  const renewed = await linkIn(await expectEvents(renewing, ['person-invited', true]));
  await expectEvents(() => chujai.post(`${renewed}/answer`), ['invitation-accepted', true]);
  await expectEvents(() => chujai.post(`${renewed}/answer`));
  await leaves(() => invite('nobody'));
  const withdrawn = `${await invitedAt()}/withdraw`;
  await expectEvents(() => clerk.post(withdrawn), ['invitation-withdrawn', true]);
  await expectEvents(() => clerk.post(withdrawn));

  const factor = '/account/second-factor';
  const secret = /name="secret" value="(\w+)"/.exec(await (await head.get(factor)).text())?.[1] ?? '';
  const code = codeAt(secret, time.now);
  await expectEvents(() => head.post(factor, { secret, code: '000000', present: PASSWORD }));
  await expectEvents(() => head.post(factor, { secret, code, present: 'wrong' }));
  const settingUp = () => head.post(factor, { secret, code, present: PASSWORD });
  await expectEvents(settingUp, ['second-factor-set-up', false]);
  await expectEvents(settingUp);
  const fields = { name: 'โน้ตบุ๊ก', present: PASSWORD };
  const asking = await expectEvents(() => head.post(NEW_PASSKEY, fields));
  const passkey = openAuthenticator().make(optionsIn(await asking.answer.text()));
  await expectEvents(() => head.post(NEW_PASSKEY, { ...fields, passkey }), ['passkey-added', false]);
  await expectEvents(() => head.post(NEW_PASSKEY, { ...fields, passkey }));
  const own = /\/account\/second-factor\/passkey\/[\w-]{36}/.exec(await (await head.get(factor)).text())?.[0];
  await expectEvents(() => head.post(`${own}`, { present: 'wrong' }));
  await expectEvents(() => head.post(`${own}`, { present: PASSWORD }), ['passkey-removed', false]);
  await expectEvents(() => head.post(`${own}`, { present: PASSWORD }));
  time.now = new Date(time.now.getTime() + 30_000);
  const both = { present: PASSWORD, code: codeAt(secret, time.now) };
  await expectEvents(() => head.post(`${factor}/codes`, { ...both, code: '000000' }));
  await expectEvents(() => head.post(`${factor}/codes`, both), ['recovery-codes-renewed', false]);
  await expectEvents(() => head.post(`${factor}/codes`, both));
  const lost = `/one/desk/people/${headId}/second-factor`;
  await expectEvents(() => clerk.post(lost), ['second-factor-removed', true]);
  await expectEvents(() => clerk.post(lost));

  const identities = '/account/identities';
  await expectEvents(() => clerk.post(identities, { present: 'wrong' }));
  const leaving = await expectEvents(() => clerk.post(identities, { present: PASSWORD }));
  const way = leaving.answer.headers.get('refresh')?.replace('0; url=', '') ?? '';
  const { pathname, search } = provider.send(way);
  const comingBack = () => clerk.get(pathname + search);
  await expectEvents(comingBack, ['identity-connected', false]);
  await expectEvents(comingBack);
  const list = await (await clerk.get(identities)).text();
  const connected = /\/account\/identities\/[0-9a-f-]{36}/.exec(list)?.[0] ?? '';
  await expectEvents(() => clerk.post(connected, { present: 'wrong' }));
  const disconnecting = () => clerk.post(connected, { present: PASSWORD });
  await expectEvents(disconnecting, ['identity-disconnected', false]);
  await expectEvents(disconnecting);

  const another = { password: 'a password of another kind', again: 'a password of another kind' };
  await expectEvents(() => clerk.post('/account/password', { ...another, present: 'wrong' }));
  const changing = () => clerk.post('/account/password', { ...another, present: PASSWORD });
  await expectEvents(changing, ['password-changed', false]);
  const again = () => clerk.signIn(undefined, another.password);
  await expectEvents(again, ['session-ended', false], ['signed-in', false]);
  await expectEvents(() => clerk.post('/account/sign-out'), ['signed-out', false]);
  expect([...named].sort()).toEqual(eventsOf(isByAccount));
  const verified = await verifyLog(database, await listChains(database), new Set());
  expect(verified.map(({ broken }) => broken)).toEqual([null, null, null]);
});

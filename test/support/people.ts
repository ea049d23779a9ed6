import { uuidv7 } from 'uuidv7';
import { addAgency } from '../../src/capabilities/agency/acts.ts';
import { type Recording, recordingOf, unrecorded } from '../../src/capabilities/audit/acts.ts';
import type { Actor, AuditEventName } from '../../src/capabilities/audit/index.ts';
import {
  acceptAsNew,
  acceptInvitation,
  argon2id,
  beginInstallation,
  choosePassword,
  findPerson,
  invitePerson,
  type PeopleDesk,
  type Person,
  type SignInTry,
  signIn,
} from '../../src/capabilities/people/acts.ts';
import type { Role } from '../../src/capabilities/people/index.ts';
import { openSealing } from '../../src/database/sealing.ts';
import { makeTestFolder, openTestDatabase } from './test-database.ts';

export const PASSWORD = 'ฝนตกที่หน้าต่างบ้านยาย';
export const CLERK = 'clerk@example.go.th';

export const recording = (event: AuditEventName, actor: Actor | null = null): Recording =>
  recordingOf({ event, actor, requestId: uuidv7() });

export const done = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

/** An installation of two agencies with its first administrator, who administers both; a clock that a test can set. */
export async function openInstallation() {
  const { database, pool } = await openTestDatabase();
  const time = { now: new Date('2026-11-28T06:00:00Z') };
  const compared: string[] = [];
  const data = await makeTestFolder();
  const desk: PeopleDesk = {
    database,
    clock: () => time.now,
    sealing: openSealing(data),
    passwords: {
      hash: argon2id.hash,
      verify: (stored, password) => {
        compared.push(stored);
        return argon2id.verify(stored, password);
      },
    },
  };
  const addOne = async (shortName: string, officialName: string) =>
    done(
      await addAgency(
        database,
        {
          shortName,
          isDemo: false,
          now: time.now,
          input: { officialName, kind: 'sao', district: null, province: null, units: [], positions: [] },
        },
        unrecorded,
      ),
    );
  const one = await addOne('one', 'องค์การบริหารส่วนตำบลหนึ่ง');
  const two = await addOne('two', 'องค์การบริหารส่วนตำบลสอง');
  const begin = () =>
    beginInstallation(
      desk,
      { signInName: CLERK, personName: 'สมศรี ใจดี' },
      recording('installation-begun', { kind: 'console' }),
    );
  const link = done(await begin());

  const choose = (token: string, password = PASSWORD) =>
    choosePassword(desk, { token, password }, recording('password-chosen'));
  const tryFrom = (tried: Partial<SignInTry> = {}) =>
    signIn(
      desk,
      {
        signInName: CLERK,
        password: PASSWORD,
        browserToken: null,
        sessionToken: null,
        source: '203.0.113.5',
        userAgent: '',
        ...tried,
      },
      recording('signed-in'),
    );
  /** Opens a session of somebody with the password; gives who they are and their tokens. */
  const open = async (signInName = CLERK) => {
    const tokens = done(await tryFrom({ signInName }));
    const person = await findPerson(desk, tokens.sessionToken);
    if (!person) throw new Error('no session');
    return { ...tokens, person };
  };
  let administrator: Person | null = null;
  /** Somebody with an account and a password, made a member by the first administrator. */
  const join = async (
    signInName: string,
    agencyId: string,
    roles: readonly Role[],
    unitIds: readonly string[] = [],
  ) => {
    // Signed in once for all who join: each password that is tried takes its time.
    administrator ??= (await open()).person;
    const by = administrator;
    const given = { agencyId, by, signInName, personName: `คุณ ${signInName}`, roles, unitIds };
    const record = recording('person-invited', { kind: 'account', accountId: by.accountId });
    const { link } = done(await invitePerson(desk, given, record));
    return accept(link.token, signInName);
  };
  /** Accepts an invitation as its name, with an account or without; gives the account's id. */
  const accept = async (token: string, signInName: string) => {
    const asNew = await acceptAsNew(desk, { token, password: PASSWORD }, recording('invitation-accepted'));
    if (!asNew.ok) {
      const { person: by } = await open(signInName);
      done(await acceptInvitation(desk, { token, by }, recording('invitation-accepted')));
    }
    const { account_id } = await database
      .selectFrom('account.account')
      .select('account_id')
      .where('sign_in_name', '=', signInName)
      .executeTakeFirstOrThrow();
    return account_id;
  };
  return {
    accept,
    data,
    desk,
    database,
    pool,
    time,
    one,
    two,
    begin,
    link,
    choose,
    tryFrom,
    open,
    join,
    compared,
  };
}

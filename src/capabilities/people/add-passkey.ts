import { uuidv7 } from 'uuidv7';
import { hashOf } from '../../database/secret.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { actByPassword } from './act-by-password.ts';
import { holdActing } from './acting-person.ts';
import { findPasskeys } from './find-passkeys.ts';
import { findSecondFactor } from './find-second-factor.ts';
import type { Person } from './find-session.ts';
import { pendingExpiry } from './lifetimes.ts';
import { keepChallenge, takeChallenge } from './passkey-challenge-store.ts';
import { insertPasskey } from './passkey-store.ts';
import type { PeopleDesk } from './people-desk.ts';
import type { PresentRefusal } from './present-password.ts';
import { newRecoveryCodes } from './recovery-code.ts';
import type { RelyingParty } from './relying-party.ts';
import { insertRecoveryCodes } from './second-factor-store.ts';
import { deleteSessions } from './store.ts';
import { type CreationOptions, challengeIn, creationOptions, credentialIn, verifyNew } from './web-authn.ts';

/** Begins to add a passkey, by the present password; gives what the browser is asked. Within five minutes it answers. */
export async function beginPasskey(
  desk: PeopleDesk,
  given: { readonly by: Person; readonly present: string; readonly relyingParty: RelyingParty },
  record: Recording,
): Promise<Result<CreationOptions, PresentRefusal>> {
  const { by, relyingParty } = given;
  return actByPassword(desk, given, record, async (transaction) => {
    const present = await findPasskeys(transaction, by.accountId);
    const options = await creationOptions({ ...by, relyingParty, present });
    await keepChallenge(transaction, {
      ...{ holder: by.sessionId, purpose: 'add', challenge: options.challenge },
      expiresAt: pendingExpiry(desk.clock()),
    });
    return ok(options);
  });
}

/**
 * `late`: nothing was begun in this session, or too long ago. `added`: so it is, by the same answer sent before. `wrong`: no
 * answer to what was asked, or a key in use.
 */
export type AddPasskeyRefusal = { readonly kind: 'ended' | 'late' | 'added' | 'wrong' };

/**
 * Adds the passkey that a browser answers with. With the first second factor of an account come its recovery codes, which
 * are shown once, and all other sessions end: the password alone opened them. Later ones give none.
 */
export const addPasskey = (
  { database, clock }: Pick<PeopleDesk, 'database' | 'clock'>,
  given: {
    readonly by: Person;
    readonly relyingParty: RelyingParty;
    readonly name: string;
    /** As JSON. */
    readonly answer: string;
  },
  record: Recording,
): Promise<Result<readonly string[], AddPasskeyRefusal>> =>
  database.transaction().execute(async (transaction) => {
    const { by, relyingParty, name, answer } = given;
    const { accountId, sessionId } = by;
    if ((await holdActing(transaction, by)) === null) return refuse({ kind: 'ended' });
    const now = clock();
    const challenge = challengeIn(answer);
    if (challenge === null) return refuse({ kind: 'wrong' });
    const asked = { holder: sessionId, purpose: 'add', challenge } as const;
    if (!(await takeChallenge(transaction, asked, now))) {
      const credentialId = credentialIn(answer);
      const own = await findPasskeys(transaction, accountId);
      return refuse({ kind: own.some((each) => each.credentialId === credentialId) ? 'added' : 'late' });
    }
    const told = await verifyNew({ relyingParty, challenge, answer });
    if (told === null) return refuse({ kind: 'wrong' });
    const isFirst = (await findSecondFactor(transaction, accountId)) === null;
    const passkey = { ...told, passkeyId: uuidv7(), rpId: relyingParty.rpId, name, addedAt: now };
    if (!(await insertPasskey(transaction, accountId, passkey))) return refuse({ kind: 'wrong' });
    const codes = isFirst ? newRecoveryCodes() : [];
    if (isFirst) {
      await insertRecoveryCodes(transaction, accountId, codes.map(hashOf));
      await deleteSessions(transaction, accountId, { butNot: sessionId });
    }
    await record(transaction, { agencyId: null, subject: { accountId }, at: now });
    return ok(codes);
  });

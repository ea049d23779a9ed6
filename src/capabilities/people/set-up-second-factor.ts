import { hashOf } from '../../database/secret.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { actByPassword } from './act-by-password.ts';
import { findSecondFactor } from './find-second-factor.ts';
import type { Person } from './find-session.ts';
import type { PeopleDesk } from './people-desk.ts';
import type { PresentRefusal } from './present-password.ts';
import { newRecoveryCodes } from './recovery-code.ts';
import { insertRecoveryCodes, insertSecondFactor } from './second-factor-store.ts';
import { deleteSessions } from './store.ts';
import { parseSecret, stepOfCode } from './time-code.ts';

/** `code`: not the one that the app shows. `there-already`: set up in another window meanwhile. */
export type SetUpRefusal = PresentRefusal | { readonly kind: 'code' | 'there-already' };

/**
 * Gives an account an app as second factor, by the present password and a code that shows that the app has the secret.
 * Nothing is kept of a secret before. With the first second factor come the recovery codes, which are shown once, and all
 * other sessions end: they were opened by the password alone. Beside passkeys none come.
 */
export async function setUpSecondFactor(
  desk: PeopleDesk,
  given: {
    readonly by: Person;
    readonly secret: string;
    readonly code: string;
    readonly present: string;
  },
  record: Recording,
): Promise<Result<readonly string[], SetUpRefusal>> {
  const { by } = given;
  const { accountId, sessionId } = by;
  const secret = parseSecret(given.secret);
  const lastStep = secret === null ? null : await stepOfCode(secret, given.code, desk.clock());
  if (secret === null || lastStep === null) return refuse({ kind: 'code' });
  return actByPassword(desk, given, record, async (transaction) => {
    const sealedSecret = await desk.sealing.seal(secret, accountId);
    const now = desk.clock();
    const isFirst = (await findSecondFactor(transaction, accountId)) === null;
    const factor = { accountId, sealedSecret, lastStep, setUpAt: now };
    if (!(await insertSecondFactor(transaction, factor))) return refuse({ kind: 'there-already' });
    const codes = isFirst ? newRecoveryCodes() : [];
    if (isFirst) {
      await insertRecoveryCodes(transaction, accountId, codes.map(hashOf));
      await deleteSessions(transaction, accountId, { butNot: sessionId });
    }
    await record(transaction, { agencyId: null, subject: { accountId }, at: now });
    return ok(codes);
  });
}

import type { Transaction } from 'kysely';
import type { Sealing } from '../../database/sealing.ts';
import { hashOf } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import { type PasskeyUse, provePasskey } from './prove-passkey.ts';
import { parseRecoveryCode } from './recovery-code.ts';
import { useRecoveryCode, useStep } from './second-factor-store.ts';
import { stepOfCode } from './time-code.ts';

/**
 * What somebody gives as their second factor: a code of the app, or, where this is not empty, a recovery code, or the
 * answer of a browser that has used a passkey.
 */
export type TypedProof = {
  readonly code: string;
  readonly recoveryCode: string;
  readonly passkey?: string;
};

/** `key-lost`: the secret was sealed with a key that is not here, so that only a recovery code can be looked at. */
export type Proof = 'code' | 'passkey' | 'recovery-code' | 'wrong' | 'key-lost';

/**
 * Looks at a second factor and uses it up, within a transaction that holds the account. A code counts once, a recovery
 * code and an answer of a browser, too; an account without a second factor has none that is right.
 */
export async function proveSecondFactor(
  transaction: Transaction<Database>,
  sealing: Sealing,
  given: PasskeyUse & { readonly accountId: string; readonly typed: TypedProof; readonly now: Date },
): Promise<Proof> {
  const { accountId, typed, now } = given;
  if (typed.passkey) {
    const isRight = await provePasskey(transaction, { ...given, answer: typed.passkey });
    return isRight ? 'passkey' : 'wrong';
  }
  if (typed.recoveryCode.trim() !== '') {
    const code = parseRecoveryCode(typed.recoveryCode);
    const isRight = code !== null && (await useRecoveryCode(transaction, accountId, hashOf(code)));
    return isRight ? 'recovery-code' : 'wrong';
  }
  const factor = await transaction
    .selectFrom('account.second_factor')
    .select('sealed_secret')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  if (factor === undefined) return 'wrong';
  const secret = await sealing.open(factor.sealed_secret, accountId);
  if (secret === null) return 'key-lost';
  const step = await stepOfCode(secret, typed.code, now);
  return step !== null && (await useStep(transaction, accountId, step)) ? 'code' : 'wrong';
}

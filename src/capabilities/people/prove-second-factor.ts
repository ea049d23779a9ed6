import type { Transaction } from 'kysely';
import type { Sealing } from '../../database/sealing.ts';
import { hashOf } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import { parseRecoveryCode } from './recovery-code.ts';
import { useRecoveryCode, useStep } from './second-factor-store.ts';
import { stepOfCode } from './time-code.ts';

/** What somebody types as their second factor: a code of the app, or, where this is not empty, a recovery code. */
export type TypedProof = { readonly code: string; readonly recoveryCode: string };

/** `key-lost`: the secret was sealed with a key that is not here, so that only a recovery code can be looked at. */
export type Proof = 'code' | 'recovery-code' | 'wrong' | 'key-lost';

/**
 * Looks at a second factor and uses it up, within a transaction that holds the account. A code counts once, a recovery
 * code, too; an account without a second factor has none that is right.
 */
export async function proveSecondFactor(
  transaction: Transaction<Database>,
  sealing: Sealing,
  given: { readonly accountId: string; readonly typed: TypedProof; readonly now: Date },
): Promise<Proof> {
  const { accountId, typed, now } = given;
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

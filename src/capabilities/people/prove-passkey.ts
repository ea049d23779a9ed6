import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { holderOf, type PasskeyHolder } from './ask-for-passkey.ts';
import { findPasskeys } from './find-passkeys.ts';
import { takeChallenge } from './passkey-challenge-store.ts';
import { updatePasskeyUse } from './passkey-store.ts';
import type { RelyingParty } from './relying-party.ts';
import { challengeIn, credentialIn, verifyUse } from './web-authn.ts';

/** Where a passkey is used. `relyingParty` is null where none can be. */
export type PasskeyUse = { readonly holder: PasskeyHolder; readonly relyingParty: RelyingParty | null };

/**
 * Whether a browser's answer was signed by a passkey of the account, within a transaction that holds the account. Its
 * challenge is used up, whatever comes of it; those of other pages stay. A device whose counter does not go on, as a copy's would not, is refused.
 */
export async function provePasskey(
  transaction: Transaction<Database>,
  given: PasskeyUse & { readonly accountId: string; readonly answer: string; readonly now: Date },
): Promise<boolean> {
  const { accountId, answer, now, relyingParty } = given;
  const challenge = challengeIn(answer);
  if (challenge === null || relyingParty === null) return false;
  const asked = { holder: holderOf(given.holder), purpose: 'prove', challenge } as const;
  if (!(await takeChallenge(transaction, asked, now))) return false;
  const credentialId = credentialIn(answer);
  const passkeys = await findPasskeys(transaction, accountId);
  const passkey = passkeys.find((each) => each.credentialId === credentialId);
  if (passkey === undefined) return false;
  const used = await verifyUse(passkey, { relyingParty, challenge, answer });
  if (used === null) return false;
  await updatePasskeyUse(transaction, passkey.passkeyId, { ...used, now });
  return true;
}

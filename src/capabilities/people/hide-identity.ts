import type { Sealing } from '../../database/sealing.ts';
import type { Identity } from '../../identity-provider/identity-provider.ts';

/** An identity as it is kept: of its subject, which may be a citizen number, a fingerprint alone. */
export type HiddenIdentity = { readonly issuer: string; readonly fingerprint: string };

/** Without the installation's key nobody tells from it who it is, even by trying all numbers. */
export async function hideIdentity(
  sealing: Pick<Sealing, 'fingerprint'>,
  { issuer, subject }: Identity,
): Promise<HiddenIdentity> {
  return { issuer, fingerprint: await sealing.fingerprint(JSON.stringify([issuer, subject])) };
}

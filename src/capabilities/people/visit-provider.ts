import { hashOf, randomToken } from '../../database/secret.ts';
import type { Identity, IdentityProvider } from '../../identity-provider/identity-provider.ts';
import type { ProviderTrouble } from '../../identity-provider/provider-trouble.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { actByPassword } from './act-by-password.ts';
import type { Person } from './find-session.ts';
import { visitExpiry } from './lifetimes.ts';
import type { PeopleDesk } from './people-desk.ts';
import type { PresentRefusal } from './present-password.ts';
import { insertProviderVisit, type ProviderVisit, takeProviderVisit } from './provider-visit-store.ts';

/** The way to the provider, the state that the browser comes back with, and the token by which it alone may. */
export type BegunVisit = { readonly address: string; readonly state: string; readonly visitToken: string };

type Desk = Pick<PeopleDesk, 'database' | 'clock'>;
type Leaving = {
  /** Where the provider sends the browser back to. */
  readonly returnAddress: string;
  readonly next: string;
  /** The network that the browser comes from. */
  readonly source: string;
};

/** Sends a browser to the provider to sign in. */
export const beginSigningIn = (
  desk: Desk,
  provider: IdentityProvider,
  leaving: Leaving,
): Promise<Result<BegunVisit, ProviderTrouble>> => beginVisit(desk, provider, leaving, null);

/**
 * Sends the browser of a person to the provider to connect an identity to their account, by the present password: who has
 * stolen a session would keep the account by an identity of theirs.
 */
export async function beginConnecting(
  desk: PeopleDesk,
  provider: IdentityProvider,
  given: Leaving & { readonly by: Person; readonly present: string },
  record: Recording,
): Promise<Result<BegunVisit, PresentRefusal | { readonly kind: ProviderTrouble }>> {
  const { accountId, sessionId } = given.by;
  const allowed = await actByPassword<null, never>(desk, given, record, async () => ok(null));
  if (!allowed.ok) return allowed;
  const begun = await beginVisit(desk, provider, given, { accountId, sessionId });
  return begun.ok ? begun : refuse({ kind: begun.refusal });
}

async function beginVisit(
  { database, clock }: Desk,
  provider: IdentityProvider,
  { returnAddress, next, source }: Leaving,
  connecting: ProviderVisit['connecting'],
): Promise<Result<BegunVisit, ProviderTrouble>> {
  const begun = await provider.begin(returnAddress);
  if (!begun.ok) return begun;
  const { state, nonce, codeVerifier, address } = begun.value;
  const visitToken = randomToken();
  const now = clock();
  await insertProviderVisit(database, {
    ...{ nonce, codeVerifier, next, connecting, now, expiresAt: visitExpiry(now) },
    ...{ stateHash: hashOf(state), browserHash: hashOf(visitToken), sourceHash: hashOf(source) },
  });
  return ok({ address, state, visitToken });
}

/**
 * Who came back from the provider, and on which visit. A visit is used up by coming back, whatever came of it. `void`: it
 * was used before, its time is over, or another browser began it. Where the provider could not say who came, the visit is
 * given as well.
 */
export async function endVisit(
  { database, clock }: Desk,
  provider: IdentityProvider,
  given: { readonly returned: URL; readonly visitToken: string | null },
): Promise<
  Result<
    { readonly identity: Identity; readonly visit: ProviderVisit },
    { readonly kind: 'void' | ProviderTrouble; readonly visit: ProviderVisit | null }
  >
> {
  const state = given.returned.searchParams.get('state');
  if (state === null || given.visitToken === null) return refuse({ kind: 'void', visit: null });
  const by = { stateHash: hashOf(state), browserHash: hashOf(given.visitToken), now: clock() };
  const visit = await takeProviderVisit(database, by);
  if (visit === null) return refuse({ kind: 'void', visit });
  const { nonce, codeVerifier } = visit;
  const finished = await provider.finish(given.returned, { state, nonce, codeVerifier });
  return finished.ok ? ok({ identity: finished.value, visit }) : refuse({ kind: finished.refusal, visit });
}

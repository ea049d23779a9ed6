import type { Identity, IdentityProvider } from '../../../identity-provider/identity-provider.ts';
import { addressOf } from '../../../routes.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { ownPath } from '../../../web/own-path.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { connectIdentity } from '../connect-identity.ts';
import { findPerson } from '../find-session.ts';
import { signInByIdentity } from '../sign-in-by-identity.ts';
import { endVisit } from '../visit-provider.ts';
import type { PeoplePagesDeps } from './people-pages.ts';
import { respondToTrouble } from './provider-trouble.page.tsx';

/** GET: the browser comes back from the identity provider, to be signed in or to have an identity connected. */
export const returnFromProvider =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { desk, access, provider } = deps;
    if (provider === null) return respondWithFailure(c, 404);
    const returned = new URL(
      addressOf('providerReturn', {}) + new URL(c.req.url).search,
      'http://here.invalid',
    );
    const whole = new URL(access.addressFor(c, returned.pathname + returned.search));
    const state = whole.searchParams.get('state') ?? '';
    const visitToken = access.visits.tokenOf(c, state);
    const ended = await endVisit(desk, provider, { returned: whole, visitToken });
    const hasComeBack = ended.ok || ended.refusal.visit !== null;
    if (hasComeBack) access.visits.end(c, state);
    if (!ended.ok) {
      const { kind, visit } = ended.refusal;
      const isConnecting = visit !== null && visit.connecting !== null;
      return respondToTrouble(c, { kind, provider, next: visit?.next ?? '/', isConnecting });
    }
    const { identity, visit } = ended.value;
    return visit.connecting === null
      ? signIn(c, deps, provider, identity, ownPath(visit.next))
      : connect(c, deps, provider, identity, visit.connecting);
  };

async function signIn(
  c: WebContext,
  { desk, access }: PeoplePagesDeps,
  provider: IdentityProvider,
  identity: Identity,
  next: string,
): Promise<Response> {
  const given = { identity, browser: access.describe(c) };
  const signedIn = await signInByIdentity(desk, given, c.get('record'));
  if (signedIn.ok) {
    access.open(c, signedIn.value);
    return c.redirect(next, 303);
  }
  const { refusal } = signedIn;
  if (refusal.kind !== 'second-step')
    return respondToTrouble(c, { kind: refusal.kind, provider, next, isConnecting: false });
  access.keepPending(c, refusal.pendingToken);
  return c.redirect(`${addressOf('signInCode', {})}?${new URLSearchParams({ next })}`, 303);
}

async function connect(
  c: WebContext,
  { desk, access }: PeoplePagesDeps,
  provider: IdentityProvider,
  identity: Identity,
  setOut: { readonly accountId: string; readonly sessionId: string },
): Promise<Response> {
  const { sessionToken } = access.describe(c);
  const by = sessionToken === null ? null : await findPerson(desk, sessionToken, { shortName: null });
  const connected = await connectIdentity(desk, { by, setOut, identity }, c.get('record'));
  const next = addressOf('identities', {});
  if (connected.ok) return c.redirect(`${next}?news=connected`, 303);
  const { kind } = connected.refusal;
  return respondToTrouble(c, { kind, provider, next, isConnecting: kind === 'elsewhere' });
}

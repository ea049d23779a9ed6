import type { Configuration } from 'openid-client';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { isOnThisComputer, type ProviderSettings } from './provider-settings.ts';
import { type ProviderTrouble, type TroubleTold, troubleIn } from './provider-trouble.ts';

/** Loaded when a provider is asked for the first time: where none is set nothing is loaded for it. */
const loadClient = () => import('openid-client');

/** Somebody as a provider knows them: a subject means something together with its issuer alone. */
export type Identity = { readonly issuer: string; readonly subject: string };

/** What has to be the same when a browser comes back: all random, each for one visit. */
export type VisitSecrets = {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
};

export type IdentityProvider = {
  readonly name: string;
  /** Whether an identity is one of this provider's. */
  readonly isIssuer: (issuer: string) => boolean;
  /** Where to send a browser, and what to keep until it comes back to `returnAddress`. */
  readonly begin: (
    returnAddress: string,
  ) => Promise<Result<VisitSecrets & { readonly address: string }, ProviderTrouble>>;
  /** Who came back, by the whole address under which the browser came and what was kept. */
  readonly finish: (returned: URL, kept: VisitSecrets) => Promise<Result<Identity, ProviderTrouble>>;
  /** Whether the provider answers and describes itself as it must; nobody is sent there. */
  readonly check: () => Promise<Result<null, ProviderTrouble>>;
};

/** How long each answer of the provider may take: somebody waits for the page. */
const PATIENCE_SECONDS = 5;
/** How far its clock and ours may be apart. */
const CLOCKS_APART_SECONDS = 60;
/** How long what the provider says of itself is good. */
const KNOWN_FOR_MS = 3_600_000;
/** A subject is at most 255 characters of ASCII (OpenID Connect Core 1.0, section 2). */
const SUBJECT = /^[\x20-\x7e]{1,255}$/;

/**
 * An identity provider by OpenID Connect: authorization code with PKCE, state and nonce; the identity token's signature,
 * issuer, audience and times are checked. Asked when it is first needed, so that one that is away keeps nobody else out.
 * `onTrouble` is told what went wrong, without anything of a person or a secret.
 */
export function openIdentityProvider(
  settings: ProviderSettings,
  given: {
    readonly onTrouble?: ((told: TroubleTold) => void) | undefined;
    readonly patienceSeconds?: number;
    readonly ticks?: () => number;
  } = {},
): IdentityProvider {
  const { onTrouble = () => {}, patienceSeconds = PATIENCE_SECONDS, ticks = () => performance.now() } = given;
  let known: { readonly asked: Promise<Configuration>; readonly at: number } | null = null;

  const discover = (): Promise<Configuration> => {
    if (known !== null && ticks() - known.at < KNOWN_FOR_MS) return known.asked;
    const asked = askForConfiguration(settings, patienceSeconds);
    known = { asked, at: ticks() };
    // The next who needs it asks again.
    asked.catch(() => {
      known = null;
    });
    return asked;
  };

  const tell = (error: unknown): { readonly ok: false; readonly refusal: ProviderTrouble } => {
    const told = troubleIn(error);
    if (told.trouble !== 'cancelled') onTrouble(told);
    return refuse(told.trouble);
  };

  return {
    name: settings.name,
    isIssuer: (issuer) => new URL(issuer).href === new URL(settings.issuer).href,
    begin: async (returnAddress) => {
      try {
        const client = await loadClient();
        const configuration = await discover();
        const kept = {
          state: client.randomState(),
          nonce: client.randomNonce(),
          codeVerifier: client.randomPKCECodeVerifier(),
        };
        const { href: address } = client.buildAuthorizationUrl(configuration, {
          redirect_uri: returnAddress,
          scope: settings.scope,
          state: kept.state,
          nonce: kept.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(kept.codeVerifier),
          code_challenge_method: 'S256',
        });
        return ok({ ...kept, address });
      } catch (error) {
        return tell(error);
      }
    },
    finish: async (returned, { state, nonce, codeVerifier }) => {
      try {
        const client = await loadClient();
        const tokens = await client.authorizationCodeGrant(await discover(), returned, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined || !SUBJECT.test(claims.sub))
          throw new Error('no subject of the right shape');
        return ok({ issuer: claims.iss, subject: claims.sub });
      } catch (error) {
        return tell(error);
      }
    },
    check: async () => {
      try {
        await discover();
        return ok(null);
      } catch (error) {
        return tell(error);
      }
    },
  };
}

async function askForConfiguration(
  { issuer, clientId, clientSecret }: ProviderSettings,
  timeout: number,
): Promise<Configuration> {
  const client = await loadClient();
  const insecure = isOnThisComputer(issuer) ? [client.allowInsecureRequests] : [];
  const found = await client.discovery(new URL(issuer), clientId, undefined, undefined, {
    timeout,
    execute: insecure,
  });
  const server = found.serverMetadata();
  // Basic is what a provider takes that names none (OpenID Connect Discovery 1.0, section 3).
  const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const configuration = new client.Configuration(
    server,
    clientId,
    { [client.clockTolerance]: CLOCKS_APART_SECONDS },
    taken.includes('client_secret_basic')
      ? client.ClientSecretBasic(clientSecret)
      : client.ClientSecretPost(clientSecret),
  );
  configuration.timeout = timeout;
  for (const allow of insecure) allow(configuration);
  client.enableNonRepudiationChecks(configuration);
  return configuration;
}

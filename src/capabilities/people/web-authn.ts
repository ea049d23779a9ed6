import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { Passkey } from './passkey.ts';
import type { RelyingParty } from './relying-party.ts';

/** Loaded when the first passkey is added or used: where there is none nothing is loaded for it. */
const loadWebAuthn = () => import('@simplewebauthn/server');

/** What a browser is asked, as JSON of the Web Authentication API. `challenge`: what the device has to sign. */
export type CreationOptions = PublicKeyCredentialCreationOptionsJSON;
export type RequestOptions = PublicKeyCredentialRequestOptionsJSON;

/** EdDSA, ES256, RS256: what devices have. */
const ALGORITHMS = [-8, -7, -257];

/** What devices show as the name of the product. */
const NAME = 'Prongsai';

/** A browser's answer is a few kilobytes long. */
const LONGEST_ANSWER = 32_768;

const answerShape = z.looseObject({
  id: z.string(),
  rawId: z.string(),
  type: z.string(),
  response: z.looseObject({ clientDataJSON: z.string() }),
});

type Device = Pick<Passkey, 'credentialId' | 'transports'>;

const known = ({ credentialId, transports }: Device) => ({
  id: credentialId,
  transports: transports as AuthenticatorTransport[],
});

/** How long a browser waits for its person, in milliseconds. */
const PATIENCE_MS = 2 * 60_000;

/** Asks a browser for a new passkey, on none of the devices that have one. */
export async function creationOptions(given: {
  readonly relyingParty: RelyingParty;
  readonly accountId: string;
  readonly signInName: string;
  readonly personName: string;
  readonly present: readonly Device[];
}): Promise<CreationOptions> {
  const { generateRegistrationOptions } = await loadWebAuthn();
  return generateRegistrationOptions({
    rpName: NAME,
    rpID: given.relyingParty.rpId,
    userID: new TextEncoder().encode(given.accountId),
    userName: given.signInName,
    userDisplayName: given.personName,
    timeout: PATIENCE_MS,
    attestationType: 'none',
    excludeCredentials: given.present.map(known),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  });
}

/** Asks a browser for one of these passkeys. */
export async function requestOptions(
  { rpId }: RelyingParty,
  passkeys: readonly Device[],
): Promise<RequestOptions> {
  const { generateAuthenticationOptions } = await loadWebAuthn();
  return generateAuthenticationOptions({
    rpID: rpId,
    allowCredentials: passkeys.map(known),
    userVerification: 'required',
    timeout: PATIENCE_MS,
  });
}

type Asked = { readonly relyingParty: RelyingParty; readonly challenge: string; readonly answer: string };

/** What a device tells of a new passkey; null when it is not an answer to this challenge under this origin. */
export async function verifyNew({
  relyingParty,
  challenge,
  answer,
}: Asked): Promise<Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports'> | null> {
  const response = parseAnswer(answer);
  if (response === null) return null;
  const { verifyRegistrationResponse } = await loadWebAuthn();
  const verified = await verifyRegistrationResponse({
    response: response as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: relyingParty.origin,
    expectedRPID: relyingParty.rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => null);
  if (!verified?.verified) return null;
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  const transports = z.array(z.string()).max(10).safeParse(response.response.transports);
  return {
    credentialId: id,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    counter,
    transports: transports.success ? transports.data : [],
  };
}

/** How often a passkey was used by now, as its device tells; null when it did not sign this challenge under this origin. */
export async function verifyUse(
  passkey: Passkey,
  { relyingParty, challenge, answer }: Asked,
): Promise<{ readonly counter: number } | null> {
  const response = parseAnswer(answer);
  if (response === null) return null;
  const { verifyAuthenticationResponse } = await loadWebAuthn();
  const verified = await verifyAuthenticationResponse({
    response: response as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: relyingParty.origin,
    expectedRPID: relyingParty.rpId,
    requireUserVerification: true,
    credential: {
      ...known(passkey),
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
    },
  }).catch(() => null);
  return verified?.verified ? { counter: verified.authenticationInfo.newCounter } : null;
}

/** The credential that a browser's answer names; null for what is no answer of one. */
export const credentialIn = (answer: string): string | null => parseAnswer(answer)?.id ?? null;

const clientDataShape = z.looseObject({ challenge: z.string().regex(/^[\w-]{1,255}$/) });

/** The challenge that a browser's answer says it was asked to sign; null for what is no answer. Not proven yet. */
export function challengeIn(answer: string): string | null {
  const told = parseAnswer(answer)?.response.clientDataJSON ?? '';
  try {
    return clientDataShape.parse(JSON.parse(Buffer.from(told, 'base64url').toString())).challenge;
  } catch {
    return null;
  }
}

function parseAnswer(text: string): z.infer<typeof answerShape> | null {
  if (text.length > LONGEST_ANSWER) return null;
  try {
    return answerShape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { ProviderSettings } from '../../src/identity-provider/provider-settings.ts';

type Claims = Readonly<Record<string, unknown>>;

/** What the provider does wrong. */
export type Misbehaviour = {
  /** Changes the claims of its tokens. */
  readonly claims?: (right: Claims) => Claims;
  /** Changes what it says of itself. */
  readonly metadata?: (right: Claims) => Claims;
  /** Signs with a key that it does not publish. */
  readonly signsWithAnother?: true;
  /** Signs nothing, and says so. */
  readonly alg?: 'none';
  /** Answers this path with a status and nothing useful. */
  readonly fails?: { readonly path: string; readonly status: number };
  /** Never answers this path. */
  readonly hangs?: string;
  /** Begins to answer this path and never ends. */
  readonly trickles?: string;
};

const newKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const [OWN, ANOTHER] = [newKeys(), newKeys()];
const encode = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');

function tokenOf(claims: Claims, key: KeyObject, alg: 'RS256' | 'none'): string {
  const signed = `${encode({ alg, kid: 'own' })}.${encode(claims)}`;
  if (alg === 'none') return `${signed}.`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
}

/** A provider on this computer that gives whoever asks a token for `somsri`, and does one thing wrong. */
export async function openHostileProvider(wrong: Misbehaviour = {}) {
  const asked: string[] = [];
  let nonce: string | null = null;
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === wrong.hangs) return;
    response.setHeader('content-type', 'application/json');
    if (path === wrong.trickles) {
      response.write('{');
      return;
    }
    if (path === wrong.fails?.path) {
      response.statusCode = wrong.fails.status;
      response.end('{}');
      return;
    }
    const content = { '/.well-known/openid-configuration': metadata, '/keys': keys, '/token': tokens }[path];
    response.end(JSON.stringify(content?.()));
  };
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  onTestFinished(close);

  const metadata = () => {
    const endpoints = {
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
    };
    const right = { issuer, ...endpoints, id_token_signing_alg_values_supported: ['RS256'] };
    return wrong.metadata?.(right) ?? right;
  };
  const keys = () => ({ keys: [{ ...OWN.publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256' }] });
  const tokens = () => {
    const now = Math.floor(Date.now() / 1000);
    const right = { iss: issuer, sub: 'somsri', aud: 'prongsai', iat: now, exp: now + 300, nonce };
    const key = wrong.signsWithAnother ? ANOTHER.privateKey : OWN.privateKey;
    const id_token = tokenOf(wrong.claims?.(right) ?? right, key, wrong.alg ?? 'RS256');
    return { access_token: 'of no use', token_type: 'Bearer', id_token };
  };
  const settings: ProviderSettings = {
    ...{ issuer, clientId: 'prongsai', clientSecret: 'secret', name: 'ThaID', scope: 'openid' },
  };
  /** Sends a browser back from an address that it was sent to, with a code and the nonce that stood there. */
  const send = (address: string): URL => {
    const { searchParams } = new URL(address);
    nonce = searchParams.get('nonce');
    const back = new URL(searchParams.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({ code: 'c', state: searchParams.get('state') ?? '' }).toString();
    return back;
  };
  return { settings, send, asked, close };
}

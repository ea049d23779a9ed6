import { ok, type Result, refuse } from '../../kernel/result.ts';

/** For whom a passkey signs: a host name (RP ID), and the origin that the browser has to show. */
export type RelyingParty = { readonly rpId: string; readonly origin: string };

/** `address`: the host is an IP address; `insecure`: neither https nor this computer's own name. */
export type RelyingPartyRefusal = { readonly kind: 'address' | 'insecure' };

/**
 * Whether browsers let passkeys be used under an origin (WebAuthn Level 3, RP ID: a valid domain; Secure Contexts: https,
 * or localhost).
 */
export function relyingPartyOf(shownAt: string): Result<RelyingParty, RelyingPartyRefusal> {
  const { hostname, origin, protocol } = new URL(shownAt);
  // What the URL standard takes for an IPv4 address it has written out in figures by now.
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) return refuse({ kind: 'address' });
  const isOwnName = hostname === 'localhost' || hostname.endsWith('.localhost');
  if (protocol !== 'https:' && !isOwnName) return refuse({ kind: 'insecure' });
  return ok({ rpId: hostname, origin });
}

import { z } from 'zod';

/** An identity provider that people may sign in by, and how we are registered with it. */
export type ProviderSettings = {
  /** Its address, under which it describes itself. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it. */
  readonly name: string;
  readonly scope: string;
};

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address leads to this computer: there alone a provider is asked without encryption. */
export const isOnThisComputer = (address: string): boolean =>
  URL.canParse(address) && LOOPBACK.has(new URL(address).hostname);

const isIssuer = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, username, password } = new URL(text);
  const isSecret = protocol === 'https:' || (protocol === 'http:' && isOnThisComputer(text));
  return isSecret && search + hash + username + password === '';
};

/** The settings of an identity provider in the environment. */
export const providerEnvironment = {
  PRONGSAI_OIDC_ISSUER: z.string().refine(isIssuer).optional(),
  PRONGSAI_OIDC_CLIENT_ID: z.string().optional(),
  PRONGSAI_OIDC_CLIENT_SECRET: z.string().optional(),
  PRONGSAI_OIDC_NAME: z.string().max(60).optional(),
  PRONGSAI_OIDC_SCOPE: z
    .string()
    .refine((scope) => scope.split(' ').includes('openid'))
    .optional(),
};

export type ProviderSetting = keyof typeof providerEnvironment;

const NEEDED = [
  'PRONGSAI_OIDC_ISSUER',
  'PRONGSAI_OIDC_CLIENT_ID',
  'PRONGSAI_OIDC_CLIENT_SECRET',
  'PRONGSAI_OIDC_NAME',
] as const satisfies readonly ProviderSetting[];

type Given = { readonly [Name in ProviderSetting]?: string | undefined };

/** The provider that is asked for, null for none; or which settings are missing beside those that are given. */
export function providerOf(
  given: Given,
): { readonly provider: ProviderSettings | null } | { readonly missing: readonly ProviderSetting[] } {
  const {
    PRONGSAI_OIDC_ISSUER: issuer,
    PRONGSAI_OIDC_CLIENT_ID: clientId,
    PRONGSAI_OIDC_CLIENT_SECRET: clientSecret,
    PRONGSAI_OIDC_NAME: name,
    PRONGSAI_OIDC_SCOPE: scope,
  } = given;
  if ([issuer, clientId, clientSecret, name, scope].every((one) => one === undefined))
    return { provider: null };
  if (issuer === undefined || clientId === undefined || clientSecret === undefined || name === undefined)
    return { missing: NEEDED.filter((setting) => given[setting] === undefined) };
  return { provider: { issuer, clientId, clientSecret, name, scope: scope ?? 'openid' } };
}

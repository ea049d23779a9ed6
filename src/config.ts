import { join, resolve } from 'node:path';
import { z } from 'zod';
import {
  type ProviderSettings,
  providerEnvironment,
  providerOf,
} from './identity-provider/provider-settings.ts';
import { ok, type Result, refuse } from './kernel/result.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Where the program is installed: the folder that holds migrations, rulebooks and, by default, the data. */
export const INSTALLATION = join(import.meta.dirname, '..');

export const DEFAULT_PORT = 8567;

const isOrigin = (text: string): boolean =>
  URL.canParse(text) &&
  ['http:', 'https:'].includes(new URL(text).protocol) &&
  new URL(text).href === `${new URL(text).origin}/`;

const isSmtpUrl = (text: string): boolean => {
  if (!/^smtps?:\/\/[^/]/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  try {
    // A percent sign that stands for itself has to be written as %25.
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
};

const environment = z.object({
  PRONGSAI_DATA: z.string().optional(),
  HOST: z.enum(['127.0.0.1', '::1', 'localhost']).default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .optional(),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin)
    .transform((url) => new URL(url).origin)
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  SMTP_URL: z.string().refine(isSmtpUrl).optional(),
  MAIL_FROM: z.email().optional(),
  ...providerEnvironment,
  TRUST_PROXY: z
    .enum(['true', 'false'])
    .transform((word) => word === 'true')
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
});

/** A mail server, with what is needed to be let in, and whom mail comes from. */
export type SmtpSettings = { readonly url: string; readonly from: string };

export type Config = {
  /** The folder of all that is kept; absolute. */
  readonly data: string;
  readonly host: '127.0.0.1' | '::1' | 'localhost';
  /** 0 lets the system choose; null means the default, or any other when that one is taken. */
  readonly port: number | null;
  /** The origin under which a proxy shows the program, null without one. */
  readonly publicUrl: string | null;
  /** An outer PostgreSQL; null starts the embedded one. */
  readonly databaseUrl: string | null;
  /** Null where no mail can be sent. */
  readonly mail: SmtpSettings | null;
  /** By whom people may sign in beside their password; null for nobody. */
  readonly provider: ProviderSettings | null;
  /** Whether to believe what a proxy says of a request's host and source; null when nobody has said so. */
  readonly trustProxy: boolean | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
};

type Setting = keyof z.input<typeof environment>;

export type ConfigFault =
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'wrong'; readonly name: Exclude<Setting, 'PRONGSAI_DATA'> }
  /** Needed beside others that are set. */
  | { readonly kind: 'missing'; readonly name: string };

/**
 * The configuration that the environment asks for. An empty value counts as absent. Refuses with every fault at
 * once; a `PRONGSAI_…` that does not exist is a fault, since a misspelt setting would be ignored in silence.
 */
export function parseConfig(variables: Record<string, string | undefined>): Result<Config, ConfigFault[]> {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
  const faults: ConfigFault[] = Object.keys(given)
    .filter((name) => name.startsWith('PRONGSAI_') && !(name in environment.shape))
    .map((name) => ({ kind: 'unknown', name }));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
    for (const name of environment.keyof().options) {
      if (name !== 'PRONGSAI_DATA' && wrong.has(name)) faults.push({ kind: 'wrong', name });
    }
  } else if ((parsed.data.SMTP_URL === undefined) !== (parsed.data.MAIL_FROM === undefined))
    faults.push({ kind: 'wrong', name: 'MAIL_FROM' });
  const asked = providerOf(parsed.data ?? {});
  if (parsed.success && 'missing' in asked)
    faults.push(...asked.missing.map((name) => ({ kind: 'missing', name }) as const));
  if (!parsed.success || faults.length > 0) return refuse(faults);
  const { PRONGSAI_DATA, HOST, PORT, PUBLIC_URL, DATABASE_URL, TRUST_PROXY, LOG_LEVEL, SMTP_URL, MAIL_FROM } =
    parsed.data;
  return ok({
    data: resolve(PRONGSAI_DATA ?? join(INSTALLATION, 'data')),
    host: HOST,
    port: PORT ?? null,
    publicUrl: PUBLIC_URL ?? null,
    databaseUrl: DATABASE_URL ?? null,
    mail: SMTP_URL === undefined || MAIL_FROM === undefined ? null : { url: SMTP_URL, from: MAIL_FROM },
    provider: 'provider' in asked ? asked.provider : null,
    trustProxy: TRUST_PROXY ?? null,
    logLevel: LOG_LEVEL,
  });
}

/**
 * Whether somebody has to say first if the proxy is to be believed: without its word everybody who signs in comes from
 * the proxy, and failures of one would be those of all.
 */
export const isProxyUnsettled = ({
  publicUrl,
  trustProxy,
}: Pick<Config, 'publicUrl' | 'trustProxy'>): boolean => publicUrl !== null && trustProxy === null;

import type { Hono } from 'hono';
import { findAgencySummary } from './capabilities/agency/acts.ts';
import { recordingOf } from './capabilities/audit/acts.ts';
import type { IntakeDesk } from './capabilities/intake/acts.ts';
import type { Config } from './config.ts';
import { createApp } from './web/app.tsx';
import type { AppDeps } from './web/app-deps.ts';
import type { Assets } from './web/assets.ts';
import { openDeskAccess } from './web/desk-access.ts';
import { onlyOwnHost } from './web/own-host.ts';
import { onlyOwnPages } from './web/same-site.ts';
import { securityHeaders } from './web/security-headers.ts';
import type { WebEnv } from './web/web-env.ts';

export type Composed = {
  readonly app: Hono<WebEnv>;
  /** The path of a new one-time link. Any earlier link is void from now on. */
  readonly newLink: () => string;
};

/**
 * The desk as one app with its real gate: who may open what is decided here and in the table of contents, for the
 * server and for the tests alike. Listens to nothing.
 */
export function compose({
  config,
  desk,
  ...given
}: {
  readonly config: Pick<Config, 'data' | 'publicUrl' | 'trustProxy'>;
  readonly desk: IntakeDesk;
  readonly assets: Assets;
  /** Told the path of the next one-time link when one has been used. */
  readonly onLinkUsed: (nextLink: string) => void;
} & Pick<AppDeps, 'logFault'>): Composed {
  const access = openDeskAccess({
    data: config.data,
    now: desk.clock,
    isHttps: config.publicUrl?.startsWith('https:') ?? false,
    onLinkUsed: given.onLinkUsed,
  });
  const app = createApp({
    desk,
    assets: given.assets,
    findAgency: async (shortName) => {
      const agency = await findAgencySummary(desk.database, shortName);
      return agency && { ...agency, name: agency.officialName };
    },
    may: (c, permission) => permission === 'anyone' || access.isOpenTo(c),
    guards: [securityHeaders, onlyOwnHost(config), onlyOwnPages, access.guard],
    logFault: given.logFault,
    recordingOf: (doing) => recordingOf({ ...doing, actor: { kind: 'desk' } }),
  });
  return { app, newLink: access.newLink };
}

import type { Hono } from 'hono';
import { findAgencySummary } from './capabilities/agency/acts.ts';
import { recordingOf } from './capabilities/audit/acts.ts';
import { countWaiting } from './capabilities/consultation/acts.ts';
import { openLatestRulebook } from './capabilities/help/acts.ts';
import type { IntakeDesk } from './capabilities/intake/acts.ts';
import { noticeWriters, tellingOf, untold } from './capabilities/notices/acts.ts';
import { ASKED_LINK, argon2id, askedLinkWriter, deleteLinksOfNobody } from './capabilities/people/acts.ts';
import type { Config } from './config.ts';
import { openSealing } from './database/sealing.ts';
import { openIdentityProvider } from './identity-provider/identity-provider.ts';
import type { TroubleTold } from './identity-provider/provider-trouble.ts';
import { type Mailer, openMailer } from './mail/send-mail.ts';
import { type MailRound, sendWaitingMails } from './mail/send-waiting-mails.ts';
import { createApp } from './web/app.tsx';
import type { AppDeps } from './web/app-deps.ts';
import type { Assets } from './web/assets.ts';
import { openDeskAccess } from './web/desk-access.ts';
import type { Gate } from './web/gate.ts';
import { onlyOwnHost } from './web/own-host.ts';
import { onlyOwnPages } from './web/same-site.ts';
import { securityHeaders } from './web/security-headers.ts';
import { actorOf } from './web/sender.ts';
import { openServerAccess } from './web/server-access.tsx';
import type { WebEnv } from './web/web-env.ts';
import { writeAskedLink } from './web/write-asked-link.ts';

export type Composed = {
  readonly app: Hono<WebEnv>;
  /** The path of a new one-time link, null on a server. Any earlier link is void from now on. */
  readonly newLink: (() => string) | null;
  /** Sends the mails that wait, until `stop` is aborted; null where no mail is sent. */
  readonly sendMails: ((stop?: AbortSignal) => Promise<MailRound>) | null;
};

/**
 * Desk or server as one app with its real gate: who may open what is decided here and in the table of contents, for the
 * program and for the tests alike. Listens to nothing.
 */
export function compose({
  config,
  desk,
  mode,
  ...given
}: {
  readonly mode: Gate['mode'];
  readonly config: Pick<Config, 'data' | 'publicUrl' | 'trustProxy'> &
    Partial<Pick<Config, 'mail' | 'provider'>>;
  readonly desk: IntakeDesk;
  readonly assets: Assets;
  /** Told the path of the next one-time link when one has been used. */
  readonly onLinkUsed: (nextLink: string) => void;
  /** Told what went wrong with the identity provider. */
  readonly onProviderTrouble?: (told: TroubleTold) => void;
} & Pick<AppDeps, 'logFault'>): Composed {
  const { data, publicUrl } = config;
  const shown = { publicUrl, trustProxy: config.trustProxy ?? false };
  const isHttps = publicUrl?.startsWith('https:') ?? false;
  const access =
    mode === 'desk'
      ? openDeskAccess({ data, now: desk.clock, isHttps, onLinkUsed: given.onLinkUsed })
      : openServerAccess({ desk, data, shown });
  const mailer = config.mail ? openMailer(config.mail) : null;
  const app = createApp({
    desk,
    assets: given.assets,
    findAgency: async (shortName) => {
      const agency = await findAgencySummary(desk.database, shortName);
      return agency && { ...agency, name: agency.officialName };
    },
    latestRulebook: openLatestRulebook(),
    countWaiting: (agencyId, unitIds) => countWaiting(desk.database, agencyId, unitIds),
    tellingOf: (c) =>
      'describe' in access && mailer !== null
        ? tellingOf(desk.database, {
            by: actorOf(c.get('sender')),
            origin: () => new URL(access.addressFor(c, '/')).origin,
            requestId: c.get('requestId'),
          })
        : untold,
    server:
      'describe' in access
        ? {
            desk: { ...desk, passwords: argon2id, sealing: openSealing(data) },
            access,
            mailer,
            provider: config.provider
              ? openIdentityProvider(config.provider, { onTrouble: given.onProviderTrouble })
              : null,
          }
        : null,
    gate: access.gate,
    shown,
    guards: [securityHeaders, onlyOwnHost(shown), onlyOwnPages],
    logFault: given.logFault,
    recordingOf,
  });
  return {
    app,
    newLink: 'newLink' in access ? access.newLink : null,
    sendMails: mode === 'desk' || mailer === null ? null : (stop) => sendMails(desk, mailer, stop),
  };
}

/** A round of the mails that wait: links that people have asked for, and notices. */
async function sendMails(
  { database, clock }: IntakeDesk,
  mailer: Mailer,
  stop?: AbortSignal,
): Promise<MailRound> {
  await deleteLinksOfNobody(database);
  const writers = {
    [ASKED_LINK]: askedLinkWriter({ database, clock }, writeAskedLink),
    ...noticeWriters(database),
  };
  return sendWaitingMails({ database, clock, mailer, writers }, stop);
}

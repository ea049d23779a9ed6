import type { Context, Handler } from 'hono';
import type { Recording } from '../capabilities/audit/acts.ts';
import type { Telling } from '../capabilities/notices/acts.ts';
import type { Rulebook } from '../capabilities/rulebook/index.ts';
import type { Language } from '../kernel/localized.ts';
import type { Messages } from '../messages/messages.ts';
import type { Assets } from './assets.ts';
import type { Sender } from './sender.ts';

/** The agency whose desk is shown, as the frame of a page names it. */
export type AgencyHead = {
  readonly agencyId: string;
  /** As in the address: ASCII, never reused. */
  readonly shortName: string;
  readonly name: string;
  /** Made-up data; every page says so. */
  readonly isDemo: boolean;
};

/** What each request carries once the app has let it in. */
export type WebEnv = {
  readonly Variables: {
    requestId: string;
    language: Language;
    words: Messages;
    assets: Assets;
    /** Null for a stranger, and where no route answered. */
    sender: Sender | null;
    /** Null outside an agency's desk. */
    agency: AgencyHead | null;
    /** Records the act of this request; throws where the route names no event. */
    record: Recording;
    /** How people are told by mail of the act of this request, and how many; nobody where no mail is sent. */
    telling: Telling;
    /** How many questions to these units of an agency wait for an answer. */
    countWaiting: (agencyId: string, unitIds: readonly string[]) => Promise<number>;
    /** Of which help speaks; null where no rulebook of the program can be used. */
    latestRulebook: () => Promise<Rulebook | null>;
    /** Null where no route answered. */
    route: string | null;
  };
};

export type WebContext = Context<WebEnv>;
export type WebHandler = Handler<WebEnv>;

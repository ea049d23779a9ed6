import type { MiddlewareHandler } from 'hono';
import type { Recording } from '../capabilities/audit/acts.ts';
import type { Actor, AuditEventName } from '../capabilities/audit/index.ts';
import type { Telling } from '../capabilities/notices/acts.ts';
import type { Rulebook } from '../capabilities/rulebook/index.ts';
import type { Assets } from './assets.ts';
import type { Gate } from './gate.ts';
import type { Shown } from './own-host.ts';
import type { AgencyHead, WebContext, WebEnv } from './web-env.ts';

export type AppDeps = {
  readonly assets: Assets;
  readonly findAgency: (shortName: string) => Promise<AgencyHead | null>;
  /** How many questions to these units of an agency wait for an answer. */
  readonly countWaiting: (agencyId: string, unitIds: readonly string[]) => Promise<number>;
  /** Of which help speaks; null where no rulebook of the program can be used. */
  readonly latestRulebook: () => Promise<Rulebook | null>;
  /** How people are told of what a request does, once its sender is known. */
  readonly tellingOf: (c: WebContext) => Telling;
  readonly gate: Gate;
  readonly shown: Shown;
  /** Run before everything else: security headers, the check of the Host header. */
  readonly guards: readonly MiddlewareHandler<WebEnv>[];
  /** Told of every fault of the program itself, with the request's id. */
  readonly logFault: (fault: unknown, requestId: string) => void;
  /**
   * What the act of a request is recorded with, under the event that its route names; `actor` is null for a stranger,
   * whom the act alone can come to know.
   */
  readonly recordingOf: (doing: {
    readonly event: AuditEventName;
    readonly actor: Actor | null;
    readonly requestId: string;
  }) => Recording;
};

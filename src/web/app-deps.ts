import type { MiddlewareHandler } from 'hono';
import type { Recording } from '../capabilities/audit/acts.ts';
import type { AuditEventName } from '../capabilities/audit/index.ts';
import type { Permission } from '../routes.ts';
import type { Assets } from './assets.ts';
import type { AgencyHead, WebContext, WebEnv } from './web-env.ts';

export type AppDeps = {
  readonly assets: Assets;
  readonly findAgency: (shortName: string) => Promise<AgencyHead | null>;
  /** Whether the request's sender holds the permission. */
  readonly may: (c: WebContext, permission: Permission) => boolean | Promise<boolean>;
  /** Run before everything else: security headers, the check of the Host header, the desk's one-time link. */
  readonly guards: readonly MiddlewareHandler<WebEnv>[];
  /** Told of every fault of the program itself, with the request's id. */
  readonly logFault: (fault: unknown, requestId: string) => void;
  /** What the act of a request is recorded with, under the event that its route names. */
  readonly recordingOf: (doing: { readonly event: AuditEventName; readonly requestId: string }) => Recording;
};

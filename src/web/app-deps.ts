import type { MiddlewareHandler } from 'hono';
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
  /** Told of every act that a route's `audit` names, after it was answered without a refusal and changed something. */
  readonly recordAct: (act: {
    readonly event: string;
    readonly agency: string | null;
    readonly requestId: string;
  }) => void | Promise<void>;
};

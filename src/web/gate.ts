import type { MiddlewareHandler } from 'hono';
import type { Sender } from './sender.ts';
import type { WebContext, WebEnv } from './web-env.ts';

/** Who is let in, and what is said to those who are not: of a desk by its one-time link, of a server by accounts. */
export type Gate = {
  readonly mode: 'desk' | 'server';
  /** Null for a stranger. */
  readonly senderOf: (c: WebContext) => Sender | null | Promise<Sender | null>;
  readonly answerStranger: (c: WebContext) => Response | Promise<Response>;
  /** Run for every request, before its route is looked for. */
  readonly guards: readonly MiddlewareHandler<WebEnv>[];
};

import type { HttpBindings } from '@hono/node-server';
import { sourceOfAddress } from '../capabilities/people/index.ts';
import type { WebContext } from './web-env.ts';

/** This computer. */
const HERE = '127.0.0.1';

/**
 * The network that a request comes from. Behind a trusted proxy the last address that `X-Forwarded-For` names, which the
 * proxy itself wrote: those before it were sent by anybody. Where that is no address, the connection's own; where the
 * connection has none either, as on a pipe, this computer.
 */
export function sourceOf(c: WebContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return sourceOfAddress(forwarded ?? '') ?? sourceOfAddress(incoming?.socket.remoteAddress ?? '') ?? HERE;
}

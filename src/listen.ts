import { createServer, type Server } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { type Config, DEFAULT_PORT } from './config.ts';
import { ok, type Result, refuse } from './kernel/result.ts';

export type ListenRefusal =
  | { readonly kind: 'port-taken'; readonly port: number }
  | { readonly kind: 'cannot-listen'; readonly host: string; readonly reason: string };

export type Listening = {
  /** `http://127.0.0.1:8567`, without a slash at the end. */
  readonly origin: string;
  /** Takes no more requests, lets those under way finish for a while, then cuts them off. */
  readonly close: () => Promise<void>;
};

const FINISH_MS = 5000;

/** Serves an app; without a port of the person's choice the usual one or, when that is taken, any other. */
export async function listen(
  fetch: (request: Request, connection: HttpBindings) => Response | Promise<Response>,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<Result<Listening, ListenRefusal>> {
  const server = createServer(
    getRequestListener((request, connection) => fetch(request, connection as HttpBindings)),
  );
  let fault = await tryPort(server, host, port ?? DEFAULT_PORT);
  if (fault?.code === 'EADDRINUSE' && port === null) fault = await tryPort(server, host, 0);
  if (fault?.code === 'EADDRINUSE') return refuse({ kind: 'port-taken', port: port ?? DEFAULT_PORT });
  if (fault !== null) return refuse({ kind: 'cannot-listen', host, reason: fault.message });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a web server has a port');
  const name = host === '::1' ? '[::1]' : host;
  return ok({ origin: `http://${name}:${address.port}`, close: () => close(server) });
}

function tryPort(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), FINISH_MS);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}

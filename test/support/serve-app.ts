import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';

type Served = { readonly origin: string; readonly close: () => Promise<void> };

/** Serves an app on a free port of this computer. */
export function serveApp(fetch: (request: Request) => Response | Promise<Response>): Promise<Served> {
  return new Promise((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
  });
}

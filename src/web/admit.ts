import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Route } from '../routes.ts';
import type { AppDeps } from './app-deps.ts';
import { respondToClosedDesk } from './closed-desk.tsx';
import { respondWithFailure } from './failure.tsx';
import { isSameOrigin } from './same-origin.ts';
import type { WebEnv } from './web-env.ts';

const MEGABYTE = 1024 * 1024;

/** Most bytes of a request's body. An upload may hold a file of 25 MB and the fields around it. */
const BODY_LIMITS = { form: 2 * MEGABYTE, upload: 26 * MEGABYTE } as const;

/**
 * What a request passes before its route answers: who sent it, where from, how large it is, which agency it means.
 * An agency that does not exist is told apart from an address that does not exist by nobody.
 */
export function admit(deps: AppDeps, name: string, route: Route): MiddlewareHandler<WebEnv>[] {
  const pass: MiddlewareHandler<WebEnv> = async (c, next) => {
    c.set('route', name);
    if (!(await deps.may(c, route.permission))) return respondToClosedDesk(c, 'noSession');
    const changes = route.method !== 'GET';
    if (changes && !isSameOrigin(c.req.raw.headers, new URL(c.req.url).host))
      return respondWithFailure(c, 403);
    const shortName = c.req.param('agency');
    if (shortName !== undefined) {
      const agency = await deps.findAgency(shortName);
      if (!agency) return respondWithFailure(c, 404);
      c.set('agency', agency);
    }
    const { audit } = route;
    if (audit !== null) c.set('record', deps.recordingOf({ event: audit, requestId: c.get('requestId') }));
    await next();
  };
  if (!route.body) return [pass];
  const limit: MiddlewareHandler<WebEnv> = bodyLimit({
    maxSize: BODY_LIMITS[route.body],
    onError: (c) => respondWithFailure(c, 413),
  });
  return [pass, limit];
}

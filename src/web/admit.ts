import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Route } from '../routes.ts';
import type { AppDeps } from './app-deps.ts';
import { respondWithFailure } from './failure.tsx';
import { shownToOf } from './forms.tsx';
import { respondToOtherPerson } from './kept-form.tsx';
import { isSameOrigin } from './same-origin.ts';
import { actorOf, mayUse, sees } from './sender.ts';
import type { WebEnv, WebHandler } from './web-env.ts';

const MEGABYTE = 1024 * 1024;

/** Most bytes of a request's body. An upload may hold a file of 25 MB and the fields around it. */
const BODY_LIMITS = { form: 2 * MEGABYTE, upload: 26 * MEGABYTE } as const;

/**
 * What a request passes before its route answers: who sent it, where from, how large it is, to whom its form was shown,
 * which agency it means, what the sender may do there. An agency that does not exist is told apart from an address that
 * does not exist by nobody, and neither is one of which the sender is no member. A stranger is answered before anything
 * of theirs is read, and before any agency is looked for: by `toStranger`, where the address has a public page. What anyone
 * may read finds its agency itself, since most of it is kept ready.
 */
export function admit(
  deps: AppDeps,
  name: string,
  route: Route,
  toStranger: WebHandler = (c) => deps.gate.answerStranger(c),
): MiddlewareHandler<WebEnv>[] {
  const { permission, method, body, audit } = route;
  const identify: MiddlewareHandler<WebEnv> = async (c, next) => {
    c.set('route', name);
    const sender = permission === 'anyone' ? null : await deps.gate.senderOf(c);
    if (permission !== 'anyone' && sender === null) return toStranger(c, next);
    c.set('sender', sender);
    if (method !== 'GET' && !isSameOrigin(c.req.raw.headers, deps.shown)) return respondWithFailure(c, 403);
    await next();
  };
  const permit: MiddlewareHandler<WebEnv> = async (c, next) => {
    const sender = c.get('sender');
    if (method !== 'GET' && sender?.kind === 'account') {
      const { accountId, personName } = sender.person;
      if ((await shownToOf(c)) !== accountId) return respondToOtherPerson(c, personName);
    }
    const shortName = c.req.param('agency');
    if (shortName !== undefined && permission !== 'anyone') {
      const agency = await deps.findAgency(shortName);
      if (!agency || !sees(sender, agency.agencyId)) return respondWithFailure(c, 404);
      c.set('agency', agency);
    }
    if (!mayUse(sender, permission, c.get('agency')?.agencyId ?? null))
      return respondWithFailure(c, 'notAllowed');
    const doing = { actor: actorOf(sender), requestId: c.get('requestId') };
    c.set('telling', deps.tellingOf(c));
    if (audit !== null) c.set('record', deps.recordingOf({ event: audit, ...doing }));
    await next();
  };
  if (!body) return [identify, permit];
  const limit: MiddlewareHandler<WebEnv> = bodyLimit({
    maxSize: BODY_LIMITS[body],
    onError: (c) => respondWithFailure(c, 413),
  });
  return [identify, limit, permit];
}

import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { uuidv7 } from 'uuidv7';
import type { Recording } from '../capabilities/audit/acts.ts';
import { oversightPages } from '../capabilities/oversight/pages/index.ts';
import { peoplePages } from '../capabilities/people/pages/index.ts';
import { type Route, type RouteName, routes } from '../routes.ts';
import { admit } from './admit.ts';
import type { AppDeps } from './app-deps.ts';
import { failureFor, respondWithFailure, toldOf } from './failure.tsx';
import { type HandlerDeps, handlersFor, publicDeskFor, strangersPages } from './handlers.ts';
import { chooseLanguage, speakAsAddressed } from './language.ts';
import type { WebEnv, WebHandler } from './web-env.ts';

/** A route and what answers it; `toStranger`: whoever has not signed in, where they get a public page. */
export type Mounted = {
  readonly name: string;
  readonly route: Route;
  readonly handler: WebHandler;
  readonly toStranger?: WebHandler | undefined;
};

/** Nobody acts unseen: an act whose route names no event is a fault of the table of contents. */
const unnamed: Recording = () => Promise.reject(new Error('the route of this act names no audit event'));

/** The whole web side of the product, as a function from request to answer. A desk has no addresses of a server. */
export function createApp(deps: AppDeps & HandlerDeps): Hono<WebEnv> {
  const published = publicDeskFor(deps);
  const handlers: Partial<Record<RouteName, WebHandler>> = {
    ...handlersFor(deps, published),
    ...(deps.server && { ...peoplePages(deps.server), ...oversightPages(deps.desk) }),
  };
  const toStrangers: Partial<Record<RouteName, WebHandler>> = deps.server ? strangersPages(published) : {};
  return mount(
    deps,
    Object.entries(routes).flatMap(([name, route]) => {
      const handler = handlers[name as RouteName];
      return handler ? [{ name, route, handler, toStranger: toStrangers[name as RouteName] }] : [];
    }),
  );
}

/** An app of any routes; tests mount their own. */
export function mount(deps: AppDeps, mounted: readonly Mounted[]): Hono<WebEnv> {
  const app = new Hono<WebEnv>({ strict: false });
  app.use(async (c, next) => {
    c.set('requestId', uuidv7());
    c.set('assets', deps.assets);
    c.set('sender', null);
    c.set('agency', null);
    c.set('route', null);
    c.set('record', unnamed);
    c.set('countWaiting', deps.countWaiting);
    c.set('latestRulebook', deps.latestRulebook);
    c.header('X-Request-Id', c.get('requestId'));
    await next();
  });
  app.use(chooseLanguage);
  for (const guard of [...deps.guards, ...deps.gate.guards]) app.use(guard);
  app.use(compress());

  for (const { name, route, handler, toStranger } of mounted) {
    const speak = route.isAlikeForAll ? [speakAsAddressed] : [];
    app.on(route.method, [route.path], ...speak, ...admit(deps, name, route, toStranger), handler);
  }
  for (const path of new Set(mounted.map(({ route }) => route.path))) {
    const methods = mounted.filter(({ route }) => route.path === path).map(({ route }) => route.method);
    app.all(path, (c) => {
      c.header(
        'Allow',
        methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', '),
      );
      return respondWithFailure(c, 405);
    });
  }

  app.notFound((c) => respondWithFailure(c, 404));
  app.onError((fault, c) => {
    if (fault instanceof HTTPException) return respondWithFailure(c, failureFor(fault.status));
    deps.logFault(fault, c.get('requestId'));
    return respondWithFailure(c, toldOf(fault));
  });
  return app;
}

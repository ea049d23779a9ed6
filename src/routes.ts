import { rememberShort } from './kernel/thai/remember-short.ts';
import { accountRoutes } from './routes/account.ts';
import { agencyRoutes } from './routes/agency.ts';
import { analysisRoutes } from './routes/analysis.ts';
import { approvalRoutes } from './routes/approval.ts';
import { consultationRoutes } from './routes/consultation.ts';
import { publicRoutes, publishingRoutes } from './routes/disclosure.ts';
import { helpRoutes } from './routes/help.ts';
import { intakeRoutes } from './routes/intake.ts';
import { oversightRoutes } from './routes/oversight.ts';
import { peopleRoutes } from './routes/people.ts';
import { planRoutes } from './routes/plan.ts';
import { reportRoutes } from './routes/report.ts';
import type { Route } from './routes/route.ts';

export type { Permission, Route } from './routes/route.ts';

/**
 * The table of contents: every address of the product, who may use it, and what the audit log says when it was used.
 * It holds data alone, so that everything may import it to make links; `web/handlers.ts` says what answers each.
 */
export const routes = {
  asset: { method: 'GET', path: '/assets/:file', permission: 'anyone', audit: null },
  start: { method: 'GET', path: '/', permission: 'signed-in', audit: null, isPublicToo: true },
  ...helpRoutes,
  ...accountRoutes,
  ...oversightRoutes,
  overview: { method: 'GET', path: '/:agency/desk', permission: 'read', audit: null },
  ...intakeRoutes,
  whatIf: { method: 'GET', path: '/:agency/desk/what-if', permission: 'read', audit: null },
  ...analysisRoutes,
  ...planRoutes,
  ...consultationRoutes,
  rulebook: { method: 'GET', path: '/:agency/desk/rulebook', permission: 'read', audit: null },
  ...agencyRoutes,
  ...peopleRoutes,
  ...reportRoutes,
  ...publishingRoutes,
  ...approvalRoutes,
  ...publicRoutes,
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;

/** The addresses that a desk does not have. */
export type ServerRouteName = {
  [Name in RouteName]: (typeof routes)[Name] extends { readonly only: 'server' } ? Name : never;
}[RouteName];

/** The addresses at which a stranger gets a public page. */
export type StrangerRouteName = {
  [Name in RouteName]: (typeof routes)[Name] extends { readonly isPublicToo: true } ? Name : never;
}[RouteName];

/** Where the one-time link leads; its token follows as a segment. */
export const OPENING_PATH = '/open';

/** The first segments of addresses that are the program's own: an agency of such a short name could not be reached. */
export const OWN_SEGMENTS: ReadonlySet<string> = new Set(
  [OPENING_PATH, ...Object.values(routes).map(({ path }) => path)]
    .map((path) => path.split('/')[1] ?? '')
    .filter((segment) => segment !== '' && !segment.startsWith(':')),
);

/** The folder of an agency's desk; its overview is the desk's first page. */
export const deskOf = (agency: string): string => `/${encodeURIComponent(agency)}/desk`;

type ParameterOf<Path extends string> = Path extends `${infer Segment}/${infer Rest}`
  ? ParameterOf<Segment> | ParameterOf<Rest>
  : Path extends `:${infer Name}{${string}`
    ? Name
    : Path extends `:${infer Name}`
      ? Name
      : never;

export type Parameters<Name extends RouteName> = Readonly<
  Record<ParameterOf<(typeof routes)[Name]['path']>, string>
>;

/** The address of a route: `addressOf('asset', { file: 'a.css' })` is `/assets/a.css`. */
export function addressOf<Name extends RouteName>(name: Name, parameters: Parameters<Name>): string {
  const given: Readonly<Record<string, string>> = parameters;
  return piecesOf(routes[name].path)
    .map((piece, at) => (at % 2 === 0 ? piece : encodeURIComponent(given[piece] ?? '')))
    .join('');
}

/** A path as what stands between its parameters, in turn with their names; a long page asks for one a thousand times. */
const piecesOf = rememberShort((path): readonly string[] => path.split(/:([a-z]+)(?:\{[^/]*\})?/i));

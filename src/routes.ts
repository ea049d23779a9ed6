/**
 * The table of contents: every address of the product, who may use it, and what the audit log says when it was used.
 * It holds data alone, so that everything may import it to make links; `web/handlers.ts` says what answers each.
 */

/** `anyone`: without any check; `desk`: whoever opened the program by its one-time link. */
export type Permission = 'anyone' | 'desk';

export type Route = {
  readonly method: 'GET' | 'POST';
  /** Segments, `:name` for a parameter. A path under `/:agency/` is answered only for an agency that exists. */
  readonly path: `/${string}`;
  readonly permission: Permission;
  /** The event written to the audit log, null for what changes nothing. */
  readonly audit: string | null;
  /** What a POST may carry: a `form` of text, or an `upload` of files. */
  readonly body?: 'form' | 'upload';
};

export const routes = {
  asset: { method: 'GET', path: '/assets/:file', permission: 'anyone', audit: null },
  start: { method: 'GET', path: '/', permission: 'desk', audit: null },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;

/** The folder of an agency's desk; its overview is the desk's first page. */
export const deskOf = (agency: string): string => `/${encodeURIComponent(agency)}/desk`;

type ParameterOf<Path extends string> = Path extends `${infer Segment}/${infer Rest}`
  ? ParameterOf<Segment> | ParameterOf<Rest>
  : Path extends `:${infer Name}`
    ? Name
    : never;

export type Parameters<Name extends RouteName> = Readonly<
  Record<ParameterOf<(typeof routes)[Name]['path']>, string>
>;

/** The address of a route: `addressOf('asset', { file: 'a.css' })` is `/assets/a.css`. */
export function addressOf<Name extends RouteName>(name: Name, parameters: Parameters<Name>): string {
  const given: Readonly<Record<string, string>> = parameters;
  return routes[name].path.replace(/:([a-z]+)/gi, (_, parameter: string) =>
    encodeURIComponent(given[parameter] ?? ''),
  );
}

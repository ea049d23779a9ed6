import type { AuditEventName } from './capabilities/audit/index.ts';

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
  /**
   * What the audit log says of an act, which records it with its change. Null for what changes nothing, and for what is
   * still being typed: that becomes an act when it is handed in.
   */
  readonly audit: AuditEventName | null;
  /** What a POST may carry: a `form` of text, or an `upload` of files. */
  readonly body?: 'form' | 'upload';
};

export const routes = {
  asset: { method: 'GET', path: '/assets/:file', permission: 'anyone', audit: null },
  start: { method: 'GET', path: '/', permission: 'desk', audit: null },
  overview: { method: 'GET', path: '/:agency/desk', permission: 'desk', audit: null },
  intake: { method: 'GET', path: '/:agency/desk/intake', permission: 'desk', audit: null },
  intakeUpload: {
    method: 'POST',
    path: '/:agency/desk/intake',
    permission: 'desk',
    audit: 'intake-received',
    body: 'upload',
  },
  intakeTemplate: {
    method: 'GET',
    path: '/:agency/desk/intake/template/:form',
    permission: 'desk',
    audit: null,
  },
  intakeTyped: { method: 'GET', path: '/:agency/desk/intake/typed', permission: 'desk', audit: null },
  intakeTypedSave: {
    method: 'POST',
    path: '/:agency/desk/intake/typed',
    permission: 'desk',
    audit: 'intake-received',
    body: 'form',
  },
  // What was typed so far: kept from field to field by script, answered with a part of the page.
  intakeTypedKeep: {
    method: 'POST',
    path: '/:agency/desk/intake/typed/keep',
    permission: 'desk',
    audit: null,
    body: 'form',
  },
  intakeTypedClearing: {
    method: 'GET',
    path: '/:agency/desk/intake/typed/clear',
    permission: 'desk',
    audit: null,
  },
  intakeTypedClear: {
    method: 'POST',
    path: '/:agency/desk/intake/typed/clear',
    permission: 'desk',
    audit: 'typed-emptied',
    body: 'form',
  },
  // Checking and spreading keep the draft; the GET answers a change of language on the page that they gave.
  intakeTypedAgain: {
    method: 'GET',
    path: '/:agency/desk/intake/typed/check',
    permission: 'desk',
    audit: null,
  },
  intakeTypedCheck: {
    method: 'POST',
    path: '/:agency/desk/intake/typed/check',
    permission: 'desk',
    audit: null,
    body: 'form',
  },
  intakePreview: { method: 'GET', path: '/:agency/desk/intake/:intake', permission: 'desk', audit: null },
  intakeCorrect: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake',
    permission: 'desk',
    audit: 'intake-corrected',
    body: 'form',
  },
  intakeAccepting: {
    method: 'GET',
    path: '/:agency/desk/intake/:intake/accept',
    permission: 'desk',
    audit: null,
  },
  intakeAccept: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake/accept',
    permission: 'desk',
    audit: 'intake-accepted',
    body: 'form',
  },
  intakeDiscarding: {
    method: 'GET',
    path: '/:agency/desk/intake/:intake/discard',
    permission: 'desk',
    audit: null,
  },
  intakeDiscard: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake/discard',
    permission: 'desk',
    audit: 'intake-discarded',
    body: 'form',
  },
  intakeWithdrawing: {
    method: 'GET',
    path: '/:agency/desk/intake/:intake/withdraw',
    permission: 'desk',
    audit: null,
  },
  intakeWithdraw: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake/withdraw',
    permission: 'desk',
    audit: 'result-withdrawn',
    body: 'form',
  },
  intakeRevise: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake/revise',
    permission: 'desk',
    audit: 'intake-received',
    body: 'form',
  },
  intakeOriginal: {
    method: 'GET',
    path: '/:agency/desk/intake/:intake/original',
    permission: 'desk',
    audit: null,
  },
  whatIf: { method: 'GET', path: '/:agency/desk/what-if', permission: 'desk', audit: null },
  analysis: { method: 'GET', path: '/:agency/desk/analysis', permission: 'desk', audit: null },
  measures: { method: 'GET', path: '/:agency/desk/measures', permission: 'desk', audit: null },
  rulebook: { method: 'GET', path: '/:agency/desk/rulebook', permission: 'desk', audit: null },
  agencies: { method: 'GET', path: '/agencies', permission: 'desk', audit: null },
  newAgency: { method: 'GET', path: '/agencies/new', permission: 'desk', audit: null },
  addAgency: {
    method: 'POST',
    path: '/agencies/new',
    permission: 'desk',
    audit: 'agency-added',
    body: 'form',
  },
  agency: { method: 'GET', path: '/:agency/desk/agency', permission: 'desk', audit: null },
  changeAgency: {
    method: 'POST',
    path: '/:agency/desk/agency',
    permission: 'desk',
    audit: 'agency-changed',
    body: 'form',
  },
  auditTrail: { method: 'GET', path: '/:agency/desk/agency/history', permission: 'desk', audit: null },
  report: { method: 'GET', path: '/:agency/desk/report', permission: 'desk', audit: null },
  reportFigure: {
    method: 'GET',
    path: '/:agency/desk/report/figures/:figure',
    permission: 'desk',
    audit: null,
  },
  reportFile: {
    method: 'GET',
    path: '/:agency/desk/report/:file',
    permission: 'desk',
    audit: 'report-downloaded',
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;

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

import type { AuditEventName } from './capabilities/audit/index.ts';

/**
 * The table of contents: every address of the product, who may use it, and what the audit log says when it was used.
 * It holds data alone, so that everything may import it to make links; `web/handlers.ts` says what answers each.
 */

/**
 * Who may use an address. `anyone`: without any check; `signed-in`: whoever has signed in, without a role; the others are
 * powers that roles in the agency of the address hold (`people/role.ts`), or above the agencies whoever administers the
 * installation. On a desk, whoever opened the program by its one-time link may use everything.
 */
export type Permission = 'anyone' | 'signed-in' | 'read' | 'prepare' | 'decide' | 'administer';

export type Route = {
  readonly method: 'GET' | 'POST';
  /** Segments, `:name` for a parameter. A path under `/:agency/` is answered only for an agency that exists. */
  readonly path: `/${string}`;
  readonly permission: Permission;
  /** An address that a desk does not have: there are no accounts. */
  readonly only?: 'server';
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
  start: { method: 'GET', path: '/', permission: 'signed-in', audit: null },
  // Signing in, and what everybody decides over their own account.
  signIn: { method: 'GET', path: '/account/sign-in', permission: 'anyone', only: 'server', audit: null },
  signInTry: {
    method: 'POST',
    path: '/account/sign-in',
    permission: 'anyone',
    only: 'server',
    audit: 'signed-in',
    body: 'form',
  },
  signOut: {
    method: 'POST',
    path: '/account/sign-out',
    permission: 'signed-in',
    only: 'server',
    audit: 'signed-out',
    body: 'form',
  },
  linkOpen: {
    method: 'GET',
    path: '/account/link/:token',
    permission: 'anyone',
    only: 'server',
    audit: null,
  },
  linkUse: {
    method: 'POST',
    path: '/account/link/:token',
    permission: 'anyone',
    only: 'server',
    audit: 'password-chosen',
    body: 'form',
  },
  sessions: {
    method: 'GET',
    path: '/account/sessions',
    permission: 'signed-in',
    only: 'server',
    audit: null,
  },
  sessionsEnd: {
    method: 'POST',
    path: '/account/sessions',
    permission: 'signed-in',
    only: 'server',
    audit: 'session-ended',
    body: 'form',
  },
  overview: { method: 'GET', path: '/:agency/desk', permission: 'read', audit: null },
  intake: { method: 'GET', path: '/:agency/desk/intake', permission: 'read', audit: null },
  intakeUpload: {
    method: 'POST',
    path: '/:agency/desk/intake',
    permission: 'prepare',
    audit: 'intake-received',
    body: 'upload',
  },
  intakeTemplate: {
    method: 'GET',
    path: '/:agency/desk/intake/template/:form',
    permission: 'read',
    audit: null,
  },
  intakeTyped: { method: 'GET', path: '/:agency/desk/intake/typed', permission: 'prepare', audit: null },
  intakeTypedSave: {
    method: 'POST',
    path: '/:agency/desk/intake/typed',
    permission: 'prepare',
    audit: 'intake-received',
    body: 'form',
  },
  // What was typed so far: kept from field to field by script, answered with a part of the page.
  intakeTypedKeep: {
    method: 'POST',
    path: '/:agency/desk/intake/typed/keep',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  intakeTypedClearing: {
    method: 'GET',
    path: '/:agency/desk/intake/typed/clear',
    permission: 'prepare',
    audit: null,
  },
  intakeTypedClear: {
    method: 'POST',
    path: '/:agency/desk/intake/typed/clear',
    permission: 'prepare',
    audit: 'typed-emptied',
    body: 'form',
  },
  // Checking and spreading keep the draft; the GET answers a change of language on the page that they gave.
  intakeTypedAgain: {
    method: 'GET',
    path: '/:agency/desk/intake/typed/check',
    permission: 'prepare',
    audit: null,
  },
  intakeTypedCheck: {
    method: 'POST',
    path: '/:agency/desk/intake/typed/check',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  intakePreview: { method: 'GET', path: '/:agency/desk/intake/:intake', permission: 'read', audit: null },
  intakeCorrect: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake',
    permission: 'prepare',
    audit: 'intake-corrected',
    body: 'form',
  },
  intakeAccepting: {
    method: 'GET',
    path: '/:agency/desk/intake/:intake/accept',
    permission: 'decide',
    audit: null,
  },
  intakeAccept: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake/accept',
    permission: 'decide',
    audit: 'intake-accepted',
    body: 'form',
  },
  intakeDiscarding: {
    method: 'GET',
    path: '/:agency/desk/intake/:intake/discard',
    permission: 'prepare',
    audit: null,
  },
  intakeDiscard: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake/discard',
    permission: 'prepare',
    audit: 'intake-discarded',
    body: 'form',
  },
  intakeWithdrawing: {
    method: 'GET',
    path: '/:agency/desk/intake/:intake/withdraw',
    permission: 'decide',
    audit: null,
  },
  intakeWithdraw: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake/withdraw',
    permission: 'decide',
    audit: 'result-withdrawn',
    body: 'form',
  },
  intakeRevise: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake/revise',
    permission: 'prepare',
    audit: 'intake-received',
    body: 'form',
  },
  intakeOriginal: {
    method: 'GET',
    path: '/:agency/desk/intake/:intake/original',
    permission: 'read',
    audit: null,
  },
  whatIf: { method: 'GET', path: '/:agency/desk/what-if', permission: 'read', audit: null },
  analysis: { method: 'GET', path: '/:agency/desk/analysis', permission: 'read', audit: null },
  // The paragraphs of the analysis as people write them. What was typed so far is kept by script, answered with a part of
  // the page.
  paragraph: {
    method: 'GET',
    path: '/:agency/desk/analysis/:year/:topic/:kind',
    permission: 'prepare',
    audit: null,
  },
  paragraphSave: {
    method: 'POST',
    path: '/:agency/desk/analysis/:year/:topic/:kind',
    permission: 'prepare',
    audit: 'analysis-paragraph-edited',
    body: 'form',
  },
  paragraphKeep: {
    method: 'POST',
    path: '/:agency/desk/analysis/:year/:topic/:kind/keep',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  paragraphDrop: {
    method: 'POST',
    path: '/:agency/desk/analysis/:year/:topic/:kind/drop',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  paragraphComposing: {
    method: 'GET',
    path: '/:agency/desk/analysis/:year/:topic/:kind/compose',
    permission: 'prepare',
    audit: null,
  },
  paragraphCompose: {
    method: 'POST',
    path: '/:agency/desk/analysis/:year/:topic/:kind/compose',
    permission: 'prepare',
    audit: 'analysis-paragraph-composed',
    body: 'form',
  },
  paragraphHistory: {
    method: 'GET',
    path: '/:agency/desk/analysis/:year/:topic/:kind/history',
    permission: 'read',
    audit: null,
  },
  paragraphRestore: {
    method: 'POST',
    path: '/:agency/desk/analysis/:year/:topic/:kind/history',
    permission: 'prepare',
    audit: 'analysis-paragraph-restored',
    body: 'form',
  },
  // The plan of the next year, or what is proposed for it; `:measure` stands after the addresses of its own words.
  measures: { method: 'GET', path: '/:agency/desk/measures', permission: 'read', audit: null },
  planBegin: {
    method: 'POST',
    path: '/:agency/desk/measures',
    permission: 'prepare',
    audit: 'plan-begun',
    body: 'form',
  },
  planAdding: { method: 'GET', path: '/:agency/desk/measures/add', permission: 'prepare', audit: null },
  planAdd: {
    method: 'POST',
    path: '/:agency/desk/measures/add',
    permission: 'prepare',
    audit: 'measure-added',
    body: 'form',
  },
  planTimeline: { method: 'GET', path: '/:agency/desk/measures/timeline', permission: 'read', audit: null },
  // What can be done with the measures that were ticked; the GET answers a change of language there.
  planSeveralAgain: {
    method: 'GET',
    path: '/:agency/desk/measures/several',
    permission: 'prepare',
    audit: null,
  },
  planSeveral: {
    method: 'POST',
    path: '/:agency/desk/measures/several',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  planSeveralChange: {
    method: 'POST',
    path: '/:agency/desk/measures/several/change',
    permission: 'prepare',
    audit: 'measures-changed',
    body: 'form',
  },
  planSeveralRemove: {
    method: 'POST',
    path: '/:agency/desk/measures/several/remove',
    permission: 'prepare',
    audit: 'measures-removed',
    body: 'form',
  },
  measure: { method: 'GET', path: '/:agency/desk/measures/:measure', permission: 'read', audit: null },
  measureEditing: {
    method: 'GET',
    path: '/:agency/desk/measures/:measure/edit',
    permission: 'prepare',
    audit: null,
  },
  measureSave: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/edit',
    permission: 'prepare',
    audit: 'measure-changed',
    body: 'form',
  },
  // What was typed so far: kept from field to field by script, answered with a part of the page.
  measureKeep: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/edit/keep',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  measureDrop: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/edit/drop',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  // Adding, moving and taking away steps of the form; the GET answers a change of language there.
  measureStepsAgain: {
    method: 'GET',
    path: '/:agency/desk/measures/:measure/edit/steps',
    permission: 'prepare',
    audit: null,
  },
  measureSteps: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/edit/steps',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  measureMove: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/move',
    permission: 'prepare',
    audit: 'plan-reordered',
    body: 'form',
  },
  measureDuplicate: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/duplicate',
    permission: 'prepare',
    audit: 'measure-added',
    body: 'form',
  },
  measureRemoving: {
    method: 'GET',
    path: '/:agency/desk/measures/:measure/remove',
    permission: 'prepare',
    audit: null,
  },
  measureRemove: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/remove',
    permission: 'prepare',
    audit: 'measure-removed',
    body: 'form',
  },
  measureHistory: {
    method: 'GET',
    path: '/:agency/desk/measures/:measure/history',
    permission: 'read',
    audit: null,
  },
  measureRestore: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/history',
    permission: 'prepare',
    audit: 'measure-restored',
    body: 'form',
  },
  rulebook: { method: 'GET', path: '/:agency/desk/rulebook', permission: 'read', audit: null },
  agencies: { method: 'GET', path: '/agencies', permission: 'signed-in', audit: null },
  newAgency: { method: 'GET', path: '/agencies/new', permission: 'administer', audit: null },
  addAgency: {
    method: 'POST',
    path: '/agencies/new',
    permission: 'administer',
    audit: 'agency-added',
    body: 'form',
  },
  agency: { method: 'GET', path: '/:agency/desk/agency', permission: 'read', audit: null },
  changeAgency: {
    method: 'POST',
    path: '/:agency/desk/agency',
    permission: 'prepare',
    audit: 'agency-changed',
    body: 'form',
  },
  auditTrail: { method: 'GET', path: '/:agency/desk/agency/history', permission: 'read', audit: null },
  // The people of an agency: whom it lets in, and as what.
  people: {
    method: 'GET',
    path: '/:agency/desk/people',
    permission: 'administer',
    only: 'server',
    audit: null,
  },
  peopleInvite: {
    method: 'POST',
    path: '/:agency/desk/people',
    permission: 'administer',
    only: 'server',
    audit: 'person-invited',
    body: 'form',
  },
  person: {
    method: 'GET',
    path: '/:agency/desk/people/:person',
    permission: 'administer',
    only: 'server',
    audit: null,
  },
  personRoles: {
    method: 'POST',
    path: '/:agency/desk/people/:person',
    permission: 'administer',
    only: 'server',
    audit: 'roles-changed',
    body: 'form',
  },
  personDisable: {
    method: 'POST',
    path: '/:agency/desk/people/:person/disable',
    permission: 'administer',
    only: 'server',
    audit: 'account-disabled',
    body: 'form',
  },
  personEnable: {
    method: 'POST',
    path: '/:agency/desk/people/:person/enable',
    permission: 'administer',
    only: 'server',
    audit: 'account-enabled',
    body: 'form',
  },
  // A link is shown once, in answer to the POST; the GET answers a change of language there.
  personLinkShown: {
    method: 'GET',
    path: '/:agency/desk/people/:person/link',
    permission: 'administer',
    only: 'server',
    audit: null,
  },
  personLink: {
    method: 'POST',
    path: '/:agency/desk/people/:person/link',
    permission: 'administer',
    only: 'server',
    audit: 'link-made',
    body: 'form',
  },
  report: { method: 'GET', path: '/:agency/desk/report', permission: 'read', audit: null },
  reportFigure: {
    method: 'GET',
    path: '/:agency/desk/report/figures/:figure',
    permission: 'read',
    audit: null,
  },
  reportFile: {
    method: 'GET',
    path: '/:agency/desk/report/:file',
    permission: 'read',
    audit: 'report-downloaded',
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;

/** The addresses that a desk does not have. */
export type ServerRouteName = {
  [Name in RouteName]: (typeof routes)[Name] extends { readonly only: 'server' } ? Name : never;
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

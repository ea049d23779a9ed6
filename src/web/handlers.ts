import {
  addNewAgency,
  changeAgency,
  openDirectory,
  openStart,
  positionPages,
  showAgency,
  showNewAgency,
} from '../capabilities/agency/pages/index.ts';
import { analysisPage, paragraphPages } from '../capabilities/analysis/pages/index.ts';
import { approvalPages } from '../capabilities/approval/pages/index.ts';
import { computedScores } from '../capabilities/assessment/index.ts';
import { overviewPage, whatIfPage } from '../capabilities/assessment/pages/index.ts';
import { auditTrailPage } from '../capabilities/audit/pages/index.ts';
import { consultationAsides, consultationPages } from '../capabilities/consultation/pages/index.ts';
import {
  disclosurePages,
  openReadyAnswers,
  type PublicDesk,
  showPublicDirectory,
} from '../capabilities/disclosure/pages/index.ts';
import { helpPage, serverGuide, yearGuide } from '../capabilities/help/pages/index.ts';
import type { IntakeDesk } from '../capabilities/intake/acts.ts';
import { intakePages, showAgencyRulebook } from '../capabilities/intake/pages/index.ts';
import { letterheadPages } from '../capabilities/letterhead/pages/index.ts';
import { paperTemplatePages } from '../capabilities/paper-templates/pages/index.ts';
import { joinAsFounder, listPeople, namesOf } from '../capabilities/people/acts.ts';
import type { PeoplePagesDeps } from '../capabilities/people/pages/index.ts';
import { planPages } from '../capabilities/plan/pages/index.ts';
import { suggestionPages } from '../capabilities/suggestions/pages/index.ts';
import { showReport } from '../documents/pages/report.page.tsx';
import { downloadReport, showReportFigure } from '../documents/pages/report-files.ts';
import type { RouteName, ServerRouteName, StrangerRouteName } from '../routes.ts';
import type { AppDeps } from './app-deps.ts';
import { respondWithFailure } from './failure.tsx';
import type { WebHandler } from './web-env.ts';

/** What pages need of the world; grows with the pages. */
export type HandlerDeps = Pick<AppDeps, 'shown' | 'logFault' | 'latestRulebook'> & {
  /** Where intakes and results are kept, and the hour. */
  readonly desk: IntakeDesk;
  /** What the pages of accounts need; null on a desk, which has none. */
  readonly server: PeoplePagesDeps | null;
};

/** What public pages need of the world: one store of answers that are kept ready, for all of them. */
export const publicDeskFor = ({ desk, shown, logFault, server }: HandlerDeps): PublicDesk => ({
  ...desk,
  publicUrl: shown.publicUrl,
  isServer: server !== null,
  logFault,
  ready: openReadyAnswers(desk.database, {
    ticks: () => performance.now(),
    onAway: (fault) => logFault(fault, 'public pages'),
  }),
});

/** What a server answers to whoever has not signed in, where they get a public page. */
export const strangersPages = (published: PublicDesk): Record<StrangerRouteName, WebHandler> => ({
  start: showPublicDirectory(published),
});

/** What answers each route of the table of contents but those of accounts: none can be forgotten. */
export function handlersFor(
  deps: HandlerDeps,
  published: PublicDesk,
): Record<Exclude<RouteName, ServerRouteName>, WebHandler> {
  const guide = serverGuide(deps.desk, deps.server && { hasMail: deps.server.mailer !== null });
  const newAgencyDesk = { ...deps.desk, addressFor: deps.server?.access.addressFor ?? null };
  return {
    asset: (c) =>
      c.get('assets').answer(c.req.param('file') ?? '', c.req.header('accept-encoding') ?? '') ??
      respondWithFailure(c, 404),
    help: helpPage(deps),
    ...intakePages(deps.desk, computedScores),
    start: openStart(deps.desk, guide),
    overview: overviewPage(deps.desk, yearGuide(deps.desk)),
    whatIf: whatIfPage(deps.desk),
    analysis: analysisPage(deps.desk),
    ...paragraphPages({ desk: deps.desk, namesOf }),
    ...suggestionPages(deps.desk),
    ...planPages({ ...deps.desk, asides: consultationAsides(deps.desk) }),
    ...consultationPages(deps.desk),
    rulebook: showAgencyRulebook(deps.desk),
    agencies: openDirectory(deps.desk, guide),
    newAgency: showNewAgency(newAgencyDesk),
    addAgency: addNewAgency(newAgencyDesk, joinAsFounder),
    agency: showAgency(deps.desk),
    changeAgency: changeAgency(deps.desk),
    ...positionPages({ ...deps.desk, membersOf: listPeople }),
    ...letterheadPages(deps.desk),
    ...paperTemplatePages(deps.desk),
    auditTrail: auditTrailPage(deps.desk, namesOf),
    ...approvalPages({ ...deps.desk, namesOf }),
    ...disclosurePages(published),
    report: showReport(deps.desk),
    reportFigure: showReportFigure(deps.desk),
    reportFile: downloadReport(deps.desk),
  };
}

import { agency } from './th/agency.ts';
import { agencyPage } from './th/agency-page.ts';
import { analyseVerb } from './th/analyse-verb.ts';
import { analysis } from './th/analysis.ts';
import { analysisPage } from './th/analysis-page.ts';
import { approval } from './th/approval.ts';
import { assessment } from './th/assessment.ts';
import { audit } from './th/audit.ts';
import { commandLine } from './th/command-line.ts';
import { consultation } from './th/consultation.ts';
import { desk } from './th/desk.ts';
import { disclosure } from './th/disclosure.ts';
import { doctor } from './th/doctor.ts';
import { drafts } from './th/drafts.ts';
import { forgotten } from './th/forgotten.ts';
import { guide } from './th/guide.ts';
import { identity } from './th/identity.ts';
import { intake } from './th/intake.ts';
import { letterhead } from './th/letterhead.ts';
import { mail } from './th/mail.ts';
import { measureForm } from './th/measure-form.ts';
import { measures } from './th/measures.ts';
import { measuresPage } from './th/measures-page.ts';
import { oversight } from './th/oversight.ts';
import { overview } from './th/overview.ts';
import { paperTemplates } from './th/paper-templates.ts';
import { paragraphs } from './th/paragraphs.ts';
import { passkeys } from './th/passkeys.ts';
import { people } from './th/people.ts';
import { planPage } from './th/plan-page.ts';
import { planAdding, planSeveral, planTimeline } from './th/plan-ways.ts';
import { positions } from './th/positions.ts';
import { problems } from './th/problems.ts';
import { reading } from './th/reading.ts';
import { report } from './th/report.ts';
import { reportPage } from './th/report-page.ts';
import { rulebook } from './th/rulebook.ts';
import { rulebookPage } from './th/rulebook-page.ts';
import { secondFactor } from './th/second-factor.ts';
import { suggestions } from './th/suggestions.ts';
import { terms } from './th/terms.ts';
import { web } from './th/web.ts';
import { whatIf } from './th/what-if.ts';
export const th = {
  overview,
  oversight,
  whatIf,
  analysisPage,
  measuresPage,
  rulebookPage,
  disclosure,
  doctor,
  agency,
  agencyPage,
  letterhead,
  approval,
  audit,
  analyseVerb,
  analysis,
  assessment,
  commandLine,
  consultation,
  drafts,
  forgotten,
  identity,
  guide,
  intake,
  mail,
  measureForm,
  measures,
  paperTemplates,
  paragraphs,
  passkeys,
  people,
  planAdding,
  planPage,
  planSeveral,
  planTimeline,
  positions,
  problems,
  report,
  reportPage,
  rulebook,
  reading,
  desk,
  secondFactor,
  suggestions,
  terms,
  web,
};

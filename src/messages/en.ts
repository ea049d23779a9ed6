import { agency } from './en/agency.ts';
import { agencyPage } from './en/agency-page.ts';
import { analyseVerb } from './en/analyse-verb.ts';
import { analysis } from './en/analysis.ts';
import { analysisPage } from './en/analysis-page.ts';
import { approval } from './en/approval.ts';
import { assessment } from './en/assessment.ts';
import { audit } from './en/audit.ts';
import { commandLine } from './en/command-line.ts';
import { consultation } from './en/consultation.ts';
import { desk } from './en/desk.ts';
import { disclosure } from './en/disclosure.ts';
import { doctor } from './en/doctor.ts';
import { drafts } from './en/drafts.ts';
import { forgotten } from './en/forgotten.ts';
import { guide } from './en/guide.ts';
import { identity } from './en/identity.ts';
import { intake } from './en/intake.ts';
import { letterhead } from './en/letterhead.ts';
import { mail } from './en/mail.ts';
import { measureForm } from './en/measure-form.ts';
import { measures } from './en/measures.ts';
import { measuresPage } from './en/measures-page.ts';
import { oversight } from './en/oversight.ts';
import { overview } from './en/overview.ts';
import { paperTemplates } from './en/paper-templates.ts';
import { paragraphs } from './en/paragraphs.ts';
import { passkeys } from './en/passkeys.ts';
import { people } from './en/people.ts';
import { planPage } from './en/plan-page.ts';
import { planAdding, planSeveral, planTimeline } from './en/plan-ways.ts';
import { positions } from './en/positions.ts';
import { problems } from './en/problems.ts';
import { reading } from './en/reading.ts';
import { report } from './en/report.ts';
import { reportPage } from './en/report-page.ts';
import { rulebook } from './en/rulebook.ts';
import { rulebookPage } from './en/rulebook-page.ts';
import { secondFactor } from './en/second-factor.ts';
import { suggestions } from './en/suggestions.ts';
import { terms } from './en/terms.ts';
import { web } from './en/web.ts';
import { whatIf } from './en/what-if.ts';
import type { th } from './th.ts';

export const en: typeof th = {
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

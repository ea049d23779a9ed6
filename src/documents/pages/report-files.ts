import { createHash } from 'node:crypto';
import { recordAlone } from '../../capabilities/audit/acts.ts';
import { findResult, type IntakeDesk, type NoResult } from '../../capabilities/intake/acts.ts';
import { respondWithResultNotShown } from '../../capabilities/intake/pages/index.ts';
import { openTemplateInUse } from '../../capabilities/paper-templates/acts.ts';
import { respondWithAttachment } from '../../web/attachment.ts';
import { respondWithFailure } from '../../web/failure.tsx';
import type { WebContext, WebHandler } from '../../web/web-env.ts';
import { analysisJson, paragraphsJson } from '../analysis-json.ts';
import { drawFigures, type ReportFigures } from '../charts/report-figures.ts';
import type { PressKind } from '../pdf/pdf-job.ts';
import { digitsIn, type MadeReport, makeReportOf } from './made-report.ts';
import {
  hasTemplate,
  isPaperFile,
  PAPER_FILES,
  type PaperFileName,
  paperName,
  savedName,
  writePaper,
} from './paper-files.ts';

/** Every file of the report by the name in its address: its papers, and what is told to other programs. */
export const REPORT_FILES = [...(Object.keys(PAPER_FILES) as PaperFileName[]), 'analysis.json'] as const;

export type ReportFileName = (typeof REPORT_FILES)[number];

const isReportFile = (name: string): name is ReportFileName => REPORT_FILES.some((file) => file === name);

type Written = { readonly name: string; readonly type: string; readonly content: Uint8Array };

/** Null when the press cannot make the file; `crowded` when too many of the agency's wait. */
async function writeFile(
  file: ReportFileName,
  report: MadeReport,
  template: Uint8Array | null,
  press?: PressKind,
): Promise<Written | 'crowded' | null> {
  const { model, job, agency } = report;
  if (!isPaperFile(file)) {
    return {
      name: savedName(['ข้อมูลวิเคราะห์ผล ITA', String(job.checked.fiscalYear), agency.officialName], '.json'),
      type: 'application/json; charset=utf-8',
      content: Buffer.from(
        `${JSON.stringify({ ...analysisJson(job), ...paragraphsJson(report) }, null, 2)}\n`,
      ),
    };
  }
  const content = await writePaper(file, { agencyId: agency.agencyId, model, template, press });
  if (content === null || content === 'crowded') return content;
  return { name: paperName(file, model), type: PAPER_FILES[file].type, content };
}

/**
 * One file of the report, made anew from the accepted result, to be saved under a name that says whose it is. Not found
 * where the press cannot make it.
 */
export const downloadReport =
  (desk: IntakeDesk, press?: PressKind): WebHandler =>
  async (c) => {
    const agency = c.get('agency');
    const name = c.req.param('file') ?? '';
    if (!agency || !isReportFile(name)) return respondWithFailure(c, 404);
    const result = await findResult(desk, agency.agencyId);
    if (!result.ok) return respondWithNoResult(c, result.refusal);
    const report = await makeReportOf(desk, agency, result.value, digitsIn(c.req.query('digits')));
    const inUse = { agencyId: agency.agencyId, paper: 'report', at: null } as const;
    const template = hasTemplate(name) ? await openTemplateInUse(desk, inUse) : null;
    const file = await writeFile(name, report, template, press);
    if (file === null) return respondWithFailure(c, 404);
    if (file === 'crowded') return respondWithFailure(c, file);
    if (c.req.method === 'GET') await recordDownload(desk, c, name, file.content, report);
    return respondWithAttachment(c, file);
  };

const respondWithNoResult = (c: WebContext, refusal: NoResult): Response | Promise<Response> =>
  refusal.kind === 'none' ? respondWithFailure(c, 404) : respondWithResultNotShown(c, refusal);

/** Before the file goes out: what could not be recorded is not given. */
function recordDownload(
  { database, clock }: IntakeDesk,
  c: WebContext,
  file: ReportFileName,
  content: Uint8Array,
  { agency: { agencyId }, intakeId, job }: MadeReport,
): Promise<void> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const subject = { intakeId, fiscalYear: job.checked.fiscalYear, file, sha256 };
  return recordAlone(database, c.get('record'), { agencyId, subject, at: clock() });
}

const FIGURES = { 'overall.svg': 'overall', 'indicators.svg': 'indicators' } as const;

/** Which figure of the report an address names; null when it names none. */
export const figureNamed = (file: string | undefined): keyof ReportFigures | null =>
  Object.entries(FIGURES).find(([name]) => name === file)?.[1] ?? null;

/** One of the report's two figures, as it stands on the paper, for the preview. */
export const showReportFigure =
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const agency = c.get('agency');
    const name = figureNamed(c.req.param('figure'));
    if (!agency || !name) return respondWithFailure(c, 404);
    const result = await findResult(desk, agency.agencyId);
    if (!result.ok) return respondWithNoResult(c, result.refusal);
    const { model } = await makeReportOf(desk, agency, result.value, digitsIn(c.req.query('digits')));
    return c.body(drawFigures(model)[name].svg, 200, { 'Content-Type': 'image/svg+xml' });
  };

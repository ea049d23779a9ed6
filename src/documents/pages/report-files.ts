import { createHash } from 'node:crypto';
import { recordAlone } from '../../capabilities/audit/acts.ts';
import { findResult, type IntakeDesk, type NoResult } from '../../capabilities/intake/acts.ts';
import { respondWithResultNotShown } from '../../capabilities/intake/pages/index.ts';
import { respondWithAttachment } from '../../web/attachment.ts';
import { respondWithFailure } from '../../web/failure.tsx';
import type { WebContext, WebHandler } from '../../web/web-env.ts';
import { analysisJson, paragraphsJson } from '../analysis-json.ts';
import { drawFigures } from '../charts/report-figures.ts';
import { writeDocx } from '../docx/write-docx.ts';
import type { PdfStandard, PressKind } from '../pdf/pdf-job.ts';
import { canWritePdf, writePdf } from '../pdf/write-pdf.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { digitsIn, type MadeReport, makeReportOf } from './made-report.ts';

const OOXML = 'application/vnd.openxmlformats-officedocument';

type ReportFile = {
  readonly type: string;
  readonly standard?: PdfStandard;
  /** Null when the press cannot make the file. */
  readonly write: (report: MadeReport, press?: PressKind) => Promise<Uint8Array | null> | string;
};

const pdfOf = (standard: PdfStandard): ReportFile => ({
  type: 'application/pdf',
  standard,
  write: async ({ model }, press) => {
    const written = await writePdf(model, standard, press);
    return written.ok ? written.value : null;
  },
});

/** Every file of the report by the name in its address. */
export const REPORT_FILES = {
  'report.docx': {
    type: `${OOXML}.wordprocessingml.document`,
    write: ({ model }) => writeDocx(model),
  },
  'report.pdf': pdfOf('ua-1'),
  'report-archive.pdf': pdfOf('a-2a'),
  'scores.xlsx': { type: `${OOXML}.spreadsheetml.sheet`, write: ({ model }) => writeXlsx(model) },
  'analysis.json': {
    type: 'application/json; charset=utf-8',
    write: (report) =>
      `${JSON.stringify({ ...analysisJson(report.job), ...paragraphsJson(report) }, null, 2)}\n`,
  },
} as const satisfies Record<string, ReportFile>;

export type ReportFileName = keyof typeof REPORT_FILES;

/** Whether a file can be made here. */
export function canBeMade(name: ReportFileName, press?: PressKind): boolean {
  const { standard }: ReportFile = REPORT_FILES[name];
  return standard === undefined || canWritePdf(standard, press);
}

const isReportFile = (name: string): name is ReportFileName => Object.hasOwn(REPORT_FILES, name);

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
    const { type, write }: ReportFile = REPORT_FILES[name];
    const content = await write(report, press);
    if (content === null) return respondWithFailure(c, 404);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (c.req.method === 'GET') await recordDownload(desk, c, name, bytes, report);
    return respondWithAttachment(c, { name: fileNameOf(name, report), type, content: bytes });
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

/** Says in Thai what the file is, of which year and whose. */
function fileNameOf(file: ReportFileName, { agency, job }: MadeReport): string {
  const ending = file.slice(file.indexOf('.'));
  const stem = `${THAI_NAMES[file]} ${job.checked.fiscalYear} ${agency.officialName}`;
  // No system of files takes these.
  return stem.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ') + ending;
}

/** File names are part of the Thai paper, whatever the language of the screen. */
const THAI_NAMES: Readonly<Record<ReportFileName, string>> = {
  'report.docx': 'รายงานวิเคราะห์ผล ITA',
  'report.pdf': 'รายงานวิเคราะห์ผล ITA',
  'report-archive.pdf': 'รายงานวิเคราะห์ผล ITA ฉบับจัดเก็บ',
  'scores.xlsx': 'คะแนน ITA',
  'analysis.json': 'ข้อมูลวิเคราะห์ผล ITA',
};

const FIGURES = { 'overall.svg': 'overall', 'indicators.svg': 'indicators' } as const;

/** One of the report's two figures, as it stands on the paper, for the preview. */
export const showReportFigure =
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const agency = c.get('agency');
    const name = Object.entries(FIGURES).find(([file]) => file === c.req.param('figure'))?.[1];
    if (!agency || !name) return respondWithFailure(c, 404);
    const result = await findResult(desk, agency.agencyId);
    if (!result.ok) return respondWithNoResult(c, result.refusal);
    const { model } = await makeReportOf(desk, agency, result.value, digitsIn(c.req.query('digits')));
    return c.body(drawFigures(model)[name].svg, 200, { 'Content-Type': 'image/svg+xml' });
  };

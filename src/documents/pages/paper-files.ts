import { writeDocx } from '../docx/write-docx.ts';
import type { PdfStandard, PressKind } from '../pdf/pdf-job.ts';
import { canWritePdf, writePdf } from '../pdf/write-pdf.ts';
import type { ReportModel } from '../report-model.ts';
import { type Crowded, writeFromTemplate } from '../templates/run-template.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';

const OOXML = 'application/vnd.openxmlformats-officedocument';

export type PaperFile = {
  readonly type: string;
  readonly standard?: PdfStandard;
  /** Null when the press cannot make the file. */
  readonly write: (model: ReportModel, press?: PressKind) => Promise<Uint8Array | null>;
};

const pdfOf = (standard: PdfStandard): PaperFile => ({
  type: 'application/pdf',
  standard,
  write: async (model, press) => {
    const written = await writePdf(model, standard, press);
    return written.ok ? written.value : null;
  },
});

/** The files in which the report is read, by the name in their address. */
export const PAPER_FILES = {
  'report.docx': { type: `${OOXML}.wordprocessingml.document`, write: writeDocx },
  'report.pdf': pdfOf('ua-1'),
  'report-archive.pdf': pdfOf('a-2a'),
  'scores.xlsx': { type: `${OOXML}.spreadsheetml.sheet`, write: writeXlsx },
} as const satisfies Record<string, PaperFile>;

export type PaperFileName = keyof typeof PAPER_FILES;

export const isPaperFile = (name: string): name is PaperFileName => Object.hasOwn(PAPER_FILES, name);

/** What a paper is written from: the report, and the agency's own template of its Word document if there is one. */
export type WrittenFrom = {
  readonly agencyId: string;
  readonly model: ReportModel;
  readonly template: Uint8Array | null;
  readonly press?: PressKind | undefined;
};

/** The paper as a file; null when the press cannot make it, `crowded` when too many of the agency's wait. */
export async function writePaper(
  name: PaperFileName,
  { agencyId, model, template, press }: WrittenFrom,
): Promise<Uint8Array | Crowded | null> {
  if (!hasTemplate(name) || template === null) return PAPER_FILES[name].write(model, press);
  const written = await writeFromTemplate(agencyId, 'report', template, model);
  return written.ok ? written.value : written.refusal;
}

/** Whether a paper can be written from a template of the agency's own. */
export const hasTemplate = (name: string): boolean => name === 'report.docx';

/** Whether a file can be made here. */
export function canBeMade(name: string, press?: PressKind): boolean {
  if (!isPaperFile(name)) return true;
  const { standard }: PaperFile = PAPER_FILES[name];
  return standard === undefined || canWritePdf(standard, press);
}

/** What a paper is called in Thai, whatever the language of the screen. */
const THAI_NAMES: Readonly<Record<PaperFileName, string>> = {
  'report.docx': 'รายงานวิเคราะห์ผล ITA',
  'report.pdf': 'รายงานวิเคราะห์ผล ITA',
  'report-archive.pdf': 'รายงานวิเคราะห์ผล ITA ฉบับจัดเก็บ',
  'scores.xlsx': 'คะแนน ITA',
};

/** The name under which a paper is saved: what it is, of which year, whose, and which edition. */
export const paperName = (file: PaperFileName, { fiscalYear, agency, edition }: ReportModel): string =>
  savedName(
    [THAI_NAMES[file], String(fiscalYear), agency.name, edition && `ฉบับที่ ${edition.number}`],
    file.slice(file.indexOf('.')),
  );

/** A file's name of several parts without what no system of files takes. */
export const savedName = (parts: readonly (string | null)[], ending: string): string =>
  parts
    .filter((part) => part !== null)
    .join(' ')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ') + ending;

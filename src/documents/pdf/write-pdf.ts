import type { ReportModel } from '../report-model.ts';
import { type PdfStandard, pdfJob } from './pdf-job.ts';
import { print } from './press-pool.ts';

/**
 * The report as a tagged PDF: `ua-1` for everyone's reading, `a-2a` for the archive. Set in a worker thread; the same
 * model gives the same bytes. Rejects when Typst is missing on this platform or a report takes over a minute.
 */
export function writePdf(model: ReportModel, standard: PdfStandard): Promise<Buffer> {
  return print(pdfJob(model, standard));
}

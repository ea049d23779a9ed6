import { extname } from 'node:path';
import type { ReportModel } from '../report-model.ts';
import { openPool } from '../worker-pool.ts';
import { loadTypst } from './native-press.ts';
import { type PdfJob, type PdfStandard, pdfJob } from './pdf-job.ts';

/** The worker has this file's extension: it runs from source and from the compiled folder alike. */
const WORKER = new URL(`./press-worker${extname(import.meta.url)}`, import.meta.url);

/** Typst keeps some 5 MB of each report it sets. */
const presses = openPool<PdfJob>(WORKER, { most: 2, jobsPerWorker: 25, mostSeconds: 60, heapMegabytes: 96 });

/**
 * The report as a tagged PDF: `ua-1` for everyone's reading, `a-2a` for the archive. Set in a worker thread; the same
 * model gives the same bytes. Where `declaresStandards` is false, `ua-1` gives the same tagged PDF without the
 * declaration and `a-2a` is rejected. Rejects too when a report takes over a minute.
 */
export function writePdf(model: ReportModel, standard: PdfStandard): Promise<Buffer> {
  return presses.run(pdfJob(model, standard));
}

/** Ends the PDF workers; the next `writePdf` starts new ones. Needed only where idle threads disturb. */
export function closePdfWorkers(): Promise<void> {
  return presses.close();
}

/** Whether a PDF written here can declare its standard: false where Typst's native module is not installed. */
export function declaresStandards(): boolean {
  return loadTypst() !== null;
}

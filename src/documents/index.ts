import { closeDocxWorkers } from './docx/write-docx.ts';
import { closePdfWorkers } from './pdf/write-pdf.ts';

export { gaugeSvg } from './charts/gauge.ts';
export { indicatorBarsSvg } from './charts/indicator-bars.ts';
export { axisStart } from './charts/standing.ts';
export { writeDocx } from './docx/write-docx.ts';
export type { PressKind } from './pdf/pdf-job.ts';
export { writePdf } from './pdf/write-pdf.ts';
export type { ReportModel } from './report-model.ts';
export { writeXlsx } from './xlsx/write-xlsx.ts';

/** Ends the threads of all writers; for the end of a process or of a test. The next report starts new ones. */
export async function closeWriters(): Promise<void> {
  await Promise.all([closePdfWorkers(), closeDocxWorkers()]);
}

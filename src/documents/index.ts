import { closeDocxWorkers } from './docx/write-docx.ts';
import { closePdfWorkers } from './pdf/write-pdf.ts';

export type { Naming } from './charts/drawing.ts';
export { type Gauge, gaugeSvg } from './charts/gauge.ts';
export { type IndicatorBars, indicatorBarsSvg } from './charts/indicator-bars.ts';
export type { ScoredIndicator, StandingWords } from './charts/standing.ts';
export { writeDocx } from './docx/write-docx.ts';
export type { PdfStandard } from './pdf/pdf-job.ts';
export { closePdfWorkers, declaresStandards, writePdf } from './pdf/write-pdf.ts';
export type { ReportMeasure, ReportModel, ReportTopic } from './report-model.ts';
export { writeXlsx } from './xlsx/write-xlsx.ts';

/** Ends the threads of all writers; for the end of a process or of a test. The next report starts new ones. */
export async function closeWriters(): Promise<void> {
  await Promise.all([closePdfWorkers(), closeDocxWorkers()]);
}

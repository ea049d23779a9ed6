import { extname } from 'node:path';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { OfficialModel, OfficialPaperKind } from '../official/official-model.ts';
import type { ReportModel } from '../report-model.ts';
import { openPool } from '../worker-pool.ts';
import { loadTypst } from './native-press.ts';
import { officialJob } from './official-job.ts';
import { type PdfJob, type PdfStandard, type PressKind, reportJob } from './pdf-job.ts';

/** The worker has this file's extension: it runs from source and from the compiled folder alike. */
const WORKER = new URL(`./press-worker${extname(import.meta.url)}`, import.meta.url);

/** Typst keeps some 5 MB of each report it sets. */
const presses = openPool<PdfJob>(WORKER, { most: 2, jobsPerWorker: 25, mostSeconds: 60, heapMegabytes: 96 });

/**
 * The report as a tagged PDF: `ua-1` for everyone's reading, `a-2a` for the archive. Set in a worker thread; the same
 * model gives the same bytes. By a press that declares no standards, `ua-1` is the same tagged PDF without the
 * declaration, and `a-2a` is refused. Rejects when a report takes over a minute.
 */
export async function writePdf(
  model: ReportModel,
  standard: PdfStandard,
  press: PressKind = pressHere(),
): Promise<Result<Buffer, 'standard-unavailable'>> {
  if (!canWritePdf(standard, press)) return refuse('standard-unavailable');
  return ok(await presses.run(reportJob(model, standard, press)));
}

/** A paper of approval as a tagged PDF, like `writePdf`. */
export const writeOfficialPdf = (
  kind: OfficialPaperKind,
  model: OfficialModel,
  press: PressKind = pressHere(),
): Promise<Buffer> => presses.run(officialJob(kind, model, { standard: 'ua-1', press }));

/** Ends the PDF workers; the next `writePdf` starts new ones. Needed only where idle threads disturb. */
export function closePdfWorkers(): Promise<void> {
  return presses.close();
}

/** The better press where Typst's native module can be loaded, else the one that works everywhere. */
function pressHere(): PressKind {
  return loadTypst() === null ? 'portable' : 'native';
}

/**
 * Whether `writePdf` gives that file. The archive takes only what declares its standard; whoever reads a tagged PDF is
 * served by it undeclared too.
 */
export function canWritePdf(standard: PdfStandard, press: PressKind = pressHere()): boolean {
  return standard === 'ua-1' || declaresStandards(press);
}

/** Whether a PDF of this press, the one used here unless named, says which standard it keeps. */
export function declaresStandards(press: PressKind = pressHere()): boolean {
  return press === 'native';
}

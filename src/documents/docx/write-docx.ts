import { extname } from 'node:path';
import type { ReportModel } from '../report-model.ts';
import { openPool } from '../worker-pool.ts';

/** The worker has this file's extension: it runs from source and from the compiled folder alike. */
const WORKER = new URL(`./docx-worker${extname(import.meta.url)}`, import.meta.url);

const scribes = openPool<ReportModel>(WORKER, {
  most: 2,
  jobsPerWorker: 250,
  mostSeconds: 60,
  heapMegabytes: 192,
});

/**
 * The report as a Word document that an official can go on editing: real styles, a table of contents, repeated heads
 * of tables, alt texts. Written in a worker thread.
 */
export function writeDocx(model: ReportModel): Promise<Buffer> {
  return scribes.run(model);
}

/** Ends the DOCX workers; the next `writeDocx` starts new ones. */
export function closeDocxWorkers(): Promise<void> {
  return scribes.close();
}

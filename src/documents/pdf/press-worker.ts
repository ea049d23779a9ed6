import { parentPort } from 'node:worker_threads';
import type { PdfJob } from './pdf-job.ts';
import { openPress } from './set-report.ts';

let press: ReturnType<typeof openPress> | null = null;

parentPort?.on('message', (job: PdfJob) => {
  try {
    press ??= openPress();
    parentPort?.postMessage({ pdf: press(job) });
  } catch (fault) {
    parentPort?.postMessage({ fault: fault instanceof Error ? fault.message : String(fault) });
  }
});

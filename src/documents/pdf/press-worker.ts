import { answerJobs } from '../answer-jobs.ts';
import { openNativePress } from './native-press.ts';
import type { PdfJob } from './pdf-job.ts';
import { openPortablePress } from './portable-press.ts';
import type { Press } from './press.ts';
import { mendTextLayer } from './text-layer.ts';

let press: Press | null = null;

answerJobs<PdfJob>(async (job) => {
  press ??= openNativePress() ?? (await openPortablePress());
  return mendTextLayer(press(job));
});

import { answerJobs } from '../answer-jobs.ts';
import type { PdfJob } from './pdf-job.ts';
import { openPress } from './set-report.ts';

let press: ReturnType<typeof openPress> | null = null;

answerJobs<PdfJob>((job) => {
  press ??= openPress();
  return press(job);
});

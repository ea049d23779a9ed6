import { answerJobs } from '../answer-jobs.ts';
import { setDocx } from './set-docx.ts';
import { setOfficial } from './set-official.ts';
import type { DocxJob } from './write-docx.ts';

answerJobs<DocxJob>((job) =>
  job.paper === 'report' ? setDocx(job.model) : setOfficial(job.paper, job.model),
);

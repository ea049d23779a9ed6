import { answerJobs } from '../answer-jobs.ts';
import { composeOfficial } from '../official/compose-official.ts';
import { startingTemplate } from '../templates/starting-template.ts';
import { setDocx, setStartingReport } from './set-docx.ts';
import { setOfficial } from './set-official.ts';
import type { DocxJob } from './write-docx.ts';

answerJobs<DocxJob>((job) => {
  switch (job.paper) {
    case 'report':
      return setDocx(job.model);
    case 'starting':
      return job.kind === 'report'
        ? setStartingReport(job.given, job.letterhead)
        : setOfficial(startingTemplate(job.kind, job.given), job.letterhead);
    default:
      return setOfficial(composeOfficial(job.paper, job.model), job.model.letterhead);
  }
});

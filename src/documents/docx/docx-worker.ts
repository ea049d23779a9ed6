import { answerJobs } from '../answer-jobs.ts';
import { setDocx } from './set-docx.ts';

answerJobs(setDocx);
